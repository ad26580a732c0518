import type {Terms} from '../terms.js';

export const considerationListTerms = {
  considerationsHeading: 'Considerations',
  severity: 'Severity',
  category: 'Category',
} satisfies Partial<Terms>;
