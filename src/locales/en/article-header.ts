import type {Terms} from '../terms.js';

export const articleHeaderTerms = {
  type: 'Type',
  level: 'Level',
  by: 'By',
  published: 'Published',
  updated: 'Updated',
  publisher: 'Publisher',
  audience: 'Audience',
} satisfies Partial<Terms>;
