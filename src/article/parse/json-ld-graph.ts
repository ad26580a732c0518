import type {IssueCode, Severity} from '../issue.js';
import type {Limits} from './parsed.js';

/** An object of JSON-LD, as it was written. */
export type LdNode = Record<string, unknown>;

type Report = (code: IssueCode, severity: Severity, message: string) => void;

/** Properties in which a plain string may be the id of another object. */
const referring = new Set([
  ...['mainEntity', 'hasPart', 'subjectOf', 'itemListElement', 'item'],
  ...['acceptedAnswer', 'suggestedAnswer', 'author', 'publisher', 'image', 'about', 'mentions'],
]);

/** Where a page hangs in its site: following these would copy the whole site into the article. */
const plumbing = new Set(['isPartOf', 'mainEntityOfPage', 'breadcrumb', 'potentialAction']);

/** Properties that have one value, though JSON-LD allows a list everywhere. */
const single = new Set([
  ...['headline', 'name', 'alternativeHeadline', 'description', 'abstract', 'text', 'url', 'inLanguage'],
  ...['datePublished', 'dateModified', 'dateCreated', 'acceptedAnswer', 'proficiencyLevel'],
]);

/** Properties in which an object without `@type` can be a text in several languages. */
const texts = new Set(['headline', 'name', 'alternativeHeadline', 'description', 'abstract', 'text', 'articleBody']);

/** Properties that are an address, so that `{"@id": …}` means it and not an object. */
const addresses = new Set(['url', 'sameAs', 'contentUrl', 'thumbnailUrl', 'license', 'mainEntityOfPage']);

/** JSON-LD from one or several scripts as one graph in which an id leads to its object. */
export class JsonLdGraph {
  /** The objects at the top, in order. */
  readonly roots: readonly LdNode[];
  /** From each copy to what it was made of. */
  readonly sources = new Map<object, object>();
  readonly #limits: Limits;
  readonly #report: Report;
  readonly #byId = new Map<string, LdNode>();
  /** The article's own, else the first that was met, so that questions and answers are in the same one. */
  #language: string | undefined;
  #nodes = 0;

  constructor(data: unknown, limits: Limits, report: Report) {
    this.#limits = limits;
    this.#report = report;
    this.#index(data);
    this.roots = [...new Set(topNodes(data, limits.nodes).map((node) => this.#resolve(node) ?? node))];
    const languages = this.roots.map((root) => root['inLanguage']);
    this.#language = languages.find((language): language is string => typeof language === 'string');
  }

  /** Names of the node's types, without their vocabulary. */
  typesOf(node: LdNode): string[] {
    const types: unknown[] = [own(node, '@type') ?? own(node, 'type')].flat(1);
    return types.filter((type): type is string => typeof type === 'string').map(localName);
  }

  /** The objects that a property has, its references followed. */
  values(node: LdNode, property: string): LdNode[] {
    const keys = Object.keys(node).filter((key) => localName(key) === property);
    const values = keys.flatMap((key) => unwrapLists(node[key])).map((value) => this.#resolve(value, property));
    return values.filter((value) => value !== undefined);
  }

  /** Everything that the properties lead to from the top, and the top itself: each node once, in order. */
  reach(properties: readonly string[]): LdNode[] {
    const reached = new Set<LdNode>();
    const stack = [...this.roots].reverse();
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (reached.has(node)) continue;
      reached.add(node);
      const next = properties.flatMap((property) => this.values(node, property));
      for (const value of next.reverse()) stack.push(value);
    }
    return [...reached];
  }

  /**
   * A copy with plain names and values in which references are replaced by what they refer to, once on each way down.
   * Nodes for which `isLeftOut` holds are left out, with the properties that hold nothing else.
   */
  copy(node: LdNode, isLeftOut: (node: LdNode) => boolean = () => false): LdNode {
    return this.#copyNode(node, [], isLeftOut);
  }

  #copyNode(node: LdNode, ancestors: readonly LdNode[], isLeftOut: (node: LdNode) => boolean): LdNode {
    const copy = Object.create(null) as LdNode;
    this.sources.set(copy, node);
    const inside = [...ancestors, node];
    for (const [key, value] of Object.entries(node)) {
      const name = key === 'type' && !Object.hasOwn(node, '@type') ? '@type' : localName(key);
      if (name === '@context' || name === '@graph' || Object.hasOwn(copy, name)) continue;
      const values = this.#inOneLanguage(unwrapLists(value), name);
      const copies = values.map((item) => this.#copyValue(item, name, inside, isLeftOut));
      const kept = copies.filter((item) => item !== undefined);
      if (copies.length > 0 && kept.length === 0) continue;
      const isList = Array.isArray(value) || values.length !== 1;
      copy[name] = isList && !(kept.length === 1 && (single.has(name) || name === '@type')) ? kept : kept[0];
    }
    if (Object.hasOwn(copy, '@type')) {
      const types = this.typesOf(node);
      copy['@type'] = types.length === 1 ? types[0] : types;
    }
    return copy;
  }

  #copyValue(
    value: unknown,
    name: string,
    ancestors: readonly LdNode[],
    isLeftOut: (node: LdNode) => boolean,
  ): unknown {
    if (++this.#nodes > this.#limits.nodes) {
      this.#report('limit/nodes', 'error', `Only the first ${this.#limits.nodes} values of the JSON-LD were read.`);
      return undefined;
    }
    if (Array.isArray(value) || isPlainObject(value)) {
      if (ancestors.length >= this.#limits.depth) {
        this.#report(
          'limit/depth',
          'error',
          `What is more than ${this.#limits.depth} deep in the JSON-LD was left out.`,
        );
        return undefined;
      }
    }
    // A list in a list is no JSON-LD, but may be in what an author has added to it.
    if (Array.isArray(value)) {
      const inside = [...ancestors, value as unknown as LdNode];
      if (ancestors.includes(value as unknown as LdNode)) return undefined;
      return value.map((item) => this.#copyValue(item, name, inside, isLeftOut) ?? null);
    }
    const node = this.#resolve(value, name);
    if (!node) return value;
    if (isLeftOut(node)) return undefined;

    const id = idOf(node);
    const isReference = value !== node || isIdOnly(node);
    if (isReference && addresses.has(name) && id !== undefined) return id;
    if (ancestors.includes(node) || (isReference && plumbing.has(name))) return id === undefined ? undefined : stub(id);
    return this.#copyNode(node, ancestors, isLeftOut);
  }

  /** Finds the objects that have an id. Those with the same one are put together, the first value of a key first. */
  #index(data: unknown): void {
    const seen = new Set<object>();
    const queue: unknown[] = [data];
    for (const value of queue) {
      if (typeof value !== 'object' || value === null || seen.has(value)) continue;
      if (seen.size >= this.#limits.nodes) return;
      seen.add(value);
      for (const item of Object.values(value)) if (typeof item === 'object') queue.push(item);
      if (!isPlainObject(value)) continue;
      const id = idOf(value);
      if (!id || isIdOnly(value)) continue;
      const known = this.#byId.get(id);
      this.#byId.set(id, known ? Object.assign(Object.create(null) as LdNode, value, known) : value);
    }
  }

  /** The object that a value is or refers to. */
  #resolve(value: unknown, property?: string): LdNode | undefined {
    if (typeof value === 'string') return property && referring.has(property) ? this.#byId.get(value) : undefined;
    if (!isPlainObject(value)) return undefined;
    const id = idOf(value);
    return (id === undefined ? undefined : this.#byId.get(id)) ?? value;
  }

  /** Of a text in several languages the one in the article's, else the first. */
  #inOneLanguage(values: readonly unknown[], name: string): unknown[] {
    const tagged = values.flatMap((value) => languagesOf(value, name));
    if (tagged.length === 0 || values.some((value) => languagesOf(value, name).length === 0))
      return values.map(plainValue);
    const language = tagged.some(([tag]) => tag === this.#language) ? this.#language : tagged[0]![0];
    this.#language ??= language;
    return tagged.filter(([tag]) => tag === language).map(([, text]) => text);
  }
}

export function localName(name: string): string {
  return name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, '');
}

/** The objects in arrays and graphs, and the object around a graph when it says something itself. */
function topNodes(data: unknown, limit: number): LdNode[] {
  const nodes: LdNode[] = [];
  const seen = new Set<object>();
  const stack: unknown[] = [data];
  while (stack.length && seen.size < limit) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const item of [...(value as unknown[])].reverse()) stack.push(item);
      continue;
    }
    if (!isPlainObject(value)) continue;
    if (Object.keys(value).some((key) => !['@context', '@graph', '@id', 'id'].includes(key))) nodes.push(value);
    if (Object.hasOwn(value, '@graph')) stack.push(value['@graph']);
  }
  return nodes;
}

/** The values of a property: its only one, or those of a list in whatever wrapping. */
function unwrapLists(value: unknown): unknown[] {
  const list: unknown = isPlainObject(value) ? (own(value, '@list') ?? own(value, '@set') ?? value) : value;
  return Array.isArray(list) ? (list as unknown[]) : [list];
}

function plainValue(value: unknown): unknown {
  return isPlainObject(value) && Object.hasOwn(value, '@value') ? value['@value'] : value;
}

/** Language tag and text: one of `{"@language", "@value"}`, several of `{"en": …, "de": …}`, else none. */
function languagesOf(value: unknown, name: string): Array<readonly [string, unknown]> {
  if (!isPlainObject(value)) return [];
  const language = own(value, '@language');
  if (typeof language === 'string') return [[language, value['@value']]];
  const entries = Object.entries(value);
  const isMap = texts.has(name) && entries.every(([tag, text]) => languageTag.test(tag) && typeof text === 'string');
  return isMap ? entries : [];
}

const languageTag = /^(?:[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*|@none)$/;

function idOf(node: LdNode): string | undefined {
  const id = own(node, '@id') ?? own(node, 'id');
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** Whether a node says nothing of what it refers to. */
function isIdOnly(node: LdNode): boolean {
  return Object.keys(node).every((key) => ['@id', 'id', '@type', 'type'].includes(key));
}

function stub(id: string): LdNode {
  return Object.assign(Object.create(null) as LdNode, {'@id': id});
}

function own(node: LdNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** Dates and maps, which a script may pass, are values and not nodes. */
function isPlainObject(value: unknown): value is LdNode {
  return Object.prototype.toString.call(value) === '[object Object]';
}
