import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {articleSchema} from '../../src/schema/json-schema.js';
import {root, runCli} from './run.js';

const seed = 'demo/articles/bun-runtime-migration.md';
const fixture = (name: string) => readFileSync(join(root, 'test/fixtures/seed', name), 'utf8');

describe('article-elements markdown', () => {
  it('writes all that the data of an article says', async () => {
    assert.deepEqual(await runCli(['markdown', seed]), {code: 0, stdout: fixture('article.md'), stderr: ''});
    const {stdout} = await runCli(['markdown', '--stdin-filename', 'x.md', '-'], {stdin: fixture('input.md')});
    assert.equal(stdout, fixture('article.md'));
  });

  it('says on the error stream what is wrong with the data', async () => {
    const {code, stdout, stderr} = await runCli(['markdown', '-'], {
      stdin: 'title: T\nfaq:\n  - {q: Why?, a: So}\n  - q: How?\n',
    });
    assert.equal(code, 0);
    assert.equal(stdout, '# T\n\n## Questions and answers\n\n### Why?\n\nSo\n');
    assert.equal(stderr, 'article-elements: <stdin>:4:5: warning faq/missing-answer: No answer; not shown. (faq[1])\n');
  });

  it('says that there is nothing to write', async () => {
    for (const stdin of ['', '# Just words\n\nAnd more.\n', '---\n# A comment.\n---\n']) {
      for (const name of ['markdown', 'json-ld']) {
        const {code, stdout, stderr} = await runCli([name, '--stdin-filename', 'x.md', '-'], {stdin});
        assert.deepEqual([code, stdout], [1, '']);
        assert.match(stderr, /x\.md: there is no article in it\n$/);
      }
    }
  });
});

describe('article-elements json-ld', () => {
  const site = ['--site-url', 'https://example.com', '--language', 'en'];
  const expected = JSON.parse(fixture('json-ld.json')) as unknown;

  it('writes the graph of an article in a script tag, or bare', async () => {
    const bare = await runCli(['json-ld', '--bare', ...site, seed]);
    assert.deepEqual([bare.code, bare.stderr], [0, '']);
    assert.deepEqual(JSON.parse(bare.stdout), expected);
    const {stdout} = await runCli(['json-ld', ...site, seed]);
    assert.equal(stdout, `<script type="application/ld+json">\n${bare.stdout}</script>\n`);
  });

  it('says that it does not know where the page is', async () => {
    const stdin = 'title: T\nfaq:\n  - {q: Why?, a: Because}\n';
    assert.match((await runCli(['json-ld', '-'], {stdin})).stderr, /warning json-ld\/no-page-url/);
    const {stdout, stderr} = await runCli(['json-ld', '--bare', '--page-url', 'https://example.com/x', '-'], {stdin});
    assert.equal(stderr, '');
    assert.match(stdout, /"https:\/\/example\.com\/x#faq"/);
  });
});

describe('article-elements schema', () => {
  it('writes the JSON Schema', async () => {
    const {code, stdout} = await runCli(['schema']);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(articleSchema())));
  });
});
