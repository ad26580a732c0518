import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCompetitors} from '../../../src/article/read/competitors.js';
import {readConcepts} from '../../../src/article/read/concepts.js';
import {readConsiderations} from '../../../src/article/read/considerations.js';
import {readFaq} from '../../../src/article/read/faq.js';
import {readHeader} from '../../../src/article/read/header.js';
import {readImage} from '../../../src/article/read/image.js';
import {readImplementations} from '../../../src/article/read/implementations.js';
import {readMentions} from '../../../src/article/read/mentions.js';
import {readAuthors, readPublisher} from '../../../src/article/read/people.js';
import {readArticle} from '../../../src/article/read/read-article.js';
import {readKeywords, readTags} from '../../../src/article/read/tags.js';
import {readTimeline} from '../../../src/article/read/timeline.js';
import {readTopic} from '../../../src/article/read/topic.js';

type Data = Record<string, unknown>;

/** A map that has itself under so many keys. */
function selfNested(width: number, own: Data = {}): Data {
  const data: Data = {...own};
  for (let index = 0; index < width; index++) data[`key ${index}`] = data;
  return data;
}

/** Maps of maps to some depth, each level many times the same one. */
function manyPaths(width: number, depth: number, leaf: Data): Data {
  let data = leaf;
  for (let level = 0; level < depth; level++) {
    const inner = data;
    data = Object.fromEntries(Array.from({length: width}, (_, index) => [`key ${index}`, inner]));
  }
  return data;
}

const codes = (issues: readonly {readonly code: string}[]) => [...new Set(issues.map((issue) => issue.code))];

describe('data that never ends', () => {
  it('is read once where it contains itself, and says where it does', () => {
    const faq = selfNested(30, {question: 'Q', answer: 'A'});
    const {value, issues} = readFaq({faq: [faq]});
    assert.deepEqual(
      value.items.map((item) => item.question),
      ['Q'],
    );
    assert.deepEqual(
      issues.filter((issue) => issue.code.startsWith('limit/')).map(({code, path}) => [code, path]),
      [['limit/depth', 'faq[0]["key 0"]']],
    );
    assert.equal(readTimeline({timeline: selfNested(30)}).value.items.length, 30);
    assert.equal(readCompetitors({competitors: selfNested(30)}).value.items.length, 30);
    assert.equal(readArticle({title: 'T', faq, about: faq, timeline: faq, competitors: faq}).article.title, 'T');
  });

  it('is cut where few objects make more values than anybody reads', () => {
    const bomb = manyPaths(30, 8, {question: 'Q', answer: 'A', name: 'N', status: 'done', other: 'x'});
    for (const read of [readFaq, readTimeline, readCompetitors]) {
      assert.ok(codes(read({faq: bomb, timeline: bomb, competitors: bomb}).issues).includes('limit/nodes'));
    }
    const {article, issues} = readArticle({title: 'T', faq: bomb});
    assert.equal(article.title, 'T');
    assert.equal(issues.filter((issue) => issue.code === 'limit/nodes').length, 1);
  });

  it('is cut by the reader of each part, also by itself', () => {
    const bomb = manyPaths(30, 8, {name: 'N', term: 'T', description: 'D', url: 'https://example.com/a'});
    const names =
      'title type level audience author publisher image about mentions keywords concepts implementation_areas ' +
      'ecosystem_considerations';
    const article = Object.fromEntries(names.split(' ').map((name) => [name, bomb]));
    const readers: Record<string, (input: unknown) => {issues: readonly {readonly code: string}[]}> = {
      readHeader,
      readTopic,
      readMentions,
      readKeywords,
      readTags,
      readConcepts,
      readImplementations,
      readConsiderations,
      readAuthors,
      readPublisher,
      readImage,
    };
    for (const [name, read] of Object.entries(readers)) {
      for (const input of [article, bomb, [bomb]]) {
        const found = read(input).issues.filter(({code}) => code === 'limit/nodes');
        assert.equal(found.length, 1, name);
      }
      const self: Data = {name: 'x', title: 'T'};
      for (const key of ['self', ...names.split(' ').slice(1)]) self[key] = [self, self, self];
      assert.ok(codes(read(self).issues).includes('limit/depth'), name);
    }
  });

  it('is walked through once, however many parts are read', () => {
    let reads = 0;
    const leaf = {};
    Object.defineProperty(leaf, 'deep', {enumerable: true, get: () => (reads++, 'x')});
    readHeader({title: 'T', other: {leaf}});
    assert.equal(reads, 1);
    reads = 0;
    readArticle({title: 'T', faq: [{question: 'Q', answer: 'A'}], concepts: {T: 'text'}, other: {more: {leaf}}});
    assert.equal(reads, 1);
    const changed: Data = {title: 'T'};
    assert.deepEqual(readHeader(changed).issues, []);
    changed.title = changed;
    assert.deepEqual(codes(readHeader(changed).issues), ['limit/depth']);
  });

  it('is read to its end where there is only much of it', () => {
    const faq = Array.from({length: 10_000}, (_, index) => ({question: `Q ${index}`, answer: 'A', id: `q${index}`}));
    const many = readArticle({faq, timeline: Array.from({length: 10_000}, () => ({name: 'N', status: 'done'}))});
    assert.equal(many.article.faq?.items.at(-1)?.question, 'Q 9999');
    assert.equal(many.article.timeline?.items.length, 10_000);
    assert.deepEqual(many.issues, []);
    const same = readFaq({faq: new Array<unknown>(10_000).fill({question: 'Q', answer: 'A'})});
    assert.equal(same.value.items.length, 10_000);
    assert.deepEqual(same.issues, []);
  });

  it('makes no table that does not fit in memory', () => {
    const competitors = Array.from({length: 1000}, (_, product) => {
      const cells = Array.from({length: 100}, (_, column) => [`column ${product * 100 + column}`, 'x']);
      return {name: `Product ${product}`, ...(Object.fromEntries(cells) as Data)};
    });
    const {value, issues} = readCompetitors({competitors});
    assert.equal(value.items.length, 1000);
    assert.equal(value.items[0]!.cells.length, value.columns.length);
    assert.ok(value.columns.length * 1000 <= 500_000);
    assert.deepEqual(codes(issues), ['limit/nodes']);
  });

  it('gives thousands of columns of one name keys of their own', () => {
    const row = new Array<string>(5000).fill('x');
    const {value} = readCompetitors({comparison: {columns: ['Product', ...row], rows: [['A', ...row]]}});
    assert.equal(new Set(value.columns.map((column) => column.key)).size, 5000);
    assert.deepEqual([value.columns[1]?.key, value.columns[4999]?.key], ['x-2', 'x-5000']);
  });
});
