import type {Terms} from '../terms.js';

export const competitorTableTerms = {
  competitorHeading: 'Comparison',
  product: 'Product',
  description: 'Description',
  answer: (answer) =>
    ({
      yes: 'Yes',
      no: 'No',
      partial: 'Partly',
      planned: 'Planned',
      unknown: 'Unknown',
      'not-applicable': 'Not applicable',
      empty: 'not stated',
    })[answer],
  rating: (value, max) => `${value} of ${max}`,
  ownProduct: 'This article’s product',
  filterProducts: 'Filter products',
  differencesOnly: 'Differences only',
  columnsShown: (count, total) => `${count} of ${total} properties shown`,
  sortBy: 'Sort by',
  sorted: (column, direction) =>
    direction === 'none' ? 'Sorted as the author has it' : `Sorted by ${column}, ${direction}`,
  copyMarkdown: 'Copy as Markdown',
  copyCsv: 'Copy as CSV',
  downloadCsv: 'Download CSV',
  copied: 'Copied',
  saved: 'Saved as a file',
} satisfies Partial<Terms>;
