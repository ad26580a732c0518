import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {folderWith, root, runCli} from './run.js';

const seed = readFileSync(join(root, 'demo/articles/bun-runtime-migration.md'), 'utf8');
const broken = 'faq:\n  - question: Why?\n    answer: Because.\n  - question: And?\n';

describe('article-elements check', () => {
  it('says nothing of an article in which nothing is wrong', async () => {
    assert.deepEqual(await runCli(['check', 'demo/articles/bun-runtime-migration.md']), {
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('shows the place, what is wrong and how to fix it', async () => {
    using folder = folderWith({'post.yaml': broken});
    const {code, stdout, stderr} = await runCli(['check', 'post.yaml'], {cwd: folder.path});
    assert.equal(code, 1);
    assert.equal(stderr, '');
    assert.equal(
      stdout,
      `post.yaml
  4:5  warning  faq/missing-answer  No answer; not shown. (faq[1])
      2 |   - question: Why?
      3 |     answer: Because.
    > 4 |   - question: And?
        |     ^
      5 |
    Fix: Add \`answer:\` to the item.

1 issue (1 warning) in 1 of 1 file
`,
    );
  });

  it('leaves out the lines around a place where that is asked for', async () => {
    const {stdout} = await runCli(['check', '--no-frame', '-'], {stdin: broken});
    assert.doesNotMatch(stdout, / \| /);
    assert.match(stdout, /4:5/);
  });

  /** Each mistake with what it is put in place of, and the text at whose beginning it is found. */
  const defects: [name: string, from: string, to: string, code: string, at: string][] = [
    ['a misspelled key at the root', '\nkeywords:', '\nkeywrods:', 'key/unknown', 'keywrods'],
    ['a misspelled section', '\ntechnical_concepts:', '\ntehcnical_concepts:', 'key/unknown', 'tehcnical'],
    ['a misspelled key in a context', 'competition_landscape:', 'competiton_landscape:', 'key/unknown', 'competiton'],
    ['a misspelled key in an item', 'accepted_answer:', 'acepted_answer:', 'key/unknown', 'acepted_answer'],
    ['a question without an answer', 'text: "Bun\'s migration', 'txet: "', 'faq/missing-answer', '"@type": "Question"'],
    ['an address that runs script', '"https://bun.sh"', '"javascript:alert(1)"', 'url/unsafe', 'url: "javascript:'],
    ['a day that there is not', '"2026-01"', '"2026-02-31"', 'date/impossible', 'start_date: "2026-02-31"'],
    ['a tab', '  phase_b:', '\tphase_b:', 'yaml/tab-indentation', '\tphase_b'],
    ['a colon in a value', '"Feature Parity"', 'Feature: Parity', 'yaml/unquoted-value', 'Feature: Parity'],
    ['curly quotes', '"Production Release"', '“Production Release”', 'yaml/smart-quotes', '“Production'],
  ];
  for (const [name, from, to, code, at] of defects) {
    it(`finds ${name} in the seed, with its line`, async () => {
      const text = seed.replace(from, to);
      const before = text.slice(0, text.indexOf(at)).split('\n');
      const place = `${before.length}:${before.at(-1)!.length + 1}`;
      assert.notEqual(text, seed);
      const {stdout} = await runCli(['check', '-f', 'json', '--stdin-filename', 'post.md', '-'], {stdin: text});
      const {results} = JSON.parse(stdout) as {
        results: {file: string; issues: {code: string; line: number; column: number}[]}[];
      };
      assert.equal(results[0]?.file, 'post.md');
      const found = results[0].issues.map((issue) => `${issue.code} ${issue.line}:${issue.column}`);
      assert.ok(found.includes(`${code} ${place}`), found.join('\n'));
    });
  }

  it('reports from the severity on that is asked for, and ends with 1 only then', async () => {
    const stdin = 'keywords: [a, A]\nfaq:\n  - question: Why?\n    answer: Because.\n';
    const check = async (...args: string[]) => (await runCli(['check', ...args, '-'], {stdin})).code;
    assert.equal(await check(), 0);
    assert.equal(await check('--severity', 'info'), 1);
    assert.equal(await check('-s', 'error'), 0);
  });

  it('reads the standard input as what its name says', async () => {
    const json = '{"faq": [{"question": "Why?"}]}';
    const {code, stdout} = await runCli(['check', '--stdin-filename', 'data/x.json', '-'], {stdin: json});
    assert.equal(code, 1);
    assert.match(stdout, /^data\/x\.json\n {2}1:10 {2}warning {2}faq\/missing-answer/);
    assert.equal((await runCli(['check', '-'], {stdin: `---\n${broken}---\n`})).code, 1);
  });

  it('explains how to use it, and that it was used otherwise', async () => {
    const cases: [string[], RegExp][] = [
      [[], /Usage: article-elements COMMAND/],
      [['chekc'], /no command “chekc”/],
      [['check'], /which files\?/],
      [['check', '--colour', 'x.md'], /'--colour'/],
      [['check', '--format', 'xml', 'x.md'], /--format is one of stylish, json, github, sarif/],
      [['check', '-s', 'fatal', 'x.md'], /--severity is one of error, warning, info/],
      [['check', 'nothing-here.md'], /nothing-here\.md: there is no such file/],
      [['check', 'nothing/**/*.md'], /there are no files to check/],
      [['schema', 'x'], /takes no names/],
      [['markdown'], /name one file/],
      [['markdown', 'a.md', 'b.md'], /name one file/],
      [['markdown', 'src'], /src: it is a folder/],
      [['json-ld', '--site-url', 'ftp://example.com', 'README.md'], /--site-url is an address/],
    ];
    for (const [args, pattern] of cases) {
      const {code, stdout, stderr} = await runCli(args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, pattern);
      assert.doesNotMatch(stderr, /\n\s+at /);
    }
    for (const args of [
      ['--help'],
      ['-h'],
      ['help'],
      ...['check', 'markdown', 'json-ld', 'schema'].map((name) => [name, '--help']),
    ]) {
      const {code, stdout, stderr} = await runCli(args);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /^Usage: article-elements/);
    }
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
    for (const args of [['--version'], ['-v'], ['check', '--version']]) {
      assert.equal((await runCli(args)).stdout, `${version}\n`);
    }
  });

  it('checks what it can when something cannot be read, and ends with 2', async () => {
    using folder = folderWith({'post.yaml': broken});
    const {code, stdout, stderr} = await runCli(['check', 'post.yaml', 'gone.md'], {cwd: folder.path});
    assert.equal(code, 2);
    assert.match(stdout, /faq\/missing-answer/);
    assert.equal(stderr, 'article-elements: gone.md: there is no such file\n');
  });

  it('has colors on a terminal that wants them, and nowhere else', async () => {
    const check = (isTTY: boolean, env = {}) => runCli(['check', '-'], {stdin: broken, isTTY, env});
    assert.match((await check(true)).stdout, /\x1b\[33mwarning\x1b\[0m/);
    for (const plain of [check(false), check(true, {NO_COLOR: '1'}), check(true, {TERM: 'dumb'})]) {
      assert.doesNotMatch((await plain).stdout, /\x1b/);
    }
  });
});
