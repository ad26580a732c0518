import type {ArticleDate} from '../../article/article.js';
import type {Header} from '../../article/read/header.js';
import {dayOf, type ReadersDay} from '../../base/date.js';
import {englishAge, isEnglish} from '../../locales/en/formats.js';

/** Where a date lies, in milliseconds since 1970: from the first moment that it may mean to the first after it. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** What of a header is to be seen at the head of an article: no addresses, and no update that is none. */
export function shownOf({language, slug, canonicalUrl, dateModified, ...header}: Header): Header {
  const isNews = dateModified && (!header.datePublished || isUpdate(dateModified, header.datePublished));
  return {...header, ...(isNews && {dateModified})};
}

/**
 * Whether a date says more than that an article was published: it is later, as far as both can be told apart. What could
 * not be read as a date does where it is other words.
 */
export function isUpdate(modified: ArticleDate, published: ArticleDate): boolean {
  const zoned = isZoned(modified) && isZoned(published);
  const [later, earlier] = [spanOf(modified, zoned), spanOf(published, zoned)];
  return later && earlier ? later.from >= earlier.to : modified.text !== published.text;
}

/**
 * How long ago a date was, in the unit in which people say it and never in a finer one than the author's. Undefined for what
 * is still to come.
 */
export function describeAge(date: ArticleDate, today: ReadersDay, lang: string): string | undefined {
  const span = spanOf(date, false);
  if (!span) return undefined;
  const now = new Date(today.day);
  // A moment is on the reader's calendar, like today; a date without a time zone is on every calendar.
  const then = new Date(isZoned(date) ? dayOf(new Date(date.iso!), today.timeZone).day : span.from);
  const month = then.getUTCMonth();
  const years = now.getUTCFullYear() - then.getUTCFullYear();
  const months = years * 12 + now.getUTCMonth() - month;
  // Those that have passed, not those that have begun.
  const full = months - (now.getUTCDate() < then.getUTCDate() ? 1 : 0);
  const days = Math.floor(now.getTime() / DAY) - Math.floor(then.getTime() / DAY);
  const say = (value: number, unit: Intl.RelativeTimeFormatUnit) => {
    if (value < 0) return undefined;
    return isEnglish(lang)
      ? englishAge(value, unit)
      : new Intl.RelativeTimeFormat(lang, {numeric: 'auto'}).format(-value, unit);
  };
  const sayMonths = (count: number) => (count < 24 ? say(count, 'month') : say(Math.floor(count / 12), 'year'));
  switch (date.precision) {
    case 'year':
    case 'half':
      return say(years, 'year');
    case 'quarter': {
      const quarters = years * 4 + Math.floor(now.getUTCMonth() / 3) - Math.floor(month / 3);
      return quarters < 8 ? say(quarters, 'quarter') : say(Math.floor(quarters / 4), 'year');
    }
    case 'month':
      return sayMonths(months);
    default:
      if (days < 14) return say(days, 'day');
      return days < 62 ? say(Math.floor(days / 7), 'week') : sayMonths(full);
  }
}

function isZoned({iso = ''}: ArticleDate): boolean {
  return /T.*(Z|[+-]\d\d:?\d\d)$/.test(iso);
}

/** By the author's own clock and calendar, read as UTC; with `zoned`, when that moment really was. */
function spanOf({iso = ''}: ArticleDate, zoned: boolean): Span | undefined {
  const match = /^(\d{4})(?:-(?:([HQ])(\d)|(\d\d)(?:-(\d\d)(T[\d:.]+)?)?))?/.exec(iso);
  if (!match) return undefined;
  const [clock, year, kind, part, month, day, time] = match;
  if (time) {
    const from = Date.parse(zoned ? iso : `${clock}Z`);
    return {from, to: from + 1};
  }
  if (day) {
    const from = Date.parse(clock);
    return {from, to: from + DAY};
  }
  const length = kind === 'Q' ? 3 : kind ? 6 : month ? 1 : 12;
  const first = part ? (Number(part) - 1) * length : Number(month ?? 1) - 1;
  return {from: Date.UTC(Number(year), first), to: Date.UTC(Number(year), first + length)};
}
