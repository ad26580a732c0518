import type {ArticleDate, Timeline, TimelineEntry} from '../article/article.js';
import {dateSpan} from '../article/dates.js';
import {ITEM_PREFIXES, SECTION_IDS, STATUSES} from '../article/graph.js';
import {joinPath} from '../article/path.js';
import {Ids, type Draft} from './draft.js';
import {schemaUrl, type JsonLdNode} from './nodes.js';

const PATH = 'migration_timeline';

/** The timeline as a list of actions. When they are is said of each by a full date, else of all of them together. */
export function timelineNode({title, description, items}: Timeline, usual: string, draft: Draft): JsonLdNode {
  const ids = new Ids(ITEM_PREFIXES.timeline);
  return {
    '@type': 'WebPageElement',
    '@id': draft.id(SECTION_IDS.timeline),
    name: draft.heading('timeline', title, usual),
    description: draft.text(description),
    temporalCoverage: coverageOf(items),
    mainEntity: {
      '@type': 'ItemList',
      '@id': draft.id('timeline-list'),
      itemListOrder: schemaUrl(`ItemListOrder${orderOf(items)}`).replace('OrderUnordered', 'Unordered'),
      numberOfItems: items.length,
      itemListElement: items.map((entry, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: actionNode(entry, ids, draft),
      })),
    },
  };
}

function actionNode(entry: TimelineEntry, ids: Ids, draft: Draft): JsonLdNode {
  const {id, name, description, status, start, end, url, facts} = entry;
  const path = joinPath(PATH, id.replace(/-/g, '_'));
  const [actionStatus] = (status && status.kind !== 'other' && STATUSES[status.kind]) || [];
  if (status && !actionStatus) draft.reportShown(`${path}.status`, 'No status of an action');
  draft.reportFacts(facts, path);
  reportDate(start, `${path}.start_date`, draft);
  if (end !== 'open') reportDate(end, `${path}.end_date`, draft);
  return {
    '@type': 'Action',
    '@id': draft.id(ids.take(name, id)),
    name: draft.name(name),
    description: draft.text(description),
    actionStatus: actionStatus && schemaUrl(actionStatus),
    startTime: isFull(start) ? start?.iso : undefined,
    endTime: end !== 'open' && isFull(end) ? end?.iso : undefined,
    url: draft.url(url),
  };
}

/** A day or an instant, which an action can begin or end at. */
function isFull(date: ArticleDate | undefined): boolean {
  return date?.precision === 'day' || date?.precision === 'instant';
}

function reportDate(date: ArticleDate | undefined, path: string, {report}: Draft): void {
  if (!date || isFull(date)) return;
  if (date.iso) report('json-ld/moved', path, 'Not a full date; said of the whole timeline.', 'info');
  else report('json-ld/date-left-out', path, 'Not a date that machines read; left out.', 'info');
}

/** From the earliest date to the latest, as exact as these are; undefined where each entry says its own. */
function coverageOf(items: readonly TimelineEntry[]): string | undefined {
  const dates = items.flatMap(({start, end}) => [start, end === 'open' ? undefined : end]);
  if (!dates.some((date) => date?.iso && !isFull(date))) return undefined;
  let first: ArticleDate | undefined;
  let last: ArticleDate | undefined;
  let isOpen = false;
  for (const {start, end, status} of items) {
    const until = end === 'open' ? undefined : (end ?? start);
    if (start?.iso && (end === 'open' || (!end && status?.kind === 'active'))) isOpen = true;
    for (const date of [start, until]) {
      const span = date && dateSpan(date);
      if (!span) continue;
      if (!first || span.start < dateSpan(first)!.start) first = date;
      if (!last || span.end > dateSpan(last)!.end) last = date;
    }
  }
  if (!first || !last) return undefined;
  const [from] = monthsOf(first);
  const to = isOpen ? '..' : monthsOf(last)[1];
  return from === to ? from : `${from}/${to}`;
}

/** The first and last month of a quarter or half year, which have no other form in ISO 8601; any other date itself. */
function monthsOf({iso = ''}: ArticleDate): [first: string, last: string] {
  const [, year, part, count] = /^(.+)-([QH])(\d)$/.exec(iso) ?? [];
  if (!part) return [iso, iso];
  const months = part === 'H' ? 6 : 3;
  const last = Number(count) * months;
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return [month(last - months + 1), month(last)];
}

/** Phases come one after the other unless their dates say otherwise. */
function orderOf(items: readonly TimelineEntry[]): 'Ascending' | 'Descending' | 'Unordered' {
  const starts = items.flatMap(({start}) => (start && dateSpan(start)?.start) ?? []);
  const goes = (step: (a: number, b: number) => boolean) =>
    starts.every((start, index) => index === 0 || step(starts[index - 1]!, start));
  if (goes((a, b) => a <= b)) return 'Ascending';
  return goes((a, b) => a >= b) ? 'Descending' : 'Unordered';
}
