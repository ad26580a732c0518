import type {Concepts, Implementations} from '../article/article.js';
import {ITEM_PREFIXES, SECTION_IDS} from '../article/graph.js';
import {Ids, type Draft} from './draft.js';
import type {JsonLdNode} from './nodes.js';

/** Where the data of the sets of terms is. */
const PATHS = {concepts: 'technical_concepts', implementations: 'implementation_areas'} as const;

interface Term {
  readonly id: string;
  readonly name: string;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
}

export function conceptsNode(section: Concepts, draft: Draft): JsonLdNode {
  const path = PATHS.concepts;
  if (section.items.some(({relevance}) => relevance)) draft.reportShown(`${path}.relevance`, 'What matters in it');
  for (const [index, {facts}] of section.items.entries()) draft.reportFacts(facts, `${path}[${index}]`);
  const terms = section.items.map(({term, ...concept}) => ({...concept, name: term}));
  return setNode('concepts', section, terms, draft);
}

export function implementationsNode(section: Implementations, draft: Draft): JsonLdNode {
  const path = PATHS.implementations;
  const {items} = section;
  if (items.some(({relevance}) => relevance)) draft.reportShown(`${path}.relevance`, 'What matters in it');
  if (items.some(({technologies}) => technologies)) draft.reportShown(`${path}.example_technologies`, 'Examples');
  for (const [index, {facts}] of items.entries()) draft.reportFacts(facts, `${path}[${index}]`);
  const terms = items.map(({description, ...area}) => ({...area, text: description}));
  return setNode('implementations', section, terms, draft);
}

function setNode(
  section: keyof typeof PATHS,
  {title, description}: {readonly title?: string; readonly description?: string},
  terms: readonly Term[],
  draft: Draft,
): JsonLdNode {
  const ids = new Ids(ITEM_PREFIXES[section]);
  const set = draft.id(SECTION_IDS[section]);
  return {
    '@type': 'DefinedTermSet',
    '@id': set,
    name: draft.heading(section, title),
    description: draft.text(description),
    hasDefinedTerm: terms.map(({id: own, name, text, url}) => ({
      '@type': 'DefinedTerm',
      '@id': draft.id(ids.take(name, own)),
      name: draft.name(name),
      description: draft.text(text),
      url: draft.url(url),
      inDefinedTermSet: draft.ref(set),
    })),
  };
}
