import type {Article} from '../article.js';
import {entriesOf, fieldsOf, isBlank, listOf, type Entry} from '../data.js';
import type {ReadResult} from '../issue.js';
import type {Shape} from '../shape.js';
import {humanize, plainText} from '../text.js';
import {bounded} from './bounds.js';
import {readField, resolvePart} from './field.js';
import {hasOnly, isArticle} from './find-part.js';
import {rootEntries} from './find.js';
import {collect} from './report.js';
import {shapeOf, shapeOfEntries} from './shape.js';

/** What a `<data-section>` shows. */
export interface Data {
  /** The author's heading, else the name of the field; missing for a value that has neither. */
  readonly heading?: string;
  readonly intro?: string;
  /** Missing while it is not known yet. */
  readonly shape?: Shape;
}

/** Reads articles, where it is known what these are; for those that are as they were written. */
type ReadArticle = (input: unknown) => {readonly article: Article};

/** Parts that only an article has, not a record that happens to have a title and a description. */
const SECTIONS = /^(faq|timeline|competitors|concepts|implementations|considerations|mentions|about|keywords)$/;

/**
 * What there is to show of a field, wherever in an article it is, or without one of everything that no section knows. A
 * value that is no article is itself what there is to show.
 */
export function readData(
  input: unknown,
  field: string | null,
  readArticle?: ReadArticle,
): ReadResult<Data | undefined> {
  const {issues, report} = collect();
  const data = bounded(input, report);
  if (!field && readArticle && looksLikeArticle(data)) return {...readData(readArticle(data).article, field), issues};
  const rest = field ? undefined : restOf(data);
  if (rest) {
    const shape = shapeOfEntries(rest, report);
    return {value: shape && {shape}, issues};
  }
  // What is not a map can only be the field's value itself.
  const found = field
    ? (readField(data, field) ?? (entriesOf(data, '') ? undefined : {value: data, path: ''}))
    : {value: data, path: ''};
  const titled = found && shapeOf(dateIn(found.value) ?? found.value, found.path, field ? [field] : [], report);
  if (!titled) return {value: undefined, issues};
  const {title = field ? nameOf(field, data) : undefined, intro, shape} = titled;
  return {value: {...(title && {heading: title}), ...(intro && {intro}), shape}, issues};
}

/** A date of an article that was read before, as its author wrote it. */
function dateIn(value: unknown): string | undefined {
  const fields = fieldsOf(value);
  return fields && hasOnly(fields, 'text precision iso') ? fields.find('text', plainText)?.value : undefined;
}

/** Whether a value is an article as it was written, of which only what no section knows is to be shown. */
export function looksLikeArticle(data: unknown): boolean {
  if (isArticle(data)) return false;
  const parts = (rootEntries(data) ?? []).flatMap(({key, value}) => {
    const part = isBlank(value) ? undefined : resolvePart(key);
    return part && (typeof value === 'object' || !SECTIONS.test(part)) ? part : [];
  });
  return new Set(parts).size > 1 && parts.some((part) => SECTIONS.test(part));
}

/** What no section knows of an article that was read before; undefined for anything else. */
function restOf(data: unknown): Entry[] | undefined {
  if (!isArticle(data)) return undefined;
  return (
    listOf(entriesOf(data, '')?.find(({key}) => key === 'rest')?.value) &&
    rootEntries(data)?.filter(({path}) => path.startsWith('rest['))
  );
}

/** The last name of a path; a key may have dots itself. */
function nameOf(field: string, data: unknown): string {
  const isKey = rootEntries(data)?.some(({key}) => key === field);
  return humanize(isKey ? field : field.slice(field.lastIndexOf('.') + 1));
}
