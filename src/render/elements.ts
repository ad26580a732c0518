import {register} from '../base/claim.js';
import {loadFormat} from '../base/text.js';
import {loadReaders} from '../controllers/article-loader.js';
import {ArticleHeader} from '../elements/article-header/article-header.js';
import {CompetitorTable} from '../elements/competitor-table/competitor-table.js';
import {ConceptList} from '../elements/concept-list/concept-list.js';
import {ConsiderationList} from '../elements/consideration-list/consideration-list.js';
import {DataSection} from '../elements/data-section/data-section.js';
import {FaqList} from '../elements/faq-list/faq-list.js';
import {ImplementationList} from '../elements/implementation-list/implementation-list.js';
import {MentionList} from '../elements/mention-list/mention-list.js';
import {TagList} from '../elements/tag-list/tag-list.js';
import {TechArticle} from '../elements/tech-article/tech-article.js';
import {TechTimeline} from '../elements/tech-timeline/tech-timeline.js';
import {TopicCard} from '../elements/topic-card/topic-card.js';
import type {RenderOptions} from './options.js';
import {standInForPage} from './server-page.js';

/** The elements that can be rendered without a page: those that show an article or a part of it in a place of their own. */
const classes = {
  'article-header': ArticleHeader,
  'competitor-table': CompetitorTable,
  'concept-list': ConceptList,
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

/** The tag of an element that can be rendered without a page. */
export type RenderableTag = keyof typeof classes;

export const renderableTags = Object.keys(classes) as readonly RenderableTag[];

/** The name under which an element is rendered. Throws a `TypeError` for one that cannot be. */
export function nameOf(tag: RenderableTag, {prefix = ''}: RenderOptions): string {
  if (!renderableTags.includes(tag)) {
    throw new TypeError(`There is no <${tag}> that can be rendered: ${renderableTags.join(', ')}.`);
  }
  if (!/^(?:[a-z][a-z\d-]*-)?$/.test(prefix))
    throw new TypeError(`No name begins with ${prefix}; one with acme- does.`);
  return prefix + tag;
}

/** The attributes that an element is rendered with. Throws a `TypeError` for one that it cannot have. */
export function attributesOf({
  language,
  headingLevel,
  format,
  attributes,
}: RenderOptions): [name: string, value: string][] {
  const all: RenderOptions['attributes'] = {
    ...(language && {lang: language}),
    ...(headingLevel && {'heading-level': headingLevel}),
    ...(format && {format}),
    ...attributes,
  };
  return Object.entries(all).flatMap(([name, value]): [string, string][] => {
    if (!/^(?!on)[a-z][\w.:-]*$/i.test(name)) throw new TypeError(`An element cannot have the attribute ${name}.`);
    return value === false ? [] : [[name, value === true ? '' : `${value}`]];
  });
}

let reading: Promise<unknown> | undefined;

/** Registers the elements under a prefix, and loads everything that they load in a page when they come to show something. */
export async function prepareElements(prefix: string): Promise<void> {
  standInForPage();
  for (const [tag, element] of Object.entries(classes)) {
    if (!customElements.get(prefix + tag)) register(prefix + tag, element);
  }
  await (reading ??= Promise.all([
    loadFormat('html'),
    loadFormat('markdown'),
    ...Object.values(classes).map(({loadReader}) => loadReaders(loadReader)),
  ]));
}
