import type {Article} from '../article.js';
import {fieldsOf, isBlank, type Read} from '../data.js';
import type {Issue, ReadResult} from '../issue.js';
import {ARTICLE_TYPE, CANONICAL_URL, LANGUAGE, LEVEL, SLUG} from '../section-keys.js';
import {asText, cleanLabel, plainText, textsOf} from '../text.js';
import {readUrl} from '../urls.js';
import {readDateModified, readDatePublished, readDescription, readTitle} from './article-facts.js';
import {readBounded} from './bounds.js';
import {LINK_TEXT, linkText, reportOtherTypes, typeName} from './entity.js';
import {findPart, type PartNames} from './find-part.js';
import {rootEntries, type Found} from './find.js';
import {readImage} from './image.js';
import {readAuthors, readPublisher} from './people.js';
import {reportBeside} from './outline.js';
import {collect} from './report.js';
import {readTagPart} from './tags.js';

/** What the head of an article shows. */
export type Header = Pick<
  Article,
  | 'title'
  | 'description'
  | 'datePublished'
  | 'dateModified'
  | 'type'
  | 'level'
  | 'audience'
  | 'authors'
  | 'publisher'
  | 'image'
  | 'language'
  | 'slug'
  | 'canonicalUrl'
>;

const looks = () => false;
const oneText: Read<string> = (value, path) => {
  const text = asText(value) ?? textsOf(value)?.join(', ');
  return text !== undefined && cleanLabel(text, path, () => {}).trim() ? text : undefined;
};
const address: Read<string> = (value) => {
  const text = linkText(value);
  return text !== undefined && /[./#?]/.test(text) ? text : undefined;
};
/** A tag of BCP 47. Capitals tell `Go` and `Zig` from languages that people speak. */
const languageTag: Read<string> = (value) => {
  const list = [asText(value), fieldsOf(value)?.find('alternatename identifier', plainText)?.value];
  const tag = list.find((text) => /^\s*([a-z]{2,3}|[A-Z]{2})([-_][A-Za-z\d]{2,8})*\s*$/.test(text ?? ''));
  return tag?.trim().replace(/_/g, '-');
};

/** The facts of an article that are one text each, besides those in `article-facts.ts`. */
export const TEXT_PARTS = {
  type: {own: 'type', names: ARTICLE_TYPE, usable: typeName, looks, isText: true},
  level: {own: 'level', names: LEVEL, usable: oneText, looks, isText: true},
  language: {own: 'language', names: LANGUAGE, usable: languageTag, looks, isText: true},
  slug: {own: 'slug', names: SLUG, usable: asText, looks, isText: true},
  canonicalUrl: {own: 'canonicalUrl', names: CANONICAL_URL, usable: address, looks, isText: true},
} as const satisfies Record<string, PartNames>;

export function findTextPart(input: unknown, key: keyof typeof TEXT_PARTS): Found | undefined {
  return findPart(input, TEXT_PARTS[key]);
}

/** One of those facts. */
export function readTextPart(input: unknown, key: keyof typeof TEXT_PARTS): ReadResult<string | undefined> {
  const {issues, report} = collect();
  const found = findTextPart(input, key);
  const read: Read<unknown> = TEXT_PARTS[key].usable;
  const value = found && read(found.value, found.path, '');
  if (!found || typeof value !== 'string') return {value: undefined, issues};
  if (key === 'type') reportOtherTypes(found, value, report);
  else if (key !== 'language') reportBeside(found, report, key === 'canonicalUrl' ? LINK_TEXT : undefined);
  if (key === 'canonicalUrl') return {value: readUrl(value, found.path, report), issues};
  const text = cleanLabel(value, found.path, report);
  return {value: isBlank(text) ? undefined : text, issues};
}

/** What the head of an article shows: its title, dates, authors and all else that is said of it as a whole. */
export function readHeader(input: unknown): ReadResult<Header> {
  const {issues, report} = collect();
  return {value: readBounded(input, report, (root) => readHead(root, issues)), issues};
}

function readHead(input: unknown, issues: Issue[]): Header {
  const keep = <Value>(result: ReadResult<Value>): Value => {
    issues.push(...result.issues);
    return result.value;
  };
  // A list or a text is no article, whatever it may be to another reader.
  const isList = !rootEntries(input);
  const title = keep(readTitle(input));
  const description = keep(readDescription(input));
  const datePublished = keep(readDatePublished(input));
  const dateModified = keep(readDateModified(input));
  const type = keep(readTextPart(input, 'type'));
  const level = keep(readTextPart(input, 'level'));
  const audience = keep(readTagPart(input, 'audience'));
  const authors = isList ? [] : keep(readAuthors(input));
  const publisher = isList ? undefined : keep(readPublisher(input));
  const image = isList ? undefined : keep(readImage(input));
  const language = keep(readTextPart(input, 'language'));
  const slug = keep(readTextPart(input, 'slug'));
  const canonicalUrl = keep(readTextPart(input, 'canonicalUrl'));
  return {
    ...(title && {title}),
    ...(description && {description}),
    ...(datePublished && {datePublished}),
    ...(dateModified && {dateModified}),
    ...(type && {type}),
    ...(level && {level}),
    ...(audience.length && {audience}),
    ...(authors.length && {authors}),
    ...(publisher && {publisher}),
    ...(image && {image}),
    ...(language && {language}),
    ...(slug && {slug}),
    ...(canonicalUrl && {canonicalUrl}),
  };
}
