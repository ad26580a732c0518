import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseDocument} from '../../src/article/parse/parse-document.js';
import {locate} from '../../src/article/parse/parsed.js';
import {readArticle} from '../../src/article/read/read-article.js';

/*
 * A folder is a case: `input.*` as an author would write it, `article.json` and `issues.json` as they are read.
 * UPDATE_FIXTURES=1 writes the last two; read them before you commit them.
 */
const root = new URL('../fixtures/', import.meta.url);

describe('readArticle', () => {
  for (const name of readdirSync(root)) {
    const folder = new URL(`${name}/`, root);
    const input = readdirSync(folder).find((file) => file.startsWith('input.'));
    if (!input) continue;
    it(`reads ${name.replace(/-/g, ' ')}`, async () => {
      const document = await parseDocument(readFileSync(new URL(input, folder), 'utf8'), {name: input});
      const {article, issues} = readArticle(document.data);
      const all = locate([...document.issues, ...issues], document).map(({code, severity, path, position}) => ({
        code,
        severity,
        path,
        position,
      }));
      check(new URL('article.json', folder), article);
      check(new URL('issues.json', folder), all);
    });
  }
});

/** Compared as JSON, which is how these values travel; in that form undefined and a prototype say nothing. */
function check(file: URL, value: unknown): void {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (process.env['UPDATE_FIXTURES']) writeFileSync(file, text);
  assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(file, 'utf8')));
}
