import type {Article} from '../article.js';
import {readData} from '../read/data-section.js';
import {humanize} from '../text.js';
import {comparisonToMarkdown} from './comparison-markdown.js';
import {conceptsToMarkdown} from './concepts.js';
import {considerationsToMarkdown} from './considerations.js';
import {dataToMarkdown} from './data.js';
import {mentionsToMarkdown, topicToMarkdown} from './entities.js';
import {faqToMarkdown} from './faq.js';
import {headerToMarkdown} from './header.js';
import {implementationsToMarkdown} from './implementations.js';
import {tagsToMarkdown} from './tags.js';
import {timelineToMarkdown} from './timeline.js';

/** The headings of sections for which the data has none, as the elements have them in English. */
export const HEADINGS = {
  about: 'What this is about',
  timeline: 'Timeline',
  competitors: 'Comparison',
  implementations: 'Where it is used',
  considerations: 'Considerations',
  concepts: 'Concepts',
  mentions: 'Mentioned in this article',
  faq: 'Questions and answers',
  keywords: 'Keywords',
  relatedTechnologies: 'Related technologies',
  industryImpact: 'Industry impact',
  codingLanguages: 'Programming languages',
  rest: 'More data',
} as const;

const TAGS = ['keywords', 'relatedTechnologies', 'industryImpact', 'codingLanguages'] as const;
/** Up to how many characters a value stands in a list with others. */
const LINE = 160;

export interface ArticleMarkdownOptions {
  /** The level of the title's heading, 1 by default. */
  readonly level?: number;
}

/** A whole article as Markdown, its parts in the order in which `<tech-article>` shows them; empty where there is nothing. */
export function articleToMarkdown(article: Article, {level = 1}: ArticleMarkdownOptions = {}): string {
  const {about, timeline, competitors, implementations, considerations, concepts, mentions, faq} = article;
  const options = {level: Math.min(level + 1, 6), verbatim: article.textFormat === 'markdown'};
  const titleOf = (key: 'timeline' | 'competitors' | 'implementations' | 'considerations' | 'concepts' | 'faq') =>
    article[key]?.title ?? HEADINGS[key];
  const parts = [
    headerToMarkdown(article, {...options, level}),
    about && topicToMarkdown(about, HEADINGS.about, options),
    timeline && timelineToMarkdown(timeline, titleOf('timeline'), options),
    competitors && comparisonToMarkdown(competitors, titleOf('competitors'), options),
    implementations && implementationsToMarkdown(implementations, titleOf('implementations'), options),
    considerations && considerationsToMarkdown(considerations, titleOf('considerations'), options),
    concepts && conceptsToMarkdown(concepts, titleOf('concepts'), options),
    mentions && mentionsToMarkdown(mentions, mentions.title ?? HEADINGS.mentions, options),
    faq && faqToMarkdown(faq, titleOf('faq'), options),
    ...TAGS.map((key) => article[key] && tagsToMarkdown(article[key], HEADINGS[key], options)),
    ...restParts(article, options),
  ];
  return parts.filter(Boolean).join('\n');
}

/** What no section has read: long values by themselves, short ones together. */
function restParts(article: Article, options: {readonly level: number; readonly verbatim: boolean}): string[] {
  const quiet = {language: article.language, slug: article.slug, canonical_url: article.canonicalUrl};
  const fields = [
    ...Object.entries(quiet).flatMap(([key, value]) => (value === undefined ? [] : [{key, value}])),
    ...article.rest,
  ];
  const isShort = (value: unknown) => (typeof value === 'string' ? value.length <= LINE : typeof value !== 'object');
  const short = fields.filter(({value}) => isShort(value)).map(({key, value}) => [key, value] as const);
  const long = fields.filter(({value}) => !isShort(value) && value !== null);
  return [
    ...long.map(({key, value}) => valueMarkdown(value, humanize(key), options)),
    // A list of pairs and not an object, in which a number would come first and `__proto__` would be lost.
    short.length ? valueMarkdown(new Map(short), HEADINGS.rest, options) : '',
  ];
}

function valueMarkdown(
  data: unknown,
  title: string,
  options: {readonly level: number; readonly verbatim: boolean},
): string {
  const {value} = readData(data, null);
  return value?.shape ? dataToMarkdown(value, value.heading ?? title, options) : '';
}
