import type {Person} from '../article.js';
import type {Fields} from '../data.js';
import {fieldsOf, isBlank, listOf, MAX_NODES, type Read} from '../data.js';
import type {ReadResult} from '../issue.js';
import {AUTHORS, PUBLISHER} from '../section-keys.js';
import {asText, cleanLabel, plainText} from '../text.js';
import {safeUrl} from '../urls.js';
import {bounded} from './bounds.js';
import {takeLink, takeText, typeName} from './entity.js';
import {readFacts, type Budget} from './facts.js';
import {findPart, hasOnly, type PartNames} from './find-part.js';
import type {Found} from './find.js';
import {collect, type Report} from './report.js';

const NAME = 'name fullname displayname author title';
const PARTS_OF_NAME = 'givenname firstname familyname lastname surname';
const LINK = 'url link website homepage href sameas profile';

export const AUTHORS_PART: PartNames = {own: 'authors', names: AUTHORS, usable: someName, looks: looksLikePeople};
export const PUBLISHER_PART: PartNames = {own: 'publisher', names: PUBLISHER, usable: someName, looks: looksLikePeople};

/** Who wrote an article, or a list of people itself. */
export function readAuthors(input: unknown): ReadResult<readonly Person[]> {
  const {issues, report} = collect();
  return {value: readPeople(findAuthors(bounded(input, report)), report), issues};
}

/** Who published an article, or a person or an organization itself; of several the first. */
export function readPublisher(input: unknown): ReadResult<Person | undefined> {
  const {issues, report} = collect();
  return {value: readPeople(findPublisher(bounded(input, report)), report, 1)[0], issues};
}

/** Where the authors of an article are. */
export function findAuthors(input: unknown): Found | undefined {
  return findPart(input, AUTHORS_PART);
}

/** Where the publisher of an article is. */
export function findPublisher(input: unknown): Found | undefined {
  return findPart(input, PUBLISHER_PART);
}

/** The publishers that `readPublisher` does not read. */
export function otherPublishers(value: unknown): unknown {
  const list = listOf(value);
  const others = list?.slice(list.findIndex((item) => someName(item)) + 1);
  return others?.length ? others : undefined;
}

function someName(value: unknown): true | undefined {
  const list = listOf(value);
  if (list) return list.some((item) => !listOf(item) && someName(item)) || undefined;
  if (typeof value === 'string') return plainText(value) !== undefined || undefined;
  const fields = fieldsOf(value);
  return fields && (isPerson(fields) || namesOf(fields).length > 0) ? true : undefined;
}

function looksLikePeople(value: unknown): boolean {
  const fields = fieldsOf(value);
  if (!fields) return someName(value) !== undefined;
  if (!isPerson(fields)) return false;
  return (
    hasOnly(fields, 'name type url facts') ||
    /^(Person|Organization)$/.test(fields.find('@type', typeName)?.value ?? '')
  );
}

function isPerson(fields: Fields): boolean {
  return !!fields.find(`${NAME} ${PARTS_OF_NAME}`, asText);
}

/** The entries of a map from someone's name, or short name, to what is said of them. */
function namesOf(fields: Fields): Fields['entries'] {
  const isSomeone: Read<true> = (value) => {
    const inner = fieldsOf(value);
    if (inner) return isPerson(inner) || undefined;
    return /^(https?:|mailto:)/i.test(plainText(value) ?? '') || undefined;
  };
  const people = fields.entries.filter((entry) => isSomeone(entry.value, '', ''));
  return people.length === fields.entries.length ? people : [];
}

function readPeople(found: Found | undefined, report: Report, limit = Infinity): Person[] {
  const people: Person[] = [];
  const budget: Budget = {left: MAX_NODES};
  const add = (value: unknown, path: string, key = '') => {
    if (isBlank(value) || people.length >= limit) return;
    const text = fieldsOf(value) ? undefined : plainText(value);
    // `Ann: https://example.com/ann`
    const named =
      key && text !== undefined
        ? new Map([
            ['name', key],
            ['url', text],
          ])
        : new Map([['name', text]]);
    const person = readPerson(fieldsOf(text === undefined ? value : named, path), path, key, budget, report);
    if (person) people.push(person);
    else report('authors/missing-name', path, 'No name; not shown.');
  };
  if (!found) return people;
  const fields = fieldsOf(found.value, found.path);
  const list = listOf(found.value);
  if (list) for (const [index, item] of list.entries()) add(item, `${found.path}[${index}]`);
  else if (fields && !isPerson(fields)) for (const {key, value, path} of namesOf(fields)) add(value, path, key);
  else add(found.value, found.path);
  return people;
}

function readPerson(
  fields: Fields | undefined,
  path: string,
  key: string,
  budget: Budget,
  report: Report,
): Person | undefined {
  if (!fields) return undefined;
  const called = takeText(fields, NAME, report, cleanLabel);
  const given = called === undefined ? takeText(fields, 'givenname firstname', report, cleanLabel) : undefined;
  const family = called === undefined ? takeText(fields, 'familyname lastname surname', report, cleanLabel) : undefined;
  const name = called ?? ([given, family].filter(Boolean).join(' ') || cleanLabel(key, path, report));
  if (!name.trim()) return undefined;
  const type = fields.take('@type type', (value) => {
    const kind = typeName(value);
    return kind === 'Person' || kind === 'Organization' ? kind : undefined;
  })?.value;
  const url = takeLink(fields, LINK, report) ?? (/^https?:\/\/\S+$/i.test(name) ? safeUrl(name).url : undefined);
  const facts = readFacts(fields, budget, report);
  return {name, ...(type && {type}), ...(url && {url}), ...(facts.length && {facts})};
}
