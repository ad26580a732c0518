import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/*
 * What schema.org says, out of the statements that the package @vocabulary/schema has of it, and whether a graph keeps to
 * it. JSON-LD processors do not look at names.
 */

interface Property {
  readonly domain: Set<string>;
  readonly range: Set<string>;
  isSuperseded: boolean;
}

const classes = new Map<string, Set<string>>();
const properties = new Map<string, Property>();
const members = new Map<string, Set<string>>();

const file = fileURLToPath(import.meta.resolve('@vocabulary/schema/schema.nq'));
const statement = /^<http:\/\/schema\.org\/([^>]+)> <([^>]+)> <([^>]+)>/gm;
for (const [, subject = '', predicate = '', object = ''] of readFileSync(file, 'utf8').matchAll(statement)) {
  const name = object.replace('http://schema.org/', '');
  const says = predicate.replace(/^.*[#/]/, '');
  if (says === 'type' && name.endsWith('#Class')) setOf(classes, subject);
  else if (says === 'type' && name.endsWith('#Property')) propertyOf(subject);
  else if (says === 'type') setOf(members, subject).add(name);
  else if (says === 'subClassOf') setOf(classes, subject).add(name);
  else if (says === 'domainIncludes') propertyOf(subject).domain.add(name);
  else if (says === 'rangeIncludes') propertyOf(subject).range.add(name);
  else if (says === 'supersededBy' && properties.has(subject)) propertyOf(subject).isSuperseded = true;
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const set = map.get(key) ?? new Set<string>();
  map.set(key, set);
  return set;
}

function propertyOf(name: string): Property {
  const property = properties.get(name) ?? {domain: new Set(), range: new Set(), isSuperseded: false};
  properties.set(name, property);
  return property;
}

/** Whether one type is another, or one of its kinds. */
export function isA(type: string, other: string): boolean {
  return type === other || [...(classes.get(type) ?? [])].some((parent) => isA(parent, other));
}

export function isClass(type: string): boolean {
  return classes.has(type);
}

/** Whether nodes of a type may have a property. */
export function hasProperty(type: string, name: string): boolean {
  const property = properties.get(name);
  return !!property && !property.isSuperseded && [...property.domain].some((domain) => isA(type, domain));
}

/** Whether a property may be of one of some types. */
export function isInRange(name: string, ...types: readonly string[]): boolean {
  const range = [...(properties.get(name)?.range ?? [])];
  return range.some((wanted) => types.some((type) => isA(type, wanted)));
}

/** The vocabulary in the form in which schema.org publishes it as JSON-LD, as far as validators look at it. */
export function asJsonLd(): unknown {
  const ref = (name: string) => ({'@id': `schema:${name}`});
  return {
    '@graph': [
      ...[...classes].map(([name, parents]) => ({
        ...ref(name),
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': [...parents].map(ref),
      })),
      ...[...properties].map(([name, {domain, range}]) => ({
        ...ref(name),
        '@type': 'rdf:Property',
        'schema:domainIncludes': [...domain].map(ref),
        'schema:rangeIncludes': [...range].map(ref),
      })),
    ],
  };
}

type Node = Readonly<Record<string, unknown>>;

/** Everything in a graph that the vocabulary does not allow, and every empty value, double or dangling id, odd date or link. */
export function faultsOf(document: unknown): string[] {
  const faults: string[] = [];
  const {'@context': context, '@graph': graph, ...more} = document as Node;
  if (context !== 'https://schema.org') faults.push('@context');
  if (!Array.isArray(graph) || Object.keys(more).length) return [...faults, 'not one @graph'];
  const typesById = new Map<string, string>();
  const referred = new Map<string, [path: string, property: string][]>();

  const checkNode = (node: Node, path: string) => {
    const {'@type': type, '@id': id, ...rest} = node;
    if (typeof type !== 'string' || !classes.has(type)) return void faults.push(`${path}: type ${String(type)}`);
    if (id !== undefined) {
      if (typeof id !== 'string' || !isLink(id)) faults.push(`${path}: id ${JSON.stringify(id)}`);
      else if (typesById.has(id)) faults.push(`${path}: second ${id}`);
      else typesById.set(id, type);
    }
    for (const [name, value] of Object.entries(rest)) {
      const at = `${path}.${name}`;
      const property = properties.get(name);
      if (!property) faults.push(`${at}: no such property`);
      else if (!hasProperty(type, name)) faults.push(`${at}: not of ${type}`);
      else if (Array.isArray(value) && !value.length) faults.push(`${at}: empty`);
      else for (const item of [value].flat()) checkValue(item, name, property, at);
    }
  };
  const checkValue = (value: unknown, name: string, {range}: Property, at: string) => {
    if (value === null || value === '' || (typeof value === 'object' && !Object.keys(value).length)) {
      faults.push(`${at}: empty`);
    } else if (typeof value === 'object') {
      const node = value as Node;
      if (Object.keys(node).join() === '@id') {
        const id = String(node['@id']);
        referred.set(id, [...(referred.get(id) ?? []), [at, name]]);
        return;
      }
      if (!isInRange(name, String(node['@type']))) faults.push(`${at}: a ${String(node['@type'])}`);
      checkNode(node, at);
    } else if (!isLiteral(value, range)) faults.push(`${at}: ${JSON.stringify(value)}`);
  };

  for (const [index, node] of graph.entries()) checkNode(node as Node, `[${index}]`);
  for (const [id, places] of referred) {
    const type = typesById.get(id);
    for (const [at, name] of places) {
      if (!type) faults.push(`${at}: nothing is ${id}`);
      else if (!isInRange(name, type)) faults.push(`${at}: a ${type}`);
    }
  }
  return faults;
}

function isLiteral(value: unknown, range: ReadonlySet<string>): boolean {
  if (typeof value === 'number')
    return range.has(Number.isInteger(value) ? 'Integer' : 'Number') || range.has('Number');
  if (typeof value !== 'string') return typeof value === 'boolean' && range.has('Boolean');
  if (range.has('Text')) return !/:\/\/[^/?#\s]*@/.test(value);
  // A day is the least exact time that an action can begin at.
  if ((range.has('Date') || range.has('DateTime')) && isDate(value, range.has('Date'))) return true;
  const member = members.get(value.replace('https://schema.org/', ''));
  if (member && [...member].some((type) => [...range].some((wanted) => isA(type, wanted)))) return true;
  return range.has('URL') && isLink(value);
}

function isDate(text: string, alsoPart: boolean): boolean {
  const [, year, month, day] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.exec(text) ?? [];
  if (!year || (!alsoPart && !day)) return false;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && (!day || date.getUTCDate() === Number(day));
}

function isLink(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const {protocol, username, password} = new URL(text);
  return /^(https?|mailto):$/.test(protocol) && !username && !password;
}
