import type {Position} from '../issue.js';

type Key = string | number;

/**
 * Where each entry of each list and mapping begins in a text. Kept by container rather than by path: one string per
 * path would take memory by the square of the text, and a value that two aliases share has two paths.
 */
export class SourceMap {
  /** Where the outermost value begins. */
  root = 0;
  readonly #start: Position;
  readonly #lineStarts: number[] = [0];
  readonly #entries = new Map<object, Map<Key, number>>();

  constructor(text: string, start: Position = {line: 1, column: 1}) {
    this.#start = start;
    for (const lineBreak of text.matchAll(/\r\n?|\n/g)) this.#lineStarts.push(lineBreak.index + lineBreak[0].length);
  }

  set(container: object, key: Key, offset: number): void {
    const entries = this.#entries.get(container);
    if (entries) entries.set(key, offset);
    else this.#entries.set(container, new Map([[key, offset]]));
  }

  get(container: object, key: Key): number | undefined {
    return this.#entries.get(container)?.get(key);
  }

  /** The keys of a finished mapping, as they were written. */
  keysOf(container: object): string[] {
    return [...(this.#entries.get(container)?.keys() ?? [])].map(String);
  }

  /** The place of an offset in the whole file. */
  position(offset: number): Position {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - this.#lineStarts[low]! + 1;
    // Only the first line of the text shares its line with something before it.
    return {line: this.#start.line + low, column: low === 0 ? column + this.#start.column - 1 : column};
  }

  entry(container: object, key: Key): Position | undefined {
    const offset = this.get(container, key);
    return offset === undefined ? undefined : this.position(offset);
  }

  /** Where the first entry of a list or mapping is, which is as near to its own beginning as is known. */
  firstEntry(container: object): Position | undefined {
    const [offset] = this.#entries.get(container)?.values() ?? [];
    return offset === undefined ? undefined : this.position(offset);
  }

  /** For `ParsedDocument.positionOf`. */
  find(data: unknown, path: string): Position {
    return findPosition(data, path, (container, key) => this.entry(container, key)) ?? this.position(this.root);
  }
}

/** The position of the path, or of the longest part of it that has one. */
export function findPosition(
  data: unknown,
  path: string,
  entry: (container: object, key: Key) => Position | undefined,
): Position | undefined {
  let position: Position | undefined;
  let value = data;
  for (const key of splitPath(path)) {
    if (typeof value !== 'object' || value === null) break;
    position = entry(value, key) ?? position;
    value = Object.hasOwn(value, key) ? (value as Record<Key, unknown>)[key] : undefined;
  }
  return position;
}

/** The keys that `joinPath` has joined; what does not look like its work ends the list. */
export function splitPath(path: string): Key[] {
  const keys: Key[] = [];
  const part = /\.?([\p{L}\p{N}_$@-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/uy;
  for (let match = part.exec(path); match; match = part.exec(path)) {
    const [, plain, index, quoted] = match;
    if (plain !== undefined) keys.push(plain);
    else keys.push(index === undefined ? parseQuoted(quoted!) : Number(index));
  }
  return keys;
}

function parseQuoted(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
