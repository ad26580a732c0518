import {entriesOf, Fields, fieldsOf, foldKey, fromJson, isBlank, listOf, type Entry} from '../data.js';
import type {IssueCode} from '../issue.js';
import type {Report} from './report.js';

/** A section as it was found in the data. */
export interface Found {
  readonly value: unknown;
  readonly path: string;
}

/** What a reader looks for. */
export interface Wanted {
  /** Names of the section, see `keys.ts`. */
  readonly names: string;
  /** Those of them that need to look the part. */
  readonly guarded: string;
  /** Whether a value is the section without being called so. */
  readonly looks: (value: unknown) => boolean;
  /** Reported for a section that is neither list nor map. */
  readonly code: IssueCode;
}

/** Keys whose maps are sections themselves and are not searched for others. */
const SECTION = /faq|timeline|roadmap|compet|compari|^(about|questions|mainentity|phases|history)$/;

/** The top-level entries of an article; a normalized one keeps in `rest` what no section has read. */
export function rootEntries(input: unknown): Entry[] | undefined {
  return entriesOf(fromJson(input), '')?.flatMap((entry) => {
    const kept = entry.name === 'rest' && listOf(entry.value);
    if (!kept) return [entry];
    return kept.flatMap((item, index) => {
      const path = `rest[${index}]`;
      const pair = new Map(entriesOf(item, path)?.map(({key, value}) => [key, value]));
      const key = pair.get('key');
      if (typeof key !== 'string') return [];
      return [{key, value: pair.get('value'), path: `${path}.value`, name: foldKey(key)}];
    });
  });
}

/**
 * A section of an article: under one of its names at the root, else the root itself, else under one of its names one
 * level down.
 */
export function findSection(input: unknown, wanted: Wanted, report: Report): Found | undefined {
  const root = fromJson(input);
  const entries = rootEntries(root);
  if (!entries) return listOf(root) && {value: root, path: ''};
  const accept = (raw: unknown, path: string, alias: string): Found | undefined => {
    const value = fromJson(raw);
    const usable = typeof value === 'object' && !isBlank(value);
    const guarded = ` ${wanted.guarded} `.includes(` ${alias} `);
    return usable && (!guarded || wanted.looks(value)) ? {value, path} : undefined;
  };
  const fields = new Fields(entries);
  const found = fields.find(wanted.names, accept)?.value;
  if (found) return found;
  if (wanted.looks(root)) return {value: root, path: ''};
  for (const {name, value, path} of entries) {
    const inner = SECTION.test(name) ? undefined : fieldsOf(value, path)?.find(wanted.names, accept)?.value;
    if (inner) return inner;
  }
  const [first = ''] = wanted.names.split(' ');
  const odd = fields.find(first, (value) => isBlank(value) || typeof value === 'object' || undefined);
  if (odd) report(wanted.code, odd.entry.path, 'Neither a list nor a map.');
  return undefined;
}
