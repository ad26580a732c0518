import type {Fact, Timeline, TimelineEntry} from '../article.js';
import {Fields, fieldsOf, isBlank, listOf, MAX_DEPTH, MAX_NODES, type Entry, type Taken} from '../data.js';
import {dateSpan, isOpen, readDate, type DateResult} from '../dates.js';
import {uniqueIds} from '../ids.js';
import type {ReadResult} from '../issue.js';
import {DONE, END, ENTRY_NAME, HEADING, INTRO, START, STATUS, TIMELINE, TIMELINE_GROUP} from '../keys.js';
import {readStatus} from '../status.js';
import {asText, cleanLabel, cleanText, textsOf} from '../text.js';
import {safeUrl} from '../urls.js';
import {readFacts} from './facts.js';
import {findSection, type Wanted} from './find.js';
import {collect, type Report} from './report.js';

const ENTRY_TEXT = 'description summary desc details text content body';
const WANTED: Wanted = {names: TIMELINE, guarded: '', looks: looksLikeTimeline, code: 'timeline/not-a-list'};

interface Context {
  readonly items: TimelineEntry[];
  readonly report: Report;
  title?: string;
  description?: string;
  nodes: number;
}

interface Place {
  readonly path: string;
  readonly group: readonly string[];
  readonly depth: number;
  /** A map key above that is a date, for entries that name none. */
  readonly since?: Entry;
}

/** The phases, releases, milestones or events of an article, or of what is a list, map or group of them itself. */
export function readTimeline(input: unknown): ReadResult<Timeline> {
  const {issues, report} = collect();
  const context: Context = {items: [], report, nodes: MAX_NODES};
  const found = findSection(input, WANTED, report);
  if (found) readNode(context, found.value, {path: found.path, group: [], depth: 0});
  const {title, description} = context;
  return {value: {...(title && {title}), ...(description && {description}), items: uniqueIds(context.items)}, issues};
}

/** Whether a value has dated or phased entries in it, without being called a timeline. */
export function looksLikeTimeline(value: unknown): boolean {
  const fields = fieldsOf(value);
  const nested = fields?.find('items entries', listOf);
  const list = listOf(value) ?? (nested ? listOf(nested.entry.value) : fields?.entries.map((entry) => entry.value));
  return !!list?.length && list.every(looksLikeEntry);
}

function looksLikeEntry(value: unknown): boolean {
  const fields = fieldsOf(value);
  return !!fields?.find(`${STATUS} ${START}`, asText) && !!fields.find(`${ENTRY_NAME} ${ENTRY_TEXT}`, asText);
}

function label(taken: Taken<string> | undefined, report: Report): string | undefined {
  return taken && cleanLabel(taken.value, taken.entry.path, report);
}

function readNode(context: Context, value: unknown, place: Place, key?: Entry): void {
  const {path, group, depth} = place;
  if (depth > MAX_DEPTH || context.nodes-- <= 0) {
    context.report(depth > MAX_DEPTH ? 'limit/depth' : 'limit/nodes', path, 'Too much to read.');
    return;
  }
  const list = listOf(value);
  const fields = fieldsOf(value, path);
  if (list) {
    const dated = key && isDate(key.key);
    const inner = {
      group: key && !dated ? [...group, key.key] : group,
      depth: depth + 1,
      since: dated ? key : place.since,
    };
    list.forEach((item, index) => readNode(context, item, {...inner, path: `${path}[${index}]`}));
  } else if (fields) {
    readMap(context, fields, place, key);
  } else if (key || !isBlank(value)) {
    const dated = key && isDate(key.key);
    const name = key && !dated ? 'description' : 'name';
    addEntry(context, new Fields([{key: name, name, path, value}]), place, key);
  }
}

function isDate(text: string): boolean {
  return !!readDate(text).date?.iso;
}

function readMap(context: Context, fields: Fields, place: Place, key?: Entry): void {
  const isNested = (value: unknown) =>
    listOf(value)?.some((item) => fieldsOf(item)) || !!fieldsOf(value)?.entries.length || undefined;
  const nested = fields.find(TIMELINE_GROUP, isNested);
  const own = fields.find(`${ENTRY_NAME} ${ENTRY_TEXT} ${START} ${STATUS}`, asText);
  if (!place.depth && !(own && fields.find(`${START} ${STATUS}`, asText))) {
    if (nested) {
      const title = fields.take(HEADING, asText);
      const intro = fields.take(INTRO, asText);
      context.title = label(title, context.report);
      context.description = intro && cleanText(intro.value, intro.entry.path, context.report);
    }
    for (const entry of nested ? [fields.take(TIMELINE_GROUP, isNested)!.entry] : fields.left) {
      if (entry.name[0] === '@') continue;
      readNode(context, entry.value, {...place, path: entry.path, depth: 1}, nested ? undefined : entry);
    }
  } else if (nested) {
    const heading = fields.find(ENTRY_NAME, asText)?.value ?? key?.key;
    fields.take(TIMELINE_GROUP, isNested);
    const group = heading ? [...place.group, heading] : place.group;
    if (fields.find(`${START} ${STATUS} ${ENTRY_TEXT}`, asText)) addEntry(context, fields, place, key);
    readNode(context, nested.entry.value, {...place, path: nested.entry.path, group, depth: place.depth + 1});
  } else {
    addEntry(context, fields, place, key);
  }
}

function addEntry(context: Context, fields: Fields, place: Place, key?: Entry): void {
  const {report} = context;
  const named = key && !isDate(key.key) ? key : undefined;
  const since = key && !named ? key : place.since;
  const id = fields.take('id', asText)?.value ?? named?.key;
  const name = label(fields.take(ENTRY_NAME, asText), report) ?? named?.key.replace(/_/g, ' ');
  const text = fields.take(ENTRY_TEXT, asText);
  const description = text && cleanText(text.value, text.entry.path, report);
  const {start, end} = readSpan(fields, report, since);
  const status = takeStatus(fields, report);
  const group = [...place.group, ...(fields.take('group', textsOf)?.value ?? [])];
  const title = name ?? description ?? start?.text;
  if (title === undefined) {
    if (fields.entries.length) report('timeline/missing-name', place.path, 'No name.');
    return;
  }
  const link = fields.find('url link', asText);
  const url = link && safeUrl(link.value).url;
  if (url) fields.take('url link', (value) => value === link.entry.value || undefined);
  const facts: Fact[] = readFacts(fields, report);
  context.items.push({
    id: id ?? title,
    name: title,
    ...(name && description && {description}),
    ...(status && {status}),
    ...(start && {start}),
    ...(end && {end}),
    ...(group.length && {group}),
    ...(url && {url}),
    ...(facts.length && {facts}),
  });
}

/** When an entry begins and ends; a range in the place of the start says both. */
function readSpan(fields: Fields, report: Report, since?: Entry): Pick<TimelineEntry, 'start' | 'end'> {
  const known = (value: unknown) => {
    const result = readDate(value);
    return result.date?.iso ? result : undefined;
  };
  const any = (value: unknown) => {
    const result = readDate(value);
    return result.date ? result : undefined;
  };
  const first = fields.take(START, known) ?? fields.take(START, any);
  const last = fields.take(END, (value) => (isOpen(value) ? {end: 'open' as const} : known(value)));
  const from: DateResult = first?.value ?? (since ? readDate(since.key) : {});
  if (from.issue) report(from.issue, first!.entry.path, 'Not a date that can be placed in time.', 'info');
  const end = last ? (last.value.end ?? last.value.date) : from.end;
  const a = from.date && dateSpan(from.date);
  const b = end && end !== 'open' ? dateSpan(end) : undefined;
  if (a && b && b.end < a.start) report('date/end-before-start', (last ?? first)!.entry.path, 'Ends before it starts.');
  return {start: from.date, end};
}

function takeStatus(fields: Fields, report: Report): TimelineEntry['status'] {
  const taken = fields.take(STATUS, readStatus);
  if (taken?.value.kind === 'other') {
    report('timeline/unknown-status', taken.entry.path, 'Not a known status word; shown as it is.', 'info');
  }
  return (
    taken?.value ??
    fields.take(DONE, (value) => (/^(true|false|yes|no)$/.test(asText(value) ?? '') ? readStatus(value) : undefined))
      ?.value
  );
}
