import type {Competitor, Entity, Fact, Mention} from '../article/article.js';
import {foldKey} from '../article/data.js';
import {bareName} from '../article/graph.js';
import {Ids, type Draft} from './draft.js';
import {propertiesOf} from './entity-properties.js';
import {typeFor} from './entity-types.js';
import {oneOrAll, type JsonLdNode, type JsonLdValue} from './nodes.js';

/** What is known of an entity so far. */
export interface EntityDraft {
  readonly id: string;
  readonly name: string;
  type: string;
  /** Whether the author has said what it is. */
  readonly isTyped: boolean;
  readonly alternateName: readonly string[];
  description: string | undefined;
  readonly properties: Readonly<Record<string, JsonLdValue>>;
  url: string | undefined;
  readonly sameAs: string[];
}

/** Everything that the article mentions, one entity for each name, whichever section it comes from. */
export class Entities {
  readonly list: EntityDraft[] = [];
  readonly #draft: Draft;
  readonly #ids: Ids;
  readonly #byName = new Map<string, EntityDraft>();
  readonly #byOtherName = new Map<string, EntityDraft>();
  readonly #byBareName = new Map<string, EntityDraft>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#ids = new Ids('entity-');
  }

  addMention(mention: Mention, index: number): void {
    const path = `mentions[${index}]`;
    const {type, isTyped, facts} = typed(mention, path, this.#draft);
    const {url, sameAs} = linksOf(mention, this.#draft);
    this.#add({
      ...named(mention, this.#draft),
      id: this.#ids.take(mention.name, mention.id),
      type,
      isTyped,
      properties: propertiesOf(facts, type, path, this.#draft),
      url,
      sameAs,
    });
  }

  /** The entity of a name, which becomes one where there is none. */
  addName(name: string, type = 'Thing'): EntityDraft {
    const known = this.find(name);
    if (known && !known.isTyped && known.type === 'Thing') known.type = type;
    if (known) return known;
    return this.#add({
      ...named({name}, this.#draft),
      id: this.#ids.take(name),
      type,
      isTyped: false,
      properties: {},
      url: undefined,
      sameAs: [],
    });
  }

  /** The entity that a comparison is about in one of its rows, which may know more of it. */
  addCompetitor({name, description, url}: Competitor): EntityDraft {
    const entity = this.addName(name);
    entity.description ??= this.#draft.text(description);
    entity.url ??= this.#draft.url(url);
    return entity;
  }

  /** By its name, its name without a remark, or another name of it. */
  find(name: string): EntityDraft | undefined {
    const key = fold(name);
    const bare = fold(bareName(name));
    return (
      this.#byName.get(key) ??
      this.#byName.get(bare) ??
      this.#byOtherName.get(key) ??
      (bare === key ? this.#byBareName.get(key) : undefined)
    );
  }

  toNodes(): JsonLdNode[] {
    return this.list.map(({id, name, type, alternateName, description, properties, url, sameAs}) => ({
      '@type': type,
      '@id': this.#draft.id(id),
      name,
      alternateName: oneOrAll(alternateName),
      description,
      ...properties,
      url,
      sameAs,
    }));
  }

  #add(entity: EntityDraft): EntityDraft {
    this.list.push(entity);
    setFirst(this.#byName, fold(entity.name), entity);
    setFirst(this.#byBareName, fold(bareName(entity.name)), entity);
    for (const other of entity.alternateName) setFirst(this.#byOtherName, fold(other), entity);
    return entity;
  }
}

/** The type of an entity, and the facts that do not say the same once more. */
export function typed(
  {type, facts}: Pick<Entity, 'type' | 'facts'>,
  path: string,
  {report}: Draft,
): {type: string; isTyped: boolean; facts: readonly Fact[] | undefined} {
  const known = type === undefined ? 'Thing' : typeFor(type);
  if (!known) report('json-ld/unknown-type', `${path}.@type`, 'No such type; written as a Thing.', 'info');
  const category = facts?.find(({key, values}) => isLanguageCategory(key, values));
  if (category && /^(SoftwareApplication|Thing|CreativeWork)$/.test(known ?? 'Thing')) {
    report('json-ld/inferred', `${path}.${category.key}`, 'A ComputerLanguage, and not an application.', 'info');
    return {type: 'ComputerLanguage', isTyped: true, facts: facts?.filter((fact) => fact !== category)};
  }
  return {type: known ?? 'Thing', isTyped: known !== undefined && known !== 'Thing', facts};
}

function isLanguageCategory(key: string, values: readonly string[]): boolean {
  return foldKey(key) === 'applicationcategory' && values.length === 1 && foldKey(values[0]!) === 'programminglanguage';
}

/** The texts of an entity. */
export function named(
  {name, alternateName = [], description}: Pick<Entity, 'name' | 'alternateName' | 'description'>,
  draft: Draft,
): Pick<EntityDraft, 'name' | 'alternateName' | 'description'> {
  return {
    name: draft.name(name),
    alternateName: alternateName.map((other) => draft.name(other)),
    description: draft.text(description),
  };
}

/** The links of an entity. */
export function linksOf({url, sameAs = []}: Pick<Entity, 'url' | 'sameAs'>, draft: Draft) {
  return {url: draft.url(url), sameAs: sameAs.flatMap((link) => draft.url(link) ?? [])};
}

function setFirst(map: Map<string, EntityDraft>, key: string, entity: EntityDraft): void {
  if (key && !map.has(key)) map.set(key, entity);
}

function fold(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
