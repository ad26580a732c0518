import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const source = new URL('../../src/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, source), 'utf8');
const tags = readdirSync(new URL('elements/', source));

describe('the entries', () => {
  for (const tag of tags) {
    it(`know ${tag}`, () => {
      assert.ok(read('define.ts').includes(`import './elements/${tag}/define.js';`), 'define.ts');
      assert.ok(read('index.ts').includes(`from './elements/${tag}/${tag}.js';`), 'index.ts');
      assert.ok(read('embed/elements.ts').includes(`'../elements/${tag}/${tag}.js'`), 'embed/elements.ts');
      assert.ok(read('embed/tags.ts').includes(`  '${tag}',`), 'embed/tags.ts');
      assert.ok(read(`elements/${tag}/define.ts`).includes(`'${tag}': `), 'HTMLElementTagNameMap');
    });
  }

  it('know the version that package.json has', () => {
    const {version} = JSON.parse(read('../package.json')) as {version: string};
    assert.ok(read('base/version.ts').includes(`version = '${version}';`));
  });

  it('export each event that an element fires', () => {
    const index = read('index.ts');
    for (const tag of tags) {
      for (const [, name] of read(`elements/${tag}/${tag}.ts`).matchAll(/^export class (\w+Event) /gm)) {
        assert.ok(new RegExp(`\\b${name!}\\b`).test(index), name);
      }
    }
  });
});
