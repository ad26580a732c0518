import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import type {SiteFolder} from '../sites/harness.js';
import {cases, languages, now, tags} from './cases.js';
import {findBinary, prepare, startWorkerd} from './harness.js';

type Answers = Readonly<Record<string, string>>;

const exec = promisify(execFile);
const question = JSON.stringify({cases, now});

describe('what is rendered', () => {
  let folder: SiteFolder;
  let expected: Answers;

  before(async () => {
    folder = await prepare('same-bytes');
    expected = await ask(process.execPath, 'stdin.js');
  });
  after(() => folder[Symbol.asyncDispose]());

  /** Asks a runtime in a process of its own. */
  async function ask(command: string, ...args: string[]): Promise<Answers> {
    const asked = exec(command, args, {cwd: folder.path, maxBuffer: 2 ** 28});
    asked.child.stdin!.end(question);
    return JSON.parse((await asked).stdout) as Answers;
  }

  it('is something in every case, in the language that is asked for', () => {
    assert.deepEqual(
      Object.keys(expected),
      cases.map(({name}) => name),
    );
    for (const tag of tags) {
      assert.ok(new RegExp(`^<${tag}[ >].*<template .*</${tag}>$`, 's').test(expected[`<${tag}>`]!), tag);
    }
    const seeds = languages.map((language) => expected[`the seed in ${language}`]);
    assert.equal(new Set(seeds).size, languages.length);
  });

  it('is the same bytes in Bun as in Node', async () => {
    compare(await ask(findBinary(folder, 'bun'), 'stdin.js'));
  });

  it('is the same bytes in Deno as in Node, which has to allow nothing', async () => {
    compare(await ask(findBinary(folder, 'deno'), 'run', '--no-prompt', 'stdin.js'));
  });

  it('is the same bytes in workerd as in Node, with what it has of Node and without', async () => {
    await using workerd = await startWorkerd(folder, ['bare', 'node']);
    for (const origin of Object.values(workerd.origins)) {
      const response = await fetch(origin, {method: 'POST', body: question});
      compare((await response.json()) as Answers);
    }
  });

  function compare(answers: Answers): void {
    assert.deepEqual(Object.keys(answers), Object.keys(expected));
    for (const {name} of cases) assertSame(answers[name]!, expected[name]!, name);
  }
});

/** Shows what is around the first difference. */
function assertSame(actual: string, expected: string, name: string): void {
  if (actual === expected) return;
  let first = 0;
  while (actual[first] === expected[first]) first++;
  const around = (text: string) => text.slice(Math.max(0, first - 100), first + 100);
  assert.equal(around(actual), around(expected), name);
}
