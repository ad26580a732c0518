import type {Cell, Competitor} from '../../article/article.js';
import {ANSWERS, cellAt, SILENT, type Sort} from './view.js';

/** The products in order; equal ones, and all of them where the direction is `none`, in the author's. */
export function sortProducts(
  products: readonly Competitor[],
  {index, direction}: Sort,
  lang: string,
): readonly Competitor[] {
  if (direction === 'none') return products;
  // Slow to make, and numbers need none.
  let collator: Intl.Collator | undefined;
  const compareTexts = (a: string, b: string) => (collator ??= new Intl.Collator(lang, {numeric: true})).compare(a, b);
  const sign = direction === 'ascending' ? 1 : -1;
  return products.toSorted((one, other) => {
    const [a, b] = [cellAt(one, index), cellAt(other, index)];
    return SILENT.indexOf(a.kind) - SILENT.indexOf(b.kind) || sign * compareCells(a, b, compareTexts);
  });
}

function compareCells(a: Cell, b: Cell, compareTexts: (a: string, b: string) => number): number {
  const [x, y] = [valueOf(a), valueOf(b)];
  // Answers, then numbers of whatever kind, then texts.
  const byClass = x[0] - y[0];
  if (byClass) return byClass;
  if (x[0] < 2) return x[1] - y[1];
  return (
    (a.kind === 'version' && b.kind === 'version' ? compareVersions(a.text, b.text) : 0) || compareTexts(a.text, b.text)
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
