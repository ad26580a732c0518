/** What text with markup is made of: our own few kinds, whatever its author wrote them in. */
export type RichNode =
  | RichText
  | RichLink
  | RichList
  | RichCell
  | {readonly type: 'break'}
  | {readonly type: 'rule'}
  | {readonly type: RichParent; readonly children: readonly RichNode[]};

/** The kinds that only hold others. */
export type RichParent =
  | 'paragraph'
  /** Of any level: an answer has no place in the page's outline. */
  | 'heading'
  /** Code in lines of its own, with its white space. */
  | 'pre'
  | 'quote'
  | 'item'
  | 'table'
  | 'row'
  | 'definitions'
  | 'term'
  | 'definition'
  | RichFormat;

export type RichFormat = 'strong' | 'em' | 'del' | 'code' | 'kbd' | 'sub' | 'sup';

export interface RichText {
  readonly type: 'text';
  readonly text: string;
}

export interface RichLink {
  readonly type: 'link';
  /** Safe to link to. */
  readonly url: string;
  readonly children: readonly RichNode[];
}

export interface RichList {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Of an ordered list that does not begin at 1. */
  readonly start?: number;
  readonly children: readonly RichNode[];
}

export interface RichCell {
  readonly type: 'cell';
  readonly header?: true;
  readonly align?: 'center' | 'end';
  readonly children: readonly RichNode[];
}

/** A text's paragraphs, without any markup. */
export function plainParagraphs(text: string): RichNode[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => ({type: 'paragraph', children: [{type: 'text', text: paragraph}]}));
}
