import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Article} from '../../src/article/article.js';
import {loadTranslation} from '../../src/locales/translations.js';
import {renderLightArticle} from '../../src/render/light/article.js';
import {renderLight, type LightTag} from '../../src/render/light/light.js';
import {fixtureNames} from './fixture-names.js';
import {attribute, fold, parse} from './html.js';

const folder = new URL('../fixtures/', import.meta.url);
const articles = new Map(
  readdirSync(folder).map((name) => {
    const text = readFileSync(new URL(`${name}/article.json`, folder), 'utf8');
    return [name, JSON.parse(text) as Article];
  }),
);
const seed = articles.get('seed')!;

const parts = {
  'tech-timeline': 'timeline',
  'competitor-table': 'competitors',
  'implementation-list': 'implementations',
  'consideration-list': 'considerations',
  'concept-list': 'concepts',
  'mention-list': 'mentions',
  'faq-list': 'faq',
  'tag-list': 'keywords',
  'topic-card': 'about',
} as const satisfies Partial<Record<LightTag, keyof Article>>;
const tags = [...(Object.keys(parts) as (keyof typeof parts)[]), 'article-header', 'data-section'] as const;

/** Every element and attribute that a section may have. */
const elements = new Set(
  (
    'a article-header bdi blockquote br caption code competitor-table concept-list consideration-list data-section dd del ' +
    'details div dl dt em faq-list figcaption figure h1 h2 h3 h4 h5 h6 img implementation-list kbd li mention-list ol p pre ' +
    'section span strong sub summary sup table tag-list tbody td tech-timeline th thead time topic-card tr ul'
  ).split(' '),
);
const attributeNames = new Set(
  (
    'alt data-alt data-category data-end data-field data-format data-iso data-item data-key data-kind data-max data-own ' +
    'data-text-format data-type data-url data-value datetime dir field heading-level height href id label rel scope src ' +
    'start title width'
  ).split(' '),
);

/** Well-formed, and made of nothing but what this library writes. */
function expectOurs(html: string) {
  const {errors, elements: found} = parse(html);
  assert.deepEqual(errors, [], html);
  for (const element of found) {
    assert.ok(elements.has(element.tagName), element.tagName);
    for (const {name, value} of element.attrs) {
      assert.ok(attributeNames.has(name), name);
      if (name === 'href') assert.match(value, /^(https?:|mailto:|[^:]*([/?#]|$))/i);
    }
  }
}

/** The texts of a section that are there to be read, and the addresses of its links. */
function saidIn(value: unknown, key = ''): {texts: string[]; urls: string[]} {
  if (typeof value === 'string') {
    if (/^(url|sameAs)$/.test(key)) return {texts: [], urls: [value]};
    return {texts: /^(id|key|kind|iso|precision|format)$/.test(key) ? [] : value.split('\n').map(fold), urls: []};
  }
  if (typeof value !== 'object' || !value) return {texts: [], urls: []};
  // Dates and answers are said in the reader's words.
  const isTold =
    'iso' in value ||
    ('kind' in value && /^(yes|no|partial|planned|unknown|not-applicable|rating|list|date)$/.test(String(value.kind)));
  const isQuiet = (name: string) =>
    name === 'rest' ||
    (name === 'text' && isTold) ||
    (name === 'date' && 'kind' in value) ||
    // A property's name is for machines, its label for readers.
    (name === 'name' && 'label' in value);
  const isMarkup = 'format' in value && value.format === 'html';
  const inner = Object.entries(value).flatMap(([name, part]) =>
    isQuiet(name)
      ? []
      : saidIn(isMarkup && name === 'answer' ? parse(String(part)).text : part, Array.isArray(value) ? key : name),
  );
  return {texts: inner.flatMap(({texts}) => texts), urls: inner.flatMap(({urls}) => urls)};
}

describe('a section as plain HTML', () => {
  it('is looked at for every fixture, in browsers too', () => {
    assert.deepEqual([...articles.keys()].sort(), [...fixtureNames].sort());
  });

  for (const [tag, part] of Object.entries(parts) as [keyof typeof parts, keyof Article][]) {
    it(`says all that is in the data: ${tag}`, () => {
      let count = 0;
      for (const [name, article] of articles) {
        const content = article[part];
        if (content === undefined) continue;
        count++;
        const html = renderLight(tag, article);
        const {text, elements: found} = parse(html);
        const {texts, urls} = saidIn(content);
        for (const wanted of texts) assert.ok(text.includes(wanted), `${name}: ${wanted} in ${text}`);
        const links = found.map((element) => attribute(element, 'href') ?? attribute(element, 'data-url'));
        for (const url of urls) assert.ok(links.includes(url), `${name}: ${url}`);
      }
      assert.ok(count > 0);
    });
  }

  it('is well-formed, and made of plain elements without classes, styles and scripts', () => {
    for (const article of articles.values()) {
      for (const format of ['text', 'markdown'] as const) {
        for (const tag of tags) expectOurs(renderLight(tag, article, {format}));
        expectOurs(renderLightArticle(article, {format}));
      }
    }
  });

  it('has questions in disclosures, phases in an ordered list, products in a table, terms in a description list', () => {
    const names = (tag: LightTag) => parse(renderLight(tag, seed)).elements.map(({tagName}) => tagName);
    assert.equal(names('faq-list').filter((name) => name === 'details').length, seed.faq!.items.length);
    assert.equal(names('tech-timeline').filter((name) => name === 'ol').length, 1);
    assert.deepEqual(
      parse(renderLight('competitor-table', seed)).elements.flatMap((element) => attribute(element, 'scope') ?? []),
      [...Array<string>(3).fill('col'), ...Array<string>(3).fill('row')],
    );
    assert.equal(names('concept-list').filter((name) => name === 'dt').length, seed.concepts!.items.length);
    assert.ok(names('tag-list').includes('ul'));
    assert.equal(
      attribute(
        parse(renderLight('tech-timeline', seed)).elements.find(({tagName}) => tagName === 'time')!,
        'datetime',
      ),
      '2026-01',
    );
  });

  it('has the ids that the elements give, so that a link leads to the same before and after', () => {
    const idsOf = (article: Article) =>
      parse(renderLightArticle(article)).elements.flatMap((element) => attribute(element, 'id') ?? []);
    assert.ok(idsOf(seed).includes('faq-why-is-bun-migrating-from-zig-to-rust'));
    assert.ok(idsOf(seed).includes('timeline-phase-a'));
    for (const [name, article] of articles) assert.equal(new Set(idsOf(article)).size, idsOf(article).length, name);
  });

  it('marks the article’s own product, and says in words what a symbol or a blank cell means', () => {
    const {text} = parse(
      renderLight('competitor-table', {
        competitors: [
          {name: 'Ours', own: true, free: '✓', stars: '★★★☆☆', since: '2026-05-01'},
          {name: 'Theirs', free: 'no (trial)', stars: ''},
        ],
      }),
    );
    assert.equal(
      text,
      'Comparison Product Free Stars Since Ours (This article’s product) Yes 3 of 5 May 1, 2026 Theirs no trial not stated not stated',
    );
  });

  it('is in the language asked for', async () => {
    await loadTranslation('de');
    const html = renderLight('tech-timeline', seed, {language: 'de-AT'});
    assert.match(parse(html).text, /^Zeitleiste 1 von 3 in Arbeit Experimental Port In Progress · Jänner 2026/);
    assert.equal(
      renderLight('tag-list', {keywords: ['a']}, {language: 'no language at all'}).includes('Keywords'),
      true,
    );
  });

  it('has its headings on the level asked for, or none of its own', () => {
    const levels = (options: object) =>
      parse(renderLight('faq-list', seed, options)).elements.flatMap(({tagName}) => /^h(\d)$/.exec(tagName)?.[1] ?? []);
    assert.deepEqual([...new Set(levels({headingLevel: 4}))], ['4', '5']);
    assert.deepEqual([...new Set(levels({noHeading: true}))], ['2']);
    assert.deepEqual([...new Set(levels({headingLevel: 6}))], ['6']);
    assert.deepEqual([...new Set(levels({headingLevel: NaN}))], ['2', '3']);
  });

  it('shows Markdown and HTML in values as what they mean', () => {
    const faq = {faq: [{q: 'Why?', a: 'Is **fast**, [see](https://bun.sh) and [not](javascript:alert(1)).\n\n- one'}]};
    assert.match(renderLight('faq-list', faq), /<p dir="auto">Is \*\*fast\*\*/);
    const html = renderLight('faq-list', {...faq, text_format: 'markdown'});
    assert.match(html, /<strong>fast<\/strong>, <a href="https:\/\/bun.sh">see<\/a> and not\.<\/p><ul><li>/);
    const graph = {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'Why?',
          acceptedAnswer: {'@type': 'Answer', text: '<p>A <b>b</b><script>c</script></p>'},
        },
      ],
    };
    assert.match(renderLight('faq-list', graph), /dir="auto"><p>A <strong>b<\/strong><\/p><\/div>/);
  });

  it('takes the section alone, as written or as read, and text of a field', () => {
    const whole = renderLight('faq-list', seed);
    assert.equal(renderLight('faq-list', {faq: seed.faq}), whole);
    assert.equal(renderLight('faq-list', seed.faq), whole);
    assert.match(
      renderLight('tag-list', seed, {field: 'related_technologies'}),
      /^<h2 dir="auto">Related technologies<\/h2><ul data-field="related_technologies">/,
    );
    assert.match(renderLight('data-section', {a: {b: 'c'}}, {field: 'a.b', label: 'L'}), /^<h2 dir="auto">L<\/h2>/);
    assert.equal(renderLight('concept-term', seed, {term: 'a < b'}), 'a &lt; b');
  });

  it('is the whole article in canonical order, each section in its tag', () => {
    const order = (html: string) => [...html.matchAll(/^<([a-z-]+)/gm)].map(([, name]) => name);
    const html = renderLightArticle(seed, {prefix: 'acme-'});
    assert.deepEqual(order(html).slice(0, 9), [
      'acme-article-header',
      'acme-topic-card',
      'acme-tech-timeline',
      'acme-competitor-table',
      'acme-implementation-list',
      'acme-consideration-list',
      'acme-concept-list',
      'acme-mention-list',
      'acme-faq-list',
    ]);
    // Below its title.
    const {elements: found} = parse(renderLightArticle(seed, {headingLevel: 3}));
    const levels = found.flatMap((element) => attribute(element, 'heading-level') ?? []);
    assert.deepEqual([levels[0], ...new Set(levels.slice(1))], ['3', '4']);
    assert.deepEqual(found.flatMap(({tagName}) => (/^h[34]$/.test(tagName) ? tagName : [])).slice(0, 2), ['h3', 'h4']);
    assert.deepEqual(order(renderLightArticle(seed, {sections: 'faq keywords'})), ['faq-list', 'tag-list']);
  });

  it('is nothing where there is nothing to show, and never throws', () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    for (const tag of tags) {
      for (const input of [undefined, null, 0, '', 'text', [], {}, trap, {faq: trap}, Symbol('s'), () => 0]) {
        assert.equal(typeof renderLight(tag, input), 'string');
      }
      assert.equal(renderLight(tag, undefined), '');
    }
    assert.equal(renderLightArticle(trap), '');
    assert.equal(renderLightArticle(undefined), '');
  });

  it('lets no text leave its place, whatever it is and wherever', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '</script><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='alert(1)",
        '</details></faq-list><h1>out',
        '<!--',
        '-->',
        ']]>',
        'javascript:alert(1)',
        'https://example.com/"onclick="x',
        '&lt;b&gt;&amp;',
        '`${1}`',
        '\0\ud800\u202e',
        '<table><tr><td>',
        '__proto__',
      ),
      fc.string({unit: 'binary', maxLength: 20}),
    );
    const whole = [...articles.values()].filter((article) => Object.keys(article).length > 1);
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.infiniteStream(hostile),
        fc.constantFrom('text', 'markdown'),
        (article, strings, format) => {
          const spoiled = spoil(article, () => strings.next().value as string);
          const html = renderLightArticle(spoiled, {format});
          const {errors, elements: found} = parse(html);
          assert.deepEqual(
            errors.filter((code) => !/control-character|noncharacter/.test(code)),
            [],
            html,
          );
          assert.doesNotMatch(html, /[\0\p{Cs}]/u);
          for (const element of found) {
            assert.ok(elements.has(element.tagName), element.tagName);
            for (const {name, value} of element.attrs) {
              assert.ok(attributeNames.has(name), `${name} in ${html}`);
              if (name === 'href' || name === 'src') assert.doesNotMatch(value, /^\s*(javascript|data|vbscript):/i);
            }
          }
        },
      ),
      {numRuns: Number(process.env['FUZZ_RUNS'] ?? 300)},
    );
  });
});

/** The same data with other words in many places; a key stays what it is. */
function spoil(value: unknown, next: () => string): unknown {
  if (typeof value === 'string') return next().length % 3 ? next() : value + next();
  if (Array.isArray(value)) return value.map((item) => spoil(item, next));
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, /^(kind|precision)$/.test(key) ? item : spoil(item, next)]),
  );
}
