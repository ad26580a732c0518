import {entriesOf, Fields, fieldsOf, fromJson, isBlank, listOf, type Entry, type Read, type Taken} from '../data.js';
import {plainText} from '../text.js';
import {rootEntries, type Found} from './find.js';

/** How one part of an article is found. */
export interface PartNames {
  /** What it is called in an article that was read before. */
  readonly own: string;
  /** Its names, see `keys.ts`. */
  readonly names: string;
  /** Something other than undefined for a value that it can be read from. */
  readonly usable: Read<unknown>;
  /** Whether a value is the part itself, not an article that has it. */
  readonly looks: (value: unknown) => boolean;
  /** Whether it is a text, also where that could be JSON. */
  readonly isText?: boolean;
  /** Names of the maps at the root in which it may be; missing for what is at the root alone. */
  readonly within?: RegExp;
}

/** Any map but those that are parts of an article themselves. */
export const ANYWHERE =
  /^(?!.*(faq|timeline|roadmap|compet|compari|concept|glossary|mention|implementation|techn|keyword|language|industr|audience|image|thumbnail|author|usecase)|(about|topics?|tags?|questions|mainentity.*|phases|history|publisher|creator|byline|writ.*|readers|cover|hero|banner|terms|keyterms|definitions|entities|techstack|relatedt.*|.*considerations)$)/;
/** Maps that say things of the article as a whole. */
export const ABOUT_ARTICLE = /context|^(meta|metadata|seo|article|frontmatter|page|post|params|extra|taxonomies)$/;

/** A part of an article: under one of its names at the root, else the root itself, else one level down. */
export function findPart(input: unknown, part: PartNames): Found | undefined {
  const root = fromJson(input);
  const entries = rootEntries(root);
  if (!entries) return part.looks(root) ? {value: root, path: ''} : undefined;
  const accept: Read<unknown> = (raw, path, alias) => {
    const value = part.isText ? raw : fromJson(raw);
    return part.usable(value, path, alias) === undefined ? undefined : value;
  };
  const found = findOwn(root, part.own, accept) ?? new Fields(entries).find(part.names, accept);
  if (found) return {value: found.value, path: found.entry.path, root: found.entry};
  if (!isArticle(root) && part.looks(root)) return {value: root, path: ''};
  for (const entry of part.within ? entries : []) {
    if (!part.within?.test(entry.name)) continue;
    const inner = fieldsOf(entry.value, entry.path)?.find(part.names, accept);
    if (inner) return {value: inner.value, path: inner.entry.path, root: entry, inner: inner.entry};
  }
  return undefined;
}

/** What an article that was read before has under its own name, whatever else its author has called so is on `rest`. */
function findOwn(root: unknown, own: string, accept: Read<unknown>): Taken<unknown> | undefined {
  if (!isArticle(root)) return undefined;
  return new Fields((entriesOf(root, '') ?? []).filter(({key}) => key === own)).find(own.toLowerCase(), accept);
}

/** Whether an article was read before: what no section has read is on its `rest`. */
export function isArticle(input: unknown): boolean {
  return !!entriesOf(input, '')?.some(({key, value}) => key === 'rest' && listOf(value));
}

/**
 * Whether a value is a section without being called so: a list, or a map whose items are. What was read before has
 * an id on each item.
 */
export function looksLikeSection(value: unknown, groups: string, isItem: (value: unknown) => boolean): boolean {
  const fields = fieldsOf(value);
  if (!fields) return !!listOf(value);
  const nested = fields.find(groups, listOf);
  const others = fields.entries.filter((entry) => entry !== nested?.entry);
  if (!nested) return isItem(value);
  const isWrapper = others.every(({name}) => /^(@.*|title|name|heading|description|intro)$/.test(name));
  const isKept = (item: unknown) => !!fieldsOf(item)?.find('id', plainText);
  return isWrapper && nested.value.length > 0 && nested.value.every((item) => isItem(item) || isKept(item));
}

/** Whether a map has something under one of some names. */
export function says(fields: Fields, names: string): boolean {
  return !!fields.find(names, (value) => !isBlank(value) || undefined);
}

/** Whether a map has one of some names, even with nothing under it. */
export function hasAny(fields: Fields, names: string): boolean {
  return !!fields.find(names, () => true);
}

/** Whether a map has keys of these names and no others. */
export function hasOnly(fields: Fields, names: string): boolean {
  const known = ` ${names} `;
  return fields.entries.length > 0 && fields.entries.every(({name}: Entry) => known.includes(` ${name} `));
}
