import {resolve} from 'node:path';
import type {Article} from '../article/article.js';
import type {Issue} from '../article/issue.js';
import {checkText} from '../check/check-text.js';
import {visible} from '../check/visible.js';
import {CliError, type Io} from './io.js';
import {explain, readFile, readStream} from './read-file.js';

/** The one file that a command was given, read; what is wrong with it goes to the error stream. */
export async function readArticleFile(
  names: readonly string[],
  stdinName: string | undefined,
  io: Io,
): Promise<{readonly name: string; readonly article: Article | undefined}> {
  const [file] = names;
  if (file === undefined || names.length > 1) throw new CliError('name one file, or - for the standard input');
  const name = file === '-' ? (stdinName ?? '<stdin>') : file;
  const read = file === '-' ? readStream(io.stdin) : readFile(resolve(io.cwd, file));
  const {text} = await read.catch((error: unknown) => {
    throw new CliError(`${visible(file)}: ${explain(error)}`);
  });
  const {article, issues} = await checkText(text, {name});
  await writeIssues(name, issues, io);
  const isEmpty = Object.keys(article).length === 1 && article.rest.length === 0;
  return {name, article: isEmpty ? undefined : article};
}

/** Issues that matter, a line each. */
export async function writeIssues(name: string, issues: readonly Issue[], {stderr}: Io): Promise<void> {
  for (const {code, severity, path, message, position} of issues) {
    if (severity === 'info') continue;
    const place = position ? `:${position.line}:${position.column}` : '';
    const where = path ? ` (${visible(path)})` : '';
    await stderr.write(
      `article-elements: ${visible(name)}${place}: ${severity} ${code}: ${visible(message)}${where}\n`,
    );
  }
}

/** Text for other programs, and for a terminal all the same: without control characters but tabs and line breaks. */
export function printable(text: string): string {
  return text.replace(/[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu, '\uFFFD');
}
