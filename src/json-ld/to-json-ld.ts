import type {Article} from '../article/article.js';
import {MIGRATION_NAME, SECTION_NAMES} from '../article/graph.js';
import type {ReadResult} from '../article/issue.js';
import {joinPath} from '../article/path.js';
import {readArticle} from '../article/read/read-article.js';
import {headNodes, typeOf} from './article.js';
import {competitorsNode} from './competitors.js';
import {Draft} from './draft.js';
import {Entities} from './entities.js';
import {faqNode} from './faq.js';
import type {JsonLdDocument, JsonLdNode} from './nodes.js';
import type {JsonLdOptions} from './options.js';
import {withoutEmpties} from './serialize.js';
import {conceptsNode, implementationsNode} from './terms.js';
import {timelineNode} from './timeline.js';
import {topicNode} from './topic.js';

/**
 * An article as one graph of schema.org: the page, the article, its topic, one entity for each thing it mentions, and a
 * node for each section. What is inferred, moved or has no place in the vocabulary is an issue, with its path in the shape
 * of front matter. `article` is what `readArticle` returns; anything else is read first. Never throws.
 *
 * On the way back, `readArticle` of the graph has what the graph says. It does not know any more: which list of names a
 * mention was in, relevance, examples and named values, considerations and unknown keys, dates of a timeline that are less
 * than a day, words for a status, groups, and cells of a comparison as other than text.
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): ReadResult<JsonLdDocument> {
  // An article that was read before comes back as it is.
  const {article: read} = readArticle(article);
  const draft = new Draft(read, options);
  if (draft.pageUrl === undefined) {
    draft.report('json-ld/no-page-url', '', 'The address of the page is not known: ids and links are relative.');
  }
  // Where only keys that nobody knows are left, there is nothing to say.
  const nodes = Object.keys(read).length > 1 ? graphOf(read, draft) : [];
  const graph = (withoutEmpties(nodes, draft.withoutUserInfo) ?? []) as readonly JsonLdNode[];
  return {value: {'@context': 'https://schema.org', '@graph': graph}, issues: draft.issues};
}

function graphOf(article: Article, draft: Draft): JsonLdNode[] {
  const {mode, faq: withFaq = true, articleType} = draft.options;
  const {about, concepts, implementations, timeline, competitors, faq} = article;
  const isWhole = mode !== 'augment';
  const entities = entitiesOf(article, draft);
  const comparison = competitors && competitorsNode(competitors, entities, draft);
  const topic = about && topicNode(about, entities, draft);
  const subject = `${article.title ?? ''} ${about?.name ?? ''} ${article.slug ?? ''}`;
  const sections = [
    concepts && conceptsNode(concepts, draft),
    implementations && implementationsNode(implementations, draft),
    timeline && timelineNode(timeline, /migrat/i.test(subject) ? MIGRATION_NAME : SECTION_NAMES.timeline, draft),
    comparison,
    faq && withFaq ? faqNode(faq, isWhole ? draft.pageId : draft.articleId, draft) : undefined,
  ].filter((node) => node !== undefined);
  if (faq && !withFaq) draft.report('json-ld/other-faq', 'faq', 'The page has a FAQPage already; left out.', 'info');
  if (article.considerations) draft.reportShown('additional_context.ecosystem_considerations', 'Considerations');
  for (const {key} of article.rest) draft.reportShown(joinPath('', key), 'Not known');

  const head = isWhole ? headNodes(article, draft) : undefined;
  return [
    ...(head ? [head.page] : []),
    {
      ...(head?.article ?? {'@type': articleType ?? typeOf(article, draft), '@id': draft.articleId}),
      about: topic && draft.ref(draft.id('topic')),
      mentions: entities.list.map(({id}) => draft.ref(draft.id(id))),
      hasPart: sections.map((section) => draft.ref(section['@id'] as string)),
    },
    ...(topic ? [topic] : []),
    ...entities.toNodes(),
    ...sections,
  ];
}

/** What the article mentions and names, in the order of its sections. */
function entitiesOf({mentions, codingLanguages, relatedTechnologies, industryImpact}: Article, draft: Draft): Entities {
  const entities = new Entities(draft);
  for (const [index, mention] of (mentions?.items ?? []).entries()) entities.addMention(mention, index);
  for (const name of codingLanguages ?? []) entities.addName(name, 'ComputerLanguage');
  for (const name of [...(relatedTechnologies ?? []), ...(industryImpact ?? [])]) entities.addName(name);
  return entities;
}
