import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {joinPath} from '../../../src/article/path.js';
import {parseYaml} from '../../../src/article/parse/yaml.js';
import {codes, isWithin, places, plain} from './helpers.js';

const data = (text: string) => plain(parseYaml(text).data);

describe('parseYaml', () => {
  it('keeps the spelling of every scalar', () => {
    assert.deepEqual(data('a: 1.20\nb: no\nc: 2026-05-05\nd: 0\ne: 0x10\nf: true\ng: 007\nh: "null"'), {
      ...{a: '1.20', b: 'no', c: '2026-05-05', d: '0', e: '0x10', f: 'true', g: '007', h: 'null'},
    });
  });

  it('reads null, ~ and nothing as null', () => {
    assert.deepEqual(data('a: null\nb: ~\nc:\nd: ""\ne: [~, null]'), {
      a: null,
      b: null,
      c: null,
      d: '',
      e: [null, null],
    });
  });

  it('keeps quoted and block texts with their line breaks', () => {
    assert.deepEqual(data("a: |\n  one\n  two\nb: >-\n  one\n  two\nc: \"x\\ty\"\nd: 'it''s'"), {
      ...{a: 'one\ntwo\n', b: 'one two', c: 'x\ty', d: "it's"},
    });
  });

  it('reads every kind of line break and a byte order mark', () => {
    for (const text of ['a: 1\nb:\n  c: 2', 'a: 1\r\nb:\r\n  c: 2', 'a: 1\rb:\r  c: 2', '\uFEFFa: 1\nb:\n  c: 2\n']) {
      const document = parseYaml(text);
      assert.deepEqual(plain(document.data), {a: '1', b: {c: '2'}});
      assert.deepEqual(document.positionOf('b.c'), {line: 3, column: 3});
    }
  });

  it('says where each value is, and where its nearest ancestor is if it is not there', () => {
    const {positionOf} = parseYaml('title: x\n"a b":\n  - q: 1\n    "a.b": {c: [2, "3"]}\n', {
      start: {line: 10, column: 1},
    });
    assert.deepEqual(positionOf('title'), {line: 10, column: 1});
    assert.deepEqual(positionOf('["a b"][0]'), {line: 12, column: 5});
    assert.deepEqual(positionOf('["a b"][0].q'), {line: 12, column: 5});
    assert.deepEqual(positionOf('["a b"][0]["a.b"].c[1]'), {line: 13, column: 20});
    assert.deepEqual(positionOf('["a b"][0].answer.text'), {line: 12, column: 5});
    assert.deepEqual(positionOf('nowhere'), {line: 10, column: 1});
    assert.deepEqual(positionOf(''), {line: 10, column: 1});
  });

  it('gives aliased and merged values the place where they are written', () => {
    const {data, positionOf} = parseYaml('base: &b\n  x: 1\none: *b\ntwo:\n  <<: *b\n  y: 2\n');
    assert.deepEqual(plain(data), {base: {x: '1'}, one: {x: '1'}, two: {x: '1', y: '2'}});
    assert.deepEqual([positionOf('one')?.line, positionOf('one.x')?.line, positionOf('two.x')?.line], [3, 2, 2]);
  });

  it('lets own keys win over merged ones, and earlier sources over later ones', () => {
    const text = 'a: &a {x: 1, y: 1}\nb: &b {x: 2, z: 2}\nc:\n  y: 3\n  <<: [*a, *b]\n  z: 3';
    assert.deepEqual((data(text) as {c: unknown}).c, {x: '1', y: '3', z: '3'});
    assert.deepEqual(codes(parseYaml(text)), []);
  });

  it('keeps “<<” in quotes as a key', () => {
    assert.deepEqual(data('"<<": {a: 1}'), {'<<': {a: '1'}});
  });

  it('takes the last of two equal keys and reports it', () => {
    const document = parseYaml('a: 1\nb:\n  c: 1\n  c: 2\n');
    assert.deepEqual(plain(document.data), {a: '1', b: {c: '2'}});
    assert.deepEqual(places(document), ['yaml/duplicate-key 4:3']);
    assert.equal(document.issues[0]?.path, 'b.c');
  });

  it('keeps keys that mean something to JavaScript as data', () => {
    const document = parseYaml('__proto__: {polluted: 1}\nconstructor: x\na: {<<: {__proto__: {polluted: 2}}}');
    const root = document.data as Record<string, unknown>;
    assert.equal(Object.getPrototypeOf(root), null);
    assert.deepEqual(Object.keys(root), ['__proto__', 'constructor', 'a']);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.deepEqual(codes(document), ['key/dangerous']);
  });

  it('reads the values of unknown tags', () => {
    const document = parseYaml('a: !foo bar\nb: !!python/object {c: d}\nc: !!str 1\nd: !foo\n  - x\ne: !!str');
    assert.deepEqual(plain(document.data), {a: 'bar', b: {c: 'd'}, c: '1', d: ['x'], e: ''});
    assert.deepEqual(places(document).length, 3);
    assert.deepEqual(codes(document), ['yaml/unknown-tag']);
  });

  it('shows an alias without an anchor as text', () => {
    const document = parseYaml('a: *important*\nb: 1');
    assert.deepEqual(plain(document.data), {a: '*important*', b: '1'});
    assert.deepEqual(codes(document), ['yaml/unquoted-value']);
  });

  it('keeps the placeholders of templates as text', () => {
    assert.deepEqual(data('a: {{ page.title }}\nb: [{{ x }}, y]\nc: "{{ z }}"'), {
      ...{a: '{{ page.title }}', b: ['{{ x }}', 'y'], c: '{{ z }}'},
    });
  });

  it('reads the first document only', () => {
    const document = parseYaml('%YAML 1.2\n---\na: 1\n---\nb: : :\n');
    assert.deepEqual(plain(document.data), {a: '1'});
    assert.deepEqual(places(document), ['yaml/second-document 5:1']);
    assert.deepEqual(codes(parseYaml('---\na: 1\n...\n# end\n---\n')), []);
    assert.deepEqual(codes(parseYaml('a: 1\n\uFEFF---\n')), []);
  });

  it('says that there is nothing', () => {
    for (const text of ['', '\n\n', '# only\n# comments\n', '---\n', '---\n# a\n...\n', '~']) {
      assert.equal(parseYaml(text).data, null);
      assert.deepEqual(codes(parseYaml(text)), ['yaml/empty']);
    }
  });

  it('warns of versions that other tools read as numbers', () => {
    const document = parseYaml(
      'version: 1.20\nsoftwareVersion: 1.0\nb_version: "1.20"\nversions: 1.20\nnodeVersion: 20',
    );
    assert.deepEqual(places(document), ['yaml/number-spelling 1:10', 'yaml/number-spelling 2:18']);
  });

  it('puts a visible character where one cannot be shown', () => {
    const document = parseYaml('a: "x\u000By"\nb: \ud800\nc: \0');
    assert.deepEqual(plain(document.data), {a: 'x\uFFFDy', b: '\uFFFD', c: '\uFFFD'});
    assert.deepEqual(places(document), ['yaml/control-character 1:6']);
  });
});

describe('mistakes in YAML', () => {
  const mistakes: ReadonlyArray<[name: string, text: string, place: string, saved: unknown]> = [
    ['a tab', 'a:\n\tb: 1\nc: 2', 'yaml/tab-indentation 2:1', {c: '2'}],
    ['an unquoted @ key', 'c: 2\na:\n  @type: x', 'yaml/unquoted-value 3:3', {c: '2'}],
    ['an unquoted @ value', 'a: @me\nc: 2', 'yaml/unquoted-value 1:4', {c: '2'}],
    ['an unquoted backtick', 'a:\n  - `x`\nc: 2', 'yaml/unquoted-value 2:5', {c: '2'}],
    ['an unquoted %', 'a: %x\nc: 2', 'yaml/unquoted-value 1:4', {c: '2'}],
    ['an unquoted *', 'a: *very* good\nc: 2', 'yaml/unquoted-value 1:4', {c: '2'}],
    ['a colon in a value', 'a: One: two\nc: 2', 'yaml/unquoted-value 1:4', {c: '2'}],
    ['a colon in a value of CRLF text', 'c: 2\r\na:\r\n  b: One: two\r\n', 'yaml/unquoted-value 3:6', {c: '2'}],
    ['a template tag', 'a: {% include x %}\nc: 2', 'yaml/unquoted-value 1:4', {c: '2'}],
    ['two templates', 'a: {{ x }} and {{ y }}\nc: 2', 'yaml/unquoted-value 1:4', {c: '2'}],
    ['curly quotes', 'a: “One: two”\nc: 2', 'yaml/smart-quotes 1:4', {c: '2'}],
    ['an unclosed quote', 'a: "x\nc: 2\nd: "3"', 'yaml/syntax 1:4', {c: '2', d: '3'}],
    ['an unclosed single quote', "c: 2\na: 'x", 'yaml/syntax 2:4', {c: '2'}],
    ['a quote in quotes', 'a: "He said "hi" to us"\nc: 2', 'yaml/syntax 1:14', {c: '2'}],
    ['an unclosed bracket', 'a: [1, 2\nc: 2', 'yaml/syntax 2:1', {c: '2'}],
    ['wrong indentation', 'a:\n  b: 1\n c: 1\nc: 2', 'yaml/syntax 3:2', {c: '2'}],
    ['a line without a key', 'a: 1\nwhat is this\nc: 2', 'yaml/syntax 2:1', {a: '1', c: '2'}],
    ['an unknown tag prefix', 'a: !e!x y\nc: 2', 'yaml/unquoted-value 1:4', {c: '2'}],
    ['a broken item of a list', '- a\n- b: c: d\n- e', 'yaml/unquoted-value 2:6', ['a', 'e']],
  ];
  for (const [name, text, place, saved] of mistakes) {
    it(`says where ${name} is, and keeps the other sections`, () => {
      const document = parseYaml(text);
      assert.deepEqual(places(document), [place]);
      assert.deepEqual(plain(document.data), saved);
      assert.equal(document.issues[0]?.severity, 'error');
    });
  }

  it('reads no-break spaces in the indentation as spaces', () => {
    for (const text of [
      'c: 1\na:\n\u00A0\u00A0b: 1\n',
      'c: 1\na:\n  b: 1\n \u00A0d: [\n',
      'c: 1\na:\n\u3000- b: 1\n',
    ]) {
      const document = parseYaml(text);
      assert.equal(places(document)[0]?.slice(0, 20), 'yaml/no-break-space ');
      assert.equal((document.data as Record<string, unknown>)['c'], '1');
    }
    assert.deepEqual(data('a:\n\u00A0\u00A0b: 1\n\u00A0\u00A0c: 2'), {a: {b: '1', c: '2'}});
    assert.deepEqual(places(parseYaml('c: 1\na:\n\u00A0\u00A0b: 1\n')), ['yaml/no-break-space 3:1']);
  });

  it('leaves no-break spaces in text alone', () => {
    const text = 'a: |\n  x\n  \u00A0y\nb: "\u00A0z"';
    assert.deepEqual(plain(parseYaml(text).data), {a: 'x\n\u00A0y\n', b: '\u00A0z'});
    assert.deepEqual(codes(parseYaml(text)), []);
  });

  it('shows curly quotes around a text and warns of them', () => {
    const document = parseYaml('a: “Hello”\nb: “Hello” and “bye”');
    assert.deepEqual(plain(document.data), {a: '“Hello”', b: '“Hello” and “bye”'});
    assert.deepEqual(places(document), ['yaml/smart-quotes 1:4']);
  });

  it('says where the saved sections are', () => {
    const {positionOf} = parseYaml('# x\n\nb: 1\na: c: d\nc: [2,\n 3]');
    assert.deepEqual([positionOf('')?.line, positionOf('a')?.line, positionOf('c[1]')?.line], [3, 3, 6]);
  });

  it('keeps a list that is as far left as its key in its section', () => {
    assert.deepEqual(data('faq:\n- q: 1\n- q: 2\nbad: a: b\nmore:\n- x'), {faq: [{q: '1'}, {q: '2'}], more: ['x']});
  });

  it('still finds the anchors of the sections before', () => {
    assert.deepEqual(data('a: &x 1\nbad: a: b\nc: *x'), {a: '1', c: '1'});
  });
});

describe('YAML that is meant to hurt', () => {
  const letters = 'abcdefghij';
  const alias = `a: &a [${'x,'.repeat(10)}]\n${Array.from(letters.slice(1))
    .map((letter, index) => `${letter}: &${letter} [${`*${letters[index]},`.repeat(10)}]`)
    .join('\n')}`;
  const chain = (link: (index: number) => string) => Array.from({length: 20_000}, (_, index) => link(index)).join('\n');
  const bombs: ReadonlyArray<[name: string, text: string, code: string]> = [
    ['aliases of aliases', `title: x\n${alias}`, 'limit/nodes'],
    [
      'a chain of 20,000 aliases',
      `title: x\na0: &a0 x\n${chain((i) => `a${i + 1}: &a${i + 1} [*a${i}]`)}`,
      'limit/depth',
    ],
    [
      'a chain of 20,000 merges',
      `title: x\na0: &a0 {k: 1}\n${chain((i) => `a${i + 1}: &a${i + 1} {<<: *a${i}, k${i}: 1}`)}`,
      'limit/nodes',
    ],
    [
      'one mapping merged 8,000 times',
      `title: x\na: &a {${Array.from({length: 8000}, (_, i) => `k${i}: 0,`).join('')}}\nb: {<<: [${'*a,'.repeat(8000)}]}`,
      'limit/nodes',
    ],
    ['a list in itself', 'title: x\na: &a [1, *a]', 'yaml/circular-alias'],
    ['a mapping merged into itself', 'title: x\na: &a {b: {<<: *a}}', 'yaml/circular-alias'],
    ['20,000 lists in each other', `title: x\na: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'limit/depth'],
    ['20,000 mappings in each other', `title: x\na: ${'{a: '.repeat(20_000)}`, 'limit/depth'],
    ['20,000 items in each other', `title: x\na:\n  ${'- '.repeat(20_000)}`, 'limit/depth'],
    ['300,000 items', `title: x\na:\n${'- \n'.repeat(300_000)}`, 'limit/nodes'],
  ];
  for (const [name, text, code] of bombs) {
    it(`ends with a limit and the rest: ${name}`, () => {
      const document = parseYaml(text);
      assert.ok(codes(document).includes(code), codes(document).join());
      assert.equal((document.data as Record<string, unknown>)['title'], 'x');
      assert.ok(countNodes(document.data) <= 100_000 + 1000);
    });
  }

  it('does not read a text that is too long', () => {
    const document = parseYaml(`a: ${'x'.repeat(100)}`, {limits: {bytes: 100}});
    assert.equal(document.data, null);
    assert.deepEqual(codes(document), ['limit/bytes']);
  });

  it('counts what an alias repeats', () => {
    const text = 'a: &a [1, 2, 3]\nb: *a\nc: *a';
    assert.deepEqual(codes(parseYaml(text, {limits: {nodes: 13}})), []);
    const document = parseYaml(text, {limits: {nodes: 10}});
    assert.deepEqual(codes(document), ['limit/nodes']);
    assert.deepEqual(plain(document.data), {a: ['1', '2', '3'], b: ['1', '2', '3'], c: null});
  });

  it('takes exactly as many levels as the limit says', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}x${']'.repeat(depth)}`;
    assert.deepEqual(codes(parseYaml(nested(8), {limits: {depth: 8}})), []);
    assert.deepEqual(codes(parseYaml(nested(9), {limits: {depth: 8}})), ['limit/depth']);
    const document = parseYaml('a: {b: {c: [1]}, d: 2}', {limits: {depth: 3}});
    assert.deepEqual(plain(document.data), {a: {b: {c: null}, d: '2'}});
    assert.deepEqual(places(document), ['limit/depth 1:12']);
    const aliased = `a: &a ${nested(4)}\nb: [[[*a]]]`;
    assert.deepEqual(codes(parseYaml(aliased, {limits: {depth: 8}})), []);
    assert.deepEqual(codes(parseYaml(aliased, {limits: {depth: 7}})), ['limit/depth']);
  });

  it('repeats one kind of advice a hundred times at most', () => {
    for (const text of ['a: 1\n'.repeat(5000), 'a: b: c\n'.repeat(5000)]) {
      assert.ok(parseYaml(text).issues.length <= 102);
    }
  });
});

describe('parseYaml of anything', () => {
  const yamlish = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            'a: ',
            'b:',
            '- ',
            '\n',
            '\n  ',
            '\r\n',
            '\t',
            '"',
            "'",
            '[',
            ']',
            '{',
            '}',
            ',',
            '&a ',
            '*a',
            '!t ',
            '<<: ',
          ],
        ),
        fc.constantFrom(
          ...[
            '|\n',
            '>-\n ',
            '? ',
            '---\n',
            '...\n',
            '#',
            '\u00A0',
            '“',
            '@',
            '%',
            '`',
            '{{',
            '}}',
            '__proto__',
            '~',
            '\uFEFF',
          ],
        ),
        fc.string({maxLength: 4}),
      ),
    )
    .map((parts) => parts.join(''));

  it('never throws, and every issue is at a place in the text', () => {
    const text = fc.oneof(yamlish, fc.string({unit: 'binary'}));
    fc.assert(
      fc.property(text, (text) => {
        const document = parseYaml(text);
        for (const {position, path} of document.issues) {
          assert.ok(position && isWithin(text, position), JSON.stringify(position));
          assert.ok(isWithin(text, document.positionOf(path)!));
        }
        countNodes(document.data);
      }),
      {numRuns: 3000},
    );
  });

  it('reads JSON with the spelling of its scalars, and knows where each value is', () => {
    fc.assert(
      fc.property(fc.jsonValue({noUnicodeString: false}), (value) => {
        const text = JSON.stringify(value, null, 1).replace(/[\u007f-\u009f\ufeff\ufffe\uffff]|\p{Surrogate}/gu, 'x');
        const document = parseYaml(text);
        assert.deepEqual(plain(document.data), plain(spelled(JSON.parse(text))));
        for (const path of paths(document.data)) assert.ok(isWithin(text, document.positionOf(path)!));
      }),
    );
  });
});

/** Throws on cycles by running out of memory long after the limit has failed. */
function countNodes(data: unknown): number {
  const stack = [data];
  let count = 0;
  while (stack.length && count < 1_000_000) {
    const value = stack.pop();
    count++;
    if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) stack.push(item);
  }
  return count;
}

function spelled(value: unknown): unknown {
  if (value === null || typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(spelled);
  return Object.assign(Object.create(null), Object.fromEntries(Object.entries(value).map(([k, v]) => [k, spelled(v)])));
}

function paths(data: unknown, path = ''): string[] {
  if (typeof data !== 'object' || data === null) return [path];
  const keys: Array<string | number> = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return keys.flatMap((key) => paths((data as Record<string | number, unknown>)[key], joinPath(path, key)));
}
