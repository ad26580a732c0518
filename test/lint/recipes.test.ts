import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const folder = 'docs/recipes';
/** No site that is built, but servers that are started. */
const servers = 'servers';
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => name.replace('.md', ''));

describe('a recipe', () => {
  it('is there for every site that is built', () => {
    const sites = readdirSync('test/sites', {withFileTypes: true}).filter((entry) => entry.isDirectory());
    assert.deepEqual(
      names.filter((name) => name !== servers),
      sites.map(({name}) => name),
    );
  });

  for (const name of names) {
    it(`says what the ${name === servers ? 'servers say that are started' : `site says that is built with ${name}`}`, () => {
      const code = name === servers ? 'test/runtimes/servers' : `test/sites/${name}`;
      const text = readFileSync(`${folder}/${name}.md`, 'utf8');
      const blocks = [...text.matchAll(/^```(\w\S*)(?: title="([^"]+)")?\n([^]*?)^```$/gm)];
      assert.equal(blocks.length, text.match(/^```/gm)!.length / 2);
      for (const [, language, file, block] of blocks) {
        // Commands, and what is typed into an editor.
        if (!file && /^(sh|text)$/.test(language!)) continue;
        assert.ok(file, `A block of ${language} has no file name: ${block}`);
        assert.ok(readFileSync(`${code}/${file}`, 'utf8').includes(block!), `${file} has no\n${block}`);
      }
    });
  }
});
