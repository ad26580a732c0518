import type {Terms} from '../terms.js';

export const filterTerms = {
  withTag: (count, total, tag) => `${count} of ${total} with “${tag}”`,
  clearFilter: 'Clear the filter',
} satisfies Partial<Terms>;
