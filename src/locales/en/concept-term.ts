import type {Terms} from '../terms.js';

export const conceptTermTerms = {
  inGlossary: 'In the glossary',
} satisfies Partial<Terms>;
