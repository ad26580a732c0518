import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {splitFrontMatter} from '../../../src/article/parse/front-matter.js';
import {places} from './helpers.js';

const split = (text: string) => {
  const matter = splitFrontMatter(text);
  return [matter.kind, matter.text, matter.line, matter.body];
};

describe('splitFrontMatter', () => {
  it('finds YAML between fences', () => {
    assert.deepEqual(split('---\na: 1\n---\nBody'), ['yaml', 'a: 1\n', 2, 'Body']);
    assert.deepEqual(split('---\na: 1\n...\nBody'), ['yaml', 'a: 1\n', 2, 'Body']);
    assert.deepEqual(split('---\n---\nBody'), ['yaml', '', 2, 'Body']);
    assert.deepEqual(split('--- yaml\na: 1\n---'), ['yaml', 'a: 1\n', 2, '']);
    assert.deepEqual(split('---YAML  \na: 1\n---'), ['yaml', 'a: 1\n', 2, '']);
  });

  it('takes any line break, spaces after a fence, and what may stand before it', () => {
    assert.deepEqual(split('\uFEFF---\r\na: 1\r\n---\r\nBody\r\n'), ['yaml', 'a: 1\r\n', 2, 'Body\r\n']);
    assert.deepEqual(split('---\ra: 1\r---\rBody'), ['yaml', 'a: 1\r', 2, 'Body']);
    assert.deepEqual(split('--- \t\na: 1\n---  \nBody'), ['yaml', 'a: 1\n', 2, 'Body']);
    assert.deepEqual(split('\n\n<!-- a\nb -->\n---\na: 1\n---\n'), ['yaml', 'a: 1\n', 6, '']);
  });

  it('does not end at a dash inside a value or a longer rule', () => {
    assert.deepEqual(split('---\na: |\n  ---\nb: ---x\n----\n---\nBody')[1], 'a: |\n  ---\nb: ---x\n----\n');
  });

  it('finds JSON', () => {
    assert.deepEqual(split('---json\n{"a": 1}\n---\nBody'), ['json', '{"a": 1}\n', 2, 'Body']);
    assert.deepEqual(split(';;;\n{"a": 1}\n;;;\nBody'), ['json', '{"a": 1}\n', 2, 'Body']);
    assert.deepEqual(split('\n{"a": "}\\"{", "b": {}}\nBody {'), ['json', '{"a": "}\\"{", "b": {}}', 2, '\nBody {']);
  });

  it('says that TOML is not read and JavaScript not run', () => {
    const toml = splitFrontMatter('\n+++\na = 1\n+++\nBody');
    assert.deepEqual([toml.kind, toml.body, ...places(toml)], ['toml', 'Body', 'front-matter/toml 2:1']);
    const script = splitFrontMatter('---js\n{a: alert(1)}\n---\nBody');
    assert.deepEqual(
      [script.kind, script.body, ...places(script)],
      ['javascript', 'Body', 'front-matter/javascript 1:1'],
    );
  });

  it('finds none in a text without', () => {
    for (const text of [
      '',
      'Hello',
      '# Title\n---\na: 1\n---',
      '----\na\n----',
      '{% raw %}',
      '{: .class}',
      '---html\n<p>\n---',
      ' text\n',
    ]) {
      assert.equal(splitFrontMatter(text).kind, 'none', text);
      assert.deepEqual(places(splitFrontMatter(text)), []);
    }
    assert.deepEqual(split('---\n\nA rule and words.'), ['none', '', 1, '---\n\nA rule and words.']);
  });

  it('reads what is there when the second fence is missing', () => {
    const matter = splitFrontMatter('---\ntitle: x\n\nfaq:\n- q: y\n\nThe text begins here: yes.\n\nMore.\n');
    assert.deepEqual([matter.kind, matter.text], ['yaml', 'title: x\n\nfaq:\n- q: y\n\n']);
    assert.equal(matter.body, 'The text begins here: yes.\n\nMore.\n');
    assert.deepEqual(places(matter), ['front-matter/unclosed 1:1']);
    assert.deepEqual(places(splitFrontMatter('{"a": {')), ['front-matter/unclosed 1:1']);
  });

  it('never throws, and loses nothing after the first line', () => {
    const part = fc.constantFrom(
      '---',
      '+++',
      ';;;',
      '...',
      '\n',
      '\r\n',
      ' ',
      'a: 1',
      '{"',
      '}',
      '"',
      '<!--',
      '-->',
      '# x',
      '- ',
      'words',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        const {kind, text: matter, body} = splitFrontMatter(text);
        // The braces that may be left out between “;;;” are added.
        assert.ok([matter, matter.slice('{\n'.length, -1)].some((part) => text.includes(part)));
        assert.ok(text.endsWith(body));
        if (kind === 'none') assert.equal(matter, '');
      }),
    );
  });
});
