import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, it} from 'node:test';
import type {Log} from 'sarif';
import {issueCatalog} from '../../src/article/issue-catalog.js';
import {folderWith, root, runCli} from './run.js';

const files = {
  'posts/a.md': '---\nfaq:\n  - question: Why?\n---\nText\n',
  'posts/b.yaml': 'faq:\n  - {q: Why, a: "x", url: "javascript:x"}\n  - a: b\n    c: "unclosed\n',
  'posts/clean.yaml': 'faq:\n  - {q: Why, a: x}\n',
};
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};

describe('a report of article-elements check', () => {
  it('is for people by default', async () => {
    using folder = folderWith(files);
    const {stdout} = await runCli(['check', 'posts'], {cwd: folder.path});
    assert.equal(
      stdout,
      `posts/a.md
  3:5  warning  faq/missing-answer  No answer; not shown. (faq[0])
      1 | ---
      2 | faq:
    > 3 |   - question: Why?
        |     ^
      4 | ---
    Fix: Add \`answer:\` to the item.

posts/b.yaml
  4:8  error  yaml/syntax  Close this quote; its end is missing.
      2 |   - {q: Why, a: "x", url: "javascript:x"}
      3 |   - a: b
    > 4 |     c: "unclosed
        |        ^
      5 |
    Fix: Do what the message says at the line it names; the mistake may be in the line before it.

2 issues (1 error, 1 warning) in 2 of 3 files
`,
    );
  });

  it('explains a code once', async () => {
    const {stdout} = await runCli(['check', '-'], {stdin: 'faq:\n  - q: Why?\n  - q: How?\n'});
    assert.equal(stdout.match(/faq\/missing-answer/g)?.length, 2);
    assert.equal(stdout.match(/Fix:/g)?.length, 1);
  });

  it('is JSON for programs', async () => {
    using folder = folderWith(files);
    const {stdout} = await runCli(['check', '--format', 'json', 'posts'], {cwd: folder.path});
    assert.deepEqual(JSON.parse(stdout), {
      results: [
        {
          file: 'posts/a.md',
          issues: [
            {
              code: 'faq/missing-answer',
              severity: 'warning',
              path: 'faq[0]',
              message: 'No answer; not shown.',
              fix: issueCatalog['faq/missing-answer'].fix,
              line: 3,
              column: 5,
            },
          ],
        },
        {
          file: 'posts/b.yaml',
          issues: [
            {
              code: 'yaml/syntax',
              severity: 'error',
              path: '',
              message: 'Close this quote; its end is missing.',
              fix: issueCatalog['yaml/syntax'].fix,
              line: 4,
              column: 8,
            },
          ],
        },
      ],
      summary: {files: 3, filesWithIssues: 2, counts: {error: 1, warning: 1, info: 0}},
    });
    const clean = await runCli(['check', '-f', 'json', 'posts/clean.yaml'], {cwd: folder.path});
    assert.deepEqual((JSON.parse(clean.stdout) as {results: unknown}).results, []);
  });

  it('is annotations for GitHub, from the root of the repository', async () => {
    using folder = folderWith(files);
    const {stdout} = await runCli(['check', '--format', 'github', 'a.md', 'b.yaml'], {
      cwd: join(folder.path, 'posts'),
      env: {GITHUB_WORKSPACE: folder.path},
    });
    assert.equal(
      stdout,
      `::warning file=posts/a.md,line=3,col=5,title=faq/missing-answer::No answer; not shown. (faq[0])
::error file=posts/b.yaml,line=4,col=8,title=yaml/syntax::Close this quote; its end is missing.
`,
    );
  });

  it('is SARIF for code scanning', async () => {
    using folder = folderWith(files);
    const {stdout} = await runCli(['check', '--format', 'sarif', 'posts'], {cwd: folder.path});
    const log = JSON.parse(stdout) as Log;
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.ok(run);
    assert.deepEqual([run.tool.driver.name, run.tool.driver.version], ['article-elements', version]);
    const rules = run.tool.driver.rules ?? [];
    assert.deepEqual(
      rules.map(({id}) => id),
      Object.keys(issueCatalog),
    );
    assert.equal(run.originalUriBaseIds?.['ROOT']?.uri, `${pathToFileURL(folder.path).href}/`);
    assert.deepEqual(run.results?.[1], {
      ruleId: 'yaml/syntax',
      ruleIndex: rules.findIndex(({id}) => id === 'yaml/syntax'),
      level: 'error',
      message: {text: 'Close this quote; its end is missing.'},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'posts/b.yaml', uriBaseId: 'ROOT'},
            region: {startLine: 4, startColumn: 8},
          },
        },
      ],
    });
    const clean = await runCli(['check', '-f', 'sarif', 'posts/clean.yaml'], {cwd: folder.path});
    assert.deepEqual((JSON.parse(clean.stdout) as Log).runs[0]?.results, []);
  });
});
