import type {ReadersDay} from './date.js';

/** What an element's view was made with on a server: its own nodes can be taken over only by making the same. */
export interface ViewMarker extends ReadersDay {
  /** Of the content and of what the element is told to do with it. */
  readonly digest: string;
  readonly language: string;
  readonly level: number;
}

const NAME = 'article-elements';

/** The attribute of a script whose data is content already: a server has read it, and nobody but the server can say so. */
export const READ = 'data-read';

/** The marker as the text of a comment; nothing in it comes from the data as it is. */
export function writeMarker({digest, language, level, day, timeZone = ''}: ViewMarker): string {
  return [NAME, digest, language, level, day, timeZone].join(' ');
}

/** Undefined for any other text. */
export function readMarker(text: string): ViewMarker | undefined {
  const [name, digest, language, level, day, timeZone] = text.split(' ');
  if (name !== NAME || !digest || !language || !level || !day) return undefined;
  return {digest, language, level: Number(level), day, timeZone: timeZone || undefined};
}

/** A short text that is another one for another text. */
export function digestOf(text: string): string {
  // Whole numbers of 32 bits from the start: with others this takes twice as long.
  let low = 0x811c9dc5 | 0;
  let high = 0x1b873593;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // FNV-1a, twice.
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return `${(low >>> 0).toString(36)}-${(high >>> 0).toString(36)}`;
}
