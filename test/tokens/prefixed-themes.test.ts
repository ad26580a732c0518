import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url);
const [, expression = ''] = /sed -E '([^']+)'/.exec(readFileSync(new URL('docs/theming.md', root), 'utf8')) ?? [];
const tags = readdirSync(new URL('src/elements/', root)).filter(
  (name) => !/^(?:article-data|article-json-ld)$/.test(name),
);

describe('the line that gives a theme the names of a prefix', () => {
  for (const theme of readdirSync(new URL('src/themes/', root))) {
    it(`leaves no other name: ${theme}`, () => {
      const path = new URL(`src/themes/${theme}`, root);
      const css = readFileSync(path, 'utf8');
      const prefixed = execFileSync('sed', ['-E', expression], {input: css, encoding: 'utf8'});
      const selectors = [...css.matchAll(/[^{};]+(?=\{)/g)].join('');
      const named = tags.filter((tag) => new RegExp(`(?<![\\w-])${tag}(?![\\w-])`).test(selectors));
      assert.ok(named.length > 0, 'no rule by name');
      for (const tag of named) assert.doesNotMatch(prefixed, new RegExp(`(?<![\\w-])${tag}(?![\\w-])`));
      // Nothing else is another.
      assert.equal(prefixed.replaceAll('acme-', ''), css);
    });
  }
});
