import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Validator from '@adobe/structured-data-validator';
import {parseDocument} from '../../src/article/parse/parse-document.js';
import {readArticle} from '../../src/article/read/read-article.js';
import {PROPERTIES} from '../../src/json-ld/entity-properties.js';
import {ARTICLE_TYPES, TYPES, typeFor} from '../../src/json-ld/entity-types.js';
import {serializeJsonLd, toJsonLd, type JsonLdOptions} from '../../src/json-ld/json-ld.js';
import {asJsonLd, faultsOf, hasProperty, isA, isClass, isInRange} from './vocabulary.js';

const root = new URL('../fixtures/', import.meta.url);
const options: JsonLdOptions = {siteUrl: 'https://example.com', language: 'en'};

async function articleOf(name: string) {
  const folder = new URL(`${name}/`, root);
  const input = readdirSync(folder).find((file) => file.startsWith('input.'));
  assert.ok(input, name);
  const {data} = await parseDocument(readFileSync(new URL(input, folder), 'utf8'), {name: input});
  return readArticle(data).article;
}

describe('the graph of an article', () => {
  const second = new Validator(asJsonLd());

  for (const name of readdirSync(root)) {
    const wanted = new URL(`${name}/json-ld.json`, root);
    if (existsSync(wanted)) {
      it(`is exactly what is expected: ${name}`, async () => {
        const {value} = toJsonLd(await articleOf(name), options);
        const golden = JSON.parse(readFileSync(wanted, 'utf8')) as unknown;
        assert.deepEqual(value, golden);
        // Also in the same order, and also after the way through a script.
        assert.equal(serializeJsonLd(value), serializeJsonLd(golden));
      });
    }

    it(`keeps to the vocabulary: ${name.replace(/-/g, ' ')}`, async () => {
      const article = await articleOf(name);
      for (const more of [{}, {mode: 'augment'}, {faq: false}] as const) {
        const {value} = toJsonLd(article, {...options, ...more});
        const nodes = value['@graph'];
        assert.deepEqual(faultsOf(value), []);
        assert.equal(nodes.length > 0, Object.keys(article).length > 1);
        if (nodes.length) assert.deepEqual(JSON.parse(serializeJsonLd(value)), value);
        const roots: Record<string, unknown[]> = {};
        for (const node of structuredClone(nodes)) (roots[node['@type'] as string] ??= []).push(node);
        const found = await second.validate({jsonld: roots, microdata: {}, rdfa: {}, errors: []});
        // What search engines would like to have of an organization, say, is not what the vocabulary asks for.
        assert.deepEqual(
          found.filter(({errorType}) => errorType === 'schemaOrg').map(({issueMessage}) => issueMessage),
          [],
        );
      }
    });
  }
});

describe('the vocabulary check', () => {
  const node = {'@type': 'Article', '@id': 'https://x.test/#a'};
  const faulty: Record<string, unknown> = {
    'an unknown type': {...node, '@type': 'Blogpost'},
    'an unknown property': {...node, headLine: 'x'},
    'a property of other types': {...node, softwareVersion: '1'},
    'a property that is out of date': {...node, isBasedOnUrl: 'https://x.test/'},
    'a text in place of a node': {...node, author: 'Ann'},
    'a node of a type that cannot be there': {...node, author: {'@type': 'Thing', name: 'x'}},
    'a date that is none': {...node, datePublished: 'May 2026'},
    'a date that does not exist': {...node, datePublished: '2026-02-30'},
    'an empty text': {...node, headline: ''},
    'an empty list': {...node, keywords: []},
    'a reference to nothing': {...node, about: {'@id': 'https://x.test/#b'}},
    'a relative id': {...node, '@id': '#a'},
    'a link that runs': {...node, url: 'javascript:alert(1)'},
    'a name in a link': {...node, url: 'https://me:pw@x.test/'},
    'a number in place of a quantity': {...node, image: {'@type': 'ImageObject', width: 5}},
    'a status that is none': {'@type': 'Action', actionStatus: 'https://schema.org/ItemListUnordered'},
  };
  for (const [name, item] of Object.entries(faulty)) {
    it(`sees ${name}`, () => {
      assert.equal(faultsOf({'@context': 'https://schema.org', '@graph': [item]}).length, 1);
    });
  }
});

describe('the types and properties that are known', () => {
  it('are those of the vocabulary, each type with the properties of its family', () => {
    for (const [family, types] of Object.entries(TYPES)) {
      for (const type of types.split(' ')) {
        assert.ok(isClass(type), type);
        assert.equal(typeFor(type), type);
        for (const [name, {families, range}] of Object.entries(PROPERTIES)) {
          if (!(families as readonly string[]).includes(family)) continue;
          assert.ok(hasProperty(type, name), `${type} ${name}`);
          const literals = {text: ['Text'], url: ['URL'], date: ['Date', 'DateTime']}[range];
          assert.ok(isInRange(name, ...literals), `${name} ${range}`);
        }
      }
    }
    for (const type of ARTICLE_TYPES.split(' ')) assert.ok(isA(type, 'Article'), type);
    assert.ok(hasProperty('TechArticle', 'proficiencyLevel') && !hasProperty('Article', 'proficiencyLevel'));
  });

  it('have an entry for what authors often call a thing', () => {
    assert.deepEqual(
      ['programming language', 'Company', 'organisation', 'FAQPage', 'constructor', 'Widget'].map(typeFor),
      ['ComputerLanguage', 'Organization', 'Organization', 'WebPage', undefined, undefined],
    );
  });
});
