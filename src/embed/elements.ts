import type {Tag} from './tags.js';

/** Every element, by its tag, with what loads its class. */
export const elements: Readonly<Record<Tag, () => Promise<CustomElementConstructor>>> = {
  'article-data': async () => (await import('../elements/article-data/article-data.js')).ArticleData,
  'article-header': async () => (await import('../elements/article-header/article-header.js')).ArticleHeader,
  'article-json-ld': async () => (await import('../elements/article-json-ld/article-json-ld.js')).ArticleJsonLd,
  'competitor-table': async () => (await import('../elements/competitor-table/competitor-table.js')).CompetitorTable,
  'concept-list': async () => (await import('../elements/concept-list/concept-list.js')).ConceptList,
  'concept-term': async () => (await import('../elements/concept-term/concept-term.js')).ConceptTerm,
  'consideration-list': async () =>
    (await import('../elements/consideration-list/consideration-list.js')).ConsiderationList,
  'data-section': async () => (await import('../elements/data-section/data-section.js')).DataSection,
  'faq-list': async () => (await import('../elements/faq-list/faq-list.js')).FaqList,
  'implementation-list': async () =>
    (await import('../elements/implementation-list/implementation-list.js')).ImplementationList,
  'mention-list': async () => (await import('../elements/mention-list/mention-list.js')).MentionList,
  'tag-list': async () => (await import('../elements/tag-list/tag-list.js')).TagList,
  'tech-article': async () => (await import('../elements/tech-article/tech-article.js')).TechArticle,
  'tech-timeline': async () => (await import('../elements/tech-timeline/tech-timeline.js')).TechTimeline,
  'topic-card': async () => (await import('../elements/topic-card/topic-card.js')).TopicCard,
};
