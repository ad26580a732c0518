import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDateModified, readDatePublished, readTitle} from '../../../src/article/read/article-facts.js';
import {readCompetitors} from '../../../src/article/read/competitors.js';
import {readFaq} from '../../../src/article/read/faq.js';
import {readArticle} from '../../../src/article/read/read-article.js';
import {readTextFormat} from '../../../src/article/read/text-format.js';
import {readTimeline} from '../../../src/article/read/timeline.js';

const questions = (input: unknown) => readFaq(input).value.items.map((item) => item.question);
const names = (input: unknown) => readTimeline(input).value.items.map((item) => item.name);
const products = (input: unknown) => readCompetitors(input).value.items.map((item) => item.name);

describe('a reader', () => {
  const item = {question: 'Q?', answer: 'A'};
  const phase = {name: 'P', status: 'done'};
  const product = {name: 'N', speed: 1};

  it('takes the whole article or its own section', () => {
    const article = {title: 'T', faq: [item], roadmap: {a: phase, b: phase}, competitors: [product]};
    assert.deepEqual(
      [questions(article), questions(article.faq), questions(item), questions({title: 'T', items: [item]})],
      [['Q?'], ['Q?'], ['Q?'], ['Q?']],
    );
    assert.deepEqual([names(article), names(article.roadmap), names([phase])], [['P', 'P'], ['P', 'P'], ['P']]);
    assert.deepEqual([products(article), products([product])], [['N'], ['N']]);
    assert.deepEqual(products({Node: {speed: 1}, Deno: {speed: 2}}), ['Node', 'Deno']);
  });

  it('takes its own section in whatever its author put it', () => {
    assert.deepEqual(questions({title: 'FAQ', 'What?': 'x', cost: {question: 'How much?', answer: 'y'}}), [
      'What?',
      'How much?',
    ]);
    assert.deepEqual(
      names({
        title: 'T',
        items: [
          {title: 'Now', items: [phase]},
          {title: 'Later', milestones: [phase]},
        ],
      }),
      ['P', 'P'],
    );
    assert.deepEqual(names({1999: 'Founded', 2004: ['Moved', 'Grew']}), ['Founded', 'Moved', 'Grew']);
    assert.deepEqual(products({products: ['A', 'B'], rows: [['Speed', 'fast', 'slow']]}), ['A', 'B']);
    assert.deepEqual([names({1999: 5, 2004: 7}), products({products: ['A'], rows: 5})], [[], ['A']]);
    // A key that no section is called by may hold anything.
    assert.deepEqual([names({posts: [phase]}), products({technologies: [product]})], [[], []]);
  });

  it('takes a whole article that was read before', () => {
    const {article} = readArticle({
      title: 'T',
      date: '2026',
      faq: [item],
      roadmap: [phase],
      competitors: [product],
      x: 1,
    });
    assert.deepEqual([questions(article), names(article), products(article)], [['Q?'], ['P'], ['N']]);
    assert.equal(readTitle(article).value, 'T');
    assert.equal(readDatePublished(article).value?.iso, '2026');
  });

  it('gives no items for an article without its section', () => {
    for (const input of [{title: 'T', description: 'D'}, {}, [], null, undefined, 'text', 5, {items: []}]) {
      assert.deepEqual(readFaq(input), {value: {items: []}, issues: []});
      assert.deepEqual(readTimeline(input), {value: {items: []}, issues: []});
      assert.deepEqual(readCompetitors(input), {value: {columns: [], items: []}, issues: []});
    }
  });

  it('does not take one section for another', () => {
    assert.deepEqual(
      [names({faq: {history: [{name: 'Q?', answer: 'A'}]}}), products({faq: {products: [{name: 'Q?', answer: 'A'}]}})],
      [[], []],
    );
    assert.deepEqual(products({metadata: {title: 'a', x: 1}, faq: {title: 'b', x: 2}}), []);
  });

  it('takes Maps, whose keys keep their order', () => {
    const map = new Map<unknown, unknown>([
      [
        'timeline',
        new Map([
          [2026, 'Later'],
          [2025, 'Earlier'],
        ]),
      ],
    ]);
    assert.deepEqual(names(map), ['Later', 'Earlier']);
    assert.deepEqual(
      questions(
        new Map([
          [
            'faq',
            [
              new Map([
                ['q', 'Q?'],
                ['a', 'A'],
              ]),
            ],
          ],
        ]),
      ),
      ['Q?'],
    );
  });

  it('keeps what an author has put under “rest”', () => {
    const {article} = readArticle({rest: [1, 2], other: 1});
    assert.deepEqual(article.rest, [
      {key: 'rest', value: [1, 2]},
      {key: 'other', value: 1},
    ]);
    assert.deepEqual(readArticle(article).article, article);
  });

  it('names the value at fault by the keys of its author', () => {
    const paths = (input: unknown) => readArticle(input).issues.map(({code, path}) => `${code} ${path}`);
    assert.deepEqual(paths({faq: [{q: 'Q', accepted_answer: {text: 'a\u202e'}}]}), [
      'text/bidi-override faq[0].accepted_answer.text',
    ]);
    assert.deepEqual(
      paths({
        additional_context: {competition_landscape: [{name: 'N', performance: {value: 'yes', source: 'data:x'}}]},
      }),
      ['url/unsafe additional_context.competition_landscape[0].performance.source'],
    );
    assert.deepEqual(paths({'my timeline': [{name: 'N', status: 'odd one'}]}), [
      'timeline/unknown-status ["my timeline"][0].status',
    ]);
  });
});

describe('readArticle', () => {
  it('says what is no article', () => {
    const codes = (input: unknown) => readArticle(input).issues.map(({code}) => code);
    assert.deepEqual(
      [codes(null), codes({}), codes('text'), codes(5), codes([1])],
      [
        ['article/empty'],
        ['article/empty'],
        ['article/not-an-object'],
        ['article/not-an-object'],
        ['article/not-an-object'],
      ],
    );
    assert.deepEqual(readArticle([1]).article.rest, [{key: 'items', value: [1]}]);
  });

  it('reads JSON-LD and JSON text', () => {
    const graph = {'@context': 'https://schema.org', '@type': 'Article', headline: 'H', dateModified: '2026-05-05'};
    assert.equal(readArticle(graph).article.title, 'H');
    assert.equal(readArticle(JSON.stringify(graph)).article.dateModified?.iso, '2026-05-05');
  });

  it('leaves its input as it is', () => {
    const input = {context: {faq: [{q: 'Q', a: 'A'}], other: 1}};
    const before = structuredClone(input);
    assert.deepEqual(readArticle(input).article.rest, [
      {key: 'context', value: Object.assign(Object.create(null) as object, {other: 1})},
    ]);
    assert.deepEqual(input, before);
  });
});

describe('the facts of an article', () => {
  it('are the first that are of use', () => {
    assert.equal(readTitle({title: '', headline: 'H'}).value, 'H');
    assert.equal(readTitle({title: '\u202d\u202e ', headline: 'H'}).value, 'H');
    assert.equal(readTitle({about: {name: 'About'}}).value, 'About');
    assert.equal(readDatePublished({published: true, created: '2020'}).value?.iso, '2020');
    assert.equal(readDateModified({updated: 'soon'}).issues[0]?.code, 'date/not-a-date');
    assert.equal(readTextFormat({text_format: 'Markdown'}), 'markdown');
    assert.equal(readTextFormat({text_format: 'html'}), undefined);
  });
});
