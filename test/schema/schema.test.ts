import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import {load} from 'js-yaml';
import {generate} from '../../.ci/generate.js';
import {foldKey} from '../../src/article/data.js';
import {splitFrontMatter} from '../../src/article/parse/front-matter.js';
import {parseDocument} from '../../src/article/parse/parse-document.js';
import {resolvePart} from '../../src/article/read/field.js';
import {articleKeys} from '../../src/schema/definition.js';
import {articleSchema} from '../../src/schema/json-schema.js';
import type {KeyDefinition} from '../../src/schema/key-definition.js';
import {severalWords, spell} from '../../src/schema/spelling.js';

const text = readFileSync(new URL('../../article.schema.json', import.meta.url), 'utf8');
const schema = JSON.parse(text) as Record<string, Record<string, {description?: string; examples?: unknown[]}>>;
const ajv = new Ajv({allErrors: true, allowUnionTypes: true, strictTypes: false});
const validate = ajv.compile(schema);

/** Where a value is refused, the deepest places only. */
function refused(data: unknown): string[] {
  if (validate(data)) return [];
  const places = [...new Set((validate.errors ?? []).map(({instancePath}) => instancePath))];
  return places.filter((place) => !places.some((other) => other.startsWith(`${place}/`)));
}

/** The data as an editor sees it, with the numbers and booleans that YAML has. */
function asEditor(source: string, name: string): unknown {
  const matter = name.endsWith('.md') ? splitFrontMatter(source).text : source;
  return matter.replace(/^#.*$/gm, '').trim() ? plain(load(matter)) : null;
}

/** Without prototypes and symbols. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

function everyKey(keys: readonly KeyDefinition[]): KeyDefinition[] {
  return keys.flatMap((key) => [key, ...('item' in key.shape ? everyKey(key.shape.item) : [])]);
}

describe('article.schema.json', () => {
  it('is what the definition says now (else: npm run schema)', async () => {
    assert.equal(text === (await generate('article.schema.json')), true, 'npm run schema');
    assert.deepEqual(schema, plain(articleSchema()));
  });

  it('is a schema after the draft that editors know', () => {
    assert.equal(schema['$schema'], 'http://json-schema.org/draft-07/schema#');
    assert.equal(ajv.validateSchema(schema), true);
  });

  const root = new URL('../fixtures/', import.meta.url);
  for (const name of readdirSync(root)) {
    const folder = new URL(`${name}/`, root);
    const input = readdirSync(folder).find((file) => /^input\.(md|yaml|json)$/.test(file));
    const source = input && readFileSync(new URL(input, folder), 'utf8');
    // JSON-LD has a vocabulary of its own.
    if (!input || !source || /"@(context|graph|value)"/.test(source) || name.includes('jsonld')) continue;
    const issues = JSON.parse(readFileSync(new URL('issues.json', folder), 'utf8')) as {
      severity: string;
      path: string;
    }[];
    const places = issues.filter(({severity}) => severity !== 'info').map(({path}) => pointer(path));
    const verb = places.length ? 'refuses of it only what is reported' : 'accepts it';

    it(`knows ${name.replaceAll('-', ' ')}, and ${verb}`, async () => {
      const {data} = await parseDocument(source, {name: input});
      for (const value of [plain(data), asEditor(source, input)]) {
        for (const place of refused(value)) {
          const isReported = places.some((path) => place === path || place.startsWith(`${path}/`));
          assert.ok(isReported, `${place} is refused; reported are ${places.join(', ') || 'none'}`);
        }
      }
    });
  }

  const wrong: [name: string, yaml: string, place: string][] = [
    ['questions that are a text', 'faq: What?', '/faq'],
    ['a question without an answer', 'faq:\n  - question: Why?\n  - {question: a, answer: b}', '/faq/0'],
    ['a question that is a map', 'faq: [{question: {a: b}, answer: x}]', '/faq/0/question'],
    ['an answer that leads to script', 'faq: [{q: a, a: {text: b, url: "javascript:x"}}]', '/faq/0/a/url'],
    ['a timeline that is a text', 'migration_timeline: soon', '/migration_timeline'],
    ['a month that there is not', 'date_published: 2026-13-01', '/date_published'],
    [
      'a day that there is not',
      'migration_timeline: {a: {name: x, start_date: 2026-01-32}}',
      '/migration_timeline/a/start_date',
    ],
    ['a date that is a list', 'dateModified: [2026]', '/dateModified'],
    ['a status that is a map', 'release_timeline: [{name: x, status: {a: b}}]', '/release_timeline/0/status'],
    ['a mention without a name', 'mentions: [{url: https://example.com}]', '/mentions/0'],
    [
      'a topic that leads to script',
      'about: {name: x, sameAs: ["https://example.com", "vbscript:x"]}',
      '/about/sameAs/1',
    ],
    ['a title that is a map', 'title: {en: x}', '/title'],
    [
      'a concept whose text is a map',
      'technical_concepts: [{concept: x, description: {a: b}}]',
      '/technical_concepts/0/description',
    ],
    [
      'a comparison that is a number',
      'additional_context: {competition_landscape: 5}',
      '/additional_context/competition_landscape',
    ],
    ['products that are a number', 'competition_landscape: 5', '/competition_landscape'],
    ['an image that runs script', 'image: "javascript:x"', '/image'],
    ['a width in words', 'image: {url: a.png, width: wide}', '/image/width'],
    ['an address that runs script', 'canonicalUrl: "data:text/html,x"', '/canonicalUrl'],
  ];
  for (const [name, yaml, place] of wrong) {
    it(`refuses ${name}`, () => assert.deepEqual(refused(load(yaml)), [place]));
  }

  it('refuses the same under each other name, however it is spelled', () => {
    for (const key of ['faqs', 'faqItems', 'faq_items', 'faq-list', 'Faq'])
      assert.deepEqual(refused({[key]: 5}), [`/${key}`]);
    for (const key of ['dateModified', 'date-modified', 'Date_Modified', 'lastmod', 'last_updated', 'updatedAt']) {
      assert.deepEqual(refused({[key]: {}}), [`/${key}`]);
    }
    assert.deepEqual(refused({competitors: 5, comparisonTable: 5}), ['/competitors', '/comparisonTable']);
  });

  it('leaves alone what means something else in other data, and what it does not know', () => {
    const others = {
      questions: 12,
      products: 5,
      history: 'long',
      type: {a: 1},
      published: true,
      url: {},
      x: [1, {y: 2}],
    };
    assert.deepEqual(refused({...others, faq: false, timeline: true, level: {}, events: 'none'}), []);
    for (const data of [null, [], {}, [{question: 'a', answer: 'b'}]]) assert.deepEqual(refused(data), []);
  });

  it('offers each key with a description, and examples that it accepts', () => {
    for (const [key, {description, examples = []}] of Object.entries(schema['properties']!)) {
      assert.match(description ?? '', /^[A-Z].*\.$/, key);
      for (const example of examples) assert.deepEqual(refused({[key]: example}), [], key);
    }
    for (const {key, description} of everyKey(articleKeys)) assert.match(description, /^[A-Z].*\.$/, key);
  });

  it('has no address inside that leads nowhere', () => {
    for (const [, name] of text.matchAll(/"#\/definitions\/([^"]*)"/g)) assert.ok(schema['definitions']?.[name!], name);
  });
});

describe('the definition of the keys', () => {
  it('has a key for each part of an article', () => {
    const parts = articleKeys.map(({key}) => resolvePart(key));
    assert.equal(new Set(parts).size, parts.length);
    const names = articleKeys.flatMap((definition) =>
      definition.names.split(' ').map((name) => [name, definition.key]),
    );
    for (const [name = '', key = ''] of names) {
      const part = resolvePart(name.replace('*', 'x'));
      // A part of the one may be called as the other: `topic`, `topics`.
      assert.ok(
        part === resolvePart(key) ||
          names.some(([other, otherKey]) => other === name && resolvePart(otherKey!) === part),
      );
    }
  });

  it('offers spellings that are read', () => {
    for (const {key, names} of everyKey(articleKeys)) assert.ok(names.split(' ').includes(foldKey(key)), key);
  });

  it('has the words of names, and of no others', () => {
    const names = new Set(everyKey(articleKeys).flatMap((key) => key.names.split(' ')));
    for (const [name, words] of severalWords) {
      assert.equal(words.join(''), name);
      assert.ok(names.has(name) || /^(itemlistelement|audiencetype|faqlist)$/.test(name), name);
    }
    assert.deepEqual(
      [spell('datepublished', 'date_publised'), spell('datepublished', 'datePublised'), spell('faq', 'fqa')],
      ['date_published', 'datePublished', 'faq'],
    );
  });
});

/** `faq[2].url` as a JSON pointer. */
function pointer(path: string): string {
  return path
    .replace(/\[(\d+)\]/g, '/$1')
    .replace(/\["([^"]*)"\]/g, '/$1')
    .replace(/\.|^(?=[^/])/g, '/');
}
