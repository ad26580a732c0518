import type {Terms} from '../terms.js';

export const filterTerms = {
  with: (text) => `with “${text}”`,
  clearFilter: 'Clear the filter',
} satisfies Partial<Terms>;
