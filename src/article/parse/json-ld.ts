import {attempt} from '../data.js';
import {SECTION_IDS} from '../graph.js';
import type {Issue, IssueCode, Severity} from '../issue.js';
import {JsonLdGraph, localName, type LdNode} from './json-ld-graph.js';
import {fragmentOf, headOf, readSections} from './json-ld-sections.js';
import {defaultLimits, type Limits} from './parsed.js';

/** schema.org's articles, from the most general type to the most specific ones. */
const articleTypes = [
  'CreativeWork',
  'WebPage',
  'Article',
  'SocialMediaPosting',
  'BlogPosting',
  'LiveBlogPosting',
  'DiscussionForumPosting',
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'AdvertiserContentArticle',
  'SatiricalArticle',
  'Report',
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'HowTo',
  'TechArticle',
  'APIReference',
];
/** The types before this one may hold an article, but are none. */
const firstArticle = articleTypes.indexOf('Article');
const questionPages = ['FAQPage', 'QAPage'];

/** Where questions are found, from the page down. */
const questionProperties = ['mainEntity', 'mainEntityOfPage', 'hasPart', 'subjectOf', 'itemListElement', 'item'];

/** In which an answer counts as HTML. */
const markup =
  /<\/?(?:p|br|a|ul|ol|li|dl|dt|dd|strong|em|b|i|u|s|h[1-6]|div|span|code|pre|kbd|blockquote|table|thead|tbody|tr|td|th|img|hr|sub|sup|figure|mark|small)(?:\s[^<>]*)?\/?>/i;

export interface JsonLdResult {
  /** The article in the shape that front matter has, with the questions in `faq`; null when there is none. */
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** From an object of `data` to the one it was made of, for positions. */
  readonly sources: ReadonlyMap<object, object>;
}

/** Whether data at its root looks like JSON-LD about an article or questions, rather than front matter. */
export function isJsonLd(data: unknown): boolean {
  return attempt(() => looksLikeJsonLd(data)) ?? false;
}

function looksLikeJsonLd(data: unknown): boolean {
  if (Array.isArray(data)) return data.some((item) => !Array.isArray(item) && looksLikeJsonLd(item));
  if (typeof data !== 'object' || data === null) return false;
  if (Object.hasOwn(data, '@context') || Object.hasOwn(data, '@graph')) return true;
  if (!Object.hasOwn(data, '@type')) return false;
  const types = [(data as LdNode)['@type']].flat(1).map((type) => (typeof type === 'string' ? type : ''));
  return types.some((type) => isArticle([localName(type)]) || questionPages.includes(localName(type)));
}

/**
 * Turns JSON-LD, of one script or of several in an array, into the article that it describes: references resolved
 * and cut where they turn in circles, names without their vocabulary, questions from wherever they are in `faq`.
 */
export function fromJsonLd(data: unknown, options: {readonly limits?: Partial<Limits>} = {}): JsonLdResult {
  const result = attempt(() => convert(data, {...defaultLimits, ...options.limits}));
  if (result) return result;
  const message = 'The JSON-LD could not be read, because code in it fails.';
  return {data: null, issues: [{code: 'source/unreadable', path: '', message, severity: 'error'}], sources: new Map()};
}

function convert(data: unknown, limits: Limits): JsonLdResult {
  const issues: Issue[] = [];
  const report = (code: IssueCode, severity: Severity, message: string) => {
    if (!issues.some((issue) => issue.code === code)) issues.push({code, path: '', message, severity});
  };
  const graph = new JsonLdGraph(data, limits, report);
  const article = findArticle(graph);
  const questions = findQuestions(graph);
  const page = article ?? graph.roots.find((node) => hasType(graph, node, questionPages));

  if (!page && questions.length === 0) {
    report('json-ld/no-article', 'info', 'The JSON-LD of this page describes neither an article nor questions.');
    return {data: null, issues, sources: graph.sources};
  }
  const isQuestionPage = (node: LdNode) => hasType(graph, node, questionPages);
  const questionPage = graph.reach(questionProperties).find(isQuestionPage);
  const sections = page ? readSections(graph) : undefined;
  const left = new Set([
    ...questions,
    ...graph.reach(questionProperties).filter(isQuestionPage),
    ...(sections?.nodes ?? []),
  ]);
  const result: LdNode = page ? graph.copy(page, (node) => left.has(node)) : (Object.create(null) as LdNode);
  if (page) result['@type'] = mostSpecific(graph.typesOf(page));
  const faq = readQuestions(graph, questions);
  // An article may have a `faq` of its own, in the shape of front matter.
  if (faq.length) result['faq'] = withHead(graph, questionPage, faq);
  for (const [key, value] of Object.entries(sections?.data ?? {})) result[key] ??= value;
  return {data: result, issues, sources: graph.sources};
}

/** The questions with the heading that their page has for them; on other pages than ours it is that of the page. */
function withHead(graph: JsonLdGraph, page: LdNode | undefined, items: readonly LdNode[]): unknown {
  const head = page && fragmentOf(page) === SECTION_IDS.faq ? headOf(graph, page) : {};
  return Object.keys(head).length ? {...head, items} : items;
}

/** The first article at the top, else the first one that a page there is about. */
function findArticle(graph: JsonLdGraph): LdNode | undefined {
  const isOne = (node: LdNode) => isArticle(graph.typesOf(node));
  return graph.roots.find(isOne) ?? graph.reach(['mainEntity', 'mainEntityOfPage', 'subjectOf', 'hasPart']).find(isOne);
}

function findQuestions(graph: JsonLdGraph): LdNode[] {
  const isPage = (node: LdNode) => hasType(graph, node, questionPages);
  const pages = new Set(graph.reach(questionProperties).filter(isPage));
  const untyped = new Set([...pages].flatMap((page) => graph.values(page, 'mainEntity')));
  return graph.reach(questionProperties).filter((node) => {
    const types = graph.typesOf(node);
    if (types.length) return types.includes('Question');
    return untyped.has(node) && Object.keys(node).some((key) => /Answer$/.test(key));
  });
}

/** Copies of the questions without exact repeats, which pages have when two plug-ins write the same FAQ. */
function readQuestions(graph: JsonLdGraph, questions: readonly LdNode[]): LdNode[] {
  const seen = new Set<string>();
  const result: LdNode[] = [];
  for (const node of questions) {
    const question = graph.copy(node);
    const answer = textOf(question['acceptedAnswer'] ?? question['suggestedAnswer']);
    const identity = JSON.stringify([textOf(question['name']), answer].map((text) => text.replace(/\s+/g, ' ').trim()));
    if (seen.has(identity)) continue;
    seen.add(identity);
    if (markup.test(answer)) question['answerFormat'] = 'html';
    result.push(question);
  }
  return result;
}

/** The text of an answer, however deep it is wrapped. */
function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  if (typeof first === 'number' || typeof first === 'boolean') return String(first);
  if (typeof first !== 'object' || first === null) return '';
  const text = (first as LdNode)['text'] ?? (first as LdNode)['name'];
  return typeof text === 'string' ? text : '';
}

function isArticle(types: readonly string[]): boolean {
  return types.some((type) => articleTypes.indexOf(type) >= firstArticle);
}

function hasType(graph: JsonLdGraph, node: LdNode, types: readonly string[]): boolean {
  return graph.typesOf(node).some((type) => types.includes(type));
}

function mostSpecific(types: readonly string[]): string | undefined {
  return [...types].sort((a, b) => articleTypes.indexOf(b) - articleTypes.indexOf(a))[0];
}
