import {attempt} from '../../article/data.js';
import type {Issue, ReadResult} from '../../article/issue.js';
import {fromJsonLd, isJsonLd} from '../../article/parse/json-ld.js';
import {readCompetitors} from '../../article/read/competitors.js';
import {readConcepts} from '../../article/read/concepts.js';
import {readConsiderations} from '../../article/read/considerations.js';
import {readData} from '../../article/read/data-section.js';
import {readFaq} from '../../article/read/faq.js';
import {readHeader} from '../../article/read/header.js';
import {readImplementations} from '../../article/read/implementations.js';
import {readMentions} from '../../article/read/mentions.js';
import {readArticle} from '../../article/read/read-article.js';
import {readTags} from '../../article/read/tags.js';
import {readTextFormat} from '../../article/read/text-format.js';
import {readTimeline} from '../../article/read/timeline.js';
import {readTopic} from '../../article/read/topic.js';
import type {TextFormat} from '../../base/article-context.js';
import {shownOf} from '../../elements/article-header/when.js';
import {withGroups} from '../../elements/competitor-table/groups.js';
import {lightCompetitors} from './competitors.js';
import {lightConcepts} from './concepts.js';
import {lightConsiderations} from './considerations.js';
import {lightData} from './data.js';
import {lightFaq} from './faq.js';
import {lightHeader} from './header.js';
import {lightImplementations} from './implementations.js';
import {writeOutLinks} from '../links.js';
import {attributes, markup, NOTHING, type Markup} from './markup.js';
import {lightMentions} from './mentions.js';
import {Page} from './page.js';
import {lightTags} from './tags.js';
import {lightTimeline} from './timeline.js';
import {lightTopic} from './topic.js';
import './words.js';

export interface LightOptions {
  /** BCP 47; by default, and for what is none, English. Other languages once `loadTranslation` has loaded them. */
  readonly language?: string | undefined;
  /** Level of the section's own heading, from 1 to 6; 2 by default. */
  readonly headingLevel?: number | undefined;
  /** Leaves the section's own heading away. */
  readonly noHeading?: boolean | undefined;
  /** How texts are meant; by default as the article says. */
  readonly format?: TextFormat | null | undefined;
  /** Which value of the article, for `tag-list` and `data-section`. */
  readonly field?: string | null | undefined;
  /** The text of the heading, for `data-section`. */
  readonly label?: string | null | undefined;
  /** The address that relative ones are written out from; by default they stay as they are. */
  readonly siteUrl?: string | undefined;
  /** The words themselves, for `concept-term`. */
  readonly term?: string | null | undefined;
  /** Gets what reading the data has found, with the tag of the element that shows it. */
  readonly onIssues?: ((issues: readonly Issue[], tag: string) => void) | undefined;
}

/** What has been read; what reading it has found is told. */
type Take = <Value>(result: ReadResult<Value>) => Value;
type Write = (article: unknown, page: Page, take: Take, options: LightOptions) => Markup;

/** What writes the section of an element, which reads its part of the article itself. */
const sections = {
  'article-header': (article, page, take) => lightHeader(shownOf(take(readHeader(article))), page),
  'topic-card': (article, page, take) => {
    const topic = take(readTopic(article));
    return topic ? lightTopic(topic, page) : NOTHING;
  },
  'tech-timeline': (article, page, take) => section('timeline', take(readTimeline(article)), lightTimeline, page),
  'competitor-table': (article, page, take) =>
    section('competitors', withGroups(take(readCompetitors(article))), lightCompetitors, page),
  'implementation-list': (article, page, take) =>
    section('implementations', take(readImplementations(article)), lightImplementations, page),
  'consideration-list': (article, page, take) =>
    section('considerations', take(readConsiderations(article)), lightConsiderations, page),
  'concept-list': (article, page, take) => section('concepts', take(readConcepts(article)), lightConcepts, page),
  'mention-list': (article, page, take) => section('mentions', take(readMentions(article)), lightMentions, page),
  'faq-list': (article, page, take) => section('faq', take(readFaq(article)), lightFaq, page),
  'tag-list': (article, page, take, {field}) => {
    const name = field ? field : 'keywords';
    const tags = take(readTags(article, name));
    return tags.length ? lightTags(tags, name, page) : NOTHING;
  },
  'data-section': (article, page, take, {field = null, label}) => {
    const data = take(readData(article, field, readArticle));
    return data ? lightData(data, field, label ?? undefined, page) : NOTHING;
  },
  'concept-term': (_article, _page, _take, {term}) => markup`${term ?? ''}`,
} satisfies Record<string, Write>;

/** An element that shows a section of an article, or a term of it. */
export type LightTag = keyof typeof sections;

/**
 * What stands inside the tag of an element as plain HTML, without anything of this library's: for feeds, mail and reader
 * mode, for the page until the element is there, and for the element to read its data from. Takes an article, as written or
 * as it was read, or only the section; there is no HTML where there is nothing to show. Never throws.
 *
 * What is read back is what was shown. Not in it: what no element shows (the author's order where an element has another
 * one, keys of a question that nothing knows, the header's slug and address), white space at the ends of texts, and for a
 * cell whose kind its text does not say the number to sort by. What the element has in attributes stays with these.
 */
export function renderLight(tag: LightTag, article: unknown, options: LightOptions = {}): string {
  const issues: Issue[] = [];
  const take: Take = (result) => {
    issues.push(...result.issues);
    return result.value;
  };
  const html = attempt(() => {
    const data = fromGraph(article);
    const page = new Page(languageOf(options), formatOf(data, options), levelOf(options), !!options.noHeading);
    const content = sections[tag](data, page, take, options);
    const isMarkdown = page.format === 'markdown' && content.text && tag !== 'concept-term';
    const {text} = isMarkdown ? asMarkdown(content) : content;
    return options.siteUrl ? writeOutLinks(text, options.siteUrl) : text;
  });
  // Outside: what throws here is not the article.
  if (issues.length) options.onIssues?.(issues, tag);
  return html ?? '';
}

/** One section inside of what says whose data it is. */
function section<Content extends {readonly items: readonly unknown[]}>(
  field: string,
  content: Content,
  write: (content: Content, page: Page) => Markup,
  page: Page,
): Markup {
  if (!content.items.length) return NOTHING;
  return markup`<div${attributes({'data-field': field})}>${write(content, page)}</div>`;
}

/** Says how the texts are meant that are read back. */
function asMarkdown(content: Markup): Markup {
  return markup`<div data-text-format="markdown">${content}</div>`;
}

/** JSON-LD as the article that it describes. */
function fromGraph(article: unknown): unknown {
  const list: unknown = Array.isArray(article) ? article : undefined;
  return attempt(() => (isJsonLd(list ?? article) ? fromJsonLd(list ?? article).data : undefined)) ?? article;
}

function languageOf({language}: LightOptions): string {
  return attempt(() => Intl.getCanonicalLocales(language)[0]) ?? 'en';
}

function formatOf(article: unknown, {format}: LightOptions): TextFormat {
  return /^markdown$/i.test(format ?? readTextFormat(article) ?? '') ? 'markdown' : 'text';
}

function levelOf({headingLevel}: LightOptions): number {
  const level = Math.trunc(headingLevel ?? NaN);
  return level >= 1 && level <= 6 ? level : 2;
}
