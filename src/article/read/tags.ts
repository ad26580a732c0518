import {entriesOf, fieldsOf, isBlank, listOf, MAX_DEPTH, MAX_NODES} from '../data.js';
import type {ReadResult} from '../issue.js';
import {AUDIENCE, CODING_LANGUAGES, IMPACT, KEYWORDS, RELATED, TAG_NAME} from '../section-keys.js';
import {cleanText, plainText} from '../text.js';
import {bounded} from './bounds.js';
import {readField, resolvePart} from './field.js';
import {ABOUT_ARTICLE, findPart, type PartNames} from './find-part.js';
import type {Found} from './find.js';
import {collect, type Report} from './report.js';

const looks = (value: unknown) => typeof value === 'string' || !!listOf(value);

/** The lists of texts that an article has. Only of keywords is more said than a name: by tools, for tools. */
export const TAG_PARTS = {
  audience: {own: 'audience', names: AUDIENCE, usable: plainTags, looks},
  keywords: {own: 'keywords', names: KEYWORDS, usable: anyTags, looks, within: ABOUT_ARTICLE},
  relatedTechnologies: {own: 'relatedTechnologies', names: RELATED, usable: plainTags, looks, within: ABOUT_ARTICLE},
  industryImpact: {own: 'industryImpact', names: IMPACT, usable: plainTags, looks, within: ABOUT_ARTICLE},
  codingLanguages: {own: 'codingLanguages', names: CODING_LANGUAGES, usable: plainTags, looks, within: ABOUT_ARTICLE},
} satisfies Record<string, PartNames>;

/** The keywords of an article, or of what is a list or a comma-separated text of them itself. */
export function readKeywords(input: unknown): ReadResult<readonly string[]> {
  return readTags(input, 'keywords');
}

/**
 * Any list of texts of an article, by the name of its field or a path to it (`additional_context.tools`), or what is such
 * a list itself: without what is empty or there twice, whether in capitals or not.
 */
export function readTags(input: unknown, field = 'keywords'): ReadResult<readonly string[]> {
  const {issues, report} = collect();
  const part = TAG_PARTS[resolvePart(field) as keyof typeof TAG_PARTS] as PartNames | undefined;
  const found = findTags(bounded(input, report), field, part);
  return {value: found ? tagsOf(found.value, found.path, part?.own ?? field, report) : [], issues};
}

/** The tags of a part, and where they are; nothing for records that say more than a name. */
export function readTagPart(input: unknown, key: keyof typeof TAG_PARTS): ReadResult<readonly string[]> {
  const {issues, report} = collect();
  const found = findTagPart(bounded(input, report), key);
  return {value: found ? tagsOf(found.value, found.path, key, report) : [], issues};
}

export function findTagPart(input: unknown, key: keyof typeof TAG_PARTS): Found | undefined {
  return findPart(input, {...TAG_PARTS[key], looks: () => false});
}

function findTags(
  input: unknown,
  field: string,
  part: PartNames | undefined,
): Pick<Found, 'value' | 'path'> | undefined {
  const found = part && findPart(input, {...part, usable: anyTags});
  return found ?? readField(input, field) ?? (looks(input) ? {value: input, path: ''} : undefined);
}

/** The tags in a value, each with its first spelling. */
export function tagsOf(value: unknown, path: string, own: string, report: Report): string[] {
  const tags = new Map<string, string>();
  const subject = own === 'keywords' ? own : 'tags';
  const visitor = new Visitor(report, (text, at) => {
    const tag = cleanText(text, at, report).trim();
    const folded = tag.replace(/\s+/g, ' ').toLowerCase();
    if (!tag) report(`${subject}/empty`, at, 'Empty; left out.', 'info');
    else if (tags.has(folded)) report(`${subject}/duplicate`, at, 'There twice; left out.', 'info');
    else tags.set(folded, tag);
  });
  const texts = typeof value === 'string' ? splitTags(value, own === 'keywords') : undefined;
  if (texts) for (const text of texts) visitor.found(text, path);
  else visitor.visit(value, path);
  return [...tags.values()];
}

/** Walks lists, groups and wrappers of tags. */
class Visitor {
  readonly found: (text: string, path: string) => void;
  readonly #report: Report;
  #left = MAX_NODES;

  constructor(report: Report, found: (text: string, path: string) => void) {
    this.#report = report;
    this.found = found;
  }

  visit(value: unknown, path: string, depth = 0): void {
    if (depth > MAX_DEPTH || this.#left-- <= 0) {
      if (this.#left >= -1) this.#report(depth > MAX_DEPTH ? 'limit/depth' : 'limit/nodes', path, 'Too much to read.');
      return;
    }
    const list = listOf(value);
    const text = isBlank(value) ? '' : plainText(value);
    if (list) for (const [index, item] of list.entries()) this.visit(item, `${path}[${index}]`, depth + 1);
    else if (text !== undefined) this.found(text, path);
    else this.#visitMap(value, path, depth);
  }

  #visitMap(value: unknown, path: string, depth: number): void {
    const fields = fieldsOf(value, path);
    const name = fields?.take(TAG_NAME, (inner) => plainText(inner));
    if (name) this.found(name.value, name.entry.path);
    else if (!fields) this.#report('text/not-text', path, 'Not a text.');
    for (const entry of fields?.left ?? []) {
      if (isBlank(entry.value) || /^@|^id$/.test(entry.name)) continue;
      if (!name && (listOf(entry.value) || isWord(entry.value))) this.visit(entry.value, entry.path, depth + 1);
      else this.#report('text/unlisted-key', entry.path, 'Not shown.', 'info');
    }
  }
}

/** Whether a value beside groups of tags is one itself; a number of them or a switch is none. */
function isWord(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value) && !/^\s*(true|false|yes|no)\s*$/i.test(value);
}

/** Whether there is a text to be a tag. */
function anyTags(value: unknown): true | undefined {
  const list = listOf(value);
  if (list) return list.some((item) => plainText(item) !== undefined || anyTags(fieldsOf(item) && item)) || undefined;
  if (typeof value !== 'boolean' && plainText(value) !== undefined) return true;
  const fields = fieldsOf(value);
  if (fields?.find(TAG_NAME, plainText)) return true;
  return (
    fields?.entries.some((entry) => listOf(entry.value)?.some((item) => plainText(item) !== undefined)) || undefined
  );
}

/** Whether tags are all that a value says: a list of records is shown as one, so that nothing of it is lost. */
function plainTags(value: unknown): true | undefined {
  const items = listOf(value) ?? [value];
  const isPlain = (item: unknown) => {
    const left = entriesOf(item, '')?.filter((entry) => !/^@|^id$/.test(entry.name) && !isBlank(entry.value));
    if (!left) return isBlank(item) || (plainText(item) !== undefined && typeof item !== 'boolean');
    return left.length === 1 && !!fieldsOf(item)?.find(TAG_NAME, plainText);
  };
  return (items.every(isPlain) && anyTags(value)) || undefined;
}

/** A text cut at commas, but not within parentheses. A sentence with commas is no list, unless it is meant as one. */
export function splitTags(text: string, always = false): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  const isBalanced = text.split(/[(（]/).length === text.split(/[)）]/).length;
  for (let index = 0; index < text.length; index++) {
    const char = text[index]!;
    if (isBalanced && /[(（]/.test(char)) depth++;
    else if (isBalanced && /[)）]/.test(char)) depth--;
    else if (depth <= 0 && /[,;\n、，；]/.test(char)) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  const isList = always || (!/[.!?。！？]\s*$/.test(text) && parts.every((part) => part.trim().length <= 50));
  const list = isList ? parts.map((part) => part.trim()) : [text];
  // A comma at the end is no empty tag.
  return list.length > 1 && !list.at(-1) ? list.slice(0, -1) : list;
}
