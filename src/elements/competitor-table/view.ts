import type {Cell, Comparison, ComparisonColumn, Competitor} from '../../article/article.js';
import {cellWords, type ComparisonWords} from '../../article/write/comparison-text.js';
import type {Search} from '../../base/search.js';
import {cellAt, cellKey, isSortable, type Sort} from './sort.js';

/** From how many characters on a text wants a wider column. */
const LONG = 40;

/** A column with what its cells have in common. */
export interface Column extends Pick<ComparisonColumn, 'label' | 'group' | 'description'> {
  /** −1 for the products' names. */
  readonly index: number;
  readonly sortable: boolean;
  /** Nothing but numbers and prices, which stand below one another; or texts that need room. */
  readonly look: 'numeric' | 'long' | '';
  /** It says the same of all products. */
  readonly same: boolean;
}

/** Columns side by side under one heading, or under none. */
export interface ColumnRun {
  readonly group: string | undefined;
  readonly columns: Column[];
}

/** All that is needed to show a comparison as it stands now. */
export interface View {
  readonly title: string;
  readonly products: readonly Competitor[];
  readonly names: Column;
  readonly columns: readonly Column[];
  readonly sort: Sort;
  readonly words: ComparisonWords & {readonly own: string; readonly sortBy: string};
  readonly lang: string;
  readonly hides: (product: Competitor) => boolean;
  readonly idOf: (product: Competitor) => string;
  readonly rating: (value: number, max: number) => string;
  /** A text of the author's, in the format that he uses. */
  readonly text: (text: string) => unknown;
  /** A text with the hits of the search. */
  readonly mark: Search['mark'];
  readonly renderCopy: (product: Competitor) => unknown;
  readonly onSort: (column: Column) => void;
}

export function columnsOf({columns, items}: Comparison): Column[] {
  return columns.map((column, index) => {
    const cells = items.map((product) => cellAt(product, index));
    const stated = cells.filter(({kind}) => kind !== 'empty');
    return {
      ...column,
      index,
      sortable: isSortable(cells),
      look: stated.some(({text}) => text.length > LONG)
        ? 'long'
        : stated.length && stated.every(({kind}) => kind === 'number' || kind === 'price')
          ? 'numeric'
          : '',
      same: cells.length > 1 && new Set(cells.map(cellKey)).size === 1,
    };
  });
}

export function runsOf(columns: readonly Column[]): ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.group === column.group) last.columns.push(column);
    else runs.push({group: column.group, columns: [column]});
  }
  return runs;
}

/** All that a search looks at in a product. */
export function searchText({name, description, cells}: Competitor, words: ComparisonWords): string {
  const texts = cells.map((cell: Cell) => [cellWords(cell, words), cell.items, cell.note].flat().join('\n'));
  return [name, description, ...texts].join('\n');
}
