import {fromJson, keysOf, listOf, type Entry} from '../data.js';
import type {IssueCode} from '../issue.js';
import {joinPath} from '../path.js';
import type {Report} from './report.js';

/** Values in the largest data that is read as it is, five times what the parsers let through. */
const MOST = 500_000;
/** Values that are read of data with more in it, which is a mistake or an attack and costs no more than a moment. */
const FEW = 100_000;
/** As how many values one counts that has been counted before, because what repeats itself costs its author nothing. */
const AGAIN = 3;
/** Lists and maps inside each other, as the parsers count them. */
const DEEPEST = 64;

/** What is being read now and does end, with its entries: the readers of its parts need not walk through it again. */
let known: {readonly data: unknown; entries?: Entry[] | undefined} | undefined;

/**
 * The data itself where it ends soon enough, else a copy of its beginning. Objects that a script makes may contain
 * themselves, or each other so often that nobody could read them to the end.
 */
export function bounded(input: unknown, report: Report): unknown {
  const data = fromJson(input);
  if (known && data === known.data) return data;
  const {odd} = walk(data, MOST);
  if (!odd) return data;
  report(...odd, 'More values or deeper ones than anybody reads, or what is in itself; left out.', 'error');
  const copy: unknown[] = [];
  walk(data, odd[0] === 'limit/nodes' ? FEW : MOST, copy);
  return copy[0];
}

/** Reads data as `bounded` leaves it, with whatever readers. */
export function readBounded<Value>(input: unknown, report: Report, read: (data: unknown) => Value): Value {
  const outer = known;
  const data = bounded(input, report);
  known = {data};
  try {
    return read(data);
  } finally {
    known = outer;
  }
}

/** The entries of data, which are found once while it is read. */
export function entriesOnce(data: unknown, find: () => Entry[] | undefined): Entry[] | undefined {
  return data === known?.data && known ? (known.entries ??= find()) : find();
}

/** What is too much in a value; `into` gets a copy without it. */
function walk(data: unknown, left: number, into?: unknown[]): {odd?: [code: IssueCode, path: string] | undefined} {
  const above: unknown[] = [];
  const keys: (string | number)[] = [];
  const seen = new Set<unknown>();
  let odd: [IssueCode, string] | undefined;
  const cut = (code: IssueCode) => (odd = [code, keys.reduce<string>((path, key) => joinPath(path, key), '')]);
  const visit = (value: unknown): unknown => {
    if (typeof value !== 'object' || !value) return value;
    if (above.length >= DEEPEST || above.includes(value)) {
      if (!odd) cut('limit/depth');
      return undefined;
    }
    const list = listOf(value);
    const entries: Iterable<[string | number, unknown]> | undefined = list?.entries() ?? keysOf(value);
    if (!entries) return value;
    const cost = seen.has(value) ? AGAIN : 1;
    seen.add(value);
    above.push(value);
    const copy = into && ((list ? [] : Object.create(null)) as Record<string | number, unknown>);
    for (const [key, inner] of entries) {
      if (left < 0) break;
      left -= cost;
      keys.push(key);
      if (left < 0) cut('limit/nodes');
      else {
        const kept = visit(inner);
        if (copy) copy[key] = kept;
      }
      keys.pop();
    }
    above.pop();
    return copy;
  };
  into?.push(visit(data)) ?? visit(data);
  return {odd};
}
