import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {findRemoved, findUnannounced, writeApi} from '../../.ci/api.js';

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

  it('loses nothing unless the changelog says so', () => {
    const less = written
      .replace('- part `hit`\n', '')
      .replace('- state `empty`\n', '')
      .replace(/- custom property `--faq-list-gap: .*\n/, '')
      .replace(/- attribute `exclusive: boolean`\n/, '')
      .replace('- `article-elements/tokens.css`\n', '')
      .replace('- part `answer`\n', '- part `reply`\n')
      .replace('- method `expandAll()`', '- method `expandAll(fast: boolean)`');
    const removed = findRemoved(written, less);
    assert.deepEqual(removed.sort(), [
      '`article-elements/tokens.css`',
      'attribute `exclusive` of `<faq-list>`',
      'custom property `--faq-list-gap` of `<faq-list>`',
      'part `answer` of `<competitor-table>`',
      'part `hit` of `<competitor-table>`',
      'state `empty` of `<article-header>`',
    ]);
    assert.deepEqual(findRemoved(written, written), []);

    const changelog = `# Changelog\n\n## [Unreleased]\n\n### Removed\n\n- part \`hit\` of \`<competitor-table>\`: \`mark\`.\n
### Fixed\n\n- state \`empty\` of \`<article-header>\`.\n\n## 0.1.0\n\n### Removed\n\n- part \`answer\` of \`<competitor-table>\`\n`;
    assert.deepEqual(
      findUnannounced(removed, changelog),
      removed.filter((name) => !name.includes('hit')),
    );
    assert.deepEqual(findUnannounced(removed, '# Changelog\n\n## [Unreleased]\n'), removed);
  });
});
