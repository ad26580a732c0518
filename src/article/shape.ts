/** How a value is shown that nothing is known of but what it is made of. */
export type Shape =
  /** One value in a few words; `prose` has more of them, or paragraphs. */
  | {readonly kind: 'text' | 'prose'; readonly text: string}
  /** A value that is a URL and safe to link to. */
  | {readonly kind: 'link'; readonly text: string; readonly url: string}
  /** Short texts. */
  | {readonly kind: 'tags'; readonly tags: readonly string[]}
  | {readonly kind: 'list'; readonly items: readonly Shape[]}
  /** Values with a name each. */
  | {readonly kind: 'facts'; readonly facts: readonly NamedShape[]}
  | TableShape
  /** Values with a heading each, after those that are facts. */
  | {readonly kind: 'sections'; readonly facts: readonly NamedShape[]; readonly sections: readonly SectionShape[]}
  /** A map of records that may be the entries of a timeline; `otherwise` for one that would not show all of them. */
  | {readonly kind: 'timeline'; readonly article: {readonly timeline: unknown}; readonly otherwise: Shape};

export interface NamedShape {
  /** As the author has it; empty where the value has no name. */
  readonly key: string;
  /** The key made readable. */
  readonly label: string;
  readonly shape: Shape;
}

export interface SectionShape extends NamedShape {
  /** From its place in the data; no other section or row has it. */
  readonly id: string;
  readonly intro?: string;
}

export interface ColumnShape {
  readonly key: string;
  readonly label: string;
  /** Nothing but numbers, which stand below one another. */
  readonly numeric: boolean;
}

export interface RowShape {
  /** From the row's own `id` or name; missing where it has neither. */
  readonly id?: string;
  readonly name?: string;
  /** One for each column; undefined where nothing is said. */
  readonly cells: readonly (Shape | undefined)[];
}

export interface TableShape {
  readonly kind: 'table';
  readonly columns: readonly ColumnShape[];
  readonly rows: readonly RowShape[];
  /** The index of the column that names the rows; −1 for none. */
  readonly names: number;
}

/** A value with the heading and the introduction that it brings along. */
export interface Titled {
  readonly title?: string;
  readonly intro?: string;
  readonly shape: Shape;
}
