import {articleKeys} from './definition.js';
import type {KeyDefinition, ValueShape} from './key-definition.js';
import {wordsOf} from './spelling.js';

/** A schema after https://json-schema.org/draft-07, the last draft that all editors know for YAML. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Where the schema is published. */
export const schemaUrl = 'https://unpkg.com/article-elements/article.schema.json';

/** A text, and what a YAML parser makes of `2026`, `true` or nothing where a text is meant. */
const scalar = ['string', 'number', 'boolean', 'null'];
const anything = [...scalar, 'object', 'array'];
/** No month after December, no day after the 31st; everything else may be a date or words. */
const datePattern = String.raw`^(?!\s*\d{4}-(?:00|1[3-9]|[2-9]\d)(?!\d))(?!\s*\d{4}-\d\d-(?:00|3[2-9]|[4-9]\d)(?!\d))`;
/** Neither `javascript:` nor any other scheme but those of pages and mails. */
const urlPattern = String.raw`^(?!\s*(?![hH][tT][tT][pP][sS]?:|[mM][aA][iI][lL][tT][oO]:)[A-Za-z][A-Za-z0-9+.-]*:)`;
/** A list or a map that was stored as JSON, a switch, or nothing: a text that a section may be. */
const storedPattern = String.raw`^\s*(?:[\[{]|(?:true|false|yes|no)?\s*$)`;

/** The shapes that are no more than one value, or a list of some. */
const simpleShapes: Readonly<Record<string, JsonSchema>> = {
  text: {type: [...scalar, 'array'], maxItems: 1},
  texts: {type: [...scalar, 'array'], items: {type: [...scalar, 'object']}},
  date: {type: scalar, pattern: datePattern},
  url: {type: anything, pattern: urlPattern},
  urls: {type: anything, pattern: urlPattern, items: ref('url')},
  tags: {type: anything},
  size: {type: ['number', 'string', 'null'], pattern: String.raw`^\s*\d*(?:\.\d+)?\s*(?:px)?\s*$`},
  any: {},
};

/** The JSON Schema for an article's data, as front matter or in a file of its own. */
export function articleSchema(): JsonSchema {
  const {properties, patternProperties} = keysSchema(articleKeys);
  const inContext = articleKeys.filter(
    ({key}) => key === 'competition_landscape' || key === 'ecosystem_considerations',
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaUrl,
    title: 'Article data for article-elements',
    description:
      'The structured data of one article: what it is about, questions and answers, a timeline, a comparison and more. ' +
      'Keys that are not listed are allowed and shown too.',
    // A list at the root is one section.
    type: ['object', 'array', 'null'],
    properties: {
      ...(properties as JsonSchema),
      additional_context: {
        description: 'Sections that belong together. What has no section of its own is shown as it is.',
        type: anything,
        ...keysSchema(inContext),
      },
    },
    patternProperties,
    definitions: {...simpleShapes, ...Object.fromEntries(articleKeys.flatMap((key) => definitionsOf(key, '')))},
  };
}

function ref(name: string): JsonSchema {
  return {$ref: `#/definitions/${name}`};
}

/** What the definition of a key's value is called; a key of an item is named with what the item is a part of. */
function nameOf({key, shape}: KeyDefinition, within: string): string {
  return shape.kind in simpleShapes ? shape.kind : `${within}${key}`;
}

/** The properties of a map: each key as editors offer it, and its other names. */
function keysSchema(definitions: readonly KeyDefinition[], within = ''): JsonSchema {
  const properties: Record<string, unknown> = {};
  const patternProperties: Record<string, unknown> = {};
  const canonical = definitions.map(({key}) => key);
  for (const definition of definitions) {
    const {key, names, loose = '', description, examples} = definition;
    // Keywords beside a $ref do not count in this draft.
    const value = {allOf: [ref(nameOf(definition, within))]};
    properties[key] = {description, ...(examples && {examples}), ...value};
    for (const name of names.split(' ')) {
      if (name.startsWith('@') || ` ${loose} `.includes(` ${name} `)) continue;
      patternProperties[namePattern(name, canonical)] ??= {description: `The same as \`${key}\`.`, ...value};
    }
  }
  return {properties, patternProperties};
}

/** A name in all its spellings: `start_date`, `startDate`, `Start-Date`; `*x` is any name that ends so. */
function namePattern(name: string, canonical: readonly string[] = []): string {
  const isEnding = name.startsWith('*');
  const spelled = wordsOf(isEnding ? name.slice(1) : name)
    .map(anyCapital)
    .join('[ _-]?');
  const pattern = `${isEnding ? '.+' : ''}${spelled}$`;
  const own = canonical.filter((key) => new RegExp(`^${pattern}`).test(key));
  return `^${own.length ? `(?!(?:${own.join('|')})$)` : ''}${pattern}`;
}

/** A word whose first letter may be a capital one. */
function anyCapital(word: string): string {
  const first = word.charAt(0);
  const capital = first.toUpperCase();
  const rest = word.slice(1).replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  return capital === first || capital.length > 1 ? `${first}${rest}` : `[${first}${capital}]${rest}`;
}

/** A map with at least one of some names, in any spelling. */
function hasOneOf(names: string): JsonSchema {
  const pattern = names
    .split(' ')
    .map((name) => namePattern(name))
    .join('|');
  return {type: 'object', not: {propertyNames: {not: {pattern}}}};
}

/** The definitions that a key needs, with those of what is in its items. */
function definitionsOf(definition: KeyDefinition, within: string): [name: string, schema: JsonSchema][] {
  const {shape} = definition;
  const name = nameOf(definition, within);
  if (!('item' in shape)) return [];
  const item = `${name}_item`;
  return [
    [name, shape.kind === 'items' ? itemsSchema(shape, item) : sectionSchema(shape, item)],
    [item, itemSchema(shape, item)],
    ...shape.item.flatMap((key) => definitionsOf(key, `${name}_`)),
  ];
}

function itemSchema(shape: ValueShape & {kind: 'items' | 'section'}, name: string): JsonSchema {
  const isUrl = shape.kind === 'items' && shape.also === 'url';
  return {
    type: anything,
    ...(isUrl && {pattern: urlPattern}),
    ...keysSchema(shape.item, name.replace(/item$/, '')),
  };
}

/** One item, or a list of them. */
function itemsSchema({item, also, needs}: ValueShape & {kind: 'items'}, itemName: string): JsonSchema {
  const names = item.find(({key}) => key === needs)?.names;
  return {
    allOf: [ref(itemName)],
    type: [...(also ? scalar : ['null']), 'object', 'array'],
    items: {
      allOf: [ref(itemName)],
      ...(needs && names && {if: {type: 'object'}, then: {anyOf: [requires(needs), hasOneOf(names), hasList]}}),
    },
  };
}

/** A group, or a map of items by type, has lists or maps in it and nothing else. */
const hasList: JsonSchema = {type: 'object', not: {additionalProperties: {not: {type: ['array', 'object']}}}};

function requires(key: string): JsonSchema {
  return {type: 'object', required: [key]};
}

/** A list of items, a map of them, or a wrapper with groups of them. */
function sectionSchema(
  {item, groups, also, pairs, isMap}: ValueShape & {kind: 'section'},
  itemName: string,
): JsonSchema {
  const names = item.map((key) => key.names).join(' ');
  const groupNames = groups.split(' ').filter((name) => !` ${names} `.includes(` ${name} `));
  const list = {type: anything, items: ref(itemName)};
  return {
    type: [...(also ? scalar : ['string', 'boolean', 'null']), 'object', 'array'],
    ...(!also && {pattern: storedPattern}),
    items: ref(itemName),
    ...(pairs && wholeItems(pairs, `${item[0]!.names} ${groups}`)),
    properties: {
      title: {description: 'The heading of the section.', type: anything},
      description: {description: 'An introduction to the section.', type: anything},
    },
    patternProperties: Object.fromEntries(groupNames.map((name) => [namePattern(name), list])),
    ...(isMap && {additionalProperties: ref(itemName)}),
  };
}

/** Items with one half need the other, unless the list is one of alternating halves. */
function wholeItems([key, other, names]: readonly [string, string, string], known: string): JsonSchema {
  return {
    if: {contains: {type: 'object', not: hasOneOf(known)}},
    else: {items: {if: requires(key), then: {anyOf: [requires(other), hasOneOf(names)]}}},
  };
}
