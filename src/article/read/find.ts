import {entriesOf, Fields, fieldsOf, foldKey, fromJson, isBlank, listOf, type Entry} from '../data.js';
import type {IssueCode} from '../issue.js';
import {asString, plainText} from '../text.js';
import {entriesOnce} from './bounds.js';
import type {Report} from './report.js';

/** A section as it was found in the data. */
export interface Found {
  readonly value: unknown;
  readonly path: string;
  /** The top-level key that it is in; missing where the root itself is the section. */
  readonly root?: Entry;
  /** The key below that one. */
  readonly inner?: Entry;
}

/** What a reader looks for. */
export interface Wanted {
  /** Names of the section, see `keys.ts`. */
  readonly names: string;
  /** Those of them that need to look the part. */
  readonly guarded: string;
  /** Whether a value is the section without being called so. */
  readonly looks: (value: unknown, alias?: string) => boolean;
  /** Reported for a section that is neither list nor map. */
  readonly code: IssueCode;
}

/** Keys whose maps are sections themselves and are not searched for others. */
const SECTION = /faq|timeline|roadmap|compet|compari|^(about|questions|mainentity|phases|history)$/;

/** The top-level entries of an article; a normalized one keeps in `rest` what no section has read. */
export function rootEntries(input: unknown): Entry[] | undefined {
  const root = fromJson(input);
  return entriesOnce(root, () => entriesOf(root, '')?.flatMap((entry) => keptEntries(entry) ?? [entry]));
}

/** What a list of `{key, value}` keeps; an author's own `rest` is something else. */
function keptEntries(rest: Entry): Entry[] | undefined {
  const list = rest.name === 'rest' && listOf(rest.value);
  if (!list) return undefined;
  const kept = list.flatMap((item, index): Entry[] => {
    const pair = fieldsOf(item);
    const key = pair?.find('key', asString)?.value;
    const value = pair?.entries.find((entry) => entry.key === 'value');
    if (!pair || key === undefined || pair.entries.length > (value ? 2 : 1)) return [];
    return [{key, name: foldKey(key), path: `${rest.path}[${index}].value`, value: value?.value}];
  });
  return kept.length === list.length ? kept : undefined;
}

/**
 * A section of an article: under one of its names at the root, else the root itself, else under one of its names one
 * level down.
 */
export function findSection(input: unknown, wanted: Wanted, report: Report): Found | undefined {
  const root = fromJson(input);
  const entries = rootEntries(root);
  if (!entries) return listOf(root) && {value: root, path: ''};
  const accept = (raw: unknown, _path: string, alias: string): unknown => {
    const value = fromJson(raw);
    const guarded = ` ${wanted.guarded} `.includes(` ${alias} `);
    return typeof value === 'object' && !isBlank(value) && (!guarded || wanted.looks(value, alias)) ? value : undefined;
  };
  const fields = new Fields(entries);
  const found = fields.find(wanted.names, accept);
  if (found) return {value: found.value, path: found.entry.path, root: found.entry};
  if (!entries.some(({name}) => SECTION.test(name)) && wanted.looks(root)) return {value: root, path: ''};
  for (const entry of entries) {
    if (SECTION.test(entry.name)) continue;
    const inner = fieldsOf(entry.value, entry.path)?.find(wanted.names, accept);
    if (inner) return {value: inner.value, path: inner.entry.path, root: entry, inner: inner.entry};
  }
  const [first = ''] = wanted.names.split(' ');
  const odd = fields.find(first, isOdd);
  if (odd) report(wanted.code, odd.entry.path, 'Neither a list nor a map.');
  return undefined;
}

/** What is neither list nor map; `faq: true` only switches something on. */
function isOdd(value: unknown): true | undefined {
  return (
    (!isBlank(value) && typeof value !== 'object' && !/^(true|false|yes|no)$/i.test(plainText(value) ?? '')) ||
    undefined
  );
}
