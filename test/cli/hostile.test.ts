import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {codeFrame} from '../../src/check/code-frame.js';
import {visible} from '../../src/check/visible.js';
import {commandsIn, folderWith, runCli} from './run.js';

/** Titles, links and colors of a terminal, commands of build servers, and text that runs backwards. */
const attacks = [
  '\x1b]0;title\x07',
  '\x1b]8;;https://evil.example\x07link\x1b]8;;\x07',
  '\x1b[2J\x1b[31mred',
  '\x9b31m',
  'a\rb\x08\x7f',
  '\n::error file=x::y',
  '\r\n::add-mask::y',
  '##[error]x',
  '##vso[task.setvariable]x',
  '\u202eevil\u2066',
  '\u2028::warning::x',
  '%0A::error::x',
];

describe('hostile data and names', () => {
  const keys = Object.fromEntries(attacks.map((text, index) => [`${text}${index}`, text]));
  const data = {
    title: attacks.join(' '),
    ...keys,
    faq: attacks.flatMap((text) => [
      {question: text, answer: {text: {x: text}}, [`answre${text}`]: text},
      {question: text, answer: text, url: `javascript:${text}`, [text]: text},
    ]),
    quesitons: 1,
    [`date_publised`]: attacks[0],
    timeline: attacks.map((text) => ({[text]: text, start: `2026-02-31${text}`})),
  };

  for (const format of ['stylish', 'github', 'json', 'sarif']) {
    it(`do nothing to a terminal or a build server in a ${format} report`, async () => {
      using folder = folderWith({
        'a.json': JSON.stringify(data),
        '::error::x,y:z%0A.yaml': 'faq:\n  - q: \x1b[31m::error::x\n  - q: "##[error]x"\n ::warning::x: y',
        'b\x1b[31m\n::error::.md': '---\nfaq:\n  - question: "\u202e::x\n::error::y\n---\n',
      });
      const {stdout, stderr} = await runCli(['check', '-s', 'info', '-f', format, '.', 'gone\x1b[31m\n::error::'], {
        cwd: folder.path,
      });
      assert.ok(stdout.includes('faq/missing-answer'));
      assert.match(stderr, /gone\\x1b\[31m\\x0a::error::: there is no such file/);
      const ours = stdout.replace(/^::(error|warning|notice) file=[^\n:]*::(?=[^\n:])/gm, '');
      assert.deepEqual(commandsIn(format === 'github' ? ours : stdout), []);
      assert.deepEqual(commandsIn(stderr), []);
      if (format === 'json' || format === 'sarif') JSON.parse(stdout);
    });
  }

  it('do nothing when they are written out', async () => {
    const stdin = JSON.stringify(data);
    for (const args of [
      ['markdown', '-'],
      ['json-ld', '--bare', '-'],
      ['json-ld', '-'],
    ]) {
      const {code, stdout, stderr} = await runCli(args, {stdin});
      assert.equal(code, 0);
      assert.ok(stdout.length > 100);
      assert.doesNotMatch(stdout + stderr, /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
      assert.equal(stdout.match(/<\/script/gi)?.length ?? 0, args.length === 2 && args[0] === 'json-ld' ? 1 : 0);
    }
  });

  it('do nothing as arguments', async () => {
    for (const text of attacks) {
      for (const args of [
        [text],
        ['check', `--${text}`],
        ['check', '-f', text, 'x'],
        ['check', text],
        ['markdown', text],
      ]) {
        const {code, stderr} = await runCli(args);
        assert.equal(code, 2);
        assert.deepEqual(commandsIn(stderr), [], JSON.stringify(args));
      }
    }
  });

  it('are shown as what they are', () => {
    assert.equal(
      visible('a\x1b[31m\n\u202eb\u{e0041}\ud800##[x]'),
      'a\\x1b[31m\\x0a\\u202eb\\u{e0041}\\ud800#\\x23[x]',
    );
    assert.equal(visible('日本語 👩‍💻 हिन्दी ## a é'), '日本語 👩‍💻 हिन्दी ## a é');
  });

  it('never get through, whatever they are', () => {
    const text = fc.string({unit: 'binary', maxLength: 50});
    fc.assert(fc.property(text, (value) => commandsIn(`x ${visible(value)}`).length === 0));
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(3), (value, column, line) => {
        const frame = codeFrame(value, {line: line + 1, column: column + 1}, {width: 20});
        return commandsIn(frame).length === 0;
      }),
    );
  });
});
