import type {Topic} from '../article/article.js';
import type {Draft} from './draft.js';
import {linksOf, named, typed, type Entities, type EntityDraft} from './entities.js';
import {additionalProperties, propertiesOf} from './entity-properties.js';
import {oneOrAll, type JsonLdNode} from './nodes.js';

/** Sites whose addresses end in the name of what they are about. */
const NAMING =
  /(^|\.)(wikipedia\.org|wikimedia\.org|wiktionary\.org|github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|npmjs\.com|crates\.io|pypi\.org|rubygems\.org|packagist\.org|hub\.docker\.com|x\.com|twitter\.com|linkedin\.com|dbpedia\.org)$/i;

/** What the article is about. Links that belong to what it mentions go there. */
export function topicNode(topic: Topic, entities: Entities, draft: Draft): JsonLdNode {
  const {type, facts} = typed(topic, 'about', draft);
  const {name, alternateName, description} = named(topic, draft);
  const properties = additionalProperties(type, topic.properties);
  if (topic.properties && !properties) draft.reportShown('about.additional_property', `Not a property of ${type}`);
  const {url} = linksOf(topic, draft);
  return {
    '@type': type,
    '@id': draft.id('topic'),
    name,
    alternateName: oneOrAll(alternateName),
    description,
    ...propertiesOf(facts, type, 'about', draft),
    url,
    sameAs: ownLinks(topic, url, entities, draft),
    additionalProperty: properties,
  };
}

/** The links to the topic itself; the others are moved to the entities that they name, or say what these say already. */
function ownLinks(topic: Topic, url: string | undefined, entities: Entities, draft: Draft): string[] {
  const own: string[] = [];
  const known = new Map<string, EntityDraft>();
  for (const entity of entities.list)
    for (const link of [entity.url, ...entity.sameAs]) if (link) known.set(keyOf(link), entity);
  const home = url && keyOf(url);
  for (const [index, text] of (topic.sameAs ?? []).entries()) {
    const link = draft.url(text);
    if (!link) continue;
    const path = `about.sameAs[${index}]`;
    const key = keyOf(link);
    const name = nameIn(link);
    const isOwn = name !== undefined && fold(name) === fold(topic.name);
    const entity = isOwn || name === undefined ? undefined : entities.find(name);
    if (key === home || (known.has(key) && !isOwn)) {
      draft.report('json-ld/repeated-url', path, 'Said already of what it leads to; left out.', 'info');
    } else if (entity) {
      entity.sameAs.push(link);
      known.set(key, entity);
      draft.report('json-ld/moved', path, 'The same as a mention, and not as the topic; moved there.', 'info');
    } else own.push(link);
  }
  return own;
}

/** Addresses that lead to the same have the same key. */
function keyOf(link: string): string {
  if (!URL.canParse(link)) return link;
  const {host, pathname, search, protocol} = new URL(link);
  return `${/^https?:/.test(protocol) ? '' : protocol}${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

/** The name of what an address is about, where it says one: `…/wiki/Bun_(software)`, `https://bun.sh/`. */
function nameIn(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const {hostname, pathname} = new URL(link);
  const [last] = pathname.split('/').filter(Boolean).reverse();
  if (last === undefined) return hostname.replace(/^www\./, '').split('.')[0];
  return NAMING.test(hostname)
    ? decode(last)
        .replace(/_/g, ' ')
        .replace(/\s*\([^()]*\)$/, '')
    : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
