import type {Terms} from '../terms.js';

export const tagListTerms = {
  tagsHeading: (field) =>
    ({
      keywords: 'Keywords',
      relatedTechnologies: 'Related technologies',
      industryImpact: 'Industry impact',
      codingLanguages: 'Programming languages',
      audience: 'Audience',
    })[field],
} satisfies Partial<Terms>;
