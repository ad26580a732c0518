import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {findTermsOf, type TermKind} from '../../src/article/terms.js';
import {readArticle} from '../../src/article/read/read-article.js';

const both: TermKind[] = ['concept', 'mention'];

/** What is found in a text, as `text→id`. */
function found(text: string, concepts: readonly string[], mentions: readonly unknown[] = []): string[] {
  const data = {
    title: 'T',
    concepts: concepts.map((concept) => ({concept, description: 'What it is.'})),
    mentions: mentions.map((mention) => (typeof mention === 'string' ? {name: mention, '@type': 'Thing'} : mention)),
  };
  const find = findTermsOf(data, both);
  return (find?.(text) ?? []).map(({start, end, id}) => `${text.slice(start, end)}→${id}`);
}

describe('the terms of an article', () => {
  it('are found as whole words, concepts in any case and names as they are written', () => {
    assert.deepEqual(found('On memory safety, Memory\n Safety and memory safetyness.', ['Memory Safety']), [
      'memory safety→concept-memory-safety',
      'Memory\n Safety→concept-memory-safety',
    ]);
    assert.deepEqual(found('Rust and rust and Rusty and Trust and (Rust).', [], ['Rust']), [
      'Rust→mention-rust',
      'Rust→mention-rust',
    ]);
    assert.deepEqual(found('it is IT, and x is X', ['IT', 'X']), ['IT→concept-it', 'X→concept-x']);
  });

  it('are found by their other names', () => {
    assert.deepEqual(found('An FFI, an ffi, a foreign function interface', ['Foreign Function Interface (FFI)']), [
      'FFI→concept-foreign-function-interface-ffi',
      'foreign function interface→concept-foreign-function-interface-ffi',
    ]);
    assert.deepEqual(found('in many languages, threads (in many languages)', ['Threads (in many languages)']), [
      'threads (in many languages)→concept-threads-in-many-languages',
    ]);
    const node = {name: 'Node.js', '@type': 'Software', alternateName: ['Node', 'NodeJS']};
    assert.deepEqual(found('Node.js is Node or NodeJS.', [], [node]), [
      'Node.js→mention-node-js',
      'Node→mention-node-js',
      'NodeJS→mention-node-js',
    ]);
  });

  it('are the longest that begin at a place, and not part of another name', () => {
    assert.deepEqual(found('Rust Foundation, Rust.', [], ['Rust', 'Rust Foundation']), [
      'Rust Foundation→mention-rust-foundation',
      'Rust→mention-rust',
    ]);
    assert.deepEqual(found('C++, C#, C. Node.js, Bun’s, Zig-to-Rust', [], ['C', 'Node', 'Bun', 'Zig']), [
      'C→mention-c',
      'Bun→mention-bun',
      'Zig→mention-zig',
    ]);
    assert.deepEqual(found('a b c', ['a b c d', 'a b']), ['a b→concept-a-b']);
  });

  it('are found without spaces in scripts that have none, and whole in others', () => {
    assert.deepEqual(found('这是内存安全的语言。', ['内存安全']), ['内存安全→concept-内存安全']);
    assert.deepEqual(found('ระบบความปลอดภัยของข้อมูล', ['ความปลอดภัย']), ['ความปลอดภัย→concept-ความปลอดภัย']);
    assert.deepEqual(found('هذا ذاكرة وذاكرة', ['ذاكرة']), ['ذاكرة→concept-ذاكرة']);
    assert.deepEqual(found('𝐀b İRust', [], ['Rust', 'b']), []);
  });

  it('are none of what an article does not have, nor of a part of it', () => {
    const data = {
      title: 'T',
      technical_concepts: [{concept: 'Speed', description: 'Fast.'}],
      mentions: [{name: 'Bun'}],
    };
    const ids = (kinds: TermKind[], input: unknown = data) =>
      findTermsOf(input, kinds)?.('Speed of Bun').map(({id}) => id);
    assert.deepEqual(ids(both), ['concept-speed', 'mention-bun']);
    assert.deepEqual(ids(['concept']), ['concept-speed']);
    assert.deepEqual(ids(['mention']), ['mention-bun']);
    assert.deepEqual(ids(both, readArticle(data).article), ['concept-speed', 'mention-bun']);
    for (const other of [
      undefined,
      null,
      'Bun',
      [{name: 'Bun', '@type': 'x'}],
      {faq: [{question: 'Bun', answer: 'x'}]},
      {Speed: 'Being fast is what it is.'},
    ]) {
      assert.equal(findTermsOf(other, both), undefined);
    }
  });

  it('are never a pattern, whatever characters they have', () => {
    assert.deepEqual(found('a.b axb (a+)+ $& [x]', ['a.b', '(a+)+', '$&', '[x]']).length, 4);
    fc.assert(
      fc.property(
        fc.array(fc.string({unit: 'binary', minLength: 1, maxLength: 5}), {maxLength: 5}),
        fc.string({unit: 'binary'}),
        (terms, text) => {
          const find = findTermsOf({title: 'T', concepts: terms.map((concept) => ({concept, text: 'x'}))}, both);
          let last = 0;
          for (const {start, end} of find?.(`${text} ${terms.join(' ')}`) ?? []) {
            assert.ok(start >= last && end > start);
            last = end;
          }
        },
      ),
    );
  });

  it('are found in very many texts', () => {
    const terms = Array.from({length: 500}, (_, index) => `Term number ${index}`);
    const find = findTermsOf({title: 'T', concepts: terms.map((concept) => ({concept, text: 'x'}))}, both)!;
    let count = 0;
    for (let index = 0; index < 10_000; index++)
      count += find(`About term number ${index % 600} and the term number`).length;
    assert.equal(count, 8400);
    assert.equal(find('Term number '.repeat(50_000)).length, 0);
  });

  it('are not looked for where nobody could have called anything so', () => {
    const terms = [`${'語'.repeat(50_000)}x`, `${'a '.repeat(50_000)}x`, 'a b'];
    const find = findTermsOf({title: 'T', concepts: terms.map((concept) => ({concept, text: 'x'}))}, both)!;
    assert.equal(find('語'.repeat(200_000)).length, 0);
    assert.equal(find(`${'a '.repeat(200_000)}b`).length, 1);
  });
});
