/** A part of a YAML text. */
export interface YamlPart {
  readonly text: string;
  /** Where in the whole text it begins. */
  readonly offset: number;
}

/**
 * What JavaScript's YAML parsers refuse anywhere: control characters, half surrogate pairs and non-characters.
 * https://yaml.org/spec/1.2.2/#51-character-set
 */
const unprintable = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Puts U+FFFD, as the HTML standard does, where a character cannot be shown; offsets stay. */
export function replaceUnprintable(text: string): {text: string; offset: number} {
  const offset = text.search(unprintable);
  return {text: offset < 0 ? text : text.replace(unprintable, '\uFFFD'), offset};
}

/** Spaces that look like indentation and are none. */
const wideSpaces = '\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000';
const wideSpace = new RegExp(`[${wideSpaces}]`);
const wideIndentation = new RegExp(`^[ \\t-]*[${wideSpaces}][ \\t${wideSpaces}]*`, 'gm');

/** Puts plain spaces where a line begins with other ones; offsets stay. `offset` is the first of them, or -1. */
export function repairIndentation(text: string): {text: string; offset: number} {
  if (!wideSpace.test(text)) return {text, offset: -1};
  const repaired = text.replace(wideIndentation, (spaces) => spaces.replace(/[^ \t-]/g, ' '));
  let offset = repaired === text ? -1 : 0;
  if (offset === 0) while (repaired[offset] === text[offset]) offset++;
  return {text: repaired, offset};
}

/**
 * The first document of a YAML stream. `second` is where text of another one begins, or -1. A marker counts at the
 * beginning of a line even inside a text in quotes: https://yaml.org/spec/1.2.2/#912-document-markers
 */
export function firstDocument(text: string): {text: string; second: number} {
  const marker = /^\uFEFF?(---|\.\.\.)(?=\s|$)/gm;
  let isOpen = false;
  for (let match = marker.exec(text); match; match = marker.exec(text)) {
    const before = text.slice(0, match.index);
    if (match[1] === '---' && !isOpen && !hasContent(before)) {
      isOpen = true;
      continue;
    }
    if (match[1] === '...' && !isOpen && !hasContent(before)) continue;
    const rest = text.slice(marker.lastIndex).search(/^(?![ \t\uFEFF]*(?:#|$)|\uFEFF?(?:---|\.\.\.)(?:\s|$))/m);
    return {text: before, second: rest < 0 ? -1 : marker.lastIndex + rest};
  }
  return {text, second: -1};
}

/** Whether there is anything but comments and directives. */
export function hasContent(text: string): boolean {
  return /^(?![ \t\uFEFF]*(?:#|$)|%)/m.test(text);
}

/** No real article has as many, and each costs an attempt. */
const maxSections = 1000;

/**
 * The top-level sections of a document: one for each key, or each item if it is a list, at the beginning of a line.
 * What follows the last of the first thousand is a part of it.
 */
export function splitSections(text: string): YamlPart[] {
  const isList = /^(?!\s|#|%|---|\uFEFF)./m.exec(text)?.[0] === '-';
  // A list under a key may begin at the key's own column; closing brackets belong to what they close.
  const start = isList ? /^-(?=\s|$)/gm : /^(?![\s#%\]}\uFEFF]|-\s|-$|---)./gm;
  const starts: number[] = [];
  for (const match of text.matchAll(start)) {
    starts.push(match.index);
    if (starts.length === maxSections) break;
  }
  return starts.map((offset, index) => ({text: text.slice(offset, starts[index + 1]), offset}));
}
