import type {Topic, TopicProperty} from '../article.js';
import {Fields, fieldsOf, isBlank, listOf, MAX_NODES, type Entry} from '../data.js';
import type {ReadResult} from '../issue.js';
import {ABOUT, ALTERNATE_NAME, ENTITY_NAME, ENTITY_TEXT, ENTITY_TYPE, ENTITY_URL, PROPERTIES} from '../section-keys.js';
import {asText, cleanLabel, humanize, plainText} from '../text.js';
import {bounded} from './bounds.js';
import {linkText, takeEntity, takeLink, takeText, typeName} from './entity.js';
import {readFacts, type Budget} from './facts.js';
import {findPart, hasOnly, says, type PartNames} from './find-part.js';
import type {Found} from './find.js';
import {collect, type Report} from './report.js';
import {safeUrl} from '../urls.js';

/** Longer texts under `about` are no name. */
const MAX_NAME = 120;
const PROPERTY_NAME = 'name propertyid key label';
const TOPIC_KEYS = `name ${ENTITY_TYPE} @id id ${ALTERNATE_NAME} ${ENTITY_TEXT} ${ENTITY_URL} sameas facts ${PROPERTIES}`;

/** How it is found. */
export const TOPIC_PART: PartNames = {
  own: 'about',
  names: ABOUT,
  usable: (value) => firstTopic(value),
  looks: looksLikeTopic,
};

/** What an article is about, or a topic itself; of several topics the first. */
export function readTopic(input: unknown): ReadResult<Topic | undefined> {
  const {issues, report} = collect();
  const found = findTopic(bounded(input, report));
  const first = found && firstTopic(found.value);
  if (!found || !first) return {value: undefined, issues};
  const path = first.index === undefined ? found.path : `${found.path}[${first.index}]`;
  const {item} = first;
  const fields = fieldsOf(item, path) ?? new Fields([{key: 'name', name: 'name', path, value: item}]);
  const budget: Budget = {left: MAX_NODES};
  const name = takeText(fields, ENTITY_NAME, report, cleanLabel);
  if (name === undefined) {
    report('about/missing-name', path, 'No name; not shown.');
    return {value: undefined, issues};
  }
  const properties = takeProperties(fields, budget, report);
  const value: Topic = {name, ...takeEntity(fields, budget, report), ...(properties.length && {properties})};
  return {value, issues};
}

/** Where the topic of an article is. */
export function findTopic(input: unknown): Found | undefined {
  return findPart(input, TOPIC_PART);
}

/** The topics that `readTopic` does not read. */
export function otherTopics(value: unknown): unknown {
  const index = firstTopic(value)?.index;
  const others = listOf(value)?.filter((item, place) => place !== index && !isBlank(item));
  return others?.length ? others : undefined;
}

function firstTopic(value: unknown): {item: unknown; index?: number} | undefined {
  const list = listOf(value);
  const index = list?.findIndex((item) => isTopic(item));
  if (list) return index! < 0 ? undefined : {item: list[index!], index};
  return isTopic(value) ? {item: value} : undefined;
}

function isTopic(value: unknown): boolean {
  const fields = fieldsOf(value);
  if (fields) return !!fields.find(ENTITY_NAME, asText);
  return typeof value === 'string' && value.length <= MAX_NAME && plainText(value) !== undefined;
}

/** A map that says what topics say, and nothing that articles say. */
function looksLikeTopic(value: unknown): boolean {
  const fields = fieldsOf(value);
  if (!fields?.find('name', asText)) return false;
  const type = fields.find(ENTITY_TYPE, typeName)?.value ?? '';
  return hasOnly(fields, TOPIC_KEYS) || (says(fields, `${PROPERTIES} sameas`) && !/(Article|Posting|Page)$/.test(type));
}

/** The properties out of a list of `{name, value}`, of maps with one key, or out of a plain map. */
function takeProperties(fields: Fields, budget: Budget, report: Report): TopicProperty[] {
  const properties: TopicProperty[] = [];
  const add = (property: TopicProperty | undefined, path: string) => {
    if (property) properties.push(property);
    else report('text/not-text', path, 'A property without a name or a value; not shown.');
  };
  const usable = (value: unknown) => (typeof value === 'object' && !isBlank(value)) || undefined;
  for (let taken; (taken = fields.take(PROPERTIES, usable));) {
    const {value, path} = taken.entry;
    const items = listOf(value)?.map((item, index) => ({item, at: `${path}[${index}]`})) ?? [{item: value, at: path}];
    for (const {item, at} of items) {
      const map = fieldsOf(item, at);
      if (map && isProperty(map, !!listOf(value))) add(readProperty(map, budget, report), at);
      else if (map)
        for (const entry of map.left) if (!/^@/.test(entry.name)) add(plainProperty(entry, budget), entry.path);
      if (!map && !isBlank(item)) add(undefined, at);
    }
  }
  return properties;
}

/** Whether a map is `{name, value}`, not one from names to values; in a list also where the value is missing. */
function isProperty(map: Fields, inList: boolean): boolean {
  if (!map.find(PROPERTY_NAME, asText)) return false;
  if (says(map, 'value minvalue maxvalue')) return true;
  const others = map.entries.filter(({name}) => name[0] !== '@');
  return inList && (others.length === 1 || map.find('@type', typeName)?.value === 'PropertyValue');
}

function readProperty(map: Fields, budget: Budget, report: Report): TopicProperty | undefined {
  const named = map.take(PROPERTY_NAME, asText)!;
  const name = cleanLabel(named.value, named.entry.path, report).trim();
  const given = map.take('value', (inner) => (isBlank(inner) ? undefined : true));
  const range = given ? [] : ['minvalue', 'maxvalue'].map((key) => map.take(key, plainText)?.value ?? '');
  const value = given ? textOf(given.entry, budget) : range.join('–').replace(/^–$/, '');
  const unit = map.take('unittext unit unitcode', plainText)?.value;
  const label = takeText(map, 'label', report, cleanLabel);
  const link = takeLink(map, 'url', report);
  if (!name || !value) return undefined;
  for (const entry of map.left) {
    if (/^@|^id$/.test(entry.name) || isBlank(entry.value)) continue;
    const refused = entry.name === 'url' && safeUrl(linkText(entry.value) ?? '').issue;
    report(refused || 'text/unlisted-key', entry.path, 'Not shown.', refused ? 'warning' : 'info');
  }
  return property(name, unit ? `${value} ${unit}` : value, label, link);
}

function plainProperty(entry: Entry, budget: Budget): TopicProperty | undefined {
  const name = cleanLabel(entry.key, entry.path, () => {}).trim();
  const value = isBlank(entry.value) ? '' : textOf(entry, budget);
  return name && value ? property(name, value) : undefined;
}

function property(name: string, value: string, label = humanize(name) || name, link?: string): TopicProperty {
  const url = link ?? (/^https?:\/\/\S+$/i.test(value) ? safeUrl(value).url : undefined);
  return {name, label, value, ...(url && {url})};
}

/** The text of a value; of a list or a map all that is in it. */
function textOf(entry: Entry, budget: Budget): string {
  const text = plainText(entry.value);
  const values =
    text === undefined
      ? readFacts(new Fields([{...entry, path: entry.path, name: 'value'}]), budget, () => {})[0]?.values
      : [text];
  return (values ?? [])
    .map((part) => part.replace(/[\u202d\u202e]/g, ''))
    .join(', ')
    .trim();
}
