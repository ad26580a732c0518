import type {Terms} from '../terms.js';

export const topicCardTerms = {
  topicHeading: 'What this is about',
} satisfies Partial<Terms>;
