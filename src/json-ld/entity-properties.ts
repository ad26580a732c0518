import type {Fact} from '../article/article.js';
import {foldKey} from '../article/data.js';
import {readDate} from '../article/dates.js';
import type {Draft} from './draft.js';
import {familyOf, type Family} from './entity-types.js';
import {oneOrAll, type JsonLdNode, type JsonLdValue} from './nodes.js';

/** A property with the families of types that have it, and what it can be. */
export interface EntityProperty {
  readonly families: readonly Family[];
  readonly range: 'text' | 'url' | 'date';
}

const CREATIVE: readonly Family[] = ['creative', 'software', 'code'];

/** What may be said of an entity besides its name, text and links, where its type has such a property. */
export const PROPERTIES: Readonly<Record<string, EntityProperty>> = {
  disambiguatingDescription: {families: ['thing', ...CREATIVE, 'person', 'organization', 'place'], range: 'text'},
  identifier: {families: ['thing', ...CREATIVE, 'organization', 'product'], range: 'text'},
  applicationCategory: {families: ['software'], range: 'text'},
  applicationSubCategory: {families: ['software'], range: 'text'},
  operatingSystem: {families: ['software'], range: 'text'},
  softwareVersion: {families: ['software'], range: 'text'},
  softwareRequirements: {families: ['software'], range: 'text'},
  featureList: {families: ['software'], range: 'text'},
  releaseNotes: {families: ['software'], range: 'text'},
  fileSize: {families: ['software'], range: 'text'},
  downloadUrl: {families: ['software'], range: 'url'},
  installUrl: {families: ['software'], range: 'url'},
  programmingLanguage: {families: ['code'], range: 'text'},
  runtimePlatform: {families: ['code'], range: 'text'},
  codeRepository: {families: ['code'], range: 'url'},
  version: {families: CREATIVE, range: 'text'},
  license: {families: CREATIVE, range: 'url'},
  genre: {families: ['creative'], range: 'text'},
  datePublished: {families: CREATIVE, range: 'date'},
  dateModified: {families: CREATIVE, range: 'date'},
  dateCreated: {families: CREATIVE, range: 'date'},
  givenName: {families: ['person'], range: 'text'},
  familyName: {families: ['person'], range: 'text'},
  jobTitle: {families: ['person'], range: 'text'},
  birthDate: {families: ['person'], range: 'date'},
  email: {families: ['person', 'organization'], range: 'text'},
  telephone: {families: ['person', 'organization', 'place'], range: 'text'},
  legalName: {families: ['organization'], range: 'text'},
  foundingDate: {families: ['organization'], range: 'date'},
  slogan: {families: ['organization', 'place', 'product'], range: 'text'},
  logo: {families: ['organization', 'place', 'product'], range: 'url'},
  model: {families: ['product'], range: 'text'},
  sku: {families: ['product'], range: 'text'},
  category: {families: ['product'], range: 'text'},
  color: {families: ['product'], range: 'text'},
  material: {families: ['product'], range: 'text'},
  releaseDate: {families: ['product'], range: 'date'},
  startDate: {families: ['event'], range: 'date'},
  endDate: {families: ['event'], range: 'date'},
  image: {families: ['thing', ...CREATIVE, 'person', 'organization', 'product', 'event', 'place'], range: 'url'},
};

const byName = new Map(Object.keys(PROPERTIES).map((name) => [foldKey(name), name]));

/** The facts of an entity that its type has a property for; the others are reported, since they are for readers only. */
export function propertiesOf(
  facts: readonly Fact[] | undefined,
  type: string,
  path: string,
  draft: Draft,
): Record<string, JsonLdValue> {
  const properties = Object.create(null) as Record<string, JsonLdValue>;
  for (const fact of facts ?? []) {
    const name = nameFor(foldKey(fact.key), type);
    const values = name && !Object.hasOwn(properties, name) ? valuesFor(fact, PROPERTIES[name]!, draft) : [];
    if (name && values.length) properties[name] = oneOrAll(values);
    else draft.reportShown(`${path}.${fact.key}`, `Not a property of ${type}`);
  }
  return properties;
}

function nameFor(key: string, type: string): string | undefined {
  const family = familyOf(type);
  const known = family === 'software' ? key.replace(/^version$/, 'softwareversion') : key;
  const name = byName.get(known);
  return name && PROPERTIES[name]!.families.includes(family) ? name : undefined;
}

function valuesFor({values, url}: Fact, {range}: EntityProperty, draft: Draft): string[] {
  if (range === 'date') {
    const iso = readDate(values.length === 1 ? values[0] : undefined).date;
    return iso?.iso && !/quarter|half/.test(iso.precision ?? '') ? [iso.iso] : [];
  }
  if (range === 'text') return [...values];
  const links = (url ? [url] : values).map((value) => (/[./]/.test(value) ? draft.url(value) : undefined));
  return links.every((link) => link !== undefined) ? links : [];
}

/** Named values of a topic, where its type may have any. */
export function additionalProperties(
  type: string,
  properties: readonly {readonly name: string; readonly value: string}[] | undefined,
): JsonLdNode[] | undefined {
  if (!/^(product|place)$/.test(familyOf(type))) return undefined;
  return properties?.map(({name, value}) => ({'@type': 'PropertyValue', name, value}));
}
