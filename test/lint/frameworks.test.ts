import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const text = readFileSync('docs/frameworks.md', 'utf8');
const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, {types?: string}>};
const apps = readdirSync('test/frameworks', {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

describe('the page on frameworks', () => {
  it('has a section for every app that is tested, and the package its types', () => {
    const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title!.toLowerCase());
    assert.deepEqual(sections.sort(), apps.sort());
    // Storybook has the manifest.
    for (const name of apps.filter((name) => name !== 'storybook')) {
      assert.equal(exports[`./${name}`]?.types, `./dist/types/${name}.d.ts`);
    }
  });

  it('says what the apps say', () => {
    const blocks = [...text.matchAll(/^```(\w+)(?: title="([^"]+)")?\n([^]*?)^```$/gm)];
    assert.equal(blocks.length, text.match(/^```/gm)!.length / 2);
    for (const [, language, file, block] of blocks) {
      if (language === 'sh') continue;
      assert.ok(file, `A block of ${language} has no file name: ${block}`);
      assert.ok(readFileSync(`test/frameworks/${file}`, 'utf8').includes(block!), `${file} has no\n${block}`);
    }
  });
});
