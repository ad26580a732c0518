import type {Article, Section} from '../../article/article.js';
import {hasHead} from '../../article/head.js';
import type {Localize} from '../../controllers/localize.js';
import type {Terms} from '../../locales/terms.js';

/** The elements that show parts of an article, each loaded when there is something for it. */
export const elements = {
  'article-header': async () => (await import('../article-header/article-header.js')).ArticleHeader,
  'topic-card': async () => (await import('../topic-card/topic-card.js')).TopicCard,
  'tech-timeline': async () => (await import('../tech-timeline/tech-timeline.js')).TechTimeline,
  'competitor-table': async () => (await import('../competitor-table/competitor-table.js')).CompetitorTable,
  'implementation-list': async () => (await import('../implementation-list/implementation-list.js')).ImplementationList,
  'consideration-list': async () => (await import('../consideration-list/consideration-list.js')).ConsiderationList,
  'concept-list': async () => (await import('../concept-list/concept-list.js')).ConceptList,
  'mention-list': async () => (await import('../mention-list/mention-list.js')).MentionList,
  'faq-list': async () => (await import('../faq-list/faq-list.js')).FaqList,
  'tag-list': async () => (await import('../tag-list/tag-list.js')).TagList,
  'data-section': async () => (await import('../data-section/data-section.js')).DataSection,
};

export type SectionTag = keyof typeof elements;

/** One part of the article as it is shown. */
export interface ArticleSection {
  /** From its key; no other section of the article has the same. */
  readonly id: string;
  /** The part of the article, or what it is called in the data. */
  readonly key: string;
  /** The element that shows it; missing for the page's own prose. */
  readonly tag?: SectionTag;
  /** Which part of the article, for an element that can show several. */
  readonly field?: string;
  /** What it shows instead of the article. */
  readonly data?: unknown;
  /** Its heading, for the table of contents; missing for what has none of its own. */
  readonly title?: (localize: Localize) => string;
}

/** What reads the names of sections; it comes with what reads articles. */
export interface Names {
  readonly resolvePart: (field: string) => string | undefined;
  readonly readField: (article: unknown, field: string) => {readonly value: unknown; readonly path: string} | undefined;
  readonly saysNothing: (value: unknown) => boolean;
  readonly humanize: (key: string) => string;
  readonly uniqueIds: <Item extends {readonly id: string}>(items: readonly Item[]) => Item[];
}

type Draft = Omit<ArticleSection, 'id'>;

/** Something that no section knows, and where in the article it is. */
interface Kept {
  readonly key: string;
  readonly value: unknown;
  readonly path: string;
}

type HeadingTerm = {[Key in keyof Terms]: Terms[Key] extends string ? Key : never}[keyof Terms];

/** The sections with an element each, in canonical order, with the strings for their headings. */
const SECTIONS: readonly (readonly [key: keyof Article, tag: SectionTag, heading: HeadingTerm])[] = [
  ['timeline', 'tech-timeline', 'timelineHeading'],
  ['competitors', 'competitor-table', 'competitorHeading'],
  ['implementations', 'implementation-list', 'implementationsHeading'],
  ['considerations', 'consideration-list', 'considerationsHeading'],
  ['concepts', 'concept-list', 'conceptsHeading'],
  ['mentions', 'mention-list', 'mentionsHeading'],
  ['faq', 'faq-list', 'faqHeading'],
];
/** The lists of tags; the audience is in the header. */
const TAGS = ['keywords', 'relatedTechnologies', 'industryImpact', 'codingLanguages'] as const;
/** What is said for machines more than for readers. */
const QUIET = ['language', 'slug', 'canonicalUrl'] as const;
/** Up to how many characters a value stands in a line with others. */
const LINE = 160;

const BODY: Draft = {key: 'body'};

/**
 * The sections of an article: all in canonical order, or those that `wanted` names, in its order. The page's own prose
 * comes before the first one of them, behind the head of the article, unless `body` is named at another place.
 */
export function sectionsOf(article: Article, wanted: unknown, names: Names): ArticleSection[] {
  const wantedNames = typeof wanted === 'string' ? wanted.split(/[\s,;]+/).filter(Boolean) : [];
  const all = knownSections(article, names);
  const rest = restOf(article, names);
  const sections = wantedNames.length
    ? choose(all, rest, wantedNames, article, names)
    : [...all, ...restSections(rest, names)];
  return names.uniqueIds(sections.map((section) => ({...section, id: names.humanize(section.key)})));
}

function choose(
  all: readonly Draft[],
  rest: readonly Kept[],
  wanted: readonly string[],
  article: Article,
  names: Names,
): readonly Draft[] {
  /** By where it is in the data: it may be named twice, in two spellings. */
  const named = new Map<string, Draft>();
  const chosen = wanted.flatMap((name) => {
    const key = /^(header|body|rest)$/i.test(name) ? name.toLowerCase() : (names.resolvePart(name) ?? name);
    if (key === 'rest') return key;
    const known = all.find((section) => section.key === key);
    if (known) return known;
    const path = names.readField(article, name)?.path ?? '';
    const section = named.get(path) ?? namedSection(article, name, key, names);
    if (section) named.set(path, section);
    return section ?? [];
  });
  // What is named by itself is not shown a second time.
  const others = rest.filter(({path}) => !named.has(path));
  const sections = [...new Set(chosen)].flatMap((item) => (item === 'rest' ? restSections(others, names) : item));
  if (sections.includes(BODY)) return sections;
  const first = sections.findIndex(({key}) => key !== 'header' && key !== 'about');
  return sections.toSpliced(first < 0 ? sections.length : first, 0, BODY);
}

function knownSections(article: Article, names: Names): Draft[] {
  const {humanize} = names;
  const tags = TAGS.filter((key) => article[key]);
  return [
    ...(hasHead(article) ? [{key: 'header', tag: 'article-header'} as const] : []),
    ...(article.about
      ? [{key: 'about', tag: 'topic-card', title: heading('topicHeading', humanize('about'))} as const]
      : []),
    BODY,
    ...SECTIONS.flatMap(([key, tag, term]) => {
      const section = article[key] as Section<unknown> | undefined;
      const {title} = section ?? {};
      return section ? [{key, tag, title: title === undefined ? heading(term, humanize(key)) : () => title}] : [];
    }),
    ...tags.map((key) => tagSection(key, names)),
  ];
}

/** A part that has no place of its own in an article: of the header, of another part, or of what no section has read. */
function namedSection(article: Article, name: string, key: string, names: Names): Draft | undefined {
  const found = names.readField(article, name);
  if (!found || names.saysNothing(found.value)) return undefined;
  if (key === 'audience') return tagSection(key, names);
  const title = names.humanize(name.slice(name.lastIndexOf('.') + 1));
  return {key: name, tag: 'data-section', field: name, title: () => title};
}

/** What no section above shows, without what says nothing. */
function restOf(article: Article, {saysNothing}: Names): Kept[] {
  const quiet = QUIET.flatMap((key) => {
    const value = article[key];
    return value === undefined ? [] : [{key: snake(key), value, path: key}];
  });
  const rest = article.rest.map(({key, value}, index) => ({key, value, path: `rest[${index}].value`}));
  // What tells editors how to check the data says nothing to readers.
  return [...quiet, ...rest].filter(({key, value}) => key !== '$schema' && !saysNothing(value));
}

/** What no other section shows: short values together, everything else by itself. */
function restSections(rest: readonly Kept[], {humanize}: Names): Draft[] {
  const short = new Map<string, unknown>();
  const long = rest.filter(({key, value}) => {
    const isShort = typeof value === 'string' ? value.length <= LINE : typeof value !== 'object';
    // A heading needs a text.
    const isWithOthers = (isShort || !key.trim()) && !short.has(key);
    if (isWithOthers) short.set(key, value);
    return !isWithOthers;
  });
  return [
    ...long.map(({key, value}): Draft => {
      const title = humanize(key) || key.trim() || '–';
      // By itself: the article may have something else under this name, and other data of it already.
      return {key: `rest-${key}`, tag: 'data-section', field: key, data: {[key]: value}, title: () => title};
    }),
    ...(short.size
      ? [{key: 'rest-short', tag: 'data-section', data: short, title: heading('restHeading', '')} as const]
      : []),
  ];
}

function tagSection(key: (typeof TAGS)[number] | 'audience', {humanize}: Names): Draft {
  const title = (localize: Localize) =>
    localize.exists('tagsHeading') ? localize.term('tagsHeading', key) : humanize(key);
  return {key, tag: 'tag-list', field: key, title};
}

/** The heading that an element has by itself; where its strings are missing, because it could not be loaded, its key. */
function heading(term: HeadingTerm, fallBack: string) {
  return (localize: Localize): string => (localize.exists(term) ? localize.term(term) : fallBack);
}

/** As the author of the data may have written it: `canonicalUrl` → `canonical_url`. */
function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
