import type {Terms} from '../terms.js';

export const mentionListTerms = {
  mentionsHeading: 'Mentioned in this article',
  otherType: 'Other',
} satisfies Partial<Terms>;
