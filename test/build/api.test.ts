import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {writeApi} from '../../.ci/api.js';

const written = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

describe('docs/api.md', () => {
  it('has everything public as it is now (else, and on purpose only: npm run api)', () => {
    assert.deepEqual(writeApi().split('\n'), written.split('\n'));
  });

  it('names what pages, style sheets and programs go by', () => {
    for (const line of [
      '## `<faq-list>`',
      '- attribute `heading-level: number | null`',
      '- event `faq-toggle: FaqToggleEvent`',
      '- method `expandAll()`',
      '- part `item`',
      '- slot `heading`',
      'class FaqToggleEvent extends Event {',
      'function readFaq(input: unknown): ReadResult<Faq>;',
      '- `article-elements/cdn/faq-list.js`',
    ]) {
      assert.ok(written.split('\n').includes(line), line);
    }
  });

  it('leaves out what is internal', () => {
    assert.doesNotMatch(written, /#private|@internal|\bidPrefix\b|undefined;\n\s*private/);
  });
});
