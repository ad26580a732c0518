import {en} from '../../locales/en/common.js';
import {articleHeaderTerms} from '../../locales/en/article-header.js';
import {competitorTableTerms} from '../../locales/en/competitor-table.js';
import {conceptListTerms} from '../../locales/en/concept-list.js';
import {considerationListTerms} from '../../locales/en/consideration-list.js';
import {entityTerms} from '../../locales/en/entity.js';
import {faqListTerms} from '../../locales/en/faq-list.js';
import {implementationListTerms} from '../../locales/en/implementation-list.js';
import {mentionListTerms} from '../../locales/en/mention-list.js';
import {tagListTerms} from '../../locales/en/tag-list.js';
import {techArticleTerms} from '../../locales/en/tech-article.js';
import {techTimelineTerms} from '../../locales/en/tech-timeline.js';
import {topicCardTerms} from '../../locales/en/topic-card.js';

// The elements bring their own strings; here there is none of them.
Object.assign(
  en,
  articleHeaderTerms,
  competitorTableTerms,
  conceptListTerms,
  considerationListTerms,
  entityTerms,
  faqListTerms,
  implementationListTerms,
  mentionListTerms,
  tagListTerms,
  techArticleTerms,
  techTimelineTerms,
  topicCardTerms,
);
