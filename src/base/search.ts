import {html, type TemplateResult} from 'lit';

/** A search as a reader means it: every word, anywhere, in any case, with or without accents. Never a pattern. */
export interface Search {
  matches(text: string): boolean;
  /** The text with its hits in `<mark>`. */
  mark(text: string): string | (string | TemplateResult)[];
}

/** Undefined for a query without words: everything matches. */
export function searchFor(query: string): Search | undefined {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (!words.length) return undefined;
  return {
    matches: (text) => {
      const folded = fold(text);
      return words.every((word) => folded.includes(word));
    },
    mark: (text) => {
      const ranges = rangesOf(text, words);
      if (!ranges.length) return text;
      const parts: (string | TemplateResult)[] = [];
      let from = 0;
      for (const [start, end] of ranges) {
        parts.push(text.slice(from, start), html`<mark part="hit">${text.slice(start, end)}</mark>`);
        from = end;
      }
      return [...parts, text.slice(from)];
    },
  };
}

/** Most texts are ASCII, where folding is fast and keeps every character at its place. */
function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function fold(text: string): string {
  return isAscii(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Where the words stand in the text, in order and without overlaps. */
function rangesOf(text: string, words: string[]): [number, number][] {
  const folded = fold(text);
  if (!words.some((word) => folded.includes(word))) return [];
  const origins = originsIn(text);
  const at = (index: number) => origins?.[index] ?? Math.min(index, text.length);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
      found.push([at(start), at(start + word.length)]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let last = 0;
  return found.filter(([start, end]) => {
    const isApart = start >= last;
    last = Math.max(last, end);
    return isApart;
  });
}

/** Where in a text each character of the folded text is from; undefined where folding keeps every character at its place. */
function originsIn(text: string): number[] | undefined {
  if (isAscii(text)) return undefined;
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    for (let index = fold(character).length; index > 0; index--) origins.push(at);
    at += character.length;
  }
  origins.push(at);
  return origins;
}
