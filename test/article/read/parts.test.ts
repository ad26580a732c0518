import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
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

const codes = ({issues}: {readonly issues: readonly {readonly code: string}[]}) => issues.map(({code}) => code);

/** What each part may be called, with how to read a value that is called so. */
const aliases: Record<string, [names: string, read: (name: string) => unknown]> = {
  type: ['schema_type @type type articleType', (name) => readHeader({[name]: 'X'}).value.type],
  level: [
    'proficiency_level difficulty level technical_level skill-level educationalLevel',
    (name) => readHeader({[name]: 'X'}).value.level,
  ],
  audience: ['target_audience audience', (name) => readHeader({[name]: ['X']}).value.audience?.[0]],
  authors: ['author authors byline creator', (name) => readAuthors({[name]: 'X'}).value[0]?.name],
  image: [
    'image cover_image featuredImage og-image thumbnailUrl',
    (name) => readImage({[name]: '/X'}).value?.url.slice(1),
  ],
  language: ['language lang inLanguage locale', (name) => readHeader({[name]: 'de'}).value.language && 'X'],
  canonicalUrl: [
    'canonical_url canonical url mainEntityOfPage',
    (name) => readHeader({[name]: '/X'}).value.canonicalUrl?.slice(1),
  ],
  about: ['about topic', (name) => readTopic({[name]: {name: 'X'}}).value?.name],
  properties: [
    'additional_property additionalProperty properties',
    (name) => readTopic({about: {name: 'N', [name]: {p: 'X'}}}).value?.properties?.[0]?.value,
  ],
  mentions: ['mentions entities', (name) => readMentions({[name]: [{name: 'X'}]}).value.items[0]?.name],
  keywords: ['keywords tags topics', (name) => readKeywords({[name]: ['X']}).value[0]],
  relatedTechnologies: [
    'related_technologies relatedTechnologies technologies',
    (name) => readTags({[name]: ['X']}, 'related_technologies').value[0],
  ],
  codingLanguages: [
    'coding_languages_involved coding_languages programmingLanguages',
    (name) => readTags({[name]: ['X']}, 'codingLanguages').value[0],
  ],
  concepts: [
    'technical_concepts key_concepts concepts glossary terms definitions',
    (name) => readConcepts({[name]: {X: 'text'}}).value.items[0]?.term,
  ],
  'concept term': [
    'concept term name',
    (name) => readConcepts({concepts: [{[name]: 'X', description: 'D'}]}).value.items[0]?.term,
  ],
  'concept text': [
    'description definition def summary',
    (name) => readConcepts({concepts: [{term: 'T', [name]: 'X'}]}).value.items[0]?.text,
  ],
  implementations: [
    'implementation_areas implementations useCases',
    (name) => readImplementations({[name]: [{area: 'X'}]}).value.items[0]?.name,
  ],
  technologies: [
    'example_technologies technologies tech_stack tools examples',
    (name) => readImplementations({implementations: [{area: 'A', [name]: ['X']}]}).value.items[0]?.technologies?.[0],
  ],
  considerations: [
    'ecosystem_considerations considerations',
    (name) => readConsiderations({additional_context: {[name]: ['X']}}).value.items[0]?.text,
  ],
  severity: [
    'severity priority impact',
    (name) => readConsiderations({considerations: [{text: 'T', [name]: 'X'}]}).value.items[0]?.severity,
  ],
};

for (const [part, [names, read]] of Object.entries(aliases)) {
  describe(part, () => {
    for (const name of names.split(' ')) {
      it(`may be called ${name}`, () => {
        assert.equal(read(name), 'X');
      });
    }
  });
}

describe('a reader of one part', () => {
  const article = {
    title: 'T',
    description: 'D',
    author: {name: 'Ann', url: '/ann'},
    publisher: 'Press',
    image: 'a.png',
    about: {name: 'Topic', sameAs: '/same'},
    mentions: [{'@type': 'Thing', name: 'Bun'}],
    keywords: 'a, b',
    concepts: {items: [{term: 'Ownership', text: 'Text'}]},
    implementations: [{area: 'Web', technologies: ['Hono']}],
    considerations: ['Mind'],
  };
  const parts: Record<string, [key: keyof typeof article, read: (input: unknown) => {readonly value: unknown}]> = {
    readAuthors: ['author', readAuthors],
    readPublisher: ['publisher', readPublisher],
    readImage: ['image', readImage],
    readTopic: ['about', readTopic],
    readMentions: ['mentions', readMentions],
    readKeywords: ['keywords', readKeywords],
    readConcepts: ['concepts', readConcepts],
    readImplementations: ['implementations', readImplementations],
    readConsiderations: ['considerations', readConsiderations],
  };
  for (const [name, [key, read]] of Object.entries(parts)) {
    it(`takes the whole article, what was read before, or its own section (${name})`, () => {
      const {value} = read(article);
      assert.deepEqual(read(readArticle(article).article).value, value);
      assert.deepEqual(read(value).value, value);
      assert.deepEqual(read(JSON.stringify(article)).value, value);
      if (key !== 'author') assert.deepEqual(read(article[key]).value, value);
    });

    it(`finds nothing in an article without it (${name})`, () => {
      for (const input of [{title: 'T', description: 'One two three', date: '2026'}, {}, null, undefined, 5]) {
        const value = read(input).value as {items?: unknown[]} | unknown[] | undefined;
        assert.deepEqual(Array.isArray(value) ? value : (value?.items ?? []), []);
      }
    });
  }

  it('names the value at fault by the keys of its author', () => {
    const paths = readArticle({
      additional_context: {ecosystem_considerations: [{text: 'a\u202e'}]},
      mentions: {software: [{name: 'A'}, {name: 'a'}]},
      about: {name: 'N', same_as: ['data:x']},
      tags: ['a', 'A'],
    }).issues.map(({code, path}) => `${code} ${path}`);
    assert.deepEqual(paths.sort(), [
      'keywords/duplicate tags[1]',
      'mentions/duplicate mentions.software[1]',
      'text/bidi-override additional_context.ecosystem_considerations[0].text',
      'url/unsafe about.same_as[0]',
    ]);
  });

  it('says what it leaves out of a map of which it reads a text, of several types, and of an empty group', () => {
    const paths = readArticle({
      title: {text: 'T', subtitle: 'S', '@language': 'en'},
      description: {name: 'D', long: 'L', blank: ''},
      type: ['Article', 'HowTo', 'Story'],
      level: {name: 'expert', why: 'W'},
      url: {href: 'https://a.example/', label: 'A'},
      mentions: [{name: 'M', type: ['Tool', 'Thing', 'Product'], url: {url: '/m', rel: 'me'}}],
      concepts: [{term: {text: 'C', plural: 'Cs'}, definition: 'D'}, {heading: 'Empty'}],
      'use cases': {Web: {significance: {text: 'High', details: 'Very'}}},
    }).issues.map(({code, path}) => `${code} ${path}`);
    assert.deepEqual(paths.sort(), [
      'key/shadowed mentions[0].type[1]',
      'key/shadowed mentions[0].type[2]',
      'key/shadowed type[0]',
      'key/shadowed type[2]',
      'text/unlisted-key ["use cases"].Web.significance.details',
      'text/unlisted-key concepts[0].term.plural',
      'text/unlisted-key concepts[1].heading',
      'text/unlisted-key description.long',
      'text/unlisted-key level.why',
      'text/unlisted-key mentions[0].url.rel',
      'text/unlisted-key title.subtitle',
      'text/unlisted-key url.label',
    ]);
  });
});

describe('readArticle', () => {
  it('takes a list of concepts or of areas', () => {
    assert.equal(readArticle([{term: 'T', definition: 'D'}]).article.concepts?.items[0]?.term, 'T');
    assert.equal(readArticle([{area: 'A', relevance: 'R'}]).article.implementations?.items[0]?.name, 'A');
  });

  it('keeps what an author calls as a part that was read from elsewhere', () => {
    const input = {keywords: ['a'], Keywords: ['b'], schema_type: 'TechArticle', type: 'post', '@type': 'Thing'};
    const {article} = readArticle(input);
    assert.deepEqual([article.keywords, article.type], [['a'], 'TechArticle']);
    assert.deepEqual(
      article.rest.map(({key}) => key),
      ['Keywords', 'type', '@type'],
    );
    assert.deepEqual(readArticle(article).article, article);
    assert.deepEqual(readArticle(JSON.parse(JSON.stringify(article))).article, article);
  });

  it('keeps what another name says otherwise, not what it says again', () => {
    const {article} = readArticle({headline: 'A move', name: 'A move', title: 'A move', date: '2026-05-05', created: '2026-05-04', published: '2026-05-05'}); // prettier-ignore
    assert.deepEqual(article.rest, [{key: 'created', value: '2026-05-04'}]);
  });

  it('keeps the topics and pictures that have no place', () => {
    const {article} = readArticle({about: [{name: 'A'}, {name: 'B'}], image: ['a.png', 'b.png']});
    assert.deepEqual(article.rest, [
      {key: 'about', value: [{name: 'B'}]},
      {key: 'image', value: ['b.png']},
    ]);
    assert.deepEqual(readArticle(article).article, article);
  });
});

describe('mentions', () => {
  it('of one name are one, and what they say differently is kept', () => {
    const {value, issues} = readMentions([
      {'@type': 'Organization', name: 'Rust', description: 'One'},
      {'@type': 'Language', name: 'RUST', description: 'Two', version: '1'},
      {name: 'rust', version: '2', url: '/rust'},
    ]);
    assert.deepEqual(value.items, [
      {
        id: 'rust',
        name: 'Rust',
        type: 'Organization',
        description: 'One',
        url: '/rust',
        facts: [
          {key: 'type', label: 'Type', values: ['Language']},
          {key: 'description', label: 'Description', values: ['Two']},
          {key: 'version', label: 'Version', values: ['1', '2']},
        ],
      },
    ]);
    assert.deepEqual(codes({issues}), ['mentions/duplicate', 'mentions/duplicate']);
  });
});

describe('the same elsewhere', () => {
  it('is a list, an address, or a map from sites to addresses', () => {
    const about = {name: 'Bun', sameAs: {wiki: 'https://a.example/', code: {url: '/b', label: 'Code'}, none: 'Bun'}};
    const {value, issues} = readTopic({about});
    assert.deepEqual(value, {
      name: 'Bun',
      sameAs: ['https://a.example/', '/b'],
      facts: [{key: 'sameAs', label: 'Same as', values: ['Bun']}],
    });
    assert.deepEqual(
      issues.map(({code, path}) => `${code} ${path}`),
      ['text/unlisted-key about.sameAs.code.label', 'url/unsafe about.sameAs.none'],
    );
    assert.deepEqual(readTopic({about: {name: 'Bun', sameAs: {'@id': '/c'}}}).value?.sameAs, ['/c']);
  });
});

describe('readTags', () => {
  it('takes words beside groups of them, not numbers and switches', () => {
    const {value, issues} = readTags({tags: {primary: 'rust', total: '3', shown: 'true', more: ['zig', 'js']}}, 'tags');
    assert.deepEqual(value, ['rust', 'zig', 'js']);
    assert.deepEqual(
      issues.map(({path}) => path),
      ['tags.total', 'tags.shown'],
    );
  });

  it('takes any list of texts by its path', () => {
    const data = {additional_context: {tools: ['Vite', 'vite', ''], 'a.b': ['dotted']}, list: [{word: 'x'}]};
    const result = readTags(data, 'additional_context.tools');
    assert.deepEqual(result.value, ['Vite']);
    assert.deepEqual(codes(result), ['tags/duplicate', 'tags/empty']);
    assert.deepEqual(readTags(data, 'additionalContext.a.b').value, ['dotted']);
    assert.deepEqual(readTags(data, 'list').value, ['x']);
    assert.deepEqual(readTags(data, 'nothing').value, []);
    assert.deepEqual(readTags(readArticle(data).article, 'additional_context.tools').value, ['Vite']);
  });

  it('shows the names of records that an article keeps whole', () => {
    const {article} = readArticle({related_technologies: [{name: 'Deno', description: 'More'}]});
    assert.equal(article.relatedTechnologies, undefined);
    const {value, issues} = readTags(article, 'related_technologies');
    assert.deepEqual([value, codes({issues})], [['Deno'], ['text/unlisted-key']]);
  });
});

describe('readField', () => {
  const data = {additional_context: {ecosystem_considerations: ['a'], other: {deep: [{x: 1}]}}, 'a.b': 1, empty: ''};

  it('finds a raw value and says where', () => {
    assert.deepEqual(readField(data, 'additional_context.ecosystem_considerations'), {
      value: ['a'],
      path: 'additional_context.ecosystem_considerations',
    });
    assert.deepEqual(readField(data, 'additionalContext.other.deep.0.x')?.path, 'additional_context.other.deep[0].x');
    assert.deepEqual(readField(data, 'a.b'), {value: 1, path: '["a.b"]'});
    assert.deepEqual(readField({'etc.': 1, '.b': 2, c: {d: 3}}, 'etc.'), {value: 1, path: '["etc."]'});
    assert.deepEqual(readField({'etc.': 1, '.b': 2, c: {d: 3}}, '.b')?.value, 2);
    assert.deepEqual(readField({'etc.': 1, '.b': 2, c: {d: 3}}, 'c.d.')?.value, 3);
    for (const name of [
      '',
      '.',
      'empty',
      'nothing',
      '__proto__',
      'constructor',
      'a.b.c',
      'additional_context.toString',
    ])
      assert.equal(readField(data, name), undefined, name);
  });

  it('finds what has moved in an article that was read before', () => {
    const {article} = readArticle(data);
    assert.equal(readField(article, 'additional_context.ecosystem_considerations')?.value, article.considerations);
    assert.deepEqual(readField(article, 'additional_context.other.deep')?.value, [{x: 1}]);
  });
});

describe('every reader of a part', () => {
  const throwing = () => {
    throw new Error('trap');
  };
  const cycle: Record<string, unknown> = {name: 'N', term: 'T', description: 'D', url: '/a'};
  cycle['items'] = Array.from({length: 9}, () => cycle);
  cycle['about'] = cycle['properties'] = cycle['facts'] = cycle;
  const hostile: Record<string, unknown> = {
    'a proxy that throws': new Proxy([], {get: throwing, ownKeys: throwing, has: throwing, getPrototypeOf: throwing}),
    'a getter that throws': {
      get name() {
        return throwing();
      },
      url: 'x.png',
    },
    'a cycle with many paths': cycle,
    'great depth': JSON.parse('{"items":['.repeat(5000) + ']}'.repeat(5000)) as unknown,
    'a symbol': Symbol('x'),
    'a function': throwing,
    'an enormous hole': new Array(4_000_000_000),
    'an object that will not be text': {toString: throwing, [Symbol.toPrimitive]: throwing},
    'something like a template': {_$litType$: 1, strings: ['<b>']},
    'many commas': ','.repeat(50_000),
    'many parentheses': '(,'.repeat(50_000),
  };
  const readers: ((input: unknown) => {readonly value: unknown})[] = [
    readHeader,
    readAuthors,
    readPublisher,
    readImage,
    readTopic,
    readMentions,
    readKeywords,
    (input) => readTags(input, 'a.b'),
    readConcepts,
    readImplementations,
    readConsiderations,
  ];
  const names =
    'author publisher image about mentions keywords a concepts implementations considerations type url'.split(' ');
  const items = 'name term text area url sameAs technologies severity value label alt width word properties'.split(' ');
  const mapOf = (keys: readonly string[], value: unknown) => Object.fromEntries(keys.map((key) => [key, value]));
  for (const [name, value] of Object.entries(hostile)) {
    it(`survives ${name}, wherever it is`, () => {
      const one = mapOf(items, value);
      const places = [
        value,
        [value],
        mapOf(names, value),
        mapOf(names, [value]),
        mapOf(names, one),
        mapOf(names, [one]),
      ];
      places.push({about: {name: 'N', properties: [{name: 'x', value}, value]}}, {author: {a: value, b: one}});
      for (const input of places) {
        for (const read of readers) assert.doesNotMatch(JSON.stringify([read(input).value]), /\[object/);
        assert.ok(readArticle(input).article);
      }
    });
  }

  it('changes no prototype', () => {
    const data: unknown = JSON.parse(
      '{"about":{"name":"N","properties":{"__proto__":{"polluted":1},"constructor":"z"}},"mentions":{"__proto__":{"url":"/x"}},' +
        '"concepts":{"__proto__":"text","constructor":"other"},"author":{"__proto__":{"name":"A"}}}',
    );
    const {article} = readArticle(data);
    assert.equal(({} as {polluted?: number}).polluted, undefined);
    assert.deepEqual(
      article.concepts?.items.map(({term}) => term),
      ['__proto__', 'constructor'],
    );
    assert.deepEqual(
      article.about?.properties?.map((property) => property.name),
      ['__proto__', 'constructor'],
    );
  });
});
