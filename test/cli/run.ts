import {PassThrough, Readable} from 'node:stream';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {run} from '../../src/cli/cli.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly isTTY?: boolean;
}

/** Runs the command on streams of its own, as a person or a pipe would. */
export async function runCli(
  args: readonly string[],
  {stdin = '', cwd = root, env = {}, isTTY = false}: RunOptions = {},
): Promise<CliResult> {
  const stdout = Object.assign(new PassThrough(), {isTTY});
  const stderr = Object.assign(new PassThrough(), {isTTY});
  const texts = [textOf(stdout), textOf(stderr)];
  const code = await run({args, stdin: Readable.from([Buffer.from(stdin as string)]), stdout, stderr, cwd, env});
  stdout.end();
  stderr.end();
  const [out = '', err = ''] = await Promise.all(texts);
  return {code, stdout: out, stderr: err};
}

async function textOf(stream: PassThrough): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

/** A folder with some files, which is gone at the end of the block. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): {path: string} & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), {recursive: true});
    writeFileSync(join(path, name), content);
  }
  return {path, [Symbol.dispose]: () => rmSync(path, {recursive: true})};
}

/** Everything in a text that a terminal or a build server would act on. */
export function commandsIn(text: string): string[] {
  const acting = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]|##[a-z]*\[|^[ \t]*::.*/gimu;
  return [...text.matchAll(acting)].map(([found]) => found);
}
