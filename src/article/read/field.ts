import {entriesOf, Fields, foldKey, fromJson, isBlank, listOf, type Entry} from '../data.js';
import * as keys from '../keys.js';
import * as more from '../section-keys.js';
import {joinPath} from '../path.js';
import {rootEntries} from './find.js';

/** A value as it is in the data, and where. */
export interface FieldFound {
  readonly value: unknown;
  readonly path: string;
}

/** The names of each part of an article, by what it is called in one that was read before. */
const PARTS: Readonly<Record<string, string>> = {
  title: keys.TITLE,
  description: keys.DESCRIPTION,
  datePublished: keys.DATE_PUBLISHED,
  dateModified: keys.DATE_MODIFIED,
  type: more.ARTICLE_TYPE,
  level: more.LEVEL,
  audience: more.AUDIENCE,
  authors: more.AUTHORS,
  publisher: more.PUBLISHER,
  image: more.IMAGE,
  language: more.LANGUAGE,
  slug: more.SLUG,
  canonicalUrl: more.CANONICAL_URL,
  about: more.ABOUT,
  mentions: more.MENTIONS,
  keywords: more.KEYWORDS,
  relatedTechnologies: more.RELATED,
  industryImpact: more.IMPACT,
  codingLanguages: more.CODING_LANGUAGES,
  faq: keys.FAQ,
  concepts: more.CONCEPTS,
  implementations: more.IMPLEMENTATIONS,
  timeline: keys.TIMELINE,
  competitors: keys.COMPETITORS,
  considerations: more.CONSIDERATIONS,
};

/** The part of an `Article` that a field is read into, however its name is spelled; the last name of a path counts. */
export function resolvePart(field: string): string | undefined {
  const name = foldKey(field.slice(field.lastIndexOf('.') + 1));
  const isName = (alias: string) => (alias[0] === '*' ? name.endsWith(alias.slice(1)) : name === alias);
  const own = Object.keys(PARTS).find((part) => foldKey(part) === name);
  return own ?? Object.keys(PARTS).find((part) => PARTS[part]!.split(' ').some(isName));
}

/**
 * The raw value of a field, `additional_context.ecosystem_considerations`, in an article as written or as it was read
 * before; there a part that has moved to a place of its own is found by its old names too. Undefined where there is none.
 */
export function readField(input: unknown, field: string): FieldFound | undefined {
  const root = fromJson(input);
  const entries = rootEntries(root) ?? entriesIn(root, '');
  const steps = field.split('.');
  // A key may begin or end with a dot itself: `etc.`.
  const found = walk(entries, steps) ?? walk(entries, steps.filter(Boolean));
  if (found) return {value: found.value, path: found.path};
  const own = resolvePart(field);
  const kept = entriesOf(root, '')?.find(({key, value}) => key === own && !isBlank(value));
  return kept && {value: kept.value, path: kept.path};
}

/** What a path leads to. A key with a dot in its name is one step. */
function walk(entries: readonly Entry[], steps: readonly string[], depth = 0): Entry | undefined {
  for (let count = steps.length; count > 0 && depth < 20; count--) {
    const step = steps.slice(0, count).join('.');
    const use = (value: unknown) => (isBlank(value) ? undefined : true);
    const exact = new Fields(entries.filter(({key}) => key === step)).find(foldKey(step), use)?.entry;
    const entry = exact ?? entries.find(({name, value}) => name === foldKey(step) && use(value));
    if (!entry) continue;
    const found =
      count === steps.length ? entry : walk(entriesIn(entry.value, entry.path), steps.slice(count), depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** The entries of a map, or the items of a list under their numbers. */
function entriesIn(raw: unknown, path: string): readonly Entry[] {
  const value = fromJson(raw);
  const items = listOf(value)?.map((item, index) => {
    const key = String(index);
    return {key, name: key, value: item, path: joinPath(path, index)};
  });
  return items ?? entriesOf(value, path) ?? [];
}
