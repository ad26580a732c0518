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

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Where the words stand in the text, in order and without overlaps. Folding may change a character's length. */
function rangesOf(text: string, words: string[]): [number, number][] {
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = fold(character);
    for (let index = 0; index < part.length; index++) origins.push(at);
    folded += part;
    at += character.length;
  }
  origins.push(at);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
      found.push([origins[start] ?? at, origins[start + word.length] ?? at]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter(([start], index) => found.slice(0, index).every(([, end]) => end <= start));
}
