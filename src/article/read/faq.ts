import type {Faq, FaqItem, Field} from '../article.js';
import {Fields, fieldsOf, isBlank, listOf, type Entry} from '../data.js';
import {uniqueIds} from '../ids.js';
import type {IssueCode, ReadResult} from '../issue.js';
import {ANSWER, ANSWER_TEXT, FAQ, FAQ_GROUP, QUESTION, QUESTION_NAME} from '../keys.js';
import {asString, asText, cleanLabel, cleanText, plainText, textsOf} from '../text.js';
import {takeUrl} from '../urls.js';
import {bounded} from './bounds.js';
import {findSection, type Found} from './find.js';
import {isSilent, Outline, reportLeft, type Part, type Shape} from './outline.js';
import {collect, type Report} from './report.js';

const ANY_QUESTION = `${QUESTION} ${QUESTION_NAME}`;
const ANY_ANSWER = `${ANSWER} ${ANSWER_TEXT} suggestedanswer`;
const IN_ANSWER = `${ANSWER_TEXT} ${ANSWER} @value value name`;
const NAMED_ANSWER = `${ANSWER} suggestedanswer`;
const NO_QUESTION = `${ANY_ANSWER} ${FAQ_GROUP}`;
const NO_ANSWER = `${ANY_QUESTION} ${FAQ_GROUP}`;

const SHAPE: Shape = {
  groups: FAQ_GROUP,
  names: QUESTION,
  text: ['question', 'answer'],
  listIsText: true,
  isItem(fields, depth, key, hasGroups) {
    if (!has(fields, ANSWER)) {
      if (hasGroups || (fields.find(FAQ_GROUP, listOf) && !has(fields, ANY_ANSWER))) return false;
      if (fields.entries.some((entry) => isQuestion(entry.key) || looksLikeTopic(entry.value))) return false;
    }
    if (has(fields, ANY_ANSWER)) return has(fields, ANY_QUESTION) || !!key || depth > 0;
    return has(fields, QUESTION) || (depth > 0 && !key && has(fields, ANY_QUESTION));
  },
  joins: (fields, next) => isHalf(fields, ANY_QUESTION, NO_QUESTION) && isHalf(next, ANY_ANSWER, NO_ANSWER),
  takeNumbered,
};

/** The text of an answer and the maps it was found in. */
interface Answer {
  readonly text: string;
  readonly path: string;
  readonly maps: readonly Fields[];
  /** Parts that are not shown. */
  readonly odd: readonly [code: IssueCode, path: string][];
}

/** The questions and answers of an article, or of what is a list, map or group of them itself. */
export function readFaq(input: unknown): ReadResult<Faq> {
  const {issues, report} = collect();
  const outline = new Outline(findFaq(bounded(input, report), report), SHAPE, report);
  const items = outline.parts.flatMap((part) => readItem(part, report) ?? []);
  return {value: {...outline.head(items), items: uniqueIds(items)}, issues};
}

/** Where the questions of an article are. */
export function findFaq(input: unknown, report: Report): Found | undefined {
  return findSection(
    input,
    {names: FAQ, guarded: 'questions mainentity', looks: looksLikeFaq, code: 'faq/not-a-list'},
    report,
  );
}

/** Whether a value has a question with an answer in it, without being called a FAQ. */
export function looksLikeFaq(value: unknown): boolean {
  const fields = fieldsOf(value);
  if (!fields) return looksLikeTopic(value);
  if (looksLikePart(value)) return true;
  const nested = fields.find(FAQ_GROUP, listOf);
  if (nested) return looksLikeTopic(nested.value);
  const entries = fields.entries.filter(({name}) => !/^(title|description)$/.test(name));
  return (
    entries.length > 0 &&
    entries.every((entry) => isQuestion(entry.key) || looksLikeTopic(entry.value) || looksLikePart(entry.value))
  );
}

function looksLikeTopic(value: unknown): boolean {
  return listOf(value)?.some(looksLikePart) ?? false;
}

/** An item, half of an alternating pair, a group of items, or numbered pairs. */
function looksLikePart(value: unknown): boolean {
  const fields = fieldsOf(value);
  // A survey or a quiz.
  if (!fields || fields.find('options choices', listOf)) return false;
  if (has(fields, QUESTION)) return has(fields, ANY_ANSWER) || fields.entries.length === 1;
  return (has(fields, QUESTION_NAME) && has(fields, NAMED_ANSWER)) || takeNumbered(fields).length > 1;
}

function has(fields: Fields, names: string): boolean {
  return !!fields.find(names, (value) => !isBlank(value) || undefined);
}

function isHalf(fields: Fields, names: string, others: string): boolean {
  return has(fields, names) && !fields.find(others, () => true);
}

function isQuestion(key: string): boolean {
  return /[?？؟]\s*$/.test(key);
}

/** `q1`, `a1`, `q2`, `a2`: pairs in the order of their first halves. */
function takeNumbered(fields: Fields): Fields[] {
  const pairs = new Map<string, Entry[]>();
  for (const entry of fields.left) {
    const match = /^(\D+)(\d+)$/.exec(entry.name);
    if (!match) continue;
    const [, name = '', count = ''] = match;
    if (!` ${QUESTION} ${ANSWER} `.includes(` ${name} `)) continue;
    fields.drop(entry);
    pairs.set(count, [...(pairs.get(count) ?? []), {...entry, path: entry.path, name}]);
  }
  return [...pairs.values()].map((entries) => new Fields(entries));
}

function readItem({fields, path, group, key}: Part, report: Report): FaqItem | undefined {
  const asked = fields.take(ANY_QUESTION, asText);
  const question = cleanLabel(asked?.value ?? key ?? '', asked?.entry.path ?? path, report);
  const answer = fields.take(ANY_ANSWER, toAnswer)?.value;
  for (const [code, odd] of answer?.odd ?? []) report(code, odd, 'Not shown.');
  if (!question.trim() || !answer) {
    const missing = question.trim() ? 'answer' : 'question';
    report(`faq/missing-${missing}`, path, `No ${missing}; not shown.`);
    return undefined;
  }
  const maps = [...answer.maps, fields];
  const html = maps.find((map) => map.take('format answerformat', (value) => value === 'html' || undefined));
  const refused: Entry[] = [];
  const url = takeUrl(maps, report, refused);
  const groups = [...group, ...(fields.take('group category topic section', textsOf)?.value ?? [])];
  const id = fields.take('id', asText)?.value ?? question;
  const kept = fields.take('rest', keptFields)?.value ?? [];
  const left = maps.flatMap((map) => map.left.filter((entry) => !isSilent(entry) && !isBlank(entry.value)));
  reportLeft(left, report, `${ANY_QUESTION} ${ANY_ANSWER}`);
  const rest: Field[] = [...[...left, ...refused].map(({key, value}) => ({key, value})), ...kept];
  return {
    id,
    question,
    answer: cleanText(answer.text, answer.path, report),
    ...(html && {format: 'html'}),
    ...(groups.length && {group: groups}),
    ...(url && {url}),
    ...(rest.length && {rest}),
  };
}

/** The text of an answer: a text, a list of paragraphs, or a map around either. */
function toAnswer(value: unknown, path: string, alias: string): Answer | undefined {
  const list = listOf(value);
  const texts: string[] = [];
  const maps: Fields[] = [];
  const odd: [IssueCode, string][] = [];
  let source = path;
  for (const [index, part] of (list ?? [value]).entries()) {
    const at = list ? `${path}[${index}]` : path;
    const map = fieldsOf(part, at);
    const inner = map?.take(IN_ANSWER, toParagraphs);
    const text = map ? inner?.value : plainText(part);
    // Of suggestions the first is the answer; an accepted one may be in several pieces.
    const isOther = alias === 'suggestedanswer' && texts.length > 0;
    if (text === undefined || isOther) {
      if (!isBlank(part)) odd.push([isOther ? 'key/shadowed' : 'text/not-text', at]);
      continue;
    }
    texts.push(text);
    if (map) maps.push(map);
    if (!list?.[1]) source = inner?.entry.path ?? at;
  }
  return texts.length ? {text: texts.join('\n\n'), path: source, maps, odd} : undefined;
}

function toParagraphs(value: unknown): string | undefined {
  return asText(value) ?? textsOf(value)?.join('\n\n');
}

/** What an item has kept before: a list of `{key, value}`. */
function keptFields(value: unknown): Field[] | undefined {
  const kept = listOf(value)?.map((item) => {
    const fields = fieldsOf(item);
    const key = fields?.find('key', asString)?.value;
    return key !== undefined && {key, value: fields?.find('value', (inner) => inner)?.value};
  });
  return kept?.every((field) => field !== false) ? kept : undefined;
}
