import type {ArticleDate, TimelineEntry} from '../../article/article.js';
import {dateFormat, formatDate} from '../../base/date.js';
import type {Localize} from '../../controllers/localize.js';

/** A piece of a sentence; with the date that it names, if it names one. */
export interface Piece {
  readonly text: string;
  readonly date?: ArticleDate;
}

/** When an entry is, in the reader's language: a date, a range, or an open end. */
export function describeWhen({start, end, status}: TimelineEntry, localize: Localize): Piece[] {
  const lang = localize.lang();
  const piece = (date: ArticleDate): Piece => ({text: formatDate(date, lang), date});
  const around = (term: 'since' | 'from' | 'until', date: ArticleDate): Piece[] => {
    const [before = '', after = ''] = localize.term(term, '\0').split('\0');
    return [{text: before}, piece(date), {text: after}];
  };
  if (end === 'open') {
    if (!start) return [{text: localize.term('ongoing')}];
    return around(status?.kind === 'planned' ? 'from' : 'since', start);
  }
  if (!start) return end ? around('until', end) : [];
  if (!end || (end.iso ?? end.text) === (start.iso ?? start.text)) return [piece(start)];
  return describeRange(start, end, lang) ?? [piece(start), {text: ' – '}, piece(end)];
}

/**
 * A range of days or of months in one year, in which what both have in common is said only once: "May 9 – 23, 2026". Not
 * what `Intl` makes of a range, which is another text in each engine.
 */
function describeRange(start: ArticleDate, end: ArticleDate, lang: string): Piece[] | undefined {
  const {precision, iso: from = ''} = start;
  const {iso: to = ''} = end;
  if (precision !== end.precision || (precision !== 'month' && precision !== 'day')) return undefined;
  if (!(from < to) || parseInt(from) !== parseInt(to)) return undefined;
  const partsOf = (iso: string) => dateFormat(precision, lang).formatToParts(new Date(iso));
  const first = partsOf(from);
  const last = partsOf(to);
  const isCommon = (index: number) =>
    first.at(index)?.type !== 'day' && first.at(index)?.value === last.at(index)?.value;
  let before = 0;
  let after = 0;
  while (before < first.length && isCommon(before)) before++;
  // A year that comes first is what the end does not repeat.
  if (first[0]?.type !== 'year') while (after < first.length && isCommon(-after - 1)) after++;
  // Some engines have narrow spaces in parts, and others do not.
  const text = (parts: Intl.DateTimeFormatPart[]) =>
    parts.map(({value}) => value.replaceAll(/[\u2009\u202f]/g, ' ')).join('');
  // "9. – 23. Mai 2026"
  const dot = after && first.at(-after)?.value.startsWith('.') ? '.' : '';
  return [
    {text: text(first.slice(0, first.length - after)) + dot, date: start},
    {text: ' – '},
    {text: text(last.slice(before)), date: end},
  ];
}
