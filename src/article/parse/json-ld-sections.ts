import {bareName, ITEM_PREFIXES, MIGRATION_NAME, SECTION_IDS, SECTION_NAMES, STATUSES} from '../graph.js';
import {slug} from '../ids.js';
import {localName, type JsonLdGraph, type LdNode} from './json-ld-graph.js';

/** Sections of an article in the shape of front matter, and the nodes that they were read from. */
export interface JsonLdSections {
  readonly data: Readonly<Record<string, unknown>>;
  readonly nodes: ReadonlySet<LdNode>;
}

/** Where parts of a page are. */
const PARTS = ['mainEntity', 'mainEntityOfPage', 'hasPart', 'subjectOf'];

/**
 * The sections that `toJsonLd` writes: sets of terms, a list of actions, a table of products. A set of terms is a glossary
 * whoever wrote it; of the others only these exact shapes are known, since lists of anything are on many pages.
 */
export function readSections(graph: JsonLdGraph): JsonLdSections {
  const data: Record<string, unknown> = {};
  const nodes = new Set<LdNode>();
  for (const node of graph.reach(PARTS)) {
    const found = readSection(graph, node);
    if (!found) continue;
    nodes.add(node);
    data[found.key] ??= found.value;
  }
  return {data, nodes};
}

function readSection(graph: JsonLdGraph, node: LdNode): {key: string; value: LdNode} | undefined {
  const types = graph.typesOf(node);
  const has = (type: string) => types.includes(type);
  if (has('DefinedTermSet')) {
    const section = fragmentOf(node) === SECTION_IDS.implementations ? 'implementations' : 'concepts';
    const items = graph.values(node, 'hasDefinedTerm').map((term) => readTerm(graph, term, section));
    const key = section === 'concepts' ? 'technical_concepts' : 'implementation_areas';
    return items.length ? {key, value: {...headOf(graph, node), items}} : undefined;
  }
  if (!has('WebPageElement') && !has('Table')) return undefined;
  const [list] = graph.values(node, 'mainEntity').filter((entity) => graph.typesOf(entity).includes('ItemList'));
  const items = (list && graph.values(list, 'itemListElement')) ?? [];
  if (!items.length) return undefined;
  const value = (read: (item: LdNode) => LdNode) => ({...headOf(graph, node), items: items.map(read)});
  if (has('Table')) return {key: 'competition_landscape', value: value((item) => readProduct(graph, item))};
  const actions = items.map((item) => graph.values(item, 'item')[0]);
  if (!actions.every((action) => action && graph.typesOf(action).includes('Action'))) return undefined;
  return {key: 'timeline', value: value((item) => readAction(graph, graph.values(item, 'item')[0]!))};
}

function readTerm(graph: JsonLdGraph, node: LdNode, section: 'concepts' | 'implementations'): LdNode {
  const {name, description, url} = graph.copy(node);
  return {name, description, url, ...idOf(node, ITEM_PREFIXES[section], name)};
}

function readAction(graph: JsonLdGraph, node: LdNode): LdNode {
  const {name, description, actionStatus, startTime, endTime, url} = graph.copy(node);
  const status = typeof actionStatus === 'string' ? localName(actionStatus) : '';
  const word = Object.values(STATUSES).find(([type]) => type === status)?.[1];
  return {
    name,
    description,
    status: word,
    start_date: startTime,
    end_date: endTime,
    url,
    ...idOf(node, ITEM_PREFIXES.timeline, name),
  };
}

/** A product with the columns that its text has: `Market position: Leader; Performance: Fast`. */
function readProduct(graph: JsonLdGraph, node: LdNode): LdNode {
  const {name, description, item, url} = graph.copy(node);
  const columns: [key: string, value: string][] = [];
  for (const part of typeof description === 'string' ? description.split('; ') : []) {
    const [, key, value] = /^([^:]{1,80}): (.+)$/s.exec(part) ?? [];
    const last = columns.at(-1);
    if (key && value) columns.push([key, value]);
    else if (last) last[1] += `; ${part}`;
    else columns.push(['description', part]);
  }
  const page = (item as LdNode | undefined)?.['url'];
  const product = Object.assign(Object.create(null) as LdNode, {name, url: url ?? page});
  for (const [key, value] of columns) product[key] ??= value;
  return product;
}

/** The section's own heading, unless it is the one that every article has, and its introduction. */
export function headOf(graph: JsonLdGraph, node: LdNode): LdNode {
  const {name, description} = graph.copy(node, () => true);
  const usual: readonly unknown[] = [...Object.values(SECTION_NAMES), MIGRATION_NAME];
  return {
    ...(typeof name === 'string' && !usual.includes(name) && {title: name}),
    ...(description ? {description} : {}),
  };
}

/** The id of an item that its author has given, and that does not come from its name by itself. */
function idOf(node: LdNode, prefix: string, name: unknown): {id?: string} {
  const fragment = fragmentOf(node) ?? '';
  const id = fragment.startsWith(prefix) ? fragment.slice(prefix.length) : '';
  return id && id !== slug(bareName(String(name))) ? {id} : {};
}

export function fragmentOf(node: LdNode): string | undefined {
  const id = node['@id'] ?? node['id'];
  return typeof id === 'string' ? /#(.+)$/.exec(id)?.[1] : undefined;
}
