import {keepOrder} from '../data.js';
import type {IssueCode, Severity} from '../issue.js';
import {joinPath} from '../path.js';
import {
  dangerousKeyMessage,
  defaultLimits,
  duplicateKeyMessage,
  emptyDocument,
  isDangerousKey,
  IssueList,
  tooLong,
  type Limits,
  type ParsedText,
  type ParseOptions,
} from './parsed.js';
import {SourceMap} from './source-map.js';

/**
 * Reads JSON. Unlike `JSON.parse` it says where each value is and survives any depth. Numbers that JavaScript would
 * respell (`1.20`, twenty digits) stay text. Comments and a comma too many are reported and passed over; after another
 * mistake, the entries before it are kept.
 */
export function parseJson(text: string, options: ParseOptions = {}): ParsedText {
  const limits = {...defaultLimits, ...options.limits};
  const tooLongIssue = tooLong(text, limits);
  if (tooLongIssue) return emptyDocument([tooLongIssue]);

  const map = new SourceMap(text, options.start);
  const reader = new JsonReader(text, limits, map);
  const data = reader.read();
  return {data, issues: reader.issues, map, positionOf: (path) => map.find(data, path)};
}

/** A list or an object that has not ended yet. */
interface Frame {
  readonly container: unknown[] | Record<string, unknown>;
  /** Of the value that is being read. */
  key: string | number;
}

/** Never leaves this file. */
class JsonError extends Error {
  readonly code: IssueCode;
  readonly offset: number;

  constructor(code: IssueCode, message: string, offset: number) {
    super(message);
    this.code = code;
    this.offset = offset;
  }
}

/** One pass with a stack of its own, so that depth costs memory and not the call stack. */
class JsonReader {
  readonly #text: string;
  readonly #limits: Limits;
  readonly #map: SourceMap;
  readonly #list = new IssueList();
  readonly #frames: Frame[] = [];
  #offset = 0;
  #nodes = 0;
  #root: unknown = null;

  constructor(text: string, limits: Limits, map: SourceMap) {
    this.#text = text;
    this.#limits = limits;
    this.#map = map;
  }

  get issues() {
    return this.#list.issues;
  }

  read(): unknown {
    if (this.#text.startsWith('\uFEFF')) this.#offset = 1;
    try {
      this.#skipSpace();
      this.#map.root = this.#offset;
      do this.#readValue();
      while (this.#frames.length);
      this.#skipSpace();
      if (this.#offset < this.#text.length) this.#fail('Remove what comes after the end of the JSON value.');
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      const {code, message, offset} = error;
      // The innermost list or object: the key in it may be what is wrong.
      this.#report(code, 'error', message, offset, this.#frames.slice(0, -1));
      for (const [index, {container}] of this.#frames.entries()) {
        const outer = this.#frames[index - 1];
        if (outer && code !== 'limit/depth')
          (outer.container as Record<string | number, unknown>)[outer.key] = container;
      }
      return this.#frames[0]?.container ?? this.#root;
    }
    return this.#root;
  }

  /** Reads a value; of a list or an object only as far as its first entry. */
  #readValue(): void {
    this.#skipSpace();
    if (++this.#nodes > this.#limits.nodes) {
      this.#fail(`Only the first ${this.#limits.nodes} values were read; make the data smaller.`, 'limit/nodes');
    }
    const frame = this.#frames.at(-1);
    if (frame && Array.isArray(frame.container)) this.#map.set(frame.container, frame.key, this.#offset);

    const character = this.#text[this.#offset];
    if (character === '{') this.#open({container: Object.create(null) as Record<string, unknown>, key: ''}, '}');
    else if (character === '[') this.#open({container: [], key: 0}, ']');
    else if (character === '"') this.#add(this.#readString());
    else this.#add(this.#readWord());
  }

  #open(frame: Frame, end: string): void {
    if (this.#frames.length >= this.#limits.depth) {
      this.#fail(`Lists and objects are more than ${this.#limits.depth} deep here; make them flatter.`, 'limit/depth');
    }
    this.#frames.push(frame);
    this.#offset++;
    this.#skipSpace();
    if (this.#text[this.#offset] === end) this.#close();
    else if (end === '}') this.#readKey();
  }

  /** Puts a finished value in its place, then moves on to the next value, past every list and object that ends. */
  #add(value: unknown): void {
    const frame = this.#frames.at(-1);
    if (!frame) {
      this.#root = value;
      return;
    }
    (frame.container as Record<string | number, unknown>)[frame.key] = value;

    const isList = Array.isArray(frame.container);
    this.#skipSpace();
    const character = this.#text[this.#offset];
    if (character === (isList ? ']' : '}')) {
      this.#close();
      return;
    }
    if (character !== ',') this.#fail(`Put a comma or “${isList ? ']' : '}'}” here.`);
    const comma = this.#offset++;
    this.#skipSpace();
    if (this.#text[this.#offset] === (isList ? ']' : '}')) {
      this.#report('json/syntax', 'error', 'Remove the comma after the last entry.', comma, this.#frames.slice(0, -1));
      this.#close();
      return;
    }
    if (isList) frame.key = (frame.key as number) + 1;
    else this.#readKey();
  }

  #close(): void {
    this.#offset++;
    const {container} = this.#frames.pop()!;
    if (!Array.isArray(container)) keepOrder(container, this.#map.keysOf(container));
    // `#add` calls back only when the next one ends here too, at most as often as the depth limit says.
    this.#add(container);
  }

  #readKey(): void {
    const frame = this.#frames.at(-1)!;
    const offset = this.#offset;
    if (this.#text[offset] !== '"') this.#fail('Put the key in double quotes.');
    const key = this.#readString();
    frame.key = key;
    if (isDangerousKey(key)) this.#report('key/dangerous', 'info', dangerousKeyMessage(key), offset);
    if (Object.hasOwn(frame.container, key)) {
      this.#report('json/duplicate-key', 'warning', duplicateKeyMessage(key), offset);
    }
    this.#map.set(frame.container, key, offset);
    this.#skipSpace();
    if (this.#text[this.#offset] !== ':') this.#fail('Put a colon after the key.');
    this.#offset++;
  }

  #readString(): string {
    const start = this.#offset;
    let end = start + 1;
    for (let code = this.#text.charCodeAt(end); code !== 34; code = this.#text.charCodeAt(++end)) {
      if (Number.isNaN(code)) this.#fail('Close this text with a double quote.', undefined, start);
      if (code < 32) this.#fail('Write \\n for a line break and \\t for a tab inside a text.', undefined, end);
      if (code !== 92) continue;
      const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
      escape.lastIndex = end;
      if (!escape.test(this.#text)) this.#fail('Double this backslash, or remove it.', undefined, end);
      end = escape.lastIndex - 1;
    }
    this.#offset = end + 1;
    return JSON.parse(this.#text.slice(start, end + 1)) as string;
  }

  #readWord(): unknown {
    const word = /true\b|false\b|null\b|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
    word.lastIndex = this.#offset;
    const text = word.exec(this.#text)?.[0];
    if (text === undefined) return this.#fail(this.#advice());
    this.#offset = word.lastIndex;
    if (text === 'true' || text === 'false') return text === 'true';
    if (text === 'null') return null;
    return String(Number(text)) === text ? Number(text) : text;
  }

  #advice(): string {
    const rest = this.#text.slice(this.#offset, this.#offset + 2);
    if (rest === '') return 'The JSON ends too early; its end is missing.';
    if (rest === '/*') return 'Remove the comment, which does not end; JSON has none.';
    if (/^['“”‘’]/.test(rest)) return 'Put texts in straight double quotes.';
    return 'This is not JSON; put texts in double quotes.';
  }

  #skipSpace(): void {
    for (;;) {
      const space = /[ \t\r\n]*/y;
      space.lastIndex = this.#offset;
      space.test(this.#text);
      this.#offset = space.lastIndex;
      const comment = /\/\/[^\r\n]*|\/\*[^]*?\*\//y;
      comment.lastIndex = this.#offset;
      if (!comment.test(this.#text)) return;
      this.#report(
        'json/syntax',
        'error',
        'Remove the comment; JSON has none.',
        this.#offset,
        this.#frames.slice(0, -1),
      );
      this.#offset = comment.lastIndex;
    }
  }

  #report(code: IssueCode, severity: Severity, message: string, offset: number, frames = this.#frames): void {
    this.#list.add(code, () => {
      const path = frames.reduce((path, {key}) => joinPath(path, key), '');
      return {path, message, severity, position: this.#map.position(offset)};
    });
  }

  #fail(message: string, code: IssueCode = 'json/syntax', offset = this.#offset): never {
    throw new JsonError(code, message, offset);
  }
}
