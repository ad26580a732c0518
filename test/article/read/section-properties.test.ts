import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ReadResult} from '../../../src/article/issue.js';
import {readConcepts} from '../../../src/article/read/concepts.js';
import {readConsiderations} from '../../../src/article/read/considerations.js';
import {readField} from '../../../src/article/read/field.js';
import {readHeader} from '../../../src/article/read/header.js';
import {readImage} from '../../../src/article/read/image.js';
import {readImplementations} from '../../../src/article/read/implementations.js';
import {readMentions} from '../../../src/article/read/mentions.js';
import {readAuthors, readPublisher} from '../../../src/article/read/people.js';
import {readArticle} from '../../../src/article/read/read-article.js';
import {readKeywords, readTags} from '../../../src/article/read/tags.js';
import {readTopic} from '../../../src/article/read/topic.js';

const keys = (
  'schema_type @type type level difficulty target_audience author authors publisher image cover language slug canonical url ' +
  'about additional_property properties sameAs name label value unitText text mentions alternate_name description website ' +
  'keywords tags word related_technologies industry_impact coding_languages concepts glossary term definition relevance ' +
  'group category items implementation_areas area example_technologies technologies additional_context considerations ' +
  'ecosystem_considerations severity facts key values id rest width alt givenName @id meta __proto__ constructor title Rust'
).split(' ');
const leaves = fc.oneof(
  fc.constantFrom(
    ...(
      'Rust|rust|RUST |a, b|C++|en|en_US|Go|TechArticle|https://schema.org/Person|schema:Thing|Thing|expert|' +
      'https://example.com/|//example.com/a|javascript:alert(1)|java\tscript:x|mailto:a@example.com|data:,x|a.png|1200px|' +
      'https://a:b@example.com/|https://xn--pple-43d.com/|<br>|a<br>b|\u202eabc|\u202e|  |true|Very long, and a sentence.|items|' +
      '[{"name":"a"}]|{"a":"b"}|a-2|a|[object Object]|Three words here'
    ).split('|'),
  ),
  fc.constantFrom(null, true, false, 0, 1200, 5n, new Date('2026-05-05')),
  fc.string({unit: 'binary', maxLength: 6}),
);
const entity = fc.record(
  {
    name: leaves,
    term: leaves,
    url: leaves,
    sameAs: fc.oneof(leaves, fc.array(leaves, {maxLength: 3})),
    description: leaves,
    properties: fc.dictionary(fc.constantFrom(...keys), leaves, {maxKeys: 3}),
  },
  {requiredKeys: ['name']},
);
/** Data of the shapes that these readers look for, mixed up. */
const inputs = fc.letrec((tie) => ({
  node: fc.oneof(
    {maxDepth: 6, withCrossShrink: true},
    leaves,
    entity,
    fc.array(tie('node'), {maxLength: 4}),
    fc.array(fc.tuple(fc.constantFrom(...keys), tie('node')), {maxLength: 7}).map((pairs) => Object.fromEntries(pairs)),
    fc.array(fc.tuple(fc.constantFrom(...keys), tie('node')), {maxLength: 3}).map((pairs) => new Map(pairs)),
  ),
})).node;
const runs = {numRuns: Number(process.env['FUZZ_RUNS'] ?? 1500), seed: Number(process.env['FUZZ_SEED'] ?? 3)};

const sections = {readMentions, readConcepts, readImplementations, readConsiderations};
const readers: Record<string, (input: unknown) => ReadResult<unknown>> = {
  ...sections,
  readTopic,
  readHeader,
  readAuthors,
  readPublisher,
  readImage,
  readKeywords,
  readTags: (input) => readTags(input, 'related_technologies'),
};

for (const [name, read] of Object.entries(readers)) {
  describe(name, () => {
    it('takes anything, and shows no text that no author wrote', () => {
      fc.assert(
        fc.property(fc.oneof(inputs, fc.anything({withDate: true, withMap: true, withSparseArray: true})), (input) => {
          const {value, issues} = read(input);
          const shown = JSON.stringify([value]);
          if (!fc.stringify(input).includes('[object ')) assert.doesNotMatch(shown, /\[object /);
          for (const issue of issues) assert.match(issue.message, /^\p{Lu}.*\.$/u);
        }),
        runs,
      );
    });

    it('gives back what it has read before, also out of JSON', () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const {value} = read(input);
          if (value === undefined) return;
          assert.deepEqual(read(value).value, value);
          assert.deepEqual(read(JSON.parse(JSON.stringify(value))).value, value);
        }),
        runs,
      );
    });

    it('links to the web and to mail only', () => {
      fc.assert(
        fc.property(inputs, (input) => {
          for (const url of urlsIn(read(input).value)) {
            const {protocol, username} = new URL(url, 'https://example.com/');
            assert.match(protocol, /^(https?|mailto):$/, url);
            assert.equal(username, '');
          }
        }),
        runs,
      );
    });
  });
}

describe('a section', () => {
  for (const [name, read] of Object.entries(sections)) {
    it(`of ${name} has an id of its own for each item`, () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const ids = read(input).value.items.map((item) => item.id);
          assert.equal(new Set(ids).size, ids.length);
          assert.ok(ids.every((id) => id !== ''));
        }),
        runs,
      );
    });
  }
});

describe('readArticle', () => {
  it('reads each part as its own reader does, and gives back what it has read before', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const {article} = readArticle(input);
        const again = readArticle(article).article;
        assert.deepEqual(again, article);
        assert.deepEqual(readMentions(article).value.items, article.mentions?.items ?? []);
        assert.deepEqual(readTopic(article).value, article.about);
        const {industryImpact: tags} = article;
        if (tags) assert.deepEqual(readTags(article, 'industry_impact').value, tags);
      }),
      runs,
    );
  });
});

describe('readField', () => {
  it('takes any data and any name', () => {
    fc.assert(
      fc.property(
        inputs,
        fc.oneof(fc.constantFrom(...keys), fc.string(), fc.constant('about.name.x')),
        (input, name) => {
          const found = readField(input, name);
          assert.ok(found === undefined || typeof found.path === 'string');
        },
      ),
      runs,
    );
  });
});

/** Every link in a value that was read. */
function urlsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'url' || key === 'canonicalUrl') return [String(inner)];
    return key === 'sameAs' && Array.isArray(inner) ? inner.map(String) : urlsIn(inner);
  });
}
