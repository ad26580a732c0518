import type {Cell, Comparison, ComparisonColumn, Competitor} from '../article.js';
import {readCell} from '../cells.js';
import type {Entry, Fields} from '../data.js';
import {slug, uniqueIds} from '../ids.js';
import {asText, cleanLabel, cleanText, textsOf} from '../text.js';
import {takeUrl} from '../urls.js';
import type {Report} from './report.js';

const PRODUCT = 'name product title competitor tool brand plan label';
const OWN = 'own self isown isself ours current iscurrent this';
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
  readonly #keys = new Map<string, string>();

  constructor(report: Report) {
    this.report = report;
  }

  /** A column, once; what it says of itself first stays. */
  column(key: string, label: string, more: Omit<ComparisonColumn, 'key' | 'label'> = {}): string {
    if (!this.columns.has(key)) this.columns.set(key, {key, label: label.trim() ? label : key || '–', ...more});
    return key;
  }

  /** The column that a key of a record means; a declared one may be called by its label. */
  columnFor(key: string, label: string, group?: string): string {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const declared = [...this.columns.values()].find((column) => same(key, column.key) || same(key, column.label));
    const found = declared && !group ? declared.key : this.column(key, label, group ? {group} : {});
    this.#keys.set(key, found);
    return found;
  }

  product(name: string, id = name, about: Product['about'] = {}): Product {
    const product = {id, name, about, cells: new Map<string, Cell>()};
    this.products.push(product);
    return product;
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

  /** The product that a key or a name means. */
  find(key: string): Product | undefined {
    return this.products.find(({id, name}) => same(key, id) || same(key, name));
  }

  /** Puts the cells of some entries in place; `priceNote` beside `price` is the note of its cell. */
  cells(entries: readonly Entry[], place: (entry: Entry) => readonly [product: Product, column: string]): void {
    const notes = new Map<string, Entry>();
    const names = new Set(entries.map((entry) => entry.name));
    for (const entry of entries) {
      const base = entry.name.replace(/notes?$/, '');
      if (base && base !== entry.name && names.has(base) && asText(entry.value)) notes.set(base, entry);
    }
    const beside = new Set(notes.values());
    for (const entry of entries) {
      if (entry.name[0] === '@' || beside.has(entry)) continue;
      const [product, column] = place(entry);
      const cell = readCell(entry.value, entry.path, this.report);
      const note = notes.get(entry.name);
      const text = note && cleanText(asText(note.value)!, note.path, this.report);
      product.cells.set(column, text ? {...cell, note: text} : cell);
    }
  }

  finish(): Comparison {
    if (!this.products.length) return {columns: [], items: []};
    const {title, description} = this;
    const columns = [...this.columns.values()];
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

function plain(name: string): string {
  return slug(name).replace(/-/g, '');
}
