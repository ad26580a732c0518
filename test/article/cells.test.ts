import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCell} from '../../src/article/cells.js';

const kinds = (...values: unknown[]) => values.map((value) => readCell(value).kind);
const repeat = (kind: string, count: number) => Array.from({length: count}, () => kind);

describe('readCell', () => {
  it('never takes nothing for no', () => {
    assert.deepEqual(kinds(null, undefined, '', '  ', '-', '–', '—', [], {}), repeat('empty', 9));
  });

  it('knows answers in words, in symbols and as booleans', () => {
    assert.deepEqual(kinds(true, 'yes', 'TRUE', '✓', '✔️', '✅', 'Yes!', 'да', '有'), [
      ...repeat('yes', 6),
      'text',
      'yes',
      'yes',
    ]);
    assert.deepEqual(kinds(false, 'No', '✗', '❌', 'なし'), repeat('no', 5));
    assert.deepEqual(kinds('partial', '△', 'teilweise'), repeat('partial', 3));
    assert.deepEqual(kinds('?', 'TBD', 'n/a', 'planned'), ['unknown', 'unknown', 'not-applicable', 'planned']);
  });

  it('sets a remark off from an answer, but leaves sentences alone', () => {
    assert.deepEqual(readCell('✓ (plugin)'), {kind: 'yes', text: '✓', note: 'plugin'});
    assert.deepEqual(readCell('Yes — since 2.0'), {kind: 'yes', text: 'Yes', note: 'since 2.0'});
    assert.deepEqual(readCell('部分（仅 Linux）'), {kind: 'partial', text: '部分', note: '仅 Linux'});
    assert.deepEqual(
      kinds('No GC needed', 'Yesterday', 'Notes', 'Non-blocking', 'Full text', 'some-thing'),
      repeat('text', 6),
    );
  });

  it('knows numbers with their units, also as other languages write them', () => {
    const numbers: [string, number][] = [
      ['120 ms', 120],
      ['1,200 req/s', 1200],
      ['35%', 35],
      ['1.5M', 1_500_000],
      ['16 GB', 16],
      ['-5 °C', -5],
      ['1 234,5', 1234.5],
      ['1.234,5', 1234.5],
      ['1’000', 1000],
      ['0,500', 0.5],
      ['1.20', 1.2],
      ['10+', 10],
      ['007', 7],
    ];
    for (const [text, value] of numbers) assert.deepEqual(readCell(text), {kind: 'number', text, value}, text);
    assert.deepEqual(kinds('5 minutes ago', '3 of 4 tests', '64-bit', '24/7', 'Node 22'), repeat('text', 5));
  });

  it('knows prices, and shows them as written', () => {
    const prices: [string, number][] = [
      ['$20/mo', 20],
      ['€9,99', 9.99],
      ['9.99 €', 9.99],
      ['USD 1,200 per year', 1200],
      ['from $5', 5],
      ['R$ 10', 10],
      ['$0', 0],
      ['¥1000', 1000],
    ];
    for (const [text, value] of prices) assert.deepEqual(readCell(text), {kind: 'price', text, value}, text);
    assert.equal(readCell('Free').kind, 'text');
  });

  it('knows ratings only within their scale', () => {
    assert.deepEqual(readCell('4/5'), {kind: 'rating', text: '4/5', value: 4, max: 5});
    assert.deepEqual(readCell('★★★☆☆'), {kind: 'rating', text: '★★★☆☆', value: 3, max: 5});
    assert.deepEqual(readCell({value: 8, max: 10}), {kind: 'rating', text: '8', value: 8, max: 10});
    assert.equal(readCell('6/5').kind, 'text');
  });

  it('tells versions and dates from numbers', () => {
    assert.deepEqual(kinds('1.20.3', 'v2', 'v1.2-beta', '1.2', '2026'), [
      'version',
      'version',
      'version',
      'number',
      'number',
    ]);
    assert.equal(readCell('2026-05-05').value, Date.UTC(2026, 4, 5));
    assert.equal(readCell('2026-04-31').kind, 'text');
  });

  it('links only where it is safe', () => {
    assert.deepEqual(readCell('https://example.com/'), {
      kind: 'link',
      text: 'https://example.com/',
      url: 'https://example.com/',
    });
    const codes: string[] = [];
    const cell = readCell({value: 'yes', source: 'javascript:alert(1)'}, 'a', (code) => codes.push(code));
    assert.deepEqual([cell, codes], [{kind: 'yes', text: 'yes'}, ['url/unsafe']]);
  });

  it('reads a value with a status, a note and what else there is', () => {
    assert.deepEqual(readCell({status: 'yes', value: 'native'}), {kind: 'yes', text: 'yes', note: 'native'});
    assert.deepEqual(readCell({value: 120, note: 'on Linux'}), {
      kind: 'number',
      text: '120',
      value: 120,
      note: 'on Linux',
    });
    assert.deepEqual(readCell({free: '$0', pro: '$20'}).items, ['Free: $0', 'Pro: $20']);
    assert.deepEqual(readCell(['a', {name: 'b'}]), {kind: 'list', text: 'a, b', items: ['a', 'b']});
  });

  it('ends on long text', () => {
    for (const part of ['1,', '1 ', '✓', 'yes ', '★', '$', 'a', '1.1.', 'https://']) {
      assert.ok(readCell(part.repeat(50_000)).text, part);
    }
  });
});
