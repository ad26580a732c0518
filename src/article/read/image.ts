import type {Image} from '../article.js';
import {Fields, fieldsOf, isBlank, listOf} from '../data.js';
import type {ReadResult} from '../issue.js';
import {IMAGE} from '../section-keys.js';
import {asText, plainText} from '../text.js';
import {readUrl, safeUrl} from '../urls.js';
import {bounded} from './bounds.js';
import {takeText} from './entity.js';
import {findPart, hasOnly, type PartNames} from './find-part.js';
import type {Found} from './find.js';
import {isSilent, reportLeft} from './outline.js';
import {collect, type Report} from './report.js';

const URL_NAMES = 'url src contenturl image path href file filename source';
const ALT = 'alt alttext alternatetext imagealt';
const CAPTION = 'caption description title name text';

/** How it is found. */
export const IMAGE_PART: PartNames = {
  own: 'image',
  names: IMAGE,
  usable: (value) => firstImage(value),
  looks: looksLikeImage,
};

/** The picture at the head of an article, or a picture itself; of several the first. */
export function readImage(input: unknown): ReadResult<Image | undefined> {
  const {issues, report} = collect();
  const found = findImage(bounded(input, report));
  const first = found && firstImage(found.value);
  if (!found || !first) return {value: undefined, issues};
  const path = first.index === undefined ? found.path : `${found.path}[${first.index}]`;
  const fields = fieldsOf(first.item, path) ?? new Fields([{key: 'url', name: 'url', path, value: first.item}]);
  const source = fields.take(URL_NAMES, address)!;
  const url = readUrl(source.value, source.entry.path, report);
  if (!url) return {value: undefined, issues};
  const alt = takeText(fields, ALT, report);
  const caption = takeText(fields, CAPTION, report);
  const width = takeSize(fields, 'width', report);
  const height = takeSize(fields, 'height', report);
  reportLeft(
    fields.left.filter((entry) => !isSilent(entry)),
    report,
  );
  return {
    value: {url, ...(alt && {alt}), ...(caption && {caption}), ...(width && {width}), ...(height && {height})},
    issues,
  };
}

/** Where the picture of an article is. */
export function findImage(input: unknown): Found | undefined {
  return findPart(input, IMAGE_PART);
}

/** The pictures that `readImage` does not read. */
export function otherImages(value: unknown): unknown {
  const index = firstImage(value)?.index;
  const others = listOf(value)?.filter((item, place) => place !== index && !isBlank(item));
  return others?.length ? others : undefined;
}

/** The first that may be shown, else the first that may be reported. */
function firstImage(value: unknown): {item: unknown; index?: number} | undefined {
  const list = listOf(value);
  if (!list) return urlOf(value) === undefined ? undefined : {item: value};
  const urls = list.map((item) => (listOf(item) ? undefined : urlOf(item)));
  const safe = urls.findIndex((url) => url !== undefined && safeUrl(url).url);
  const index = safe < 0 ? urls.findIndex((url) => url !== undefined) : safe;
  return index < 0 ? undefined : {item: list[index], index};
}

function urlOf(value: unknown): string | undefined {
  return fieldsOf(value)?.find(URL_NAMES, address)?.value ?? address(value);
}

/** `true` and `5` are addresses of nothing, and a mail is no picture. */
function address(value: unknown): string | undefined {
  const text = typeof value === 'string' ? plainText(value) : undefined;
  return text && /[./:]/.test(text) && !/^\s*mailto:/i.test(text) ? text : undefined;
}

function looksLikeImage(value: unknown): boolean {
  const fields = fieldsOf(value);
  if (!fields) return firstImage(value) !== undefined;
  if (urlOf(value) === undefined) return false;
  return (
    hasOnly(fields, 'url alt caption width height') || asText(fields.find('@type', asText)?.value) === 'ImageObject'
  );
}

/** A number of pixels: `1200`, `1200px`, `{value: 1200}`. */
function takeSize(fields: Fields, name: string, report: Report): number | undefined {
  const taken = fields.take(name, (value) => asText(value) ?? fieldsOf(value)?.find('value', plainText)?.value);
  const digits = /^\s*(\d{1,5})(?:\.0+)?\s*(?:px|pixels?)?\s*$/i.exec(taken?.value ?? '')?.[1];
  const size = Number(digits ?? 0);
  if (taken && !size) report('image/unknown-size', taken.entry.path, 'Not a number of pixels; not used.', 'info');
  return size || undefined;
}
