import type {ArticleDate, TimelineEntry} from '../../article/article.js';

/** An entry, the day that is today, or the time that passes between two of these. */
export interface Point {
  readonly entry?: TimelineEntry;
  readonly gap?: Gap;
}

export interface Gap {
  readonly value: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** Its part of the longest gap, from 0 to 1. */
  share: number;
}

/** Points in a row, below the headings of the groups that begin with them. */
export interface Stretch {
  readonly headings: readonly {readonly text: string; readonly depth: number}[];
  readonly points: Point[];
}

/** When an entry begins and when its last date begins, in milliseconds since 1970. */
interface Moment {
  readonly from: number;
  readonly to: number;
  /** Whether both are known to the day. */
  readonly exact: boolean;
}

const DAY = 86_400_000;
const MONTH = 30.436875;

/**
 * The entries by date. One without a date stays beside the one it follows in time, so that a list that is in order
 * already keeps its order, and turned around is exactly its reverse.
 */
export function sortEntries(entries: readonly TimelineEntry[], descending: boolean): TimelineEntry[] {
  const list = entries.map((entry) => ({entry, at: momentOf(entry)?.from}));
  if (directionOf(list.map(({at}) => at)) < 0) list.reverse();
  let before = -Number.MAX_VALUE;
  const dated = list.map(({entry, at}) => ({entry, at: (before = at ?? before)}));
  dated.sort((a, b) => a.at - b.at);
  if (descending) dated.reverse();
  return dated.map(({entry}) => entry);
}

/**
 * Entries under the headings of their groups. Where they are in order of time, `today` stands between those before and
 * those after it, and with `scaled` so does the time that passes from each to the next; in groups that are not in order
 * of time together, each group has its own.
 */
export function arrange(entries: readonly TimelineEntry[], today: number, scaled: boolean): Stretch[] {
  const groups = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const key = JSON.stringify(entry.group ?? []);
    const members = groups.get(key);
    if (members) members.push(entry);
    else groups.set(key, [entry]);
  }
  const overall = directionOf([...groups.values()].flat().map((entry) => momentOf(entry)?.from));
  const gaps: Gap[] = [];
  let open: readonly string[] = [];
  let last: Moment | undefined;
  const stretches: Stretch[] = [];
  for (const members of groups.values()) {
    const direction = overall || directionOf(members.map((entry) => momentOf(entry)?.from));
    const points: Point[] = [];
    // What comes before the first entry of a group stands at the end of the group before.
    const between = () => (points.length ? points : (stretches.at(-1)?.points ?? points));
    const step = (moment: Moment) => {
      const gap = scaled && last && measure(last, moment, direction);
      if (gap) {
        gaps.push(gap);
        between().push({gap});
      }
      last = moment;
    };
    if (!overall) last = undefined;
    for (const entry of members) {
      const moment = momentOf(entry);
      if (moment && direction) {
        if (last && last.from <= today !== moment.from <= today) {
          step({from: today, to: today, exact: true});
          between().push({});
        }
        step(moment);
      }
      points.push({entry});
    }
    const group = members[0]?.group ?? [];
    const same = group.findIndex((name, depth) => name !== open[depth]);
    const headings = group.map((text, depth) => ({text, depth})).slice(same < 0 ? group.length : same);
    open = group;
    stretches.push({headings, points});
  }
  const longest = gaps.reduce((most, {share}) => Math.max(most, share), 0);
  for (const gap of gaps) gap.share /= longest;
  return stretches;
}

function momentOf({start, end}: TimelineEntry): Moment | undefined {
  const last = end && end !== 'open' ? end : start;
  const first = start ?? last;
  const from = startOf(first);
  if (from === undefined) return undefined;
  return {from, to: end === 'open' ? Infinity : (startOf(last) ?? from), exact: isExact(first) && isExact(last)};
}

/** When a date begins, in milliseconds since 1970. A local time counts as UTC. */
function startOf(date: ArticleDate | undefined): number | undefined {
  const iso = date?.iso
    ?.replace(/(?<=-)[QH]\d/, (part) => `${(Number(part[1]) - 1) * (part[0] === 'Q' ? 3 : 6) + 101}`.slice(1))
    .replace(/T[\d:.]+$/, '$&Z');
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? undefined : time;
}

function isExact(date: ArticleDate | undefined): boolean {
  return date?.precision === 'day' || date?.precision === 'instant';
}

/** 1 for dates in order, -1 for dates in reverse, 0 for neither or where there is no telling. */
function directionOf(dates: readonly (number | undefined)[]): number {
  const known = dates.filter((date) => date !== undefined);
  const steps = known.slice(1).map((date, index) => Math.sign(date - known[index]!));
  const direction = steps.find(Boolean) ?? 0;
  return steps.every((step) => !step || step === direction) ? direction : 0;
}

/** The time from one moment to the next in the unit in which people say it; undefined where there is none. */
function measure(a: Moment, b: Moment, direction: number): Gap | undefined {
  const days = Math.round((direction < 0 ? a.from - b.to : b.from - a.to) / DAY);
  const months = Math.round(days / MONTH);
  const exact = a.exact && b.exact;
  if (exact && days > 0 && days < 14) return {value: days, unit: 'day', share: days};
  if (exact && days > 0 && days < 60) return {value: Math.round(days / 7), unit: 'week', share: days};
  if (months < 1) return undefined;
  return months < 24 ? {value: months, unit: 'month', share: days} : {value: months / 12, unit: 'year', share: days};
}
