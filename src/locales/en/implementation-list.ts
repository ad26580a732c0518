import type {Terms} from '../terms.js';

export const implementationListTerms = {
  implementationsHeading: 'Where it is used',
  technologies: 'Technologies',
} satisfies Partial<Terms>;
