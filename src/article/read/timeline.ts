import type {Status, Timeline, TimelineEntry} from '../article.js';
import {Fields, fieldsOf, listOf, MAX_NODES, type Entry} from '../data.js';
import {dateSpan, isOpen, readDate, type DateResult} from '../dates.js';
import {uniqueIds} from '../ids.js';
import type {ReadResult} from '../issue.js';
import {DONE, END, ENTRY_NAME, ENTRY_TEXT, START, STATUS, TIMELINE, TIMELINE_GROUP} from '../keys.js';
import {readStatus} from '../status.js';
import {asText, cleanLabel, cleanText, plainText, textsOf} from '../text.js';
import {takeUrl} from '../urls.js';
import {bounded} from './bounds.js';
import {readFacts, type Budget} from './facts.js';
import {findSection, type Found} from './find.js';
import {Outline, type Part, type Shape} from './outline.js';
import {collect, reportDate, type Report} from './report.js';

const SHAPE: Shape = {
  groups: TIMELINE_GROUP,
  names: ENTRY_NAME,
  text: ['name', 'description'],
  isItem(fields, depth, key, hasGroups) {
    const says = (names: string) => !!fields.find(names, asText);
    if (!depth) return says(`${ENTRY_NAME} ${ENTRY_TEXT}`) && says(`${START} ${STATUS}`);
    if (hasGroups) return says(`${START} ${STATUS} ${ENTRY_TEXT}`);
    return fields.entries.some((entry) => !isDate(entry.key) && asText(entry.value) !== undefined);
  },
};

/** The phases, releases, milestones or events of an article, or of what is a list, map or group of them itself. */
export function readTimeline(input: unknown): ReadResult<Timeline> {
  const {issues, report} = collect();
  const outline = new Outline(findTimeline(bounded(input, report), report), SHAPE, report);
  const budget = {left: 5 * MAX_NODES};
  const items = outline.parts.flatMap((part) => readEntry(part, budget, report) ?? []);
  return {value: {...outline.head(items), items: uniqueIds(items)}, issues};
}

/** Names that mean something else where a map says yes or no or how much: the medical history of a person. */
const RECORDS = 'releases history schedule events';

function isRecord(value: unknown): boolean {
  const isFigure = (text: string) => /^\s*(true|false|yes|no|-?\d+(\.\d+)?)\s*$/i.test(text) && !isDate(text);
  return !!fieldsOf(value)?.entries.some((entry) => isFigure(plainText(entry.value) ?? ''));
}

/** Where the timeline of an article is. */
export function findTimeline(input: unknown, report: Report): Found | undefined {
  return findSection(
    input,
    {
      names: TIMELINE,
      guarded: RECORDS,
      looks: (value, alias) => (alias ? !isRecord(value) : looksLikeTimeline(value)),
      code: 'timeline/not-a-list',
    },
    report,
  );
}

/** Whether a value has dated or phased entries in it, without being called a timeline. */
export function looksLikeTimeline(value: unknown): boolean {
  const fields = fieldsOf(value);
  const nested = fields?.find(TIMELINE_GROUP, listOf)?.value;
  const list = listOf(value) ?? nested;
  if (!list) {
    const isDated = !isRecord(value);
    const looks = ({key, value: item}: Entry) => looksLikeEntry(item) || (isDated && isDate(key));
    return !!fields?.entries.length && fields.entries.every(looks);
  }
  // What was read before may have names only.
  const isOwn = nested && !fields.entries.some(({key}) => !/^(title|description|items)$/.test(key));
  const isKept = (item: unknown) => isOwn && fieldsOf(item)?.find('id', plainText);
  const isGroup = (item: unknown) => fieldsOf(item)?.find(TIMELINE_GROUP, listOf) && looksLikeTimeline(item);
  return list.length > 0 && list.every((item) => looksLikeEntry(item) || isKept(item) || isGroup(item));
}

function looksLikeEntry(value: unknown): boolean {
  const fields = fieldsOf(value);
  return !!fields?.find(`${STATUS} ${START}`, asText) && !!fields.find(`${ENTRY_NAME} ${ENTRY_TEXT}`, asText);
}

/** A link that is refused becomes a fact, and is reported there. */
function silent(): void {}

function isDate(text: string): boolean {
  return /\p{N}/u.test(text) && !!readDate(text).date?.iso;
}

/** A date, or with `text` whatever is said instead. */
function readAs(value: unknown, least: 'iso' | 'text'): DateResult | undefined {
  const result = readDate(value);
  return result.date?.[least] ? result : undefined;
}

function readEntry(part: Part, budget: Budget, report: Report): TimelineEntry | undefined {
  const {path, group, key} = part;
  let {fields} = part;
  // A key or a group heading that is a date says when: `2024: Launch`.
  const dated = [key, group.at(-1)].find((text) => text && isDate(text));
  const named = key === dated ? undefined : key;
  const id = fields.take('id', asText)?.value ?? named;
  const called = fields.take(ENTRY_NAME, asText);
  // `Launch: 2026-05`, `Launch: done`: all that is said of a name in a map may be when it was, or how far it is.
  const bare =
    named && !fields.entries[1] && fields.entries[0]?.name === 'description' ? asText(fields.entries[0].value) : '';
  const word = bare && (isDate(bare) ? 'start' : readStatus(bare)?.kind !== 'other' && 'status');
  if (word) fields = new Fields([{...fields.entries[0]!, key: word, name: word}]);
  const text = fields.take(ENTRY_TEXT, asText);
  const description = text && cleanText(text.value, text.entry.path, report);
  const span = readSpan(fields, report, dated);
  const status = takeStatus(fields, report);
  const groups = [...group, ...(fields.take('group', textsOf)?.value ?? [])];
  const url = takeUrl([fields], silent);
  const facts = readFacts(fields, budget, report);
  const own = cleanLabel(called?.value ?? named?.replace(/_/g, ' ') ?? '', called?.entry.path ?? path, report);
  const name = own || cleanLabel(description ?? span.start?.text ?? '', path, report);
  if (!name.trim()) {
    report('timeline/missing-name', path, 'No name; not shown.');
    return undefined;
  }
  return {
    id: id ?? name,
    name,
    ...(own && description && {description}),
    ...(status && {status}),
    ...span,
    ...(groups.length && {group: groups}),
    ...(url && {url}),
    ...(facts.length && {facts}),
  };
}

/** When an entry begins and ends; a range in the place of the start says both. */
function readSpan(fields: Fields, report: Report, dated?: string): Pick<TimelineEntry, 'start' | 'end'> {
  const exact = (value: unknown) => readAs(value, 'iso');
  const vague = (value: unknown) => readAs(value, 'text');
  const first = fields.take(START, exact) ?? fields.take(START, vague);
  const open = (value: unknown) => (isOpen(value) ? {end: 'open' as const} : undefined);
  const last = fields.take(END, (value) => open(value) ?? exact(value)) ?? fields.take(END, vague);
  const from: DateResult = first?.value ?? readDate(dated);
  for (const {value, entry} of [first, last].flatMap((taken) => taken ?? [])) {
    if ('issue' in value) reportDate(value.issue!, entry.path, report);
  }
  const start = from.date;
  const end = last ? (last.value.end ?? ('date' in last.value ? last.value.date : undefined)) : from.end;
  const a = start && dateSpan(start);
  const b = end && end !== 'open' ? dateSpan(end) : undefined;
  // A day ends where the next one begins; an instant may end where it begins.
  if (a && b && (b.end < a.start || (b.end === a.start && b.start < b.end)))
    report('date/end-before-start', (last ?? first)!.entry.path, 'Ends before it starts.');
  return {...(start && {start}), ...(end && {end})};
}

function takeStatus(fields: Fields, report: Report): Status | undefined {
  const taken = fields.take(STATUS, readStatus);
  if (taken?.value.kind === 'other') {
    report('timeline/unknown-status', taken.entry.path, 'Not a known word; shown as written.', 'info');
  }
  const flag = (value: unknown) => (/^(true|false|yes|no)$/i.test(asText(value) ?? '') ? readStatus(value) : undefined);
  return (taken ?? fields.take(DONE, flag))?.value;
}
