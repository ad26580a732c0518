import {fieldsOf, listOf, remember, timeOf} from './data.js';
import type {Report} from './read/report.js';

/** A `Date` as ISO text: a day at midnight UTC, an instant otherwise. */
export function dateText(time: number): string | undefined {
  const iso = Number.isNaN(time) ? undefined : new Date(time).toISOString();
  return iso?.replace(/T00:00:00.000Z$/, '');
}

/** The text of a leaf, as written; `undefined` for what is blank or is no leaf. */
export function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return /[^\s\u202d\u202e]/.test(value) ? value : undefined;
  if (typeof value === 'boolean' || typeof value === 'bigint' || Number.isFinite(value)) return String(value);
  const time = timeOf(value);
  return time === undefined ? undefined : dateText(time);
}

/** A string, also a blank one. */
export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * The text of a value. A list of one and a map with `@value`, `text` or `name` stand for their text, because JSON-LD
 * writes either.
 */
export function asText(value: unknown): string | undefined {
  const list = listOf(value);
  if (list) return list.length === 1 ? plainText(list[0]) : undefined;
  return plainText(value) ?? fieldsOf(value)?.find('@value text name', plainText)?.value;
}

/** Text without what could make it read as something else; a change is reported. */
export function cleanText(text: string, path: string, report: Report): string {
  const clean = text.replace(/[\u202d\u202e]/g, '');
  if (clean !== text) report('text/bidi-override', path, 'Direction overrides are left out.');
  return clean;
}

/** A name or heading: like text, and `<br>` is a line break. */
export function cleanLabel(text: string, path: string, report: Report): string {
  const label = cleanText(text, path, report);
  // The look-behind spares long runs of spaces a try from each of them.
  const lines = label.replace(/(?<!\s)\s*(?:<br\s*\/?>\s*)+/gi, '\n');
  if (lines !== label) report('text/line-break-markup', path, 'A <br> is shown as a line break.', 'info');
  return lines === label ? label : lines.trim();
}

/** A key made readable: `release_manager` → `Release manager`. What was written to be read, `Self-hosted`, stays as it is. */
export const humanize = remember((key) => {
  if (!/^\p{Ll}+(?:\p{Lu}\p{Ll}|[\s_\d-]|$)/u.test(key)) return key.replace(/_+/g, ' ').trim();
  const words = /\s/.test(key)
    ? key
    : key
        .replace(/(\p{Ll})(\p{Lu})(?=\p{Ll})/gu, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
        .replace(/[_-]+/g, ' ');
  return (words.charAt(0).toUpperCase() + words.slice(1)).trim();
});

/** The texts of a list, or of one text in place of a list; `undefined` when something in it has no text. */
export function textsOf(value: unknown): string[] | undefined {
  const items = (listOf(value) ?? [value]).map((item) => plainText(item));
  return items.length && items.every((item) => item !== undefined) ? items : undefined;
}
