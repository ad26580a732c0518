import {joinPath} from './path.js';

/** More items than any article has; what is beyond is not read. */
export const MAX_NODES = 20_000;
/** Groups in groups, facts in facts: deeper than this is not read. */
export const MAX_DEPTH = 8;

/** One key of a map, where it is written, and the name it is compared by. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly path: string;
  readonly name: string;
}

/** A value that was found under one of the names asked for. */
export interface Taken<Value> {
  readonly value: Value;
  readonly entry: Entry;
}

/** What a value means to the reader that asks for it; `undefined` when it is of no use there. */
export type Read<Value> = (value: unknown, path: string, alias: string) => Value | undefined;

/** Names that a reader asks for, and where each stands among them; `*x` stands for every name that ends in `x`. */
interface Names {
  readonly list: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly hasEndings: boolean;
}

const lists = new Map<string, Names>();

/** The names in a list of `keys.ts`, of which there are few and which are asked for with every item. */
function namesIn(aliases: string): Names {
  let names = lists.get(aliases);
  if (!names) {
    const list = aliases.split(' ');
    const places = new Map(list.map((name, place) => [name, place]));
    lists.set(aliases, (names = {list, places, hasEndings: list.some((name) => name[0] === '*')}));
  }
  return names;
}

/** An article has few different keys and names; hostile data cannot fill the memory with them. */
const MOST_REMEMBERED = 1000;

/** Remembers what a function makes of a text: with each item it is asked for the same keys and names. */
export function remember(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    let result = made.get(text);
    if (result === undefined) {
      result = make(text);
      if (made.size >= MOST_REMEMBERED) made.clear();
      made.set(text, result);
    }
    return result;
  };
}

/** The form in which keys are compared: `accepted_answer`, `acceptedAnswer` and `Accepted-Answer` are one key. */
export const foldKey = remember((key) => key.toLowerCase().replace(/^\$|[\s_-]/g, ''));

/** The result, or nothing where foreign code (a getter, a proxy) throws. */
export function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** The items of an array; a hole or a throwing item is `undefined`. */
export function listOf(value: unknown): unknown[] | undefined {
  try {
    if (!Array.isArray(value)) return undefined;
    const items = new Array<unknown>(Math.min(value.length, MAX_NODES));
    for (let index = 0; index < items.length; index++) items[index] = valueAt(value, index);
    return items;
  } catch {
    return undefined;
  }
}

/** What is under a key, or nothing where asking for it throws. */
function valueAt(owner: object, key: string | number): unknown {
  try {
    return owner[key as never];
  } catch {
    return undefined;
  }
}

/** The time of a `Date`, also of another window's; NaN when it is no valid one. */
export function timeOf(value: unknown): number | undefined {
  return attempt(() => (tagOf(value) === 'Date' ? Date.prototype.getTime.call(value) : undefined));
}

/** An entry of a map. Most paths are never asked for. */
class MapEntry implements Entry {
  readonly key: string;
  readonly value: unknown;
  readonly name: string;
  readonly #map: string;
  #path: string | undefined;

  constructor(key: string, value: unknown, map: string) {
    this.key = key;
    this.value = value;
    this.name = foldKey(key);
    this.#map = map;
  }

  get path(): string {
    return (this.#path ??= joinPath(this.#map, this.key));
  }
}

/** The own entries of an object or a `Map`, in order; `undefined` for anything else. */
export function entriesOf(value: unknown, path: string): Entry[] | undefined {
  const keys = keysOf(value);
  if (keys && keys.length > MAX_NODES) keys.length = MAX_NODES;
  return keys?.map(([key, item]) => new MapEntry(key, item, path));
}

/** Where an object keeps the order of its keys that JavaScript would not keep. */
const ORDER = Symbol.for('article-elements key order');

/** Lets the keys of a new object be read as they were written, though JavaScript puts years and other whole numbers first. */
export function keepOrder(map: object, keys: readonly string[]): void {
  if (!keys.some((key) => /^\d/.test(key)) || Object.keys(map).every((key, index) => key === keys[index])) return;
  Object.defineProperty(map, ORDER, {value: keys, configurable: true});
}

/** The own keys of an object or a `Map` with what is there, in order; `undefined` for anything else. */
export function keysOf(value: unknown): [key: string, value: unknown][] | undefined {
  if (typeof value !== 'object' || !value) return undefined;
  try {
    if (value instanceof Map)
      return [...value].map(([key, item]) => [typeof key === 'object' ? '' : String(key), item]);
    return isRecord(value) ? orderOf(value).map((key) => [key, valueAt(value, key)]) : undefined;
  } catch {
    return undefined;
  }
}

/** The own keys of an object as they were written. */
function orderOf(value: object): readonly string[] {
  return (value as {[ORDER]?: readonly string[]})[ORDER] ?? Object.keys(value);
}

/** Whether an object is no more than its keys, as nearly all are in data. */
function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || tagOf(value) === 'Object';
}

/** `Date`, `Array`, `Null`: what kind of object a value is; whatever is of no kind is `Object`. */
function tagOf(value: unknown): string {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return /^(Date|Array|Null|Map|Set|RegExp|.*(Array|Buffer|View)|Boolean|Number|String|BigInt|Symbol)$/.test(tag)
    ? tag
    : 'Object';
}

/** A list or a map that was stored as JSON text; anything else comes back as it is. */
export function fromJson(value: unknown): unknown {
  return (typeof value === 'string' && /^\s*[[{]/.test(value) && attempt((): unknown => JSON.parse(value))) || value;
}

/** Nothing said: missing, null, blank text, an empty list or map. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return !value.trim();
  if (typeof value !== 'object' || !value) return value == null;
  try {
    if (Array.isArray(value)) return value.length === 0;
    return value instanceof Map ? value.size === 0 : isRecord(value) && orderOf(value).length === 0;
  } catch {
    return false;
  }
}

/** In the order of their names, and of two with the same name first the one that is written so. */
function inOrder(entries: Entry[], places: Names['places']): Entry[] {
  const placeOf = ({key, name}: Entry) => 2 * places.get(name)! + Number(key !== name);
  return entries.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The first of some entries whose value is of use, under the name that was asked for. */
function readFirst<Value>(entries: readonly Entry[], read: Read<Value>, alias?: string): Taken<Value> | undefined {
  for (const entry of entries) {
    const value = read(entry.value, entry.path, alias ?? entry.name);
    if (value !== undefined) return {value, entry};
  }
  return undefined;
}

/** The entries of one map, handed out under the names a reader asks for. */
export class Fields {
  readonly entries: readonly Entry[];
  #taken: Set<Entry> | undefined;

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
  }

  /** What is left when everything asked for is taken. */
  get left(): Entry[] {
    return this.entries.filter((entry) => !this.#taken?.has(entry));
  }

  /** The first of the aliases whose value is of use; the same spelling beats a folded one, and `*x` is any key ending in `x`. */
  find<Value>(aliases: string, read: Read<Value>): Taken<Value> | undefined {
    const {list, places, hasEndings} = namesIn(aliases);
    if (hasEndings) return this.#findEnding(list, read);
    let called: Entry[] | undefined;
    for (const entry of this.entries) {
      if (!places.has(entry.name) || this.#taken?.has(entry)) continue;
      if (called) called.push(entry);
      else called = [entry];
    }
    return called && readFirst(called[1] ? inOrder(called, places) : called, read);
  }

  /** The same for names with endings, of which an entry can have several. */
  #findEnding<Value>(names: readonly string[], read: Read<Value>): Taken<Value> | undefined {
    const free = this.left;
    for (const alias of names) {
      const called = free.filter(({name}) =>
        alias[0] === '*' ? name.endsWith(alias.slice(1)) && name.length >= alias.length : name === alias,
      );
      called.sort((a, b) => Number(a.key !== alias) - Number(b.key !== alias));
      const found = readFirst(called, read, alias);
      if (found) return found;
    }
    return undefined;
  }

  /** Takes an entry out of what is left. */
  drop(entry: Entry): void {
    (this.#taken ??= new Set()).add(entry);
  }

  /** Like `find`, and what is found is no longer left. */
  take<Value>(aliases: string, read: Read<Value>): Taken<Value> | undefined {
    const found = this.find(aliases, read);
    if (found) this.drop(found.entry);
    return found;
  }
}

/** The fields of a map; `undefined` for anything else. */
export function fieldsOf(value: unknown, path = ''): Fields | undefined {
  const entries = entriesOf(value, path);
  return entries && new Fields(entries);
}
