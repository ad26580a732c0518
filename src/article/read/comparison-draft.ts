import type {Cell, Comparison, ComparisonColumn, Competitor} from '../article.js';
import {readCell} from '../cells.js';
import {remember, type Entry, type Fields} from '../data.js';
import {uniqueIds} from '../ids.js';
import {asText, cleanLabel, cleanText, textsOf} from '../text.js';
import {takeUrl} from '../urls.js';
import type {Report} from './report.js';

const PRODUCT = 'name product title competitor tool brand plan label';
const OWN = 'own self isown isself ours current iscurrent this';
/** Products times columns: if each product had columns of its own, the table would not fit in memory. */
const MAX_CELLS = 500_000;
const EMPTY: Cell = {kind: 'empty', text: ''};

/** A product while its cells are collected. */
export interface Product {
  id: string;
  readonly name: string;
  readonly about: Omit<Competitor, 'id' | 'name' | 'cells'>;
  readonly cells: Map<string, Cell>;
}

/** A comparison while it is read: cells may come by product or by column. */
export class ComparisonDraft {
  title?: string;
  description?: string;
  readonly columns = new Map<string, ComparisonColumn>();
  readonly products: Product[] = [];
  readonly report: Report;
  /** The column that a folded key or label means. */
  readonly #columns = new Map<string, string>();
  /** The product that a folded id or name means. */
  readonly #products = new Map<string, Product>();
  readonly #repeats = new Map<string, number>();

  constructor(report: Report) {
    this.report = report;
  }

  /** A column, once; what it says of itself first stays. */
  column(key: string, label: string, more: Omit<ComparisonColumn, 'key' | 'label'> = {}): string {
    if (!this.columns.has(key)) {
      const column = {key, label: label.trim() ? label : key || '–', ...more};
      this.columns.set(key, column);
      for (const name of [plain(key), plain(column.label)]) {
        if (!this.#columns.has(name)) this.#columns.set(name, key);
      }
    }
    return key;
  }

  /** Two columns may have one name: the second gets a key of its own. */
  freeKey(base: string): string {
    let key = base;
    let count = this.#repeats.get(base) ?? 1;
    while (this.columns.has(key)) key = `${base}-${++count}`;
    this.#repeats.set(base, count);
    return key;
  }

  /** The column that a key of a record means; a declared one may be called by its label. */
  columnFor(key: string, label: string, group?: string): string {
    if (group !== undefined) return this.column(key, label, {group});
    return this.columns.has(key) ? key : (this.#columns.get(plain(key)) ?? this.column(key, label));
  }

  product(name: string, id = name, about: Product['about'] = {}): Product {
    const product = {id, name, about, cells: new Map<string, Cell>()};
    this.products.push(product);
    this.call(product, name);
    return this.call(product, id);
  }

  /** A product from a map, and from the map what says who it is; `undefined` when it has no name. */
  takeProduct(fields: Fields, path: string, key?: string, group: readonly string[] = []): Product | undefined {
    const {report} = this;
    const taken = fields.take(PRODUCT, asText);
    const id = fields.take('id key slug', asText)?.value ?? key;
    const name = cleanLabel(taken?.value ?? id ?? '', taken?.entry.path ?? path, report);
    if (!name.trim()) {
      report('competitors/missing-name', path, 'No name; not shown.');
      return undefined;
    }
    const own = fields.take(OWN, (value) => /^(true|yes)$/i.test(asText(value) ?? '') || undefined);
    const text = fields.take('description summary', asText);
    const description = text && cleanText(text.value, text.entry.path, report);
    const url = takeUrl([fields], report);
    const groups = [...group, ...(fields.take('group', textsOf)?.value ?? [])];
    return this.product(name, id, {
      ...(description && {description}),
      ...(url && {url}),
      ...(own && {own: true}),
      ...(groups.length && {group: groups}),
    });
  }

  /** Lets a key or a name mean a product, unless it means another. */
  call(product: Product, name: string): Product {
    if (!this.#products.has(plain(name))) this.#products.set(plain(name), product);
    return product;
  }

  /** The product that a key or a name means. */
  find(key: string): Product | undefined {
    return this.#products.get(plain(key));
  }

  /** Puts the cells of some entries in place; `priceNote` beside `price` is the note of its cell. */
  cells(
    entries: readonly Entry[],
    place: (entry: Entry, index: number) => readonly [product: Product, column: string],
  ): void {
    const notes = new Map<string, Entry>();
    const names = new Set(entries.map((entry) => entry.name));
    for (const entry of entries) {
      const base = entry.name.replace(/notes?$/, '');
      if (base && base !== entry.name && names.has(base) && asText(entry.value)) notes.set(base, entry);
    }
    const beside = new Set(notes.values());
    for (const [index, entry] of entries.entries()) {
      if (entry.name[0] === '@' || beside.has(entry)) continue;
      const [product, column] = place(entry, index);
      const cell = readCell(entry.value, entry.path, this.report);
      const note = notes.get(entry.name);
      const text = note && cleanText(asText(note.value)!, note.path, this.report);
      product.cells.set(column, text ? {...cell, note: text} : cell);
    }
  }

  finish(): Comparison {
    if (!this.products.length) return {columns: [], items: []};
    const {title, description} = this;
    const most = Math.max(1, Math.floor(MAX_CELLS / this.products.length));
    const columns = [...this.columns.values()].slice(0, most);
    if (columns.length < this.columns.size) this.report('limit/nodes', '', `Only the first ${most} columns are read.`);
    const items = this.products.map(({id, name, about, cells}) => ({
      id,
      name,
      ...about,
      cells: columns.map(({key}) => cells.get(key) ?? EMPTY),
    }));
    return {...(title && {title}), ...(description && {description}), columns, items: uniqueIds(items)};
  }
}

/** Whether two names are meant to be one: `nodejs` and `Node.js`. */
export function same(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Letters and digits; `1.8` is not `18`, and what has neither is itself. */
const plain = remember((name) => {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\+\+/g, 'pp')
    .replace(/#/g, 'sharp')
    .replace(/(?<=\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu, '-');
  return words.replace(/[^\p{L}\p{N}\p{M}-]+|(?<!\p{N})-|-(?!\p{N})/gu, '') || name;
});
