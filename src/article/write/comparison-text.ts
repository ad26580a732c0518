import type {Cell, CellKind, Comparison, Competitor} from '../article.js';

/** The kinds of cells that mean an answer, or that nothing is stated. */
export type Answer = Extract<CellKind, 'yes' | 'no' | 'partial' | 'planned' | 'unknown' | 'not-applicable' | 'empty'>;

/** The words a comparison needs beside its own, in the reader's language. */
export interface ComparisonWords {
  readonly product: string;
  readonly description: string;
  readonly source: string;
  readonly answer: (answer: Answer) => string;
}

export const WORDS: ComparisonWords = {
  product: 'Product',
  description: 'Description',
  source: 'Source',
  answer: (answer) => answer.replace('-', ' '),
};

/** A column as it is written out: its label, and what it says of a product. */
export interface TextColumn {
  readonly label: string;
  readonly read: (product: Competitor) => string;
}

export const EMPTY: Cell = {kind: 'empty', text: ''};

export function isAnswer(kind: CellKind): kind is Answer {
  return /^(yes|no|partial|planned|unknown|not-applicable|empty)$/.test(kind);
}

/** What stands in a cell: the author's words; for an answer in symbols, or as true or false, the word for it. */
export function cellWords({kind, text}: Cell, {answer}: Pick<ComparisonWords, 'answer'>): string {
  const inWords = /\p{L}/u.test(text) && !/^(true|false|[a-z])$/i.test(text);
  return isAnswer(kind) && !inWords ? answer(kind) : text;
}

/** The columns of a comparison beside the names: descriptions, where there are some, and the author's own. */
export function textColumns(
  {columns, items}: Comparison,
  words: ComparisonWords,
  write: (cell: Cell) => string,
): TextColumn[] {
  const written = columns.map(({label, group}, index) => ({
    label: group ? `${group}: ${label}` : label,
    read: ({cells}: Competitor) => write(cells[index] ?? EMPTY),
  }));
  if (!items.some(({description}) => description)) return written;
  const describe = ({description = ''}: Competitor) => write({kind: 'text', text: description});
  return [{label: words.description, read: describe}, ...written];
}
