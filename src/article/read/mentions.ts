import type {Fact, Mention, Mentions} from '../article.js';
import {Fields, fieldsOf, isBlank, MAX_NODES, type Read} from '../data.js';
import {uniqueIds} from '../ids.js';
import type {ReadResult} from '../issue.js';
import {ENTITY_NAME, ENTITY_TEXT, ENTITY_TYPE, ENTITY_URL, MENTION_GROUP, MENTIONS} from '../section-keys.js';
import {asText, cleanLabel, humanize, plainText, textsOf} from '../text.js';
import {bounded} from './bounds.js';
import {takeEntity, takeText, unique} from './entity.js';
import type {Budget} from './facts.js';
import {ANYWHERE, findPart, hasAny, looksLikeSection, says, type PartNames} from './find-part.js';
import type {Found} from './find.js';
import {Outline, type Part, type Shape} from './outline.js';
import {collect, type Report} from './report.js';
import {splitTags} from './tags.js';

const SAYS = `${ENTITY_TYPE} ${ENTITY_TEXT} ${ENTITY_URL} sameas`;

const SHAPE: Shape = {
  groups: MENTION_GROUP,
  names: ENTITY_NAME,
  text: ['name', 'description'],
  isItem(fields, depth, key, hasGroups) {
    if (hasGroups) return false;
    if (depth && !key && hasAny(fields, `${ENTITY_NAME} ${SAYS}`)) return true;
    if (!depth) return !!fields.find('name', asText) && says(fields, SAYS);
    return !!fields.find(`${ENTITY_NAME} ${SAYS}`, asText);
  },
};

export const isFilled: Read<true> = (value) =>
  (!isBlank(value) && !/^(true|false)$/.test(plainText(value) ?? '')) || undefined;

/** How it is found. */
export const MENTIONS_PART: PartNames = {
  own: 'mentions',
  names: MENTIONS,
  usable: isFilled,
  looks: (value) => looksLikeSection(value, MENTION_GROUP, isMention),
  within: ANYWHERE,
};

/** The products, organizations and people that an article mentions, or a list, map or group of them itself. */
export function readMentions(input: unknown): ReadResult<Mentions> {
  const {issues, report} = collect();
  const found = findMentions(bounded(input, report));
  // A text names several: `Bun, Deno`.
  const value = typeof found?.value === 'string' ? splitTags(found.value, true) : found?.value;
  const outline = new Outline(found && {...found, value}, SHAPE, report);
  const budget: Budget = {left: 2 * MAX_NODES};
  const items = new Map<string, Mention>();
  for (const part of outline.parts) {
    const mention = readMention(part, budget, report);
    const name = mention?.name.trim().replace(/\s+/g, ' ').toLowerCase();
    const first = name === undefined ? undefined : items.get(name);
    if (first) report('mentions/duplicate', part.path, 'Mentioned before; both are shown as one.', 'info');
    if (mention && name !== undefined) items.set(name, first ? merge(first, mention) : mention);
  }
  const list = [...items.values()];
  return {value: {...outline.head(list), items: uniqueIds(list)}, issues};
}

/** Where the mentions of an article are. */
export function findMentions(input: unknown): Found | undefined {
  return findPart(input, MENTIONS_PART);
}

function isMention(value: unknown): boolean {
  const fields = fieldsOf(value);
  return !!fields?.find('name', asText) && !!fields.find(ENTITY_TYPE, asText) && !says(fields, 'headline faq keywords');
}

function readMention({fields, path, group, key}: Part, budget: Budget, report: Report): Mention | undefined {
  const id = fields.take('id', asText)?.value;
  const called = takeText(fields, ENTITY_NAME, report, cleanLabel);
  const name = called ?? cleanLabel(key ?? '', path, report);
  const groups = [...group, ...(fields.take('group', textsOf)?.value ?? [])];
  const entity = takeEntity(key === undefined ? fields : linked(fields), budget, report);
  if (!name.trim()) {
    report('mentions/missing-name', path, 'No name; not shown.');
    return undefined;
  }
  return {id: id ?? name, name, ...entity, ...(groups.length && {group: groups})};
}

/** `Bun: https://bun.sh` names a page, not a description. */
function linked(fields: Fields): Fields {
  const [only] = fields.left;
  const isLink =
    fields.entries.length === 1 && only?.key === 'description' && /^https?:\/\/\S+$/i.test(plainText(only.value) ?? '');
  return isLink ? new Fields([{...only, path: only.path, key: 'url', name: 'url'}]) : fields;
}

/** Two mentions of one thing. Where they differ the first is right, and what the second says becomes a fact. */
function merge(first: Mention, second: Mention): Mention {
  const facts = [...(first.facts ?? [])];
  for (const key of ['type', 'description', 'url'] as const) {
    const [a, b] = [first[key], second[key]];
    if (a !== undefined && b !== undefined && a !== b) addFact(facts, {key, label: humanize(key), values: [b]});
  }
  for (const fact of second.facts ?? []) addFact(facts, fact);
  const alternateName = unique([...(first.alternateName ?? []), ...(second.alternateName ?? [])]);
  const sameAs = unique([...(first.sameAs ?? []), ...(second.sameAs ?? [])]);
  const {facts: _, ...own} = first;
  return {
    ...second,
    ...own,
    ...(alternateName.length && {alternateName}),
    ...(sameAs.length && {sameAs}),
    ...(facts.length && {facts}),
  };
}

/** One fact of a key has the values of all. */
function addFact(facts: Fact[], fact: Fact): void {
  const index = facts.findIndex(({key}) => key === fact.key);
  const same = facts[index];
  if (!same) facts.push(fact);
  else if (fact.values.some((value) => !same.values.includes(value))) {
    const {key, label} = same;
    facts[index] = {key, label, values: [...new Set([...same.values, ...fact.values])]};
  }
}
