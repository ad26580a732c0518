import type {Faq, FaqItem, Field} from '../article.js';
import {Fields, fieldsOf, isBlank, listOf, MAX_DEPTH, MAX_NODES, type Taken} from '../data.js';
import {uniqueIds} from '../ids.js';
import type {ReadResult} from '../issue.js';
import {ANSWER, ANSWER_TEXT, FAQ, FAQ_GROUP, HEADING, INTRO, QUESTION, QUESTION_NAME} from '../keys.js';
import {asText, cleanLabel, cleanText, plainText, textsOf} from '../text.js';
import {safeUrl} from '../urls.js';
import {findSection, type Wanted} from './find.js';
import {collect, type Report} from './report.js';

const ANY_QUESTION = `${QUESTION} ${QUESTION_NAME}`;
const ANY_ANSWER = `${ANSWER} ${ANSWER_TEXT} suggestedanswer`;
const WANTED: Wanted = {names: FAQ, guarded: 'questions mainentity', looks: looksLikeFaq, code: 'faq/not-a-list'};

interface Context {
  readonly items: FaqItem[];
  readonly report: Report;
  title?: string;
  description?: string;
  /** How many more nodes are read; a small map can be reached in very many ways. */
  nodes: number;
}

/** Where a node is: its path and the headings above it. */
interface Place {
  readonly path: string;
  readonly group: readonly string[];
  readonly depth: number;
}

/** The text of an answer, the maps it was found in, and what had no text. */
interface Answer {
  readonly text: string;
  readonly path: string;
  readonly fields: readonly Fields[];
  readonly odd: readonly string[];
}

/** The questions and answers of an article, or of what is a list, map or group of them itself. */
export function readFaq(input: unknown): ReadResult<Faq> {
  const {issues, report} = collect();
  const context: Context = {items: [], report, nodes: MAX_NODES};
  const found = findSection(input, WANTED, report);
  if (found) readNode(context, found.value, {path: found.path, group: [], depth: 0});
  const {title, description} = context;
  return {value: {...(title && {title}), ...(description && {description}), items: uniqueIds(context.items)}, issues};
}

/** Whether a value has a question with an answer in it, without being called a FAQ. */
export function looksLikeFaq(value: unknown): boolean {
  const list = listOf(value);
  if (list) return list.some(looksLikePart);
  const fields = fieldsOf(value);
  if (!fields) return false;
  if (looksLikePart(value)) return true;
  const nested = fields.find(FAQ_GROUP, listOf);
  if (nested) return looksLikeFaq(nested.value);
  return fields.entries.length > 0 && fields.entries.every(({key, value}) => isQuestion(key) || looksLikeTopic(value));
}

function looksLikeTopic(value: unknown): boolean {
  return listOf(value)?.some(looksLikePart) ?? false;
}

/** An item, half of an alternating pair, or numbered pairs. */
function looksLikePart(value: unknown): boolean {
  const fields = fieldsOf(value);
  if (!fields) return false;
  const has = (names: string) => fields.find(names, (inner) => !isBlank(inner) || undefined);
  if (has(QUESTION)) return !!has(ANY_ANSWER) || fields.entries.length === 1;
  return !!(has(QUESTION_NAME) && has(`${ANSWER} suggestedanswer`)) || numbered(fields).length > 0;
}

function isQuestion(key: string): boolean {
  return /[?？؟]\s*$/.test(key);
}

function readNode(context: Context, value: unknown, place: Place, key?: string): void {
  const {path, group, depth} = place;
  if (depth > MAX_DEPTH || context.nodes-- <= 0) {
    context.report(depth > MAX_DEPTH ? 'limit/depth' : 'limit/nodes', path, 'Too much to read.');
    return;
  }
  const list = listOf(value);
  const fields = fieldsOf(value, path);
  if (list && !(key && textsOf(value))) {
    readList(context, list, {path, group: key ? [...group, key] : group, depth: depth + 1});
  } else if (fields) {
    readMap(context, fields, place, key);
  } else if (key || !isBlank(value)) {
    const name = key === undefined ? 'question' : 'answer';
    addItem(context, new Fields([{key: name, name, path, value}]), place, key);
  }
}

/** A list of items and groups; `- Q:` and the `- A:` after it are one item. */
function readList(context: Context, list: readonly unknown[], place: Place): void {
  for (let index = 0; index < list.length; index++) {
    const path = `${place.path}[${index}]`;
    const half = fieldsOf(list[index], path);
    const other = fieldsOf(list[index + 1], `${place.path}[${index + 1}]`);
    const inner = {...place, path};
    if (half && other && isHalf(half, ANY_QUESTION, ANY_ANSWER) && isHalf(other, ANY_ANSWER, ANY_QUESTION)) {
      addItem(context, new Fields([...half.entries, ...other.entries]), inner);
      index++;
    } else {
      readNode(context, list[index], inner);
    }
  }
}

function isHalf(fields: Fields, names: string, others: string): boolean {
  const has = (aliases: string) => fields.find(`${aliases} ${FAQ_GROUP}`, (value) => !isBlank(value) || undefined);
  return !!has(names) && !has(others);
}

function readMap(context: Context, fields: Fields, place: Place, key?: string): void {
  const has = (names: string) => fields.find(names, (value) => !isBlank(value) || undefined);
  const pairs = numbered(fields);
  const named = fields.entries.some((entry) => isQuestion(entry.key));
  if (has(FAQ_GROUP) && !has(ANSWER)) {
    readGroup(context, fields, place, key);
  } else if (pairs.length) {
    for (const pair of pairs) addItem(context, pair, place);
  } else if (!named && (has(ANY_ANSWER) ? has(ANY_QUESTION) || key : has(QUESTION))) {
    addItem(context, fields, place, key);
  } else if (!named && !key && place.depth && (has(ANY_ANSWER) || has(ANY_QUESTION))) {
    addItem(context, fields, place);
  } else {
    readNamed(context, fields, place, key);
  }
}

/** A wrapper `{title, items}`: the section itself at its root, a group below. */
function readGroup(context: Context, fields: Fields, place: Place, key?: string): void {
  const {group, depth} = place;
  const title = readLabel(context, fields.take(`${HEADING} ${QUESTION}`, asText)) ?? key;
  if (depth) {
    place = {...place, group: title ? [...group, title] : group};
  } else {
    const intro = fields.take(INTRO, asText);
    context.title = title;
    context.description = intro && cleanText(intro.value, intro.entry.path, context.report);
  }
  for (;;) {
    const nested = fields.take(FAQ_GROUP, (value) => (typeof value === 'object' && !isBlank(value)) || undefined);
    if (!nested) break;
    readNode(context, nested.entry.value, {...place, path: nested.entry.path, depth: depth + 1});
  }
  leftovers(context, fields);
}

/** A map from question to answer, or from topic to questions. */
function readNamed(context: Context, fields: Fields, place: Place, key?: string): void {
  const {group, depth} = place;
  if (!depth) context.title = readLabel(context, fields.take('title heading', asText));
  for (const entry of fields.left) {
    if (isSilent(entry.name)) continue;
    const inner = {path: entry.path, group: key ? [...group, key] : group, depth: depth + 1};
    readNode(context, entry.value, inner, entry.key);
  }
}

/** `q1`, `a1`, `q2`, `a2`: the pairs in the order of their questions. */
function numbered(fields: Fields): Fields[] {
  const pairs = new Map<string, {key: string; name: string; path: string; value: unknown}[]>();
  for (const entry of fields.entries) {
    const [, name = '', count = ''] = /^(\D+)(\d+)$/.exec(entry.name) ?? [];
    if (!` ${QUESTION} ${ANSWER} `.includes(` ${name} `)) continue;
    pairs.set(count, [...(pairs.get(count) ?? []), {...entry, name}]);
  }
  return [...pairs.values()].map((entries) => new Fields(entries));
}

function addItem(context: Context, fields: Fields, {path, group}: Place, key?: string): void {
  const {report} = context;
  const asked = fields.take(ANY_QUESTION, asText);
  const question = readLabel(context, asked) ?? key;
  const taken = fields.take(ANY_ANSWER, toAnswer);
  if (!question || !taken) {
    const missing = question ? 'answer' : 'question';
    report(`faq/missing-${missing}`, path, `No ${missing}.`);
    return;
  }
  const {fields: inner, path: answerPath, text, odd} = taken.value;
  for (const place of odd) report('text/not-text', place, 'Not a text.');
  const maps = [...inner, fields];
  const rest: Field[] = [];
  const own = fields.take('group category topic section', textsOf)?.value ?? [];
  const format = maps.find((map) => map.take('format answerformat', (value) => value === 'html' || undefined));
  const url = takeUrl(maps, report);
  const id = fields.take('id', asText)?.value ?? question;
  const kept = fields.take('rest', keptFields)?.value ?? [];
  for (const map of maps) rest.push(...leftovers(context, map));
  rest.push(...kept);
  const groups = [...group, ...own];
  context.items.push({
    id,
    question,
    answer: cleanText(text, answerPath, report),
    ...(format && {format: 'html'}),
    ...(groups.length && {group: groups}),
    ...(url && {url}),
    ...(rest.length && {rest}),
  });
}

function readLabel(context: Context, taken: Taken<string> | undefined): string | undefined {
  return taken && cleanLabel(taken.value, taken.entry.path, context.report);
}

/** The text of an answer: a text, a list of paragraphs, or a map around either. */
function toAnswer(value: unknown, path: string, alias?: string): Answer | undefined {
  const list = listOf(value);
  const texts: string[] = [];
  const fields: Fields[] = [];
  const odd: string[] = [];
  let source = path;
  (list ?? [value]).forEach((part, index) => {
    const at = list ? `${path}[${index}]` : path;
    const map = fieldsOf(part, at);
    const inner = map?.take(`${ANSWER_TEXT} ${ANSWER} @value value name`, (deep) => textsOf(deep)?.join('\n\n'));
    const text = map ? inner?.value : plainText(part);
    if (text === undefined || (alias === 'suggestedanswer' && texts.length)) {
      if (!isBlank(part)) odd.push(at);
      return;
    }
    texts.push(text);
    if (map) fields.push(map);
    if (!list || list.length < 2) source = inner?.entry.path ?? at;
  });
  return texts.length ? {text: texts.join('\n\n'), path: source, fields, odd} : undefined;
}

/** The first safe link; a refused one is reported and stays where it is. */
function takeUrl(maps: readonly Fields[], report: Report): string | undefined {
  for (const map of maps) {
    const taken = map.find('url link', asText);
    if (!taken) continue;
    const {url, issue} = safeUrl(taken.value);
    if (issue) report(issue, taken.entry.path, 'Not shown as a link.');
    if (url) {
      map.take('url link', (value) => value === taken.entry.value || undefined);
      return url;
    }
  }
  return undefined;
}

/** What an item has kept before: a list of `{key, value}`. */
function keptFields(value: unknown): Field[] | undefined {
  const list = listOf(value)?.map((item) => {
    const key = fieldsOf(item)?.find('key', asText)?.value;
    return key === undefined ? undefined : {key, value: fieldsOf(item)?.find('value', (kept) => kept)?.value};
  });
  return list?.every((field) => field !== undefined) ? list : undefined;
}

/** Everything of a map that no part of the page shows. */
function leftovers(context: Context, fields: Fields): Field[] {
  return fields.left.flatMap(({key, name, path, value}) => {
    if (isSilent(name) || isBlank(value)) return [];
    const known = ` ${ANY_QUESTION} ${ANY_ANSWER} url link `.includes(` ${name} `);
    context.report(known ? 'key/shadowed' : 'text/unlisted-key', path, 'Not shown.', 'info');
    return [{key, value}];
  });
}

function isSilent(name: string): boolean {
  return /^(@.*|id|type)$/.test(name);
}
