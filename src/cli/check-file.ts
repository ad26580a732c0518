import type {Issue, Severity} from '../article/issue.js';
import {codeFrame} from '../check/code-frame.js';
import {checkText, type CheckResult} from '../check/check-text.js';
import {explain, readFile, type FileText} from './read-file.js';

/** A file that is to be checked. */
export interface FileToCheck {
  /** Where it is. */
  readonly path: string;
  /** As it is shown. */
  readonly name: string;
  /** Whether somebody has named this very file, and not a folder or a pattern. */
  readonly isNamed: boolean;
}

export interface CheckFileOptions {
  /** The least severity that is reported. */
  readonly severity: Severity;
  /** Whether to cut out the lines around each issue. */
  readonly frames: boolean;
}

export interface ReportedIssue extends Issue {
  readonly frame?: string;
}

export interface FileReport {
  readonly name: string;
  readonly issues: readonly ReportedIssue[];
  /** Why it could not be checked. */
  readonly failure?: string;
}

export const severities: readonly Severity[] = ['info', 'warning', 'error'];

/** Frames that anybody looks at; cutting one out takes a walk through the file. */
const MAX_FRAMES = 100;

export async function checkFile(file: FileToCheck, options: CheckFileOptions): Promise<FileReport> {
  try {
    return await checkFileText(file, await readFile(file.path), options);
  } catch (error) {
    return {name: file.name, issues: [], failure: explain(error)};
  }
}

/** Checks what was read, which may come from a stream too. */
export async function checkFileText(
  file: Omit<FileToCheck, 'path'>,
  text: FileText,
  options: CheckFileOptions,
): Promise<FileReport> {
  return reportOn(file, text, await checkText(text.text, {name: file.name}), options);
}

/** What to report of what was found. Data of others is none of our business, and gives no issues. */
export function reportOn(
  {name, isNamed}: Omit<FileToCheck, 'path'>,
  {text, isUtf8}: FileText,
  {issues, isForUs}: CheckResult,
  {severity, frames}: CheckFileOptions,
): FileReport {
  if (!isForUs && !(isNamed && isMeant(name, issues))) return {name, issues: []};
  const found = isUtf8 ? issues : [notUtf8(text), ...issues];
  const least = severities.indexOf(severity);
  const reported = found.filter((issue) => severities.indexOf(issue.severity) >= least);
  return {
    name,
    issues: reported.map((issue, index) => {
      const {position} = issue;
      const frame = frames && position && index < MAX_FRAMES ? codeFrame(text, position) : '';
      return {...issue, ...(frame && {frame})};
    }),
  };
}

/** Somebody who names a data file that cannot be read means it; a Markdown file may just as well be another blog's post. */
function isMeant(name: string, issues: readonly Issue[]): boolean {
  const isPost = /\.(md|markdown|mdx|html?)$/i.test(name);
  return issues.some(
    ({code, severity}) =>
      severity === 'error' &&
      (/^(source\/unreadable|limit\/)/.test(code) || (!isPost && !/^front-matter\//.test(code))),
  );
}

function notUtf8(text: string): Issue {
  const before = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split(/\r\n?|\n/);
  return {
    code: 'source/unreadable',
    path: '',
    message: 'Not everything here is UTF-8; “\uFFFD” stands for what is not. Save the file as UTF-8.',
    severity: 'warning',
    position: {line: before.length, column: before.at(-1)!.length + 1},
  };
}
