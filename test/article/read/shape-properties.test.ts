import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readData} from '../../../src/article/read/data-section.js';
import {readArticle} from '../../../src/article/read/read-article.js';
import {idsOf, kindOf, shape, textsOf} from './shapes.js';

/** The texts and numbers of a value as they have to be there. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'string')
    return value.replace(/[\u202d\u202e]/g, '').trim() ? [value.replace(/[\u202d\u202e]/g, '')] : [];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value ? Object.values(value).flatMap(leavesOf) : [];
}

const keys =
  'title name description items rows headers status date start_date end id @type url note 2026 value a b __proto__ '.split(
    ' ',
  );
const leaf = fc.oneof(
  fc.constantFrom(
    'Done',
    '2026-01',
    'present',
    'https://example.com/',
    'javascript:alert(1)',
    'Two\nlines',
    '',
    0,
    true,
    null,
  ),
  fc.constantFrom('A long text that says in very many words what could have been said in two, and then goes on.'),
  fc.string({unit: 'binary', maxLength: 6}),
  fc.integer(),
);
const shaped = fc.letrec((tie) => ({
  node: fc.oneof(
    {maxDepth: 7, withCrossShrink: true},
    leaf,
    fc.array(tie('node'), {maxLength: 4}),
    fc.dictionary(fc.constantFrom(...keys), tie('node'), {maxKeys: 5}),
    fc.array(fc.dictionary(fc.constantFrom(...keys), leaf, {maxKeys: 4}), {maxLength: 4}),
    fc.dictionary(fc.constantFrom(...keys), fc.dictionary(fc.constantFrom(...keys), leaf, {maxKeys: 4}), {maxKeys: 4}),
  ),
})).node;
const runs = {numRuns: Number(process.env['FUZZ_RUNS'] ?? 1500)};

describe('the shape of any value', () => {
  it('has every text and number of the data in it, with ids that are apart', () => {
    fc.assert(
      fc.property(fc.oneof(shaped, fc.jsonValue({maxDepth: 12})), (value) => {
        const data = readData({field: value, other: 1}, 'field').value;
        const texts = data?.shape ? [data.heading, data.intro, ...textsOf(data.shape)].join('\0') : '';
        for (const text of leavesOf(value)) assert.ok(texts.includes(text), `${JSON.stringify(text)} is lost`);
        const ids = data?.shape ? idsOf(data.shape) : [];
        assert.equal(new Set(ids).size, ids.length);
      }),
      runs,
    );
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withDate: true,
          withMap: true,
          withSet: true,
          withBigInt: true,
          withSparseArray: true,
          withNullPrototype: true,
        }),
        (value) => {
          for (const field of [null, 'a', 'field']) readData(value, field, readArticle);
          shape(value);
        },
      ),
      runs,
    );
    const throwing = Object.defineProperty({a: 1}, 'b', {get: () => assert.fail(), enumerable: true});
    assert.equal(kindOf(throwing), 'facts');
  });

  it('ends for data in itself, and for data in which each thing is there very often', () => {
    const cycle: Record<string, unknown> = {text: 'here'};
    cycle['self'] = cycle;
    cycle['list'] = [cycle, 'there'];
    assert.match(textsOf(shape(cycle)!).join(), /here.*there/);
    let bomb: unknown = 'x';
    for (let depth = 0; depth < 40; depth++) bomb = [bomb, bomb];
    const {issues} = readData({bomb}, 'bomb');
    assert.ok(issues.some(({code}) => code === 'limit/nodes'));
  });
});
