import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {serializeJsonLd} from '../../src/json-ld/json-ld.js';

const runs = {numRuns: Number(process.env['FUZZ_RUNS'] ?? 1500)};

/** The same without what says nothing, made in another way than the serializer's. */
function filled(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, item]) => [key, filled(item)] as const)
    .filter(([, item]) => item !== undefined);
  if (!entries.length) return undefined;
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

describe('serializeJsonLd', () => {
  it('reads back as the same values, without a character that could end a script', () => {
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('</script>', '<!--', ']]>', '&amp;', '\u2028\u2029', '\ud800', '\0', '__proto__', "'`${x}"),
    );
    const key = fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'toJSON', '@id'));
    const {node} = fc.letrec((tie) => ({
      node: fc.oneof(
        {maxDepth: 5, withCrossShrink: true},
        text,
        fc.constantFrom(null, true, false, 0, -1.5),
        fc.array(tie('node'), {maxLength: 4}),
        fc.array(fc.tuple(key, tie('node')), {maxLength: 4}).map((pairs) => Object.fromEntries(pairs)),
      ),
    }));
    fc.assert(
      fc.property(node, (value) => {
        const json = serializeJsonLd(value);
        assert.doesNotMatch(json, /[<>&\u2028\u2029\p{Surrogate}]/u);
        assert.deepEqual(JSON.parse(json), filled(value) ?? {});
      }),
      runs,
    );
    assert.deepEqual(Object.keys(Object.prototype), []);
  });

  it('takes anything, and is always JSON', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        JSON.parse(serializeJsonLd(value));
      }),
      runs,
    );
  });

  const cycle: Record<string, unknown> = {name: 'A'};
  cycle['about'] = cycle;
  cycle['mentions'] = [cycle, {about: cycle}];
  let bomb: unknown = 'x';
  for (let step = 0; step < 60; step++) bomb = [bomb, bomb];
  let deep: unknown = 'x';
  for (let step = 0; step < 20_000; step++) deep = {about: deep};
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throwing = () => {
    throw new Error('no');
  };
  const hostile: Record<string, readonly [value: unknown, json: string | RegExp]> = {
    'what is in itself': [cycle, '{"name":"A"}'],
    'lists that double at every step': [{name: 'A', list: bomb}, /^\{"name":"A"/],
    'great depth': [{name: 'A', about: deep}, '{"name":"A"}'],
    'a revoked proxy': [{name: 'A', about: revoked.proxy}, /^\{/],
    'getters that throw': [Object.defineProperty({name: 'A'}, 'x', {get: throwing, enumerable: true}), '{"name":"A"}'],
    'code that wants to be called': [{name: 'A', toJSON: throwing, x: throwing, y: Symbol('y')}, '{"name":"A"}'],
    'what is no number': [{name: 'A', x: NaN, y: Infinity, z: 10n}, '{"name":"A","z":"10"}'],
    'an enormous hole': [{name: 'A', x: new Array(4_000_000_000)}, '{"name":"A"}'],
  };
  for (const [name, [value, json]] of Object.entries(hostile)) {
    it(`ends with ${name}`, () => {
      const text = serializeJsonLd(value);
      if (typeof json === 'string') assert.equal(text, json);
      else assert.match(text, json);
    });
  }

  it('is readable for people where they ask for it', () => {
    assert.equal(serializeJsonLd({a: ['<', null, '']}, {indent: 2}), '{\n  "a": [\n    "\\u003c"\n  ]\n}');
  });
});
