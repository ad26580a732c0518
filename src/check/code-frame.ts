import type {Position} from '../article/issue.js';
import {columnsOf, visible} from './visible.js';

/** What stands around a place in a text. */
export interface CodeFrameOptions {
  /** How many lines are shown before the place and after it; 2 and 1 by default. */
  readonly before?: number;
  readonly after?: number;
  /** How many columns of the text are shown at most, 100 by default; of a longer line those around the place. */
  readonly width?: number;
}

const TAB = '    ';

/**
 * The lines around a place in a text with their numbers, and a caret below the place. Nothing in the text can do anything
 * to a terminal; tabs are spaces, and wide characters count as two. Empty when the text has no such line.
 */
export function codeFrame(
  text: string,
  {line, column}: Position,
  {before = 2, after = 1, width = 100}: CodeFrameOptions = {},
): string {
  const first = Math.max(1, line - before);
  const lines = linesOf(text, first, line + after);
  const marked = lines[line - first];
  if (marked === undefined) return '';
  const digits = String(first + lines.length - 1).length;
  const crop = cropTo(width, marked, column);
  return lines
    .flatMap((words, index) => {
      const number = first + index;
      const shown = crop(words);
      const row = `${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${shown.text}`.trimEnd();
      return number === line ? [row, `  ${' '.repeat(digits)} | ${' '.repeat(shown.column)}^`] : [row];
    })
    .join('\n');
}

/** Some lines of a text, counted from 1; those that are not there are left out. */
function linesOf(text: string, first: number, last: number): string[] {
  const lines: string[] = [];
  const lineBreak = /\r\n?|\n/g;
  for (let number = 1, start = 0; number <= last; number++) {
    const match = lineBreak.exec(text);
    if (number >= first) lines.push(text.slice(start, match?.index));
    if (!match) break;
    start = lineBreak.lastIndex;
  }
  return lines;
}

/** Shows the same part of each line, and says in which column of a terminal the place is in it. */
function cropTo(width: number, marked: string, column: number): (line: string) => {text: string; column: number} {
  const isLong = marked.length > width;
  const start = isLong ? Math.max(0, Math.min(column - 1 - Math.floor(width / 2), marked.length - width)) : 0;
  return (line) => {
    const from = wholeCharacter(line, start);
    const part = line.slice(from, wholeCharacter(line, from + width));
    const lead = from > 0 && part ? '…' : '';
    const tail = from + part.length < line.length ? '…' : '';
    const head = `${lead}${show(line.slice(from, Math.max(from, wholeCharacter(line, column - 1))))}`;
    return {text: `${lead}${show(part)}${tail}`, column: columnsOf(head)};
  };
}

/** The offset, or that before it where it is between the halves of one character. */
function wholeCharacter(line: string, offset: number): number {
  const code = line.charCodeAt(offset);
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff && offset > 0;
  return isSecondHalf ? offset - 1 : offset;
}

function show(text: string): string {
  return visible(text.replaceAll('\t', TAB));
}
