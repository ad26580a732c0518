import type {IssueCode} from '../issue.js';
import {shorten} from './parsed.js';

export interface Advice {
  readonly code: IssueCode;
  readonly message: string;
  readonly offset: number;
}

interface Mistake {
  readonly code: IssueCode;
  /** Looks at one line; its first group is what stands before the mistake. */
  readonly pattern: RegExp;
  readonly message: string;
}

/** Frequent mistakes, to be looked for in the line in which a parser gave up and in the one before it. */
const mistakes: readonly Mistake[] = [
  {
    code: 'yaml/tab-indentation',
    pattern: /^( *(?:- *)*)\t/,
    message: 'Indent with spaces; YAML does not allow tabs there.',
  },
  {
    code: 'yaml/smart-quotes',
    pattern: /^([\s-]*(?:[^\s:"']+:\s+)?)[“”‘’]/,
    message: 'Replace the curly quotes by straight ones.',
  },
  {
    code: 'yaml/unquoted-value',
    pattern: /^([\s-]*)[@`%*&!|>]\S*\s*:/,
    message: 'Put the key in quotes: its first character means something to YAML.',
  },
  {
    // A template's tag, or a “|” that no block of text follows, counts as well.
    code: 'yaml/unquoted-value',
    pattern: /^([\s-]*(?:[^\s"'][^:]*:\s+)?)(?:[@`%*&!]|\{[{%]|[|>](?![-+\d]{0,2}\s*(?:#.*)?$))/,
    message: 'Put the value in quotes: its first character means something to YAML.',
  },
  {
    code: 'yaml/syntax',
    pattern: /^([\s-]*(?:[^\s:"']+:\s+)?(?:"(?:[^"\\]|\\.)*"|'[^']*'))\s*[^\s#:,\]}]/,
    message: 'Put a backslash before a quote inside “"”, and write one inside “\'” twice.',
  },
  {
    code: 'yaml/unquoted-value',
    pattern: /^([\s-]*[^\s"'{[][^:]*:\s+)[^\s"'{[#|>].*?:(?:\s|$)/,
    message: 'Put the value in quotes, because it contains a colon.',
  },
];

/** In what the parser says, for which no line is to blame alone. */
const reasons: ReadonlyArray<readonly [RegExp, string]> = [
  [/flow collection|deficient indentation/, 'Close the list or mapping above; its bracket is missing.'],
  [/bad indentation/, 'Indent this line like the ones it belongs to.'],
  [/':' after a mapping key|multiline key/, 'Put a “key:” before this line, or indent it more than the line above.'],
];

/** What an author can do about a syntax error, and where. `offset` is where the parser gave up, `reason` what it said. */
export function adviseOnYaml(text: string, offset: number, reason: string): Advice {
  const quote = /quoted scalar|deficient indentation/.test(reason) ? unclosedQuote(text) : -1;
  if (quote >= 0) return {code: 'yaml/syntax', message: 'Close this quote; its end is missing.', offset: quote};

  const line = lineAt(text, offset);
  for (const {offset, text: words} of [line, lineAt(text, line.offset - 1)]) {
    for (const {code, pattern, message} of mistakes) {
      const before = pattern.exec(words.slice(0, 1000))?.[1];
      if (before !== undefined) return {code, message, offset: offset + before.length};
    }
  }
  const message = reasons.find(([pattern]) => pattern.test(reason))?.[1];
  return {code: 'yaml/syntax', message: message ?? `This cannot be read as YAML: ${shorten(reason)}.`, offset};
}

function lineAt(text: string, offset: number): {text: string; offset: number} {
  const end = Math.max(0, Math.min(offset, text.length));
  const start = end === 0 ? 0 : Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  return {text: /[^\r\n]*/.exec(text.slice(start))![0], offset: start};
}

/** The quote at the beginning of a value that has no end, or -1. */
function unclosedQuote(text: string): number {
  const opening = /(?:^[ \t]*|[:-][ \t]+)(["'])/gm;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = opening.lastIndex;
    let end = start;
    while (end < text.length && text[end] !== match[1]) end += match[1] === '"' && text[end] === '\\' ? 2 : 1;
    if (end >= text.length) return start - 1;
    opening.lastIndex = end + 1;
  }
  return -1;
}
