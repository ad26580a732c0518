import type {Terms} from '../terms.js';

export const considerationListTerms = {
  considerationsHeading: 'Considerations',
  severity: 'Severity',
} satisfies Partial<Terms>;
