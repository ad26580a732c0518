import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {cdn, pages, updateTags} from '../../.ci/snippets.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const hashes = JSON.parse(read('dist/integrity.json')) as Record<string, string>;

describe('the script tags in the docs', () => {
  for (const page of pages) {
    it(`have the hashes of what is built: ${page}`, () => {
      assert.equal(read(page), updateTags(read(page), hashes), 'npm run build');
    });
  }

  it('are found, in whatever form they were', () => {
    const tag = (attributes: string) =>
      `<p><script ${attributes} src="https://cdn.jsdelivr.net/npm/article-elements@0.0.9/dist/cdn/frame.js"></script><p>`;
    const expected = (attributes: string) =>
      `<p><script ${attributes} src="${cdn}dist/cdn/frame.js"\n  integrity="${hashes['frame.js']}" crossorigin="anonymous"></script><p>`;
    assert.equal(updateTags(tag('async'), hashes), expected('async'));
    assert.equal(updateTags(tag('crossorigin="" integrity="sha384-old" async'), hashes), expected('async'));
    assert.throws(() => updateTags(tag('').replace('frame', 'none'), hashes), /no dist\/cdn\/none\.js/);
    const own = '<script src="/cdn/frame.js"></script>';
    assert.equal(updateTags(own, hashes), own);
  });

  it('come with code that prints an import map of all hashes', () => {
    const [, code = ''] = /^```js\n(\/\/ npm install[^]*?)^```$/m.exec(read('docs/script-tags.md')) ?? [];
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {encoding: 'utf8'});
    const [, json = ''] = /^<script type="importmap">(.*)<\/script>$/.exec(output.trim()) ?? [];
    assert.deepEqual(JSON.parse(json), {
      integrity: Object.fromEntries(Object.entries(hashes).map(([name, hash]) => [`${cdn}dist/cdn/${name}`, hash])),
    });
  });
});
