import type {Terms} from '../terms.js';

export const techArticleTerms = {
  contents: 'Contents',
  print: 'Print',
  restHeading: 'More data',
} satisfies Partial<Terms>;
