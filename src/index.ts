// Classes, types and functions. Importing this registers nothing: `define.ts` does, or `define` and `defineAll` under names
// of your own.

export {define, defineAll, type DefineAllOptions, type DefineOptions, type ElementTag} from './define-elements.js';

export {ArticleData} from './elements/article-data/article-data.js';
export {ArticleHeader} from './elements/article-header/article-header.js';
export {ArticleJsonLd} from './elements/article-json-ld/article-json-ld.js';
export {
  CompetitorSortEvent,
  CompetitorTable,
  type SortDirection,
} from './elements/competitor-table/competitor-table.js';
export {ConceptList} from './elements/concept-list/concept-list.js';
export {ConceptTerm, ConceptToggleEvent} from './elements/concept-term/concept-term.js';
export {ConsiderationList} from './elements/consideration-list/consideration-list.js';
export {DataSection} from './elements/data-section/data-section.js';
export {FaqList, FaqToggleEvent} from './elements/faq-list/faq-list.js';
export {ImplementationList} from './elements/implementation-list/implementation-list.js';
export {MentionList} from './elements/mention-list/mention-list.js';
export {TagList} from './elements/tag-list/tag-list.js';
export {TechArticle} from './elements/tech-article/tech-article.js';
export {TechTimeline} from './elements/tech-timeline/tech-timeline.js';
export {TopicCard} from './elements/topic-card/topic-card.js';

export {ArticleElement} from './base/article-element.js';
export {articleContext, type ArticleSnapshot, type TextFormat} from './base/article-context.js';
export {ArticleErrorEvent, ArticleIssuesEvent, ArticleLoadEvent} from './base/events.js';
export {TagSelectEvent} from './base/tag-filter.js';
export {registerTranslation, type Translation} from './locales/translations.js';
export type {OwnTerms, Terms} from './locales/terms.js';

export type * from './article/article.js';
export type {Issue, IssueCode, Position, ReadResult, Severity} from './article/issue.js';
export {readArticle, type ArticleResult} from './article/read/read-article.js';
export {readCompetitors} from './article/read/competitors.js';
export {readConcepts} from './article/read/concepts.js';
export {readConsiderations} from './article/read/considerations.js';
export {readFaq} from './article/read/faq.js';
export {readField, type FieldFound} from './article/read/field.js';
export {readHeader, type Header} from './article/read/header.js';
export {readImage} from './article/read/image.js';
export {readImplementations} from './article/read/implementations.js';
export {readMentions} from './article/read/mentions.js';
export {readAuthors, readPublisher} from './article/read/people.js';
export {readKeywords, readTags} from './article/read/tags.js';
export {readTopic} from './article/read/topic.js';
export {readTimeline} from './article/read/timeline.js';
export {parseDocument, type DocumentOptions, type DocumentType} from './article/parse/parse-document.js';
