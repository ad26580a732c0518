import {keepOrder, keysOf} from '../data.js';
import type {IssueCode, Severity} from '../issue.js';
import {joinPath} from '../path.js';
import {
  dangerousKeyMessage,
  duplicateKeyMessage,
  isDangerousKey,
  shorten,
  type IssueList,
  type Limits,
} from './parsed.js';
import type {SourceMap} from './source-map.js';

/** What a YAML parser sees, one after the other. An offset is the node's place in the text, if it has one. */
export type YamlEvent =
  | {readonly kind: 'mapping' | 'list'; readonly offset: number; readonly anchor?: string; readonly tag?: string}
  | {
      readonly kind: 'scalar';
      readonly offset?: number;
      readonly text: string;
      /** Without quotes, so that `null` and `<<` mean something. */
      readonly plain: boolean;
      readonly anchor?: string;
      readonly tag?: string;
    }
  | {readonly kind: 'alias'; readonly offset: number; readonly name: string}
  | {readonly kind: 'end'};

type Mapping = Record<string, unknown>;

/** A finished value with what it costs to walk it: an alias to it costs as much again. */
interface Node {
  readonly value: unknown;
  readonly nodes: number;
  readonly height: number;
  readonly offset?: number | undefined;
  /** How a scalar is spelled, for use as a key. */
  readonly text?: string;
  /** A scalar without quotes. */
  readonly plain?: boolean;
}

const nothing: Node = {value: null, nodes: 1, height: 0};

/** A list or mapping that has not ended yet. */
interface Frame {
  readonly container: unknown[] | Mapping;
  readonly offset: number;
  readonly anchor?: string | undefined;
  nodes: number;
  height: number;
  /** Of the value that comes next; in a mapping missing where a key comes next. */
  key?: string | number | undefined;
  keyOffset: number;
  isMerge: boolean;
  /** Keys that came out of `<<` and give way to the mapping's own. */
  merged?: Set<string>;
}

/** Tags that say what a plain spelling says as well. */
const knownTags = /^(?:!|!!(?:str|int|float|bool|null|seq|map|set|omap|pairs|binary|timestamp|merge))$/;

/**
 * Makes plain data from the events of a YAML text. The spelling of every scalar is kept; only `null`, `~` and nothing
 * at all are null. What a stricter reader refuses (unknown tags, unknown or circular aliases, a second key of the same
 * name) is reported and read as well as it can be. Limits hold at every moment, aliases counted as often as they occur.
 */
export class YamlComposer {
  readonly #limits: Limits;
  readonly #map: SourceMap;
  readonly #list: IssueList;
  readonly #anchors = new Map<string, Node | 'open'>();
  readonly #frames: Frame[] = [];
  #nodes = 0;
  /** How many lists and mappings are open below the depth limit. */
  #skipped = 0;
  #root: Node = nothing;

  constructor(limits: Limits, map: SourceMap, list: IssueList) {
    this.#limits = limits;
    this.#map = map;
    this.#list = list;
  }

  /** The value of one document. With `into`, the entries of its outermost mapping or list are added to that one. */
  compose(events: Iterable<YamlEvent>, into?: unknown[] | Mapping): unknown {
    this.#root = nothing;
    for (const event of events) {
      if (event.kind !== 'end' && !this.#isAtKey() && ++this.#nodes > this.#limits.nodes) {
        this.#reportNodes(event.offset);
        break;
      }
      if (this.#skipped > 0) this.#skip(event);
      else if (event.kind === 'end') this.#close();
      else if (event.kind === 'scalar') this.#add(this.#scalar(event), event.anchor);
      else if (event.kind === 'alias') this.#add(this.#alias(event));
      else this.#open(event, this.#frames.length === 0 ? into : undefined);
    }
    this.#skipped = 0;
    // Something is open only where a limit has cut the text short.
    while (this.#frames.length) this.#close();
    return this.#root.value;
  }

  #isAtKey(): boolean {
    const frame = this.#frames.at(-1);
    return frame !== undefined && frame.key === undefined;
  }

  #open({kind, offset, anchor, tag}: YamlEvent & {kind: 'mapping' | 'list'}, into?: unknown[] | Mapping): void {
    this.#checkTag(tag, offset);
    if (this.#frames.length >= this.#limits.depth) {
      const message = `Lists and mappings are more than ${this.#limits.depth} deep here, which was left out; make them flatter.`;
      this.#report('limit/depth', 'error', message, offset);
      this.#skipped = 1;
      return;
    }
    const isList = kind === 'list';
    const reuse = into && Array.isArray(into) === isList ? into : undefined;
    const container = reuse ?? (isList ? [] : (Object.create(null) as Mapping));
    const frame: Frame = {container, offset, anchor, nodes: 1, height: 1, keyOffset: offset, isMerge: false};
    if (Array.isArray(container)) frame.key = container.length;
    this.#frames.push(frame);
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
  }

  #skip({kind}: YamlEvent): void {
    if (kind === 'list' || kind === 'mapping') this.#skipped++;
    if (kind === 'end' && --this.#skipped === 0) this.#add(nothing);
  }

  #close(): void {
    const {container, nodes, height, offset, anchor} = this.#frames.pop()!;
    if (!Array.isArray(container)) keepOrder(container, this.#map.keysOf(container));
    this.#add({value: container, nodes, height, offset}, anchor);
  }

  #scalar({text, plain, tag, offset}: YamlEvent & {kind: 'scalar'}): Node {
    this.#checkTag(tag, offset);
    const isPlain = plain && (tag === undefined || !/^!(?:!str)?$/.test(tag));
    const isNull = (isPlain && /^(?:|~|null|Null|NULL)$/.test(text)) || tag === '!!null';
    return {value: isNull ? null : text, nodes: 1, height: 0, offset, text, plain: isPlain};
  }

  #alias({name, offset}: YamlEvent & {kind: 'alias'}): Node {
    const node = this.#anchors.get(name);
    const cut: Node = {value: null, nodes: 1, height: 0, offset, text: `*${name}`};
    if (node === undefined) {
      const message = `There is no anchor “&${shorten(name)}” above; put the text in quotes if “*” is a part of it.`;
      this.#report('yaml/unquoted-value', 'warning', message, offset);
      return {...cut, value: cut.text};
    }
    if (node === 'open') {
      const message = `“*${shorten(name)}” repeats what it is itself a part of; it was left out.`;
      this.#report('yaml/circular-alias', 'error', message, offset);
      return cut;
    }
    if (this.#frames.length + node.height > this.#limits.depth) {
      const message = `With “*${shorten(name)}” the data would be more than ${this.#limits.depth} deep; it was left out.`;
      this.#report('limit/depth', 'error', message, offset);
      return cut;
    }
    if (this.#nodes + node.nodes - 1 > this.#limits.nodes) {
      this.#reportNodes(offset);
      return cut;
    }
    this.#nodes += node.nodes - 1;
    return {...node, offset};
  }

  /** Takes a finished node as the root, the next item, the next key or the value of that key. */
  #add(node: Node, anchor?: string): void {
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    const frame = this.#frames.at(-1);
    if (!frame) {
      this.#root = node;
      this.#map.root = node.offset ?? 0;
    } else if (Array.isArray(frame.container)) {
      if (node.plain) this.#checkQuotes(node.text!, node.offset);
      if (node.offset !== undefined) this.#map.set(frame.container, frame.container.length, node.offset);
      this.#grow(frame, node, 1);
      frame.container.push(node.value);
      frame.key = frame.container.length;
    } else if (frame.key === undefined) {
      this.#addKey(frame, node);
    } else {
      this.#addValue(frame, frame.container, String(frame.key), node);
      frame.key = undefined;
      frame.isMerge = false;
    }
  }

  #addKey(frame: Frame, node: Node): void {
    frame.keyOffset = node.offset ?? frame.offset;
    frame.isMerge = node.text === '<<' && node.plain === true;
    frame.key = node.text ?? '?';
    if (node.text !== undefined) return;
    this.#report('yaml/unquoted-value', 'warning', 'A key must be a text; put it in quotes.', frame.keyOffset);
  }

  #addValue(frame: Frame, mapping: Mapping, key: string, node: Node): void {
    if (frame.isMerge && typeof node.value === 'object' && node.value !== null) {
      const sources = Array.isArray(node.value) ? (node.value as unknown[]) : [node.value];
      for (const source of sources) this.#merge(frame, mapping, source);
      this.#grow(frame, node, Array.isArray(node.value) ? -1 : 0);
      return;
    }
    const offset = frame.keyOffset;
    if (isDangerousKey(key)) this.#report('key/dangerous', 'info', dangerousKeyMessage(key), offset);
    if (Object.hasOwn(mapping, key) && !frame.merged?.delete(key)) {
      this.#report('yaml/duplicate-key', 'warning', duplicateKeyMessage(key), offset);
    }
    if (node.plain) {
      this.#checkQuotes(node.text!, node.offset);
      this.#checkNumber(key, node.text!, node.offset);
    }
    mapping[key] = node.value;
    this.#map.set(mapping, key, offset);
    this.#grow(frame, node, 1);
  }

  /** https://yaml.org/type/merge.html: a mapping's own keys win over merged ones, wherever they stand. */
  #merge(frame: Frame, mapping: Mapping, source: unknown): void {
    // Nothing, or something that a limit has cut.
    if (source === null) return;
    if (typeof source !== 'object' || Array.isArray(source)) {
      this.#report(
        'yaml/unquoted-value',
        'warning',
        '“<<” takes mappings only; something else was left out.',
        frame.keyOffset,
      );
      return;
    }
    for (const [key, value] of keysOf(source) ?? []) {
      if (Object.hasOwn(mapping, key)) continue;
      mapping[key] = value;
      (frame.merged ??= new Set()).add(key);
      this.#map.set(mapping, key, this.#map.get(source, key) ?? frame.keyOffset);
    }
  }

  #grow(frame: Frame, node: Node, levels: number): void {
    frame.nodes += node.nodes;
    frame.height = Math.max(frame.height, node.height + levels);
  }

  #checkTag(tag: string | undefined, offset: number | undefined): void {
    if (tag === undefined || knownTags.test(tag)) return;
    const message = `The tag “${shorten(tag)}” means nothing here; its value was read as if it were not there.`;
    this.#report('yaml/unknown-tag', 'info', message, offset);
  }

  /** Word processors turn quotes into ones that YAML takes for text. */
  #checkQuotes(text: string, offset: number | undefined): void {
    if (!/^(?:“[^“”]*”|‘[^‘’]*’)$/.test(text)) return;
    const message =
      'The curly quotes are shown as a part of the text; write straight ones if they are meant to quote it.';
    this.#report('yaml/smart-quotes', 'warning', message, offset);
  }

  /** Every spelling survives here, but most other tools read `1.20` as the number 1.2. */
  #checkNumber(key: string, text: string, offset: number | undefined): void {
    if (!/version$/i.test(key) || !/^\d+(?:\.\d*)?$/.test(text) || String(Number(text)) === text) return;
    const message = `Other tools read ${shorten(text)} as the number ${Number(text)}; put the version in quotes.`;
    this.#report('yaml/number-spelling', 'info', message, offset);
  }

  #reportNodes(offset: number | undefined): void {
    if (this.#list.has('limit/nodes')) return;
    const message = `There are more than ${this.#limits.nodes} values, aliases counted; what is beyond was left out.`;
    this.#report('limit/nodes', 'error', message, offset);
  }

  #report(code: IssueCode, severity: Severity, message: string, offset = this.#frames.at(-1)?.keyOffset ?? 0): void {
    this.#list.add(code, () => ({path: this.#path(), message, severity, position: this.#map.position(offset)}));
  }

  #path(): string {
    return this.#frames.reduce((path, {key}) => (key === undefined ? path : joinPath(path, key)), '');
  }
}
