import {register} from './base/claim.js';
import {ArticleData} from './elements/article-data/article-data.js';
import {ArticleHeader} from './elements/article-header/article-header.js';
import {ArticleJsonLd} from './elements/article-json-ld/article-json-ld.js';
import {CompetitorTable} from './elements/competitor-table/competitor-table.js';
import {ConceptList} from './elements/concept-list/concept-list.js';
import {ConceptTerm} from './elements/concept-term/concept-term.js';
import {ConsiderationList} from './elements/consideration-list/consideration-list.js';
import {DataSection} from './elements/data-section/data-section.js';
import {FaqList} from './elements/faq-list/faq-list.js';
import {ImplementationList} from './elements/implementation-list/implementation-list.js';
import {MentionList} from './elements/mention-list/mention-list.js';
import {TagList} from './elements/tag-list/tag-list.js';
import {TechArticle} from './elements/tech-article/tech-article.js';
import {TechTimeline} from './elements/tech-timeline/tech-timeline.js';
import {TopicCard} from './elements/topic-card/topic-card.js';

const classes = {
  'article-data': ArticleData,
  'article-header': ArticleHeader,
  'article-json-ld': ArticleJsonLd,
  'competitor-table': CompetitorTable,
  'concept-list': ConceptList,
  'concept-term': ConceptTerm,
  'consideration-list': ConsiderationList,
  'data-section': DataSection,
  'faq-list': FaqList,
  'implementation-list': ImplementationList,
  'mention-list': MentionList,
  'tag-list': TagList,
  'tech-article': TechArticle,
  'tech-timeline': TechTimeline,
  'topic-card': TopicCard,
};

/** What an element is called where it has no prefix. */
export type ElementTag = keyof typeof classes;

export interface DefineOptions {
  /** Where to register: the page's `customElements` by default, or a registry for a part of the page. */
  readonly registry?: CustomElementRegistry | undefined;
}

export interface DefineAllOptions extends DefineOptions {
  /** What the names begin with: `acme-` for `<acme-faq-list>`. */
  readonly prefix?: string;
  /** Classes of your own to register in place of those that they extend. */
  readonly elements?: {readonly [Tag in ElementTag]?: (typeof classes)[Tag]};
}

/**
 * Registers an element under a name of your own and returns that name. Does nothing where the name is taken already, and
 * says so in the console if it is by something else. A name that no element can have throws a `TypeError`.
 *
 * ```js
 * define(FaqList, 'acme-faq');
 * ```
 */
export function define(element: CustomElementConstructor, name: string, {registry}: DefineOptions = {}): string {
  if (!/^[a-z][^A-Z\s/>]*$/.test(name) || !name.includes('-')) {
    throw new TypeError(`No element can be called “${name}”: lower case with a dash, as acme-faq.`);
  }
  register(name, element, registry);
  return name;
}

/**
 * Registers all elements under names that begin alike, and returns these names by what the elements are called otherwise.
 * A `<tech-article>` shows its sections with the elements that have its own prefix.
 *
 * ```js
 * defineAll({prefix: 'acme-', elements: {'faq-list': AcmeFaq}});
 * ```
 */
export function defineAll({prefix = '', registry, elements = {}}: DefineAllOptions = {}): Record<ElementTag, string> {
  if (!/^(?:[a-z][a-z\d-]*-)?$/.test(prefix)) {
    throw new TypeError(`No name can begin with “${prefix}”: lower case with a dash at the end, as acme-.`);
  }
  const stranger = Object.keys(elements).find((tag) => !Object.hasOwn(classes, tag));
  if (stranger) throw new TypeError(`There is no <${stranger}>: ${Object.keys(classes).join(', ')}.`);
  const names = Object.entries({...classes, ...elements}).map(([tag, element]) => [
    tag,
    define(element, prefix + tag, {registry}),
  ]);
  return Object.fromEntries(names) as Record<ElementTag, string>;
}
