import type {Cell, CellKind, Comparison, ComparisonColumn, Competitor} from '../../article/article.js';
import {EMPTY, type ComparisonWords} from '../../article/write/comparison-text.js';
import type {Search} from '../../base/search.js';
import type {Mark} from '../../base/text.js';

export type SortDirection = 'ascending' | 'descending' | 'none';

/** What the products stand sorted by. */
export interface Sort {
  /** The index of a column; −1 for the products' names. */
  readonly index: number;
  readonly direction: SortDirection;
}

/** From little to much. */
export const ANSWERS: readonly CellKind[] = ['no', 'planned', 'partial', 'yes'];
/** They say nothing to sort by and come last, whichever way. */
export const SILENT: readonly CellKind[] = ['unknown', 'not-applicable', 'empty'];
/** Longer texts are sentences, and those have no order that means something. */
const LONGEST = 100;

/** From how many characters on a text wants a wider column. */
const LONG = 40;

/** A column with what its cells have in common. */
export interface Column extends Pick<ComparisonColumn, 'label' | 'group' | 'description'> {
  /** −1 for the products' names. */
  readonly index: number;
  readonly sortable: boolean;
  /** Nothing but numbers and prices, which stand below one another; or texts that need room. */
  readonly look: 'numeric' | 'prose' | '';
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
  /** Those that there are rows for by now. */
  readonly rows: readonly Competitor[];
  /** Whether they are so many that columns have widths of their own. */
  readonly many: boolean;
  readonly names: Column;
  readonly columns: readonly Column[];
  readonly sort: Sort;
  readonly words: ComparisonWords & {readonly own: string; readonly sortBy: string};
  readonly lang: string;
  readonly hides: (product: Competitor) => boolean;
  readonly idOf: (product: Competitor) => string;
  readonly rating: (value: number, max: number) => string;
  /** A text of the author's, in the format that he uses; by default with the hits of the search or links of terms. */
  readonly text: (text: string, mark?: Mark) => unknown;
  /** The same within an element that is there already; undefined for what is not one run of text. */
  readonly run: (text: string) => unknown;
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
        ? 'prose'
        : stated.length && stated.every(({kind}) => kind === 'number' || kind === 'price')
          ? 'numeric'
          : '',
      same: cells.length > 1 && !differ(cells),
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

export function cellAt({name, cells}: Competitor, index: number): Cell {
  return index < 0 ? {kind: 'text', text: name} : (cells[index] ?? EMPTY);
}

/** Whether an order of these means something: there are different values, each short and not a list. */
export function isSortable(cells: readonly Cell[]): boolean {
  const said = cells.filter(({kind}) => !SILENT.includes(kind));
  return said.every(({kind, text}) => kind !== 'list' && text.length <= LONGEST) && differ(said);
}

function differ([first = EMPTY, ...others]: readonly Cell[]): boolean {
  const key = cellKey(first);
  return others.some((cell) => cellKey(cell) !== key);
}

/** Equal for cells that say the same: `✓` and `Yes` do. */
export function cellKey({kind, text, items, note}: Cell): string {
  return JSON.stringify([ANSWERS.includes(kind) || SILENT.includes(kind) ? kind : (items ?? text.trim()), note]);
}
