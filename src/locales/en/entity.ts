import type {Terms} from '../terms.js';

export const entityTerms = {
  alsoKnownAs: 'Also known as',
  elsewhere: 'Elsewhere',
} satisfies Partial<Terms>;
