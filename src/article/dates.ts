import type {ArticleDate} from './article.js';
import {fieldsOf, timeOf} from './data.js';
import type {IssueCode} from './issue.js';
import {asText, dateText} from './text.js';

/** A date or a span of dates as read; `issue` says why the text of a date is all there is. */
export interface DateResult {
  readonly date?: ArticleDate;
  /** The end of a range; `open` for "2024 – present". */
  readonly end?: ArticleDate | 'open';
  readonly issue?: IssueCode;
}

type Parsed = Pick<Required<ArticleDate>, 'iso' | 'precision'> | IssueCode | undefined;

/** Words that say that something has not ended, in the languages of the month names. */
const OPEN =
  /^(open|present|now|today|ongoing|current(ly)?|heute|aujourd.?hui|actualidad|presente|oggi|hoje|atual|сегодня|настоящее время|по настоящее время|الآن|حتى الآن|היום|现在|至今|現在|현재)$/i;

/** Month names without accents, of the languages that write them; any three letters or more from the start of one will do. */
const MONTHS = [
  'january januar janner janvier enero gennaio janeiro январь января يناير ינואר',
  'february februar fevrier febrero febbraio fevereiro февраль февраля فبراير פברואר',
  'march marz mars marzo marco mrz март марта مارس מרץ מרס',
  'april avril abril aprile апрель апреля ابريل אפריל',
  'may mai mayo maggio maio маи мая مايو מאי',
  'june juni juin junio giugno junho июнь июня يونيو יוני',
  'july juli juillet julio luglio julho июль июля يوليو יולי',
  'august aout agosto август августа اغسطس אוגוסט',
  'september septembre septiembre setiembre settembre setembro сентябрь сентября سبتمبر ספטמבר',
  'october oktober octobre octubre ottobre outubro октябрь октября اكتوبر אוקטובר',
  'november novembre noviembre novembro ноябрь ноября نوفمبر נובמבר',
  'december dezember decembre diciembre dicembre dezembro декабрь декабря ديسمبر דצמבר',
];

const TIME = String.raw`(\d\d?):(\d\d)(?::(\d\d)([.,]\d+)?)?\s*(z|gmt|utc|[+-]\d\d(?::?\d\d)?)?`;
const NUMERIC = new RegExp(String.raw`^(\d{4}|[+-]\d{6})([-/.])(\d\d?)(?:\2(\d\d?)(?:(?:t|\s+)${TIME})?)?$`, 'i');
const PART = /^(?:(\d{4})[\s/-]*([qths])([1-4])|([qths])([1-4])[\s/-]*(\d{4}))$/i;
const WORDS = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)??(?:(\d\d?)(?:st|nd|rd|th|er|[.º°])?\s+(?:de\s+|of\s+|ב)?)?(\p{L}{3,})\.?(?:\s+(\d\d?)(?:st|nd|rd|th)?)?,?\s+(?:del?\s+)?(\d{4})(?:\s*г(?:\.|ода)?)?(?:,?\s+${TIME})?$`,
  'iu',
);
const SEPARATOR = /\s*[–—→]\s*|\s*\.\.+\s*|\s+(?:-|to|bis|until|through|au?|al|até|hasta)\s+|\/|-(?=\d{4}$)/gi;

/** A date in any of the forms that authors write; a range gives its start, and its end as `end`. */
export function readDate(value: unknown): DateResult {
  const time = timeOf(value);
  const text = time === undefined ? asText(value) : dateText(time);
  // `published: true` says that, not when.
  if (text === undefined || /^\s*(true|false|yes|no)\s*$/i.test(text)) return {};
  // No date is as long as this, and the patterns below are not made for a text that is.
  if (text.length > 100) return {date: {text}, issue: 'date/not-a-date'};
  const kept = fieldsOf(value)?.find('iso', asText)?.value;
  const parsed = parse((kept ?? text).trim());
  if (typeof parsed === 'object') return {date: {text, ...parsed}};
  return (parsed ? undefined : readRange(text)) ?? {date: {text}, issue: parsed ?? 'date/not-a-date'};
}

/** Only what is written in numbers, year first: a day, an instant, a month; enough for a cell. */
export function readIsoDate(text: string): DateResult {
  const match = /^\d{4}-\d\d/.test(text) && NUMERIC.exec(text);
  const parsed = match ? calendar(match[1]!, match[3]!, match[4], match.slice(5)) : undefined;
  return typeof parsed === 'object' ? {date: {text, ...parsed}} : {};
}

/** Whether a text says that something goes on. */
export function isOpen(value: unknown): boolean {
  return value === false || (typeof value === 'string' && (OPEN.test(value.trim()) || value.trim() === 'false'));
}

/**
 * The milliseconds since 1970 UTC that a date covers, `end` being the first that it does not; the same for an instant.
 * A local time counts as UTC.
 */
export function dateSpan(date: ArticleDate): {start: number; end: number} | undefined {
  const match = /^(\d{4}|[+-]\d{6})(?:-(?:([QH])(\d)|(\d\d)(?:-(\d\d)(?:T(.+))?)?))?$/.exec(date.iso ?? '');
  if (!match) return undefined;
  const [, y, part, count, m, d, time] = match;
  const year = Number(y);
  const months = part === 'H' ? 6 : part ? 3 : m ? 1 : 12;
  const month = part ? (Number(count) - 1) * months : Number(m ?? 1) - 1;
  const start = utc(year, month, Number(d ?? 1));
  if (time) {
    const [, hour, minute, second, zone, zoneHour, zoneMinute] =
      /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|([+-])(\d\d):(\d\d))?$/.exec(time) ?? [];
    const shift = (Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0)) * (zone === '-' ? -1 : 1);
    const at = start + (Number(hour) * 60 + Number(minute) - shift) * 60_000 + Math.round(Number(second ?? 0) * 1000);
    return {start: at, end: at};
  }
  return {start, end: d ? start + 86_400_000 : utc(year, month + months, 1)};
}

/** `Date.UTC` for any year: 400 Gregorian years always have the same length. */
function utc(year: number, month: number, day: number): number {
  const rest = ((year % 400) + 400) % 400;
  return Date.UTC(rest + 2000, month, day) + ((year - rest - 2000) / 400) * 12_622_780_800_000;
}

function readRange(text: string): DateResult | undefined {
  const since =
    /^(?:since|from|seit|ab|depuis|desde|dal?|с|منذ)\s+(.+)$/i.exec(text.trim())?.[1] ??
    /^(.+\d)\s*-$/.exec(text.trim())?.[1];
  if (since && typeof parse(since) === 'object') return {...readDate(since), end: 'open'};
  for (const separator of text.matchAll(SEPARATOR)) {
    const left = text.slice(0, separator.index).trim();
    const right = text.slice(separator.index + separator[0].length).trim();
    const open = isOpen(right) || !right;
    // "Jan–Mar 2026", "5–8 May 2026", "May 5–8, 2026", "2025–26": each side may leave out what the other says.
    const end = open ? undefined : first(right, left.replace(/\d+$/, right), left.slice(0, 2) + right);
    const start = first(
      left,
      `${left} ${/\d{4}$/.exec(right)?.[0]}`,
      left + right.replace(/^\d+/, ''),
      `${left}, ${/\d{4}$/.exec(right)?.[0]}`,
    );
    if (start && open) return {date: {text: left, ...start}, end: 'open'};
    if (start && end) return {date: {text: left, ...start}, end: {text: right, ...end}};
  }
  return undefined;
}

/** The first text that is a date. */
function first(...texts: string[]): Exclude<Parsed, IssueCode | undefined> | undefined {
  for (const text of texts) {
    const parsed = parse(text);
    if (typeof parsed === 'object') return parsed;
  }
  return undefined;
}

function parse(raw: string): Parsed {
  const plain = NUMERIC.exec(raw);
  if (plain) return calendar(plain[1]!, plain[3]!, plain[4], plain.slice(5));
  const text = raw
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/^(\d{4})\.\s(\d\d?)\.\s(\d\d?)\.?$/, '$1-$2-$3')
    .replace(/(?<=\d)\s*[年月년월]\s*(?=\d)/g, '-')
    .replace(/(?<=\d)\s*[年月日년월일]$/, '');
  if (/^\d{4}$/.test(text)) return {iso: text, precision: 'year'};
  if (/^\d{10,13}$/.test(text)) return epoch(Number(text));
  let match = NUMERIC.exec(text);
  if (match) return calendar(match[1]!, match[3]!, match[4], match.slice(5));
  match = PART.exec(text);
  if (match) return part(match[1] ?? match[6]!, (match[2] ?? match[4]!).toUpperCase(), match[3] ?? match[5]!);
  match = /^(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})$/.exec(text);
  if (match) return calendar(match[3]!, match[2]!, match[1]);
  match = /^(\d\d?)[/-](\d\d?)[/-](\d{4})$/.exec(text);
  if (match) return slashed(Number(match[1]), Number(match[2]), match[3]!);
  match = /^(\d\d?)[/.-](\d{4})$/.exec(text);
  if (match) return calendar(match[2]!, match[1]!);
  match = WORDS.exec(text.normalize('NFD').replace(/\p{M}/gu, ''));
  const word = match?.[2]!.toLowerCase();
  const month = word ? MONTHS.findIndex((names) => ` ${names}`.includes(` ${word}`)) + 1 : 0;
  return match && month ? calendar(match[4]!, String(month), match[1] ?? match[3], match.slice(5)) : undefined;
}

/** `03/04/2026` is a day in March here and in April there; `13/04/2026` and `04/04/2026` are not in doubt. */
function slashed(one: number, two: number, year: string): Parsed {
  if (one > 12) return calendar(year, String(two), String(one));
  if (two > 12 || one === two) return calendar(year, String(one), String(two));
  return 'date/ambiguous';
}

function part(year: string, kind: string, count: string): Parsed {
  const half = kind === 'H' || kind === 'S';
  if (half && Number(count) > 2) return 'date/impossible';
  return {iso: `${year}-${half ? 'H' : 'Q'}${count}`, precision: half ? 'half' : 'quarter'};
}

function epoch(number: number): Parsed {
  const date = new Date(number < 1e11 ? number * 1000 : number);
  return {iso: date.toISOString(), precision: 'instant'};
}

function calendar(year: string, month: string, day?: string, time: (string | undefined)[] = []): Parsed {
  const y = Number(year);
  const m = Number(month);
  const d = Number(day ?? 1);
  if (m < 1 || m > 12 || d < 1 || d > (utc(y, m, 1) - utc(y, m - 1, 1)) / 86_400_000) return 'date/impossible';
  const iso = `${year}-${two(month)}`;
  if (day === undefined) return {iso, precision: 'month'};
  const [hour, minute, second, fraction = '', zone = ''] = time;
  if (hour === undefined) return {iso: `${iso}-${two(day)}`, precision: 'day'};
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return 'date/impossible';
  const seconds = second ? `:${second}${fraction.replace(',', '.')}` : '';
  return {iso: `${iso}-${two(day)}T${two(hour)}:${minute}${seconds}${offset(zone)}`, precision: 'instant'};
}

function offset(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z';
  return zone && `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}

function two(number: string): string {
  return number.padStart(2, '0');
}
