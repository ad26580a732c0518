import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {slug, uniqueIds} from '../../src/article/ids.js';

describe('slug', () => {
  it('keeps letters and digits of every script', () => {
    assert.equal(slug('Why is Bun’s port “fast”?'), 'why-is-buns-port-fast');
    assert.equal(slug('これは何ですか？'), 'これは何ですか');
    assert.equal(slug('Ünïcode — Straße'), 'ünïcode-straße');
    assert.equal(slug('हिन्दी में'), 'हिन्दी-में');
  });

  it('keeps C, C++ and C# apart', () => {
    assert.deepEqual(['C', 'C++', 'C#', 'F#', 'Issue #5'].map(slug), ['c', 'cpp', 'c-sharp', 'f-sharp', 'issue-5']);
  });

  it('is short, never empty, and does not change again', () => {
    assert.equal(slug('🎉'), 'item');
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
        const id = slug(text);
        assert.ok(id.length > 0 && [...id].length <= 80);
        assert.equal(slug(id), id);
      }),
      {numRuns: 2000},
    );
  });
});

describe('uniqueIds', () => {
  it('numbers what is there already', () => {
    const ids = (...names: string[]) => uniqueIds(names.map((id) => ({id}))).map(({id}) => id);
    assert.deepEqual(ids('A', 'a', 'b', 'a'), ['a', 'a-2', 'b', 'a-3']);
    assert.deepEqual(ids('a-2', 'a', 'a'), ['a-2', 'a', 'a-3']);
  });

  it('takes no time for thousands of equal ones', () => {
    const start = performance.now();
    const items = uniqueIds(Array.from({length: 20_000}, () => ({id: 'same'})));
    assert.equal(new Set(items.map(({id}) => id)).size, 20_000);
    assert.ok(performance.now() - start < 1000);
  });
});
