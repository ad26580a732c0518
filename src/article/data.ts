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

const lists = new Map<string, readonly string[]>();

/** The names in a list of `keys.ts`, of which there are few and which are asked for with every item. */
function namesIn(aliases: string): readonly string[] {
  let names = lists.get(aliases);
  if (!names) lists.set(aliases, (names = aliases.split(' ')));
  return names;
}

/** The form in which keys are compared: `accepted_answer`, `acceptedAnswer` and `Accepted-Answer` are one key. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/^\$|[\s_-]/g, '');
}

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
  return attempt(() => {
    if (!Array.isArray(value)) return undefined;
    const length = Math.min(value.length, MAX_NODES);
    const read = (index: number): unknown => value[index];
    return (
      attempt(() => Array.from({length}, (_, index) => read(index))) ??
      Array.from({length}, (_, index) => attempt(() => read(index)))
    );
  });
}

/** The time of a `Date`, also of another window's; NaN when it is no valid one. */
export function timeOf(value: unknown): number | undefined {
  return attempt(() => (tagOf(value) === 'Date' ? Date.prototype.getTime.call(value) : undefined));
}

/** The own entries of an object or a `Map`, in order; `undefined` for anything else. */
export function entriesOf(value: unknown, path: string): Entry[] | undefined {
  return keysOf(value)
    ?.slice(0, MAX_NODES)
    .map(([key, item]) => ({
      key,
      value: item,
      name: foldKey(key),
      // Most paths are never asked for.
      get path() {
        return joinPath(path, key);
      },
    }));
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
  return attempt(() => {
    if (value instanceof Map)
      return [...value].map(([key, item]) => [typeof key === 'object' ? '' : String(key), item]);
    if (typeof value !== 'object' || tagOf(value) !== 'Object') return undefined;
    const written = (value as {[ORDER]?: readonly string[]})[ORDER];
    return (written ?? Object.keys(value!)).map((key) => [key, attempt((): unknown => value![key as never])]);
  });
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
  return value == null || attempt(() => (Array.isArray(value) ? value : keysOf(value))?.length) === 0;
}

/** The entries of one map, handed out under the names a reader asks for. */
export class Fields {
  readonly entries: readonly Entry[];
  readonly #taken = new Set<Entry>();

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
  }

  /** What is left when everything asked for is taken. */
  get left(): Entry[] {
    return this.entries.filter((entry) => !this.#taken.has(entry));
  }

  /** The first of the aliases whose value is of use; the same spelling beats a folded one, and `*x` is any key ending in `x`. */
  find<Value>(aliases: string, read: Read<Value>): Taken<Value> | undefined {
    for (const alias of namesIn(aliases)) {
      for (const same of [true, false]) {
        for (const entry of this.entries) {
          const {key, name} = entry;
          if ((key === alias) !== same || this.#taken.has(entry)) continue;
          const isCalled =
            alias[0] === '*' ? name.endsWith(alias.slice(1)) && name.length >= alias.length : name === alias;
          const value = isCalled ? read(entry.value, entry.path, alias) : undefined;
          if (value !== undefined) return {value, entry};
        }
      }
    }
    return undefined;
  }

  /** Takes an entry out of what is left. */
  drop(entry: Entry): void {
    this.#taken.add(entry);
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
