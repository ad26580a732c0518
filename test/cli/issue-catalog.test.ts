import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {generate} from '../../.ci/generate.js';
import {issueCatalog} from '../../src/article/issue-catalog.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the catalog of issues', () => {
  it('explains each code that an issue can have, and no other', () => {
    const [, union = ''] = /export type IssueCode =([^;]*);/.exec(read('src/article/issue.ts')) ?? [];
    const codes = [...union.matchAll(/'([^']+)'/g)].map(([, code]) => code);
    assert.ok(codes.length > 60);
    assert.deepEqual(Object.keys(issueCatalog).sort(), codes.sort());
  });

  it('says in whole sentences what a code means and what to do', () => {
    for (const [code, {meaning, fix}] of Object.entries(issueCatalog)) {
      for (const text of [meaning, fix]) {
        assert.match(text, /^[A-Z`"][^]*[.]$/, code);
        assert.doesNotMatch(text, /\n| {2}/, code);
      }
    }
  });

  it('is loaded by nothing that a page loads', () => {
    const source = new URL('../../src/', import.meta.url);
    const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts'));
    const users = files.filter((name) => /['"][^'"]*\/(issue-catalog|suggest)\.js['"]/.test(read(`src/${name}`)));
    assert.ok(users.length > 0);
    assert.deepEqual(
      users.filter((name) => !/^(cli|check)(\/|\.ts$)/.test(name.replaceAll('\\', '/'))),
      [],
    );
  });

  it('is what docs/issues.md says (else: npm run docs:issues)', async () => {
    assert.equal(read('docs/issues.md') === (await generate('docs/issues.md')), true, 'npm run docs:issues');
  });
});
