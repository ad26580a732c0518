import type {Issue} from '../../../src/article/issue.js';

export function codes({issues}: {readonly issues: readonly Issue[]}): string[] {
  return [...new Set(issues.map(({code}) => code))];
}

/** `code line:column` of each issue. */
export function places({issues}: {readonly issues: readonly Issue[]}): string[] {
  return issues.map(({code, position}) => `${code} ${position?.line}:${position?.column}`);
}

/** The same data in ordinary objects, for comparing with literals. */
export function plain(data: unknown): unknown {
  return data === undefined ? undefined : JSON.parse(JSON.stringify(data));
}

/** Whether a position is a place in the text. */
export function isWithin(text: string, {line, column}: {line: number; column: number}): boolean {
  const words = text.split(/\r\n?|\n/)[line - 1];
  return words !== undefined && column >= 1 && column <= words.length + 1;
}
