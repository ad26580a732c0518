/** The tags of all elements. */
const tags = [
  'article-data',
  'article-header',
  'article-json-ld',
  'competitor-table',
  'concept-list',
  'concept-term',
  'consideration-list',
  'data-section',
  'faq-list',
  'implementation-list',
  'mention-list',
  'tag-list',
  'tech-article',
  'tech-timeline',
  'topic-card',
] as const;

export type Tag = (typeof tags)[number];

/** Whether a text is one of them. */
export function isTag(text: string): text is Tag {
  return tags.some((tag) => tag === text);
}
