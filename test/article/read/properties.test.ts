import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ReadResult} from '../../../src/article/issue.js';
import {readCompetitors} from '../../../src/article/read/competitors.js';
import {readFaq} from '../../../src/article/read/faq.js';
import {readArticle} from '../../../src/article/read/read-article.js';
import {readTextFormat} from '../../../src/article/read/text-format.js';
import {readTimeline} from '../../../src/article/read/timeline.js';

const keys = (
  'faq questions items question q answer a acceptedAnswer text name title id group url link rest key value format ' +
  'timeline phases roadmap start date end status done eol description facts competitors products columns rows headers ' +
  'features values cells feature own note kind has groups sections about metadata 2024 q1 a1 How? __proto__ constructor ' +
  '@type priceNote price mainEntity alternatives rejected_because label'
).split(' ');
const leaves = fc.oneof(
  fc.constantFrom(
    ...(
      'Why?|Because|2026-01|Q3 2026|Jan–Mar 2026|03/04/2026|present|In Progress|done|✓ (plugin)|yes|—|$20/mo|4/5|1,200 req/s|' +
      'https://example.com/|javascript:alert(1)|<br>|\u202eabc|v1.2.3|[{"q":"a","a":"b"}]|★★★☆☆|C++|a-2|a|2026'
    ).split('|'),
  ),
  fc.constantFrom(null, true, false, 0, 2026, 1777992009, new Date('2026-05-05')),
  fc.string({unit: 'binary', maxLength: 8}),
);
/** Data of the shapes that readers look for, mixed up. */
const shaped = fc.letrec((tie) => ({
  node: fc.oneof(
    {maxDepth: 6, withCrossShrink: true},
    leaves,
    fc.array(tie('node'), {maxLength: 4}),
    fc.array(fc.tuple(fc.constantFrom(...keys), tie('node')), {maxLength: 6}).map((pairs) => Object.fromEntries(pairs)),
  ),
})).node;
const anything = fc.anything({
  withNullPrototype: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withBigInt: true,
  withTypedArray: true,
  withBoxedValues: true,
  withSparseArray: true,
  withObjectString: true,
  key: fc.oneof(fc.constantFrom(...keys), fc.string()),
});
const inputs = fc.oneof(shaped, anything);
const runs = {numRuns: Number(process.env['FUZZ_RUNS'] ?? 1500), seed: Number(process.env['FUZZ_SEED'] ?? 3)};
const readers: Record<string, (input: unknown) => ReadResult<{readonly items: readonly {readonly id: string}[]}>> = {
  readFaq,
  readTimeline,
  readCompetitors,
};

for (const [name, read] of Object.entries(readers)) {
  describe(name, () => {
    it('takes anything, and gives every item an id of its own and no text that no author wrote', () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const {value, issues} = read(input);
          const ids = value.items.map((item) => item.id);
          assert.equal(new Set(ids).size, ids.length);
          assert.ok(ids.every((id) => id !== ''));
          const shown = JSON.stringify(value.items.map((item) => ({...item, rest: undefined})));
          if (!JSON.stringify(safe(input)).includes('[object ')) assert.doesNotMatch(shown, /\[object /);
          for (const issue of issues) assert.match(issue.message, /^\p{Lu}.*\.$/u);
        }),
        runs,
      );
    });

    it('gives back what it has read before', () => {
      fc.assert(
        fc.property(shaped, (input) => {
          const {value} = read(input);
          assert.deepEqual(read(value).value, value);
          const stored = JSON.parse(JSON.stringify(value)) as typeof value;
          assert.deepEqual(read(stored).value, stored);
        }),
        runs,
      );
    });
  });
}

describe('readArticle', () => {
  it('takes anything and gives back what it has read before', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const {article} = readArticle(input);
        assert.ok(Array.isArray(article.rest));
        assert.deepEqual(readArticle(article).article, article);
      }),
      runs,
    );
  });
});

describe('every reader', () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throwing = () => {
    throw new Error('trap');
  };
  const trap = new Proxy([], {get: throwing, ownKeys: throwing, has: throwing, getPrototypeOf: throwing});
  const cycle: Record<string, unknown> = {question: 'Q', answer: 'A', name: 'N', status: 'done'};
  cycle['items'] = Array.from({length: 9}, () => cycle);
  cycle['facts'] = cycle;
  const deep = JSON.parse('{"items":['.repeat(5000) + ']}'.repeat(5000)) as unknown;
  const hostile: Record<string, unknown> = {
    'a revoked proxy': revoked.proxy,
    'a proxy that throws': trap,
    'a getter that throws': {
      get question() {
        return throwing();
      },
      answer: 'A',
      name: 'x',
    },
    'a cycle with many paths': cycle,
    'great depth': deep,
    'a symbol': Symbol('x'),
    'a function': throwing,
    'an invalid date': new Date(NaN),
    'something like a template': {_$litType$: 1, strings: ['<b>']},
    'an enormous hole': new Array(4_000_000_000),
    'an object that will not be text': {toString: throwing, [Symbol.toPrimitive]: throwing},
    'a big integer': 10n,
    'a regular expression': /x/,
  };
  for (const [name, value] of Object.entries(hostile)) {
    it(`survives ${name}, wherever it is`, () => {
      const places = [
        value,
        [value],
        {faq: value, timeline: value, competitors: value, title: value, date: value, textFormat: value, about: value},
        {faq: [value], timeline: [value], competitors: [value]},
        {
          faq: [
            {question: value, answer: 'A'},
            {question: 'Q', answer: value, id: value, url: value, rest: value},
          ],
          timeline: [{name: 'N', status: value, start: value, end: value, other: value, facts: value}],
          competitors: [{name: 'N', other: value, own: value}],
        },
        {comparison: {columns: value, rows: [[value]]}},
        {comparison: {columns: [value], rows: [{cells: [value]}]}},
      ];
      for (const input of places) {
        for (const read of Object.values(readers)) {
          assert.doesNotMatch(JSON.stringify(read(input).value.items.map((item) => ({...item, rest: 0}))), /\[object/);
        }
        readTextFormat(input);
        assert.ok(readArticle(input).article);
      }
    });
  }

  it('changes no prototype', () => {
    const data: unknown = JSON.parse(
      '{"__proto__":{"faq":[{"q":"a","a":"b"}],"polluted":1},"faq":{"__proto__":{"question":"x","answer":"y"},"constructor":"z"},' +
        '"timeline":{"__proto__":{"name":"x"}},"competitors":[{"name":"A","__proto__":"x","constructor":"y"}]}',
    );
    const {article} = readArticle(data);
    assert.equal(({} as {polluted?: number}).polluted, undefined);
    assert.deepEqual(
      article.faq?.items.map((item) => item.question),
      ['x', 'constructor'],
    );
    assert.deepEqual(
      article.competitors?.columns.map((column) => column.key),
      ['__proto__', 'constructor'],
    );
  });
});

/** Input that JSON can say; `[object ` in it is the author's own. */
function safe(input: unknown): unknown {
  try {
    return [JSON.stringify(input), fc.stringify(input)];
  } catch {
    return fc.stringify(input);
  }
}
