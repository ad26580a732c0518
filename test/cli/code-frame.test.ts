import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codeFrame} from '../../src/check/code-frame.js';
import {columnsOf} from '../../src/check/visible.js';

/** The frame, and the text that stands above the caret. */
function above(text: string, column: number, width = 100): string {
  const [line = '', caret = ''] = codeFrame(text, {line: 1, column}, {after: 0, width}).split('\n');
  const place = caret.indexOf('^');
  let at = 0;
  for (const character of line) {
    if (at >= place && columnsOf(character) > 0) return character;
    at += columnsOf(character);
  }
  return '';
}

describe('a code frame', () => {
  it('shows the lines around a place, with their numbers and a caret', () => {
    const text = Array.from({length: 12}, (_, index) => `line ${index + 1}`).join('\r\n');
    assert.equal(
      codeFrame(text, {line: 9, column: 6}),
      `   7 | line 7
   8 | line 8
>  9 | line 9
     |      ^
  10 | line 10`,
    );
    assert.equal(codeFrame(text, {line: 1, column: 1}, {after: 0}), '> 1 | line 1\n    | ^');
    assert.equal(codeFrame('a\rb', {line: 2, column: 1}, {before: 0}), '> 2 | b\n    | ^');
  });

  it('is empty where there is no such line, and points behind the end of a short one', () => {
    assert.equal(codeFrame('a', {line: 5, column: 1}), '');
    assert.equal(codeFrame('', {line: 1, column: 1}), '> 1 |\n    | ^');
    assert.equal(codeFrame('a', {line: 1, column: 2}), '> 1 | a\n    |  ^');
  });

  it('puts the caret below its character whatever is before that', () => {
    for (const before of [
      '日本語',
      '\t',
      '\t日\t',
      '한국어',
      'ｆｕｌｌ',
      '🎉🎉',
      'e\u0301e\u0301',
      '\x1b[31m',
      '\u202e',
      '👩‍💻',
    ]) {
      assert.equal(above(`${before}X after`, before.length + 1), 'X', JSON.stringify(before));
    }
  });

  it('cuts a long line around the place', () => {
    const line = `${'a'.repeat(5000)}X${'b'.repeat(5000)}`;
    assert.equal(above(line, 5001, 40), 'X');
    const [shown = ''] = codeFrame(line, {line: 1, column: 5001}, {width: 40}).split('\n');
    assert.ok(shown.length < 60 && shown.includes('…a') && shown.endsWith('b…'), shown);
    const faces = '😀'.repeat(200);
    for (const column of [101, 102, 103]) {
      assert.doesNotMatch(codeFrame(faces, {line: 1, column}, {width: 21}), /\\ud/);
    }
  });
});
