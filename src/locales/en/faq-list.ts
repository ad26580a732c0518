import type {Terms} from '../terms.js';

export const faqListTerms = {
  faqHeading: 'Questions and answers',
  searchQuestions: 'Search questions',
} satisfies Partial<Terms>;
