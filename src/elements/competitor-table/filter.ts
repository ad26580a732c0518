import type {Competitor} from '../../article/article.js';
import {cellWords, type ComparisonWords} from '../../article/write/comparison-text.js';
import {searchFor, type Search} from '../../base/search.js';

/** What a filter finds, and how it marks it. */
export interface Filter {
  readonly mark: Search['mark'];
  readonly found: ReadonlySet<Competitor>;
}

/** Undefined for a query without words: everything is found. */
export function filterProducts(
  products: readonly Competitor[],
  query: string,
  words: ComparisonWords,
): Filter | undefined {
  const search = searchFor(query);
  return (
    search && {
      mark: search.mark,
      found: new Set(products.filter((product) => search.matches(textOf(product, words)))),
    }
  );
}

function textOf({name, description, cells}: Competitor, words: ComparisonWords): string {
  const texts = cells.map((cell) => [cellWords(cell, words), cell.items, cell.note].flat().join('\n'));
  return [name, description, ...texts].join('\n');
}
