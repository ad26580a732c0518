import type {Cell, CellKind, Competitor} from '../../article/article.js';
import {EMPTY} from '../../article/write/comparison-text.js';

export type SortDirection = 'ascending' | 'descending' | 'none';

/** What the products stand sorted by. */
export interface Sort {
  /** The index of a column; −1 for the products' names. */
  readonly index: number;
  readonly direction: SortDirection;
}

export const UNSORTED: Sort = {index: -1, direction: 'none'};

/** Longer texts are sentences, and those have no order that means something. */
const LONGEST = 100;
/** From little to much. */
const ANSWERS: readonly CellKind[] = ['no', 'planned', 'partial', 'yes'];
/** They say nothing to sort by and come last, whichever way. */
const SILENT: readonly CellKind[] = ['unknown', 'not-applicable', 'empty'];

export function cellAt({name, cells}: Competitor, index: number): Cell {
  return index < 0 ? {kind: 'text', text: name} : (cells[index] ?? EMPTY);
}

/** Whether an order of these means something: there are different values, each short and not a list. */
export function isSortable(cells: readonly Cell[]): boolean {
  const said = cells.filter(({kind}) => !SILENT.includes(kind));
  return (
    said.every(({kind, text}) => kind !== 'list' && text.length <= LONGEST) &&
    said.some((cell) => cellKey(cell) !== cellKey(said[0] ?? EMPTY))
  );
}

/** Equal for cells that say the same: `✓` and `Yes` do. */
export function cellKey({kind, text, items, note}: Cell): string {
  return JSON.stringify([ANSWERS.includes(kind) || SILENT.includes(kind) ? kind : (items ?? text.trim()), note]);
}

/** The products in order; equal ones, and all of them where the direction is `none`, in the author's. */
export function sortProducts(
  products: readonly Competitor[],
  {index, direction}: Sort,
  lang: string,
): readonly Competitor[] {
  if (direction === 'none') return products;
  const collator = new Intl.Collator(lang, {numeric: true});
  const sign = direction === 'ascending' ? 1 : -1;
  return products.toSorted((one, other) => {
    const [a, b] = [cellAt(one, index), cellAt(other, index)];
    return SILENT.indexOf(a.kind) - SILENT.indexOf(b.kind) || sign * compareCells(a, b, collator);
  });
}

function compareCells(a: Cell, b: Cell, collator: Intl.Collator): number {
  const [x, y] = [valueOf(a), valueOf(b)];
  // Answers, then numbers of whatever kind, then texts.
  const byClass = x[0] - y[0];
  if (byClass) return byClass;
  if (x[0] < 2) return x[1] - y[1];
  return (
    (a.kind === 'version' && b.kind === 'version' ? compareVersions(a.text, b.text) : 0) ||
    collator.compare(a.text, b.text)
  );
}

function valueOf({kind, value = NaN, max = 1}: Cell): [group: number, value: number] {
  const answer = ANSWERS.indexOf(kind);
  if (answer >= 0) return [0, answer];
  return Number.isFinite(value) ? [1, value / (max || 1)] : [2, 0];
}

/** As semver.org has it: number by number, and a release after what leads to it. */
function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => text.replace(/^\D+/, '').split(/[-+]|(?<=\d)(?=[a-z])/i));
  const [numbers, others] = [x, y].map((parts) => parts?.[0]?.split('.').map(Number) ?? []);
  for (let index = 0; index < Math.max(numbers!.length, others!.length); index++) {
    const difference = (numbers![index] ?? 0) - (others![index] ?? 0);
    if (difference) return difference;
  }
  return +!x![1] - +!y![1];
}
