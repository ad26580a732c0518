import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseJson} from '../../../src/article/parse/json.js';
import {codes, isWithin, places, plain} from './helpers.js';

describe('parseJson', () => {
  it('keeps the spelling of numbers that JavaScript would change', () => {
    const {data} = parseJson('[1, 1.5, -2, 1e+21, 1.20, 1e3, -0, 12345678901234567890, 0.1]');
    assert.deepEqual(data, [1, 1.5, -2, 1e21, '1.20', '1e3', '-0', '12345678901234567890', 0.1]);
  });

  it('says where each value is', () => {
    const {positionOf} = parseJson('\uFEFF{\r\n  "a": [1,\r\n    {"b c": true}]\r\n}', {start: {line: 5, column: 7}});
    assert.deepEqual(positionOf('a'), {line: 6, column: 3});
    assert.deepEqual(positionOf('a[1]'), {line: 7, column: 5});
    assert.deepEqual(positionOf('a[1]["b c"].d'), {line: 7, column: 6});
    assert.deepEqual(positionOf(''), {line: 5, column: 8});
  });

  it('keeps keys that mean something to JavaScript as data', () => {
    const document = parseJson('{"__proto__": {"polluted": 1}, "constructor": 2}');
    assert.deepEqual(Object.keys(document.data as object), ['__proto__', 'constructor']);
    assert.equal(Object.getPrototypeOf(document.data), null);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.deepEqual(codes(document), ['key/dangerous']);
  });

  it('takes the last of two equal keys and reports it', () => {
    const document = parseJson('{"a": {"b": 1,\n"b": 2}}');
    assert.deepEqual(plain(document.data), {a: {b: 2}});
    assert.deepEqual(places(document), ['json/duplicate-key 2:1']);
    assert.equal(document.issues[0]?.path, 'a.b');
  });

  const mistakes: ReadonlyArray<[name: string, text: string, place: string, saved: unknown]> = [
    ['nothing', '', '1:1', null],
    ['a comma after the last entry', '{"a": 1,\n"b": [1, 2,]}', '2:11', {a: 1, b: [1, 2]}],
    ['a comma too many before more', '{"a": [1,], "b": 2}', '1:9', {a: [1], b: 2}],
    ['a missing comma', '{"a": 1 "b": 2}', '1:9', {a: 1}],
    ['a missing colon', '{"a" 1}', '1:6', {}],
    ['a missing end', '[1, {"a": 2', '1:12', [1, {a: 2}]],
    ['a mistake deep inside', '{"a": {"b": [1, {"c": 2, "d": x}]}}', '1:31', {a: {b: [1, {c: 2}]}}],
    ['a key without quotes', '{a: 1}', '1:2', {}],
    ['single quotes', "[1, 'a']", '1:5', [1]],
    ['a line break in a text', '["a\nb"]', '1:4', []],
    ['an unclosed text', '{"a": 1, "b": "x}', '1:15', {a: 1}],
    ['a backslash', '["C:\\dir"]', '1:5', []],
    ['a comment', '{"a": 1} // x', '1:10', {a: 1}],
    ['a comment before more', '{"a": 1, /* x */ "b": 2}', '1:10', {a: 1, b: 2}],
    ['a comment without an end', '{"a": 1, /* "b": 2}', '1:10', {a: 1}],
    ['a word', '[tru]', '1:2', []],
    ['a leading zero', '[01]', '1:2', []],
    ['two values', '1 2', '1:3', 1],
  ];
  for (const [name, text, place, saved] of mistakes) {
    it(`says where ${name} is, and keeps what comes before`, () => {
      const document = parseJson(text);
      assert.deepEqual(places(document), [`json/syntax ${place}`]);
      assert.deepEqual(plain(document.data), saved);
    });
  }

  it('survives 20,000 levels', () => {
    for (const text of [`[1,${'['.repeat(20_000)}${']'.repeat(20_000)}]`, `[1,${'{"a":'.repeat(20_000)}`]) {
      const document = parseJson(text);
      assert.deepEqual(codes(document), ['limit/depth']);
      assert.deepEqual(document.data, [1]);
    }
  });

  it('stops at the limits', () => {
    assert.deepEqual(codes(parseJson(`[${'1,'.repeat(200_000)}1]`)), ['limit/nodes']);
    assert.deepEqual(codes(parseJson('[1, 2]', {limits: {bytes: 5}})), ['limit/bytes']);
    assert.deepEqual(codes(parseJson('[[1]]', {limits: {depth: 2, nodes: 3}})), []);
    assert.deepEqual(codes(parseJson('[[[]]]', {limits: {depth: 2}})), ['limit/depth']);
    assert.deepEqual(parseJson('[1, 2, 3]', {limits: {nodes: 3}}).data, [1, 2]);
  });

  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const document = parseJson(text);
        assert.deepEqual(plain(document.data), JSON.parse(text));
        assert.ok(document.issues.every(({severity}) => severity === 'info'));
      }),
    );
  });

  it('never throws, and refuses what JSON.parse refuses', () => {
    const jsonish = fc
      .array(
        fc.constantFrom(
          ...Array.from('[]{},:"\\ \n'),
          '1',
          '-',
          '.5',
          'e3',
          'true',
          'null',
          '"a"',
          '"a":',
          '\u0001',
          '\\u00',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(jsonish, fc.string({unit: 'binary'}), fc.json()), (text) => {
        const document = parseJson(text);
        for (const {position} of document.issues) assert.ok(isWithin(text, position!));
        const isRefused = document.issues.some(({severity}) => severity === 'error');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        // A byte order mark is no mistake.
        if (!text.startsWith('\uFEFF')) assert.equal(isRefused, !isJson);
      }),
      {numRuns: 3000},
    );
  });
});
