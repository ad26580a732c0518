import {attempt} from '../article/data.js';
import {escapeScriptJson} from '../article/write/script-json.js';

/** More values than any page has, and deeper ones: what is beyond is left out. */
const MAX_VALUES = 500_000;
const MAX_DEPTH = 64;

type Finished = string | number | boolean | readonly Finished[] | {readonly [key: string]: Finished};

/**
 * A graph as the text of a `<script type="application/ld+json">`, the same on server and client. It has no `<`, `>`,
 * `&`, U+2028 and U+2029, so that no script ends early and nothing has to be escaped again; reading it gives the same
 * values. Never throws and always ends: what is empty, no data, in itself or too much is left out.
 */
export function serializeJsonLd(value: unknown, {indent = 0}: {readonly indent?: number} = {}): string {
  return escapeScriptJson(JSON.stringify(withoutEmpties(value) ?? {}, null, indent));
}

/** A copy without null, empty texts, lists and maps, and without what is no data; `write` has a say in each text. */
export function withoutEmpties(value: unknown, write = (text: string) => text): Finished | undefined {
  const above: object[] = [];
  let left = MAX_VALUES;
  const copy = (item: unknown): Finished | undefined => {
    if (left-- <= 0) return undefined;
    if (typeof item === 'string') return write(item) || undefined;
    if (typeof item === 'number') return Number.isFinite(item) ? item : undefined;
    if (typeof item === 'boolean') return item;
    if (typeof item === 'bigint') return String(item);
    if (typeof item !== 'object' || !item || above.length >= MAX_DEPTH || above.includes(item)) return undefined;
    above.push(item);
    const copied = Array.isArray(item) ? copyList(item) : item instanceof Date ? copyDate(item) : copyMap(item);
    above.pop();
    return copied;
  };
  const copyList = (list: readonly unknown[]): readonly Finished[] | undefined => {
    const items: Finished[] = [];
    for (let index = 0; index < list.length && left > 0; index++) {
      const kept = copy(attempt(() => list[index]));
      if (kept !== undefined) items.push(kept);
    }
    return items.length ? items : undefined;
  };
  const copyMap = (map: object): Finished | undefined => {
    const entries: [string, Finished][] = [];
    for (const key of Object.keys(map)) {
      const kept = copy(attempt(() => map[key as keyof typeof map]));
      if (kept !== undefined) entries.push([key, kept]);
    }
    // Not by assignment: `__proto__` is a key like any other.
    return entries.length ? Object.fromEntries(entries) : undefined;
  };
  return attempt(() => copy(value));
}

function copyDate(date: Date): string | undefined {
  return attempt(() => date.toISOString());
}
