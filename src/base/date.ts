import {html, nothing, type TemplateResult} from 'lit';
import type {ArticleDate, DatePrecision} from '../article/article.js';
import {englishDate, isEnglish} from '../locales/en/formats.js';

/**
 * A date in the reader's language and the author's precision, the same in every time zone. `title` for how its author
 * has written it.
 */
export function renderDate(
  date: ArticleDate,
  lang: string,
  part = 'date',
  text = formatDate(date, lang),
  title: string | typeof nothing = nothing,
): TemplateResult {
  // HTML has no halves and quarters of a year.
  return date.iso && !/[HQ]/.test(date.iso)
    ? html`<time part=${part} datetime=${date.iso} title=${title}>${text}</time>`
    : html`<span part=${part} dir="auto">${text}</span>`;
}

/** As in `renderDate`, as text. What could not be read as a date stays as its author wrote it. */
export function formatDate({iso, precision, text}: ArticleDate, lang: string): string {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?)?)?$/.exec(iso ?? '');
  if (!match || precision === 'half' || precision === 'quarter') return text;
  const [, year = '', month = '', day, time = '00:00', zone = ''] = match;
  // The author's own wall clock, read as UTC and written as UTC: no zone moves it.
  const shown = isEnglish(lang)
    ? englishDate(year, month, day)
    : dateFormat(precision, lang).format(new Date(`${year}-${month}-${day ?? '01'}`));
  // How a language writes a time, and joins it to a day, changes from one engine to the next; `15:00` is read in all.
  return precision === 'instant' ? `${shown} ${time}${zone && ` UTC${zone.replace('Z', '')}`}` : shown;
}

/** A reader's own day, and where that is the day; by default where the code runs. */
export interface ReadersDay {
  /** `2026-05-01`. */
  readonly day: string;
  readonly timeZone?: string | undefined;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The day that a moment is on, by default the present, where the code runs or in a time zone. */
export function dayOf(moment = new Date(), timeZone?: string): ReadersDay {
  // Without `Intl`, whose first format takes longer than many a whole view: here, and where most servers are.
  if (!timeZone || timeZone === 'UTC') {
    const offset = timeZone ? 0 : moment.getTimezoneOffset();
    return {day: new Date(moment.getTime() - offset * 60_000).toISOString().slice(0, 10), timeZone};
  }
  let calendar = calendars.get(timeZone);
  // In Swedish a day is written as in ISO 8601.
  if (!calendar) calendars.set(timeZone, (calendar = new Intl.DateTimeFormat('sv', {timeZone})));
  return {day: calendar.format(moment), timeZone};
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The format of dates that name a month and, if they are that precise, a day: all engines write these alike. Making one is slow. */
export function dateFormat(precision: DatePrecision | undefined, lang: string): Intl.DateTimeFormat {
  const day = precision === 'month' ? undefined : 'numeric';
  const key = `${lang} ${day}`;
  let format = formats.get(key);
  if (!format) {
    formats.set(key, (format = new Intl.DateTimeFormat(lang, {year: 'numeric', month: 'long', day, timeZone: 'UTC'})));
  }
  return format;
}
