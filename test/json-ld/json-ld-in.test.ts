import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Article} from '../../src/article/article.js';
import {parseDocument} from '../../src/article/parse/parse-document.js';
import {readArticle} from '../../src/article/read/read-article.js';

/*
 * JSON-LD as pages have it, read as an article: what docs and readers promise, end to end. How the graph itself is put
 * together is tested beside its parser.
 */

const context = 'https://schema.org';

async function read(...scripts: unknown[]): Promise<Article> {
  const tags = scripts.map((script) => {
    const text = typeof script === 'string' ? script : JSON.stringify(script).replace(/</g, '\\u003c');
    return `<script type="application/ld+json">${text}</script>`;
  });
  const {data} = await parseDocument(`<!doctype html><title>x</title>${tags.join('')}`, {type: 'html'});
  return readArticle(data).article;
}

const question = (name: string, text: unknown = 'A') => ({
  '@type': 'Question',
  name,
  acceptedAnswer: {'@type': 'Answer', text},
});
const asked = ({faq}: Article) => faq?.items.map((item) => `${item.question} ${item.answer}`);
const ann = {'@type': 'Person', name: 'Ann', url: 'https://x.test/ann'};

describe('JSON-LD in a page', () => {
  const roots: Record<string, unknown[]> = {
    'an object': [{'@context': context, '@type': 'Article', headline: 'H', author: ann}],
    'an array': [
      [
        {'@context': context, '@type': 'WebSite'},
        {'@context': context, '@type': 'Article', headline: 'H', author: ann},
      ],
    ],
    'a graph': [
      {'@context': context, '@graph': [{'@type': 'WebSite'}, {'@type': 'Article', headline: 'H', author: ann}]},
    ],
    'several scripts': [{'@type': 'WebSite'}, {'@context': context, '@type': 'Article', headline: 'H', author: ann}],
    'a bad script among others': [
      '{"@type": ',
      {'@context': context, '@type': 'Article', headline: 'H', author: ann},
      '<!-- -->',
    ],
    'an article that a page is about': [
      {'@type': 'WebPage', mainEntity: {'@type': 'Article', headline: 'H', author: ann}},
    ],
  };
  for (const [way, scripts] of Object.entries(roots)) {
    it(`is read from ${way}`, async () => {
      const {title, authors} = await read(...scripts);
      assert.deepEqual([title, authors], ['H', [{name: 'Ann', type: 'Person', url: 'https://x.test/ann'}]]);
    });
  }

  for (const prefix of ['', 'schema:', 'http://schema.org/', 'https://schema.org/']) {
    it(`is read with names that begin with “${prefix}”`, async () => {
      const name = (local: string) => prefix + local;
      const {title, type, authors, about, faq, mentions} = await read({
        '@type': name('TechArticle'),
        [name('headline')]: 'H',
        [name('author')]: {'@type': name('Organization'), [name('name')]: 'Org'},
        [name('about')]: {'@type': name('Thing'), [name('name')]: 'X'},
        [name('mentions')]: [{'@type': name('SoftwareApplication'), [name('name')]: 'Y'}],
        [name('mainEntity')]: {
          '@type': name('FAQPage'),
          [name('mainEntity')]: {
            '@type': name('Question'),
            [name('name')]: 'Q',
            [name('acceptedAnswer')]: {'@type': name('Answer'), [name('text')]: 'A'},
          },
        },
      });
      assert.deepEqual(
        [title, type, authors?.[0], about],
        ['H', 'TechArticle', {name: 'Org', type: 'Organization'}, {name: 'X', type: 'Thing'}],
      );
      assert.deepEqual([mentions?.items[0]?.type, faq?.items[0]?.answer], ['SoftwareApplication', 'A']);
    });
  }

  it('has the most specific of several types', async () => {
    assert.equal((await read({'@type': ['Article', 'TechArticle'], headline: 'H'})).type, 'TechArticle');
    const {mentions} = await read({
      '@type': 'Article',
      headline: 'H',
      mentions: {'@type': ['Thing', 'Person'], name: 'Eve'},
    });
    assert.equal(mentions?.items[0]?.type, 'Person');
  });

  it('may say type and id without the sign', async () => {
    const article = await read({
      '@context': context,
      '@graph': [
        {type: 'Article', id: '#a', headline: 'H', author: {id: '#p'}, mainEntity: {id: '#f'}},
        {type: 'Person', id: '#p', name: 'Ann'},
        {
          type: 'FAQPage',
          id: '#f',
          mainEntity: [{type: 'Question', name: 'Q', acceptedAnswer: {type: 'Answer', text: 'A'}}],
        },
      ],
    });
    assert.deepEqual([article.type, article.authors?.[0]?.name, asked(article)], ['Article', 'Ann', ['Q A']]);
  });

  it('has nodes in place, by id, and by id in another script, also in circles', async () => {
    const article = await read(
      {
        '@context': context,
        '@graph': [
          {
            '@type': 'Article',
            '@id': '#a',
            headline: 'H',
            author: [{'@id': '#p'}, {'@type': 'Person', name: 'Bob'}],
            about: {'@id': '#t'},
            mentions: [{'@id': '#m'}],
          },
          {'@type': 'Person', '@id': '#p', name: 'Ann', knows: {'@id': '#p'}, worksFor: {'@id': '#m'}},
        ],
      },
      {
        '@context': context,
        '@type': 'Organization',
        '@id': '#m',
        name: 'Org',
        founder: {'@id': '#p'},
        subjectOf: {'@id': '#a'},
      },
      {'@context': context, '@type': 'Thing', '@id': '#t', name: 'Topic', subjectOf: {'@id': '#a'}},
    );
    assert.deepEqual(
      article.authors?.map(({name}) => name),
      ['Ann', 'Bob'],
    );
    assert.deepEqual([article.about?.name, article.mentions?.items.map(({name}) => name)], ['Topic', ['Org']]);
  });

  it('has one or a list everywhere', async () => {
    const one = {
      headline: 'H',
      author: ann,
      keywords: 'a',
      audience: {'@type': 'Audience', audienceType: 'B'},
      image: 'https://x.test/i.png',
      about: {'@type': 'Thing', name: 'X', sameAs: 'https://x.test/x', alternateName: 'Y'},
      mentions: {'@type': 'Thing', name: 'M'},
      datePublished: '2026-05-05',
      inLanguage: 'en',
      hasPart: {'@type': 'FAQPage', mainEntity: question('Q')},
    };
    const lists = Object.fromEntries(Object.entries(one).map(([key, value]) => [key, [value]]));
    const first = await read({'@type': 'Article', ...one});
    assert.deepEqual(await read({'@type': ['Article'], ...lists}), first);
    assert.deepEqual(
      [asked(first), first.keywords, first.audience, first.image],
      [['Q A'], ['a'], ['B'], {url: 'https://x.test/i.png'}],
    );
    assert.deepEqual(first.about, {name: 'X', type: 'Thing', alternateName: ['Y'], sameAs: ['https://x.test/x']});
  });

  it('has texts in place of objects', async () => {
    const article = await read({
      '@type': 'Article',
      headline: 'H',
      author: 'Ann',
      publisher: 'Press',
      image: '/i.png',
      about: 'X',
      mentions: ['M'],
      audience: 'B',
      mainEntity: {'@type': 'FAQPage', mainEntity: [{'@type': 'Question', name: 'Q', acceptedAnswer: 'A'}]},
    });
    const {authors, publisher, image, about, mentions, audience} = article;
    assert.deepEqual(
      [authors?.[0], publisher, image, about?.name, mentions?.items[0]?.name, audience, asked(article)],
      [{name: 'Ann'}, {name: 'Press'}, {url: '/i.png'}, 'X', 'M', ['B'], ['Q A']],
    );
  });

  it('has values in objects of their own', async () => {
    const article = await read({
      '@type': 'Article',
      headline: {'@value': 'H', '@language': 'en'},
      datePublished: {'@type': 'Date', '@value': '2026-05-05'},
      keywords: [{'@value': 'a'}, {'@value': 'b'}],
      mainEntity: {'@type': 'FAQPage', mainEntity: {'@list': [question('Q', {'@value': 'A'})]}},
    });
    assert.deepEqual(
      [article.title, article.datePublished?.iso, article.keywords, asked(article)],
      ['H', '2026-05-05', ['a', 'b'], ['Q A']],
    );
  });

  const places: Record<string, unknown[]> = {
    'the main entity of a FAQPage': [{'@context': context, '@type': 'FAQPage', mainEntity: [question('Q')]}],
    'parts of an article': [{'@type': 'Article', headline: 'H', hasPart: [question('Q')]}],
    'parts of a FAQPage': [{'@type': 'FAQPage', '@context': context, hasPart: [question('Q')]}],
    'a FAQPage that is a part of an article': [
      {'@type': 'Article', headline: 'H', hasPart: {'@type': 'FAQPage', mainEntity: [question('Q')]}},
    ],
    'the top of a script': [{'@context': context, ...question('Q')}],
    'the top of another script than the article': [
      {'@type': 'Article', headline: 'H'},
      {'@context': context, '@graph': [question('Q')]},
    ],
  };
  for (const [place, scripts] of Object.entries(places)) {
    it(`has questions in ${place}`, async () => {
      assert.deepEqual(asked(await read(...scripts)), ['Q A']);
    });
  }

  it('has answers in HTML, which are marked as that', async () => {
    const {faq} = await read({
      '@context': context,
      '@type': 'FAQPage',
      mainEntity: [question('Q', '<p>A <b>b</b></p>'), question('R', 'a < b')],
    });
    assert.deepEqual(
      faq?.items.map(({format}) => format),
      ['html', undefined],
    );
  });

  it('has a glossary that no graph of ours wrote', async () => {
    const article = await read({
      '@type': 'Article',
      headline: 'H',
      hasPart: {
        '@type': 'DefinedTermSet',
        name: 'Words',
        hasDefinedTerm: [
          {'@type': 'DefinedTerm', name: 'T', description: 'D', termCode: '1'},
          {'@type': 'DefinedTerm', name: 'U'},
        ],
      },
    });
    assert.equal(article.concepts?.title, 'Words');
    assert.deepEqual(
      article.concepts.items.map(({term, text}) => [term, text]),
      [
        ['T', 'D'],
        ['U', undefined],
      ],
    );
    assert.deepEqual(article.rest, []);
  });

  it('keeps lists that are none of its sections', async () => {
    const part = {'@type': 'ItemList', itemListElement: [{'@type': 'ListItem', position: 1, name: 'x'}]};
    const {rest, timeline, competitors} = await read({'@type': 'Article', headline: 'H', hasPart: [part]});
    assert.deepEqual([timeline, competitors, rest.map(({key}) => key)], [undefined, undefined, ['hasPart']]);
  });
});
