import type {RichFormat, RichNode} from '../rich-text.js';

type Plain<Type> = Type extends {readonly children: readonly RichNode[]} ? Omit<Type, 'children'> : never;

/** A kind of node that can be opened, without its children. */
export type RichOpening = Plain<RichNode>;

type Type = RichOpening['type'];

interface Node {
  readonly type: Type;
  readonly children: Child[];
}

interface Text {
  readonly type: 'text';
  text: string;
}

type Child = Node | Text | {readonly type: 'break' | 'rule'};

/** Marks on text: they may cross each other and blocks, so they become nodes only where there is text. */
interface Format {
  readonly opening: RichOpening;
  /** How many blocks are open around it; it ends with the innermost of them. */
  readonly depth: number;
  /** How often it is opened: strong inside strong is one node. */
  count: number;
  node?: Node;
}

/** Deeper blocks are left out; what is in them stays. */
const MAX_DEPTH = 24;

const formats: ReadonlySet<Type> = new Set<RichFormat | 'link'>([
  'strong',
  'em',
  'del',
  'code',
  'kbd',
  'sub',
  'sup',
  'link',
]);

/** Blocks that hold text and formats only. */
const phrasing: ReadonlySet<Type | undefined> = new Set<Type>(['paragraph', 'heading', 'pre', 'term']);

/** Blocks that stand only in another kind of block. */
const parents: Readonly<Partial<Record<Type, Type>>> = {
  item: 'list',
  row: 'table',
  cell: 'row',
  term: 'definitions',
  definition: 'definitions',
};

/** What is opened where text stands right in a block that holds only other blocks. */
const fillers: readonly (readonly [Type, RichOpening])[] = [
  ['list', {type: 'item'}],
  ['definitions', {type: 'definition'}],
  ['table', {type: 'row'}],
  ['row', {type: 'cell'}],
];

/** Blocks that hold only blocks. */
const holders: ReadonlySet<Type> = new Set<Type>(['list', 'definitions', 'table', 'row', 'quote']);

/** Blocks whose place says something even when nothing is in them. */
const keptEmpty: ReadonlySet<Type> = new Set<Type>(['item', 'row', 'cell']);

/**
 * Makes a tree that is always well formed out of openings, closings and text in any order: no link is in a link, no block
 * in a paragraph, no item outside a list. Takes time in proportion to its input.
 */
export class RichTextBuilder {
  readonly #root: Child[] = [];
  readonly #blocks: Node[] = [];
  #formats: Format[] = [];
  /** Blocks that were too deep, by their type, and are still to be closed. */
  readonly #skipped = new Map<Type, number>();
  /** Paragraphs around text for which nothing was opened. */
  readonly #implied = new WeakSet<Node>();
  /** White space is dropped now: a block begins here, or there was some already. */
  #spaced = true;
  #last: Text | undefined;
  /** A line break is due before the next text. */
  #lineEnds = false;

  /** Blocks up to this depth are not closed by `close`. */
  floor = 0;

  get depth(): number {
    return this.#blocks.length;
  }

  get inLink(): boolean {
    return this.#formats.some(({opening}) => opening.type === 'link');
  }

  /** Closes what is open. */
  finish(): RichNode[] {
    this.closeTo(0);
    return this.#root as RichNode[];
  }

  open(opening: RichOpening): void {
    if (formats.has(opening.type)) this.#openFormat(opening);
    else this.#openBlock(opening);
  }

  /** Closes the nearest of a type, with what is in it; without one it does nothing. */
  close(type: Type): void {
    if (formats.has(type)) {
      this.#closeFormat(type);
      return;
    }
    const skipped = this.#skipped.get(type) ?? 0;
    if (skipped) {
      this.#skipped.set(type, skipped - 1);
      return;
    }
    const index = this.#blocks.findLastIndex((block) => block.type === type);
    if (index >= this.floor) this.closeTo(index);
  }

  closeTo(depth: number): void {
    while (this.#blocks.length > depth) this.#closeBlock();
  }

  /** Has what follows begin a line of its own. */
  endLine(): void {
    const block = this.#blocks.at(-1);
    if (block?.type === 'paragraph') this.#closeBlock();
    else this.#lineEnds = !!block?.children.length;
    this.#trim();
    this.#spaced = true;
  }

  rule(): void {
    this.#placeBlock();
    this.#trim();
    this.#children().push({type: 'rule'});
  }

  break(): void {
    const type = this.#blocks.at(-1)?.type;
    if (type === 'pre') this.text('\n');
    // Between blocks there is a break already.
    if (type === 'pre' || !type || holders.has(type) || !this.#children().length) return;
    this.#trim();
    this.#textChildren().push({type: 'break'});
    this.#spaced = true;
  }

  /** Runs of white space become one space, except in lines of code or when `verbatim`. */
  text(text: string, verbatim = this.#blocks.at(-1)?.type === 'pre'): void {
    if (!verbatim) {
      text = text.replace(/[ \t\r\n\f]+/g, ' ');
      if (this.#spaced && text.startsWith(' ')) text = text.slice(1);
    }
    if (!text) return;
    this.#fill();
    if (!this.#blocks.length || this.#blocks.at(-1)?.type === 'quote') {
      this.#push({type: 'paragraph'});
      this.#implied.add(this.#blocks.at(-1)!);
    }
    this.#endPendingLine();
    const children = this.#textChildren();
    let last = children.at(-1);
    if (last?.type === 'text') last.text += text;
    else children.push((last = {type: 'text', text}));
    this.#spaced = !verbatim && text.endsWith(' ');
    this.#last = this.#spaced ? last : undefined;
  }

  #openFormat(opening: RichOpening): void {
    if (opening.type === 'link') this.#closeFormat('link');
    const open = this.#formats.find((format) => format.opening.type === opening.type);
    if (open) {
      open.count++;
      return;
    }
    // A paragraph that nobody has opened does not end what is opened in it: markup decides.
    this.#formats.push({opening, depth: this.#openedDepth(), count: 1});
  }

  #closeFormat(type: Type): void {
    const index = this.#formats.findIndex(({opening}) => opening.type === type);
    const format = this.#formats[index];
    if (!format) return;
    if (--format.count < 1 || type === 'link') this.#formats.splice(index, 1);
  }

  #openBlock(opening: RichOpening): void {
    const {type} = opening;
    if (this.#blocks.length >= MAX_DEPTH) {
      this.#skipped.set(type, (this.#skipped.get(type) ?? 0) + 1);
      this.endLine();
      return;
    }
    const parent = parents[type];
    if (phrasing.has(type) && this.#blocks.at(-1)?.type === 'term') {
      this.endLine();
      return;
    }
    if (!parent) {
      this.#placeBlock();
    } else if (!this.#closeUpTo(parent)) {
      if (type === 'cell' && this.#closeUpTo('table')) {
        this.#push({type: 'row'});
      } else if (parent === 'table' || parent === 'row') {
        // Without a table around it, a cell is only a place for text.
        this.endLine();
        return;
      } else {
        this.#placeBlock();
        this.#push(parent === 'list' ? {type: 'list', ordered: false} : ({type: parent} as RichOpening));
      }
    }
    this.#push(opening);
  }

  /** Closes the nodes between here and the nearest block of a type, if they are such as end by themselves. */
  #closeUpTo(type: Type): boolean {
    let index = this.#blocks.length - 1;
    for (; index >= 0; index--) {
      const open = this.#blocks[index]!.type;
      if (open === type) break;
      const ends = phrasing.has(open) || parents[open] === type || (type === 'table' && open === 'cell');
      if (!ends) return false;
    }
    if (index < 0) return false;
    this.#trim();
    this.closeTo(index + 1);
    return true;
  }

  #placeBlock(): void {
    while (phrasing.has(this.#blocks.at(-1)?.type)) this.#closeBlock();
    this.#fill();
  }

  #fill(): void {
    for (const [type, filler] of fillers) if (this.#blocks.at(-1)?.type === type) this.#push(filler);
  }

  #endPendingLine(): void {
    const last = this.#children().at(-1);
    if (this.#lineEnds && last && !isBlock(last)) {
      if (this.#blocks.at(-1)?.type === 'pre') (last as Text).text += '\n';
      else this.#children().push({type: 'break'});
    }
    this.#lineEnds = false;
  }

  #push(opening: RichOpening): void {
    this.#trim();
    this.#lineEnds = false;
    const block: Node = {...opening, children: []};
    this.#children().push(block);
    this.#blocks.push(block);
    this.#spaced = true;
  }

  #closeBlock(): void {
    this.#trim();
    this.#spaced = true;
    this.#lineEnds = false;
    const block = this.#blocks.pop()!;
    const siblings = this.#children();
    if (!block.children.length && !keptEmpty.has(block.type) && siblings.at(-1) === block) siblings.pop();
    this.#skipped.clear();
    if (this.#implied.has(block)) return;
    const depth = this.#openedDepth();
    this.#formats = this.#formats.filter((format) => format.depth <= depth);
  }

  #openedDepth(): number {
    return this.#blocks.filter((block) => !this.#implied.has(block)).length;
  }

  #children(): Child[] {
    return this.#blocks.at(-1)?.children ?? this.#root;
  }

  /** Where text goes now: into the formats that are open, the same nodes as before where nothing came between. */
  #textChildren(): Child[] {
    let children = this.#children();
    const pre = this.#blocks.at(-1)?.type === 'pre';
    for (const format of this.#formats) {
      if (pre && format.opening.type === 'code') continue;
      if (!format.node || children.at(-1) !== format.node) {
        format.node = {...format.opening, children: []};
        children.push(format.node);
      }
      children = format.node.children;
    }
    return children;
  }

  /** Drops the white space before the end of a line or block. */
  #trim(): void {
    if (this.#last) this.#last.text = this.#last.text.replace(/ $/, '');
    this.#last = undefined;
  }
}

function isBlock({type}: Child): boolean {
  return type !== 'text' && type !== 'break' && !formats.has(type as Type);
}
