import type {Terms} from '../terms.js';

export const conceptListTerms = {
  conceptsHeading: 'Concepts',
  searchConcepts: 'Search concepts',
  index: 'Index',
} satisfies Partial<Terms>;
