import type {Article} from './article.js';

/** What the head of an article shows. */
const HEAD: readonly (keyof Article)[] = [
  'title',
  'description',
  'datePublished',
  'dateModified',
  'type',
  'level',
  'audience',
  'authors',
  'publisher',
  'image',
];

/** Whether an article has anything that stands above its sections. */
export function hasHead(article: Article): boolean {
  return HEAD.some((key) => key in article);
}
