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

/** A range of days or of months, in which a language says only once what both have in common. */
function describeRange(start: ArticleDate, end: ArticleDate, lang: string): Piece[] | undefined {
  const {precision, iso: from = ''} = start;
  const {iso: to = ''} = end;
  if (precision !== end.precision || (precision !== 'month' && precision !== 'day') || !(from < to)) return undefined;
  const pieces: (Piece & {source: string})[] = [];
  for (const {value, source} of dateFormat(precision, lang).formatRangeToParts(new Date(from), new Date(to))) {
    const last = pieces.at(-1);
    // Some engines write narrow spaces in ranges, and others do not.
    const added = value.replaceAll(/[\u2009\u202f]/g, ' ');
    const text = last?.source === source ? pieces.pop()!.text + added : added;
    const date = source === 'startRange' ? start : source === 'endRange' ? end : undefined;
    pieces.push({text, source, ...(date && {date})});
  }
  return pieces;
}
