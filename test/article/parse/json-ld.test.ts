import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fromJsonLd, isJsonLd} from '../../../src/article/parse/json-ld.js';
import {codes, plain} from './helpers.js';

const read = (data: unknown) => plain(fromJsonLd(data).data) as Record<string, unknown>;
const question = (name: string, text: unknown = 'A') => ({
  '@type': 'Question',
  name,
  acceptedAnswer: {'@type': 'Answer', text},
});
const names = (data: unknown) => (read(data)['faq'] as Array<{name: string}>).map(({name}) => name);

describe('isJsonLd', () => {
  it('knows JSON-LD by its root', () => {
    for (const data of [
      {'@context': 'https://schema.org'},
      {'@graph': []},
      {'@type': 'TechArticle'},
      {'@type': ['Thing', 'http://schema.org/FAQPage']},
      [{'@type': 'schema:BlogPosting'}],
    ]) {
      assert.equal(isJsonLd(data), true);
    }
  });

  it('takes front matter for front matter, whatever is in it', () => {
    for (const data of [
      {about: {'@type': 'Thing'}, schema_type: 'TechArticle'},
      {type: 'Article'},
      [question('Q')],
      {'@type': 'Thing'},
      'x',
      null,
      [],
    ]) {
      assert.equal(isJsonLd(data), false);
    }
  });
});

describe('fromJsonLd', () => {
  it('reads an article with names and types of any spelling', () => {
    for (const prefix of ['', 'schema:', 'http://schema.org/', 'https://schema.org/', 'https://www.schema.org/']) {
      const data = {
        '@context': 'x',
        '@type': `${prefix}TechArticle`,
        [`${prefix}headline`]: 'H',
        [`${prefix}author`]: 'Ann',
      };
      assert.deepEqual(read(data), {'@type': 'TechArticle', headline: 'H', author: 'Ann'});
    }
  });

  it('takes the most specific of several types', () => {
    assert.equal(read({'@type': ['TechArticle', 'Article']})['@type'], 'TechArticle');
    assert.equal(read({'@type': ['Article', 'APIReference', 'TechArticle']})['@type'], 'APIReference');
    assert.equal(read({type: ['WebPage', 'NewsArticle']})['@type'], 'NewsArticle');
  });

  it('unwraps values, lists, and singletons of what there is one of', () => {
    assert.deepEqual(
      read({
        '@type': 'Article',
        headline: [{'@value': 'H'}],
        datePublished: {'@type': 'Date', '@value': '2026-05-05'},
        keywords: {'@list': ['a', {'@value': 'b'}]},
        author: {'@set': [{'@type': 'Person', name: ['Ann']}]},
        url: {'@id': 'https://x.test/'},
        image: ['a.png'],
      }),
      {
        '@type': 'Article',
        headline: 'H',
        datePublished: '2026-05-05',
        keywords: ['a', 'b'],
        author: {'@type': 'Person', name: 'Ann'},
        url: 'https://x.test/',
        image: ['a.png'],
      },
    );
  });

  it('takes the language of the article, else the first, everywhere the same', () => {
    const names = [
      {'@language': 'en', '@value': 'E'},
      {'@language': 'de', '@value': 'D'},
    ];
    const text = {de: 'Ja', en: 'Yes'};
    const page = (inLanguage?: string) => ({
      '@type': 'FAQPage',
      inLanguage,
      mainEntity: {...question('', text), name: names},
    });
    assert.deepEqual(read(page('de'))['faq'], [question('D', 'Ja')]);
    assert.deepEqual(read(page())['faq'], [question('E', 'Yes')]);
  });

  it('follows references, also into another script, and cuts circles', () => {
    const article = {'@type': 'Article', '@id': '#a', author: {'@id': '#p'}, isPartOf: {'@id': '#w'}};
    const rest = [
      {'@id': '#p', '@type': 'Person', name: 'Ann', knows: [{'@id': '#p'}, {'@id': '#o'}], worksFor: {'@id': '#b'}},
      {'@id': '#b', '@type': 'Organization', founder: {'@id': '#p'}},
      {'@id': '#w', '@type': 'WebPage', hasPart: {'@id': '#a'}},
    ];
    assert.deepEqual(
      read([
        {'@context': 'x', ...article},
        {'@context': 'x', '@graph': rest},
      ]),
      {
        '@type': 'Article',
        '@id': '#a',
        author: {
          '@id': '#p',
          '@type': 'Person',
          name: 'Ann',
          knows: [{'@id': '#p'}, {'@id': '#o'}],
          worksFor: {'@id': '#b', '@type': 'Organization', founder: {'@id': '#p'}},
        },
        isPartOf: {'@id': '#w'},
      },
    );
  });

  it('puts together what two objects with one id say', () => {
    const data = [
      {'@id': '#a', '@type': 'Article', headline: 'H'},
      {'@id': '#a', headline: 'I', wordCount: 3},
    ];
    assert.deepEqual(read(data), {'@id': '#a', '@type': 'Article', headline: 'H', wordCount: 3});
  });

  it('finds questions wherever they are', () => {
    const article = {'@type': 'Article', headline: 'H'};
    const page = {'@type': 'FAQPage', mainEntity: [question('1'), question('2')]};
    assert.deepEqual(names(page), ['1', '2']);
    assert.deepEqual(names({...page, mainEntity: question('1')}), ['1']);
    assert.deepEqual(names([question('1'), question('2')]), ['1', '2']);
    assert.deepEqual(names({...article, hasPart: page, mainEntity: question('0')}), ['0', '1', '2']);
    assert.deepEqual(names({'@graph': [article, {...page, '@id': '#f'}]}), ['1', '2']);
    assert.deepEqual(names({'@type': 'WebPage', mainEntity: {...article, subjectOf: page}}), ['1', '2']);
    assert.deepEqual(
      names({
        '@graph': [
          {...page, mainEntity: ['#1', {'@id': '#2'}]},
          {'@id': '#1', ...question('1')},
          {id: '#2', ...question('2')},
        ],
      }),
      ['1', '2'],
    );
    assert.deepEqual(names({'@type': 'FAQPage', mainEntity: [{name: '1', acceptedAnswer: 'A'}]}), ['1']);
  });

  it('takes the questions out of the article, and leaves what else was there', () => {
    const other = {'@type': 'WebPageElement', name: 'x'};
    const data = {
      '@type': 'Article',
      hasPart: [question('1'), other],
      mainEntity: {'@type': 'FAQPage', mainEntity: question('2')},
    };
    assert.deepEqual(read(data), {'@type': 'Article', hasPart: [other], faq: [question('2'), question('1')]});
  });

  it('drops exact repeats of a question', () => {
    const page = {'@type': 'FAQPage', mainEntity: [question('1'), question('2')]};
    assert.deepEqual(names([page, structuredClone(page), question(' 1 ', 'A\n')]), ['1', '2']);
    assert.deepEqual(names([question('1', 'A'), question('1', 'B')]), ['1', '1']);
  });

  it('marks answers in HTML', () => {
    const formats = ['<p>A</p>', 'a<br>b', '<A href="x">y</a>', 'x < y > z', 'Array<string>', '&amp;'].map(
      (text) => (read(question('Q', text))['faq'] as Array<{answerFormat?: string}>)[0]?.answerFormat,
    );
    assert.deepEqual(formats, ['html', 'html', 'html', undefined, undefined, undefined]);
    const asText = {'@type': 'Question', name: 'Q', acceptedAnswer: '<b>A</b>'};
    assert.deepEqual(read(asText)['faq'], [{...asText, answerFormat: 'html'}]);
    const suggested = {'@type': 'Question', name: 'Q', suggestedAnswer: [{text: '<b>A</b>'}]};
    assert.deepEqual(read(suggested)['faq'], [{...suggested, answerFormat: 'html'}]);
  });

  it('keeps a section that an author has added in the shape of front matter', () => {
    const data = {'@context': 'x', '@type': 'Article', faq: [{q: 'Q', a: 'A'}], migration_timeline: {a: {name: 'x'}}};
    assert.deepEqual(read(data), {'@type': 'Article', faq: data.faq, migration_timeline: data.migration_timeline});
  });

  it('says that there is no article', () => {
    for (const data of [
      null,
      'x',
      [],
      {},
      {'@graph': [{'@type': 'BreadcrumbList'}, {'@type': 'Organization', name: 'x'}]},
    ]) {
      const result = fromJsonLd(data);
      assert.equal(result.data, null);
      assert.deepEqual(codes(result), ['json-ld/no-article']);
    }
  });

  it('cuts objects that contain themselves, as a script may pass them', () => {
    const data: Record<string, unknown> = {'@type': 'Article', headline: 'H'};
    data['hasPart'] = [data];
    data['list'] = [[data]];
    data['date'] = new Date(0);
    assert.deepEqual(Object.keys(fromJsonLd(data).data as object), ['@type', 'headline', 'list', 'date']);
    assert.deepEqual((fromJsonLd(data).data as Record<string, unknown>)['date'], new Date(0));
  });

  it('says that it cannot read an object whose getters throw', () => {
    const data = {
      '@type': 'Article',
      get headline() {
        throw new Error('no');
      },
    };
    assert.deepEqual(codes(fromJsonLd(data)), ['source/unreadable']);
    const proxy = new Proxy(data, {
      getOwnPropertyDescriptor: () => {
        throw new Error('no');
      },
    });
    assert.equal(isJsonLd(proxy), false);
  });

  it('ends with a limit where references double at every step', () => {
    const links = Array.from({length: 40}, (_, i) => ({
      '@id': `#${i}`,
      a: {'@id': `#${i + 1}`},
      b: {'@id': `#${i + 1}`},
    }));
    const result = fromJsonLd([{'@type': 'Article', headline: 'H', a: {'@id': '#0'}}, ...links]);
    assert.deepEqual(codes(result), ['limit/nodes']);
    assert.equal((result.data as Record<string, unknown>)['headline'], 'H');
  });

  it('ends with a limit at a depth of 20,000', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 20_000; i++)
      deep = i % 2 ? [deep] : {'@id': `#${i}`, about: deep, mainEntity: {'@id': `#${i - 1}`}};
    const result = fromJsonLd({'@type': 'Article', headline: 'H', about: deep});
    assert.deepEqual(codes(result), ['limit/depth']);
    assert.equal((result.data as Record<string, unknown>)['headline'], 'H');
  });

  it('never throws, pollutes nothing, and leaves what it reads as it was', () => {
    const key = fc.constantFrom(
      '@type',
      '@id',
      'id',
      'type',
      '@graph',
      '@value',
      '@language',
      '@list',
      'mainEntity',
      'hasPart',
      'name',
      'text',
      'acceptedAnswer',
      '__proto__',
      'constructor',
      'url',
      '@context',
    );
    const text = fc.constantFrom('Article', 'FAQPage', 'Question', 'schema:Report', '#1', '#2', 'en', '<p>');
    const {node} = fc.letrec((tie) => ({
      node: fc.oneof(
        {maxDepth: 6, withCrossShrink: true},
        text,
        fc.anything(),
        fc.array(tie('node'), {maxLength: 4}),
        fc.dictionary(key, tie('node'), {maxKeys: 6}),
      ),
    }));
    fc.assert(
      fc.property(node, (data) => {
        const before = fc.stringify(data);
        isJsonLd(data);
        fromJsonLd(data);
        assert.equal(fc.stringify(data), before);
      }),
      {numRuns: 2000},
    );
    assert.deepEqual(Object.keys(Object.prototype), []);
  });
});
