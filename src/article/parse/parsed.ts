import type {Issue, IssueCode, Position} from '../issue.js';
import type {SourceMap} from './source-map.js';

/** What a text says, what is wrong with it, and where in it each piece of data is. */
export interface ParsedDocument {
  /** Plain data: finite, without cycles, in objects that have no prototype. `null` when nothing could be read. */
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** Where a path made by `joinPath` is in the whole file, or its nearest ancestor where it is not known itself. */
  positionOf(path: string): Position | undefined;
}

/** A document that is one text, with what a converter of its data needs to say where things come from. */
export interface ParsedText extends ParsedDocument {
  readonly map?: SourceMap;
}

/** How much data is read, so that no text, however hostile, costs more than a moment. */
export interface Limits {
  /** Length of the text in UTF-16 code units. */
  readonly bytes: number;
  /** Values in the data. A value that is repeated by an alias or a reference counts each time. */
  readonly nodes: number;
  /** Lists and mappings inside each other. */
  readonly depth: number;
}

/** Room for a text forty times as long as a long article, in well under a second and 64 MB. */
export const defaultLimits: Limits = {bytes: 2 ** 20, nodes: 100_000, depth: 64};

export interface ParseOptions {
  /** Where the text begins in its file; first line, first column if missing. */
  readonly start?: Position;
  /** Those that are missing are `defaultLimits`. */
  readonly limits?: Partial<Limits>;
}

/** Adds a position to each issue that has none. */
export function locate(issues: readonly Issue[], document: ParsedDocument): Issue[] {
  return issues.map((issue) => {
    const position = issue.position ?? document.positionOf(issue.path);
    return position ? {...issue, position} : issue;
  });
}

/** Nobody reads the same advice more often than this, and a hostile text cannot fill the memory with it. */
const maxIssuesPerCode = 100;

/** The issues of one text, in the order in which they were found. */
export class IssueList {
  readonly issues: Issue[] = [];
  readonly #counts = new Map<IssueCode, number>();

  /** `details` is called only where there is room, because a path may be long. */
  add(code: IssueCode, details: () => Omit<Issue, 'code'>): void {
    const count = this.#counts.get(code) ?? 0;
    if (count >= maxIssuesPerCode) return;
    this.#counts.set(code, count + 1);
    this.issues.push({code, ...details()});
  }

  has(code: IssueCode): boolean {
    return this.#counts.has(code);
  }
}

/** A document that holds nothing but the reason for it. */
export function emptyDocument(issues: readonly Issue[]): ParsedDocument {
  const position = issues.find((issue) => issue.position)?.position;
  return {data: null, issues, positionOf: () => position};
}

/** Says that a text is longer than the limit, if it is. */
export function tooLong(text: string, limits: Limits): Issue | undefined {
  if (text.length <= limits.bytes) return undefined;
  const message = `The text is longer than ${limits.bytes} characters and was not read; split it or raise the limit.`;
  return {code: 'limit/bytes', path: '', message, severity: 'error'};
}

/** A few words of the data, short enough for a message. */
export function shorten(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** Keys that would reach an object's prototype in careless code. */
export function isDangerousKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

export function dangerousKeyMessage(key: string): string {
  return `The key “${key}” means something to JavaScript; it is kept as plain data here, but rename it.`;
}

export function duplicateKeyMessage(key: string): string {
  return `The key “${shorten(key)}” is here twice; only the last one counts, so remove or rename one.`;
}
