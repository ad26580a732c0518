import {entriesOf, fieldsOf, isBlank, listOf, MAX_DEPTH, MAX_NODES, type Entry} from '../data.js';
import {uniqueIds} from '../ids.js';
import {START, STATUS} from '../keys.js';
import {joinPath} from '../path.js';
import type {NamedShape, SectionShape, Shape, TableShape, Titled} from '../shape.js';
import {cleanText, humanize, plainText} from '../text.js';
import {safeUrl} from '../urls.js';
import type {Report} from './report.js';

/** Shorter ones are tags. */
const LONGEST_TAG = 40;
/** Longer ones are prose. */
const LONGEST_TEXT = 160;
/** More columns fit no page: their records are shown one after the other. */
const MOST_COLUMNS = 12;

const NAMES = 'name title label term concept question key id';
const ROWS = 'rows data items';
const HEADERS = 'headers columns header head';

/**
 * The shape of a value, and of all that is in it, in the author's order; undefined for one in which nothing is said.
 * Every text and number in it is in the shape, too. `trail` names the value for the ids of what is in it.
 */
export function shapeOf(value: unknown, path: string, trail: readonly string[], report: Report): Titled | undefined {
  return new Shaper(report).run((shaper) => shaper.titled(value, path, trail, 0));
}

/** The shape of a map's entries, see `shapeOf`. */
export function shapeOfEntries(entries: readonly Entry[], report: Report): Shape | undefined {
  return new Shaper(report).run((shaper) => shaper.map(entries, [], 0));
}

type Id = {id: string};

class Shaper {
  readonly #report: Report;
  readonly #ids: Id[] = [];
  #left = 5 * MAX_NODES;

  constructor(report: Report) {
    this.#report = report;
  }

  /** Ids are apart only when all are known. */
  run<Result>(work: (shaper: this) => Result): Result {
    const result = work(this);
    uniqueIds(this.#ids).forEach(({id}, index) => (this.#ids[index]!.id = id));
    return result;
  }

  /** A value, or what a map with a title and items has in it. */
  titled(value: unknown, path: string, trail: readonly string[], depth: number): Titled | undefined {
    const fields = fieldsOf(value, path);
    const title = fields?.take('title heading name label caption', (text) => plainText(text));
    const intro = fields?.take('description intro summary', (text) => plainText(text));
    const items = fields?.take('items entries values list', (list) => listOf(list) ?? entriesOf(list, ''));
    const isWrapper = items && fields?.left.every((entry) => isBlank(entry.value));
    const {value: inner, path: at} = isWrapper ? items.entry : {value, path};
    const shape = this.shape(inner, at, trail, depth);
    if (!isWrapper || !shape) {
      const whole = isWrapper ? this.shape(value, path, trail, depth) : shape;
      return whole && {shape: whole};
    }
    const clean = (taken = title) => taken && cleanText(taken.value, taken.entry.path, this.#report);
    const [heading, text] = [clean(), intro && clean(intro)];
    return {...(heading && {title: heading}), ...(text && {intro: text}), shape};
  }

  shape(value: unknown, path: string, trail: readonly string[], depth: number): Shape | undefined {
    const entries = entriesOf(value, path);
    if (depth > MAX_DEPTH) return this.#inline(value, path, depth);
    const list = listOf(value);
    if (list) return this.#list(list, path, trail, depth);
    if (!entries) return this.#leaf(value, path);
    const table = this.#headedTable(entries, trail);
    const shape = table ?? this.map(entries, trail, depth);
    return shape && !table && isDated(entries)
      ? {kind: 'timeline', article: {timeline: value}, otherwise: shape}
      : shape;
  }

  /** What has a few words is a fact, the rest a section; facts come first, or they would be read as part of a section. */
  map(entries: readonly Entry[], trail: readonly string[], depth: number): Shape | undefined {
    const facts: NamedShape[] = [];
    const sections: SectionShape[] = [];
    for (const {key, path, value} of entries) {
      if (isBlank(value)) continue;
      if (isFact(value)) {
        const shape = this.#inline(value, path, depth);
        if (shape) facts.push({...named(key), shape});
        continue;
      }
      const titled = this.titled(value, path, [...trail, key], depth + 1);
      if (!titled) continue;
      const {title, ...inner} = titled;
      const section = {id: [...trail, key].join(' '), ...named(key), ...inner, ...(title && {label: title})};
      this.#ids.push(section);
      sections.push(section);
    }
    if (sections.length) return {kind: 'sections', facts, sections};
    return facts.length ? {kind: 'facts', facts} : undefined;
  }

  #list(list: readonly unknown[], path: string, trail: readonly string[], depth: number): Shape | undefined {
    if (list.length >= MAX_NODES) this.#report('limit/nodes', path, `No more than ${MAX_NODES} of a list are shown.`);
    const items = list.flatMap((value, index) => (isBlank(value) ? [] : [{value, path: joinPath(path, index)}]));
    const records = items.map(({value, path: at}) => entriesOf(value, at));
    if (records.length && records.every((record) => record !== undefined)) return this.#table(records, trail, depth);
    return this.#items(items, depth);
  }

  /** Values one after the other, short ones as tags. */
  #items(items: readonly {value: unknown; path: string}[], depth: number): Shape | undefined {
    const shapes = items.flatMap(({value, path}) => this.#inline(value, path, depth + 1) ?? []);
    const tags = shapes.map((shape) => (shape.kind === 'text' && isTag(shape.text) ? shape.text : ''));
    if (tags.every(Boolean)) return tags.length ? {kind: 'tags', tags} : undefined;
    return {kind: 'list', items: shapes};
  }

  /** A row for each record, a column for each key. */
  #table(records: readonly (readonly Entry[])[], trail: readonly string[], depth: number): Shape | undefined {
    const columns = new Map<string, number>();
    const rows = records.map((record) => {
      const cells = new Map<number, Shape>();
      let id: string | undefined;
      for (const {key, name, path, value} of record) {
        const shape = isBlank(value) ? undefined : this.#inline(value, path, depth + 1);
        if (!shape) continue;
        if (!columns.has(key)) columns.set(key, columns.size);
        cells.set(columns.get(key)!, shape);
        if (name === 'id') id = plainText(value);
      }
      return {cells, id};
    });
    const said = rows.filter(({cells}) => cells.size);
    const keys = [...columns.keys()];
    if (keys.length > MOST_COLUMNS) {
      const items = said.map(({cells}): Shape => ({
        kind: 'facts',
        facts: [...cells].map(([column, shape]) => ({...named(keys[column]!), shape})),
      }));
      return {kind: 'list', items};
    }
    const dense = said.map(({cells, id}) => ({id, cells: keys.map((_, column) => cells.get(column))}));
    return dense.length ? this.#tableOf(keys, dense, trail) : undefined;
  }

  #tableOf(
    keys: readonly string[],
    rows: readonly {cells: readonly (Shape | undefined)[]; id?: string | undefined}[],
    trail: readonly string[],
  ): TableShape {
    const isName = (column: number) =>
      rows.every(({cells}) => cells[column]?.kind === 'text' && cells[column].text.length <= 2 * LONGEST_TAG);
    const wanted = NAMES.split(' ').map((name) => keys.findIndex((key) => key.toLowerCase() === name));
    const names = [...wanted, 0].find((column) => column >= 0 && isName(column)) ?? -1;
    return {
      kind: 'table',
      names,
      columns: keys.map((key, column) => {
        const shapes = rows.flatMap(({cells}) => cells[column] ?? []);
        const numeric = shapes.every(
          (shape) => shape.kind === 'text' && /^\s*[-+]?\d[\d.,\s]{0,20}%?\s*$/.test(shape.text),
        );
        return {...named(key), numeric};
      }),
      rows: rows.map(({cells, id}) => {
        const shape = cells[names];
        const name = shape?.kind === 'text' ? shape.text : undefined;
        const own = id ?? name;
        const target: Partial<Id> = own === undefined ? {} : {id: [...trail, own].join(' ')};
        if (target.id) this.#ids.push(target as Id);
        return Object.assign(target, name !== undefined && {name}, {cells});
      }),
    };
  }

  /** `{headers: […], rows: [[…], […]]}`. */
  #headedTable(entries: readonly Entry[], trail: readonly string[]): TableShape | undefined {
    const find = (names: string) => entries.find(({name}) => ` ${names} `.includes(` ${name} `));
    const [head, body] = [find(HEADERS), find(ROWS)];
    if (!head || !body || entries.some((entry) => entry !== head && entry !== body && !isBlank(entry.value))) return;
    const keys = listOf(head.value)?.map((key) => plainText(key));
    const rows = listOf(body.value)?.map((row) => listOf(row));
    if (!keys?.length || keys.length > MOST_COLUMNS || !rows?.length || new Set(keys).size < keys.length) return;
    if (!keys.every((key) => key !== undefined) || !rows.every((row) => row && row.length <= keys.length)) return;
    const cellsOf = (row: readonly unknown[], index: number) =>
      keys
        .map((_, column) => row[column])
        .map((value, column) => this.#inline(value, joinPath(joinPath(body.path, index), column), 1));
    const table = this.#tableOf(
      keys,
      rows.map((row, index) => ({cells: cellsOf(row!, index)})),
      trail,
    );
    // A heading is a text of the author's: it stays as it is.
    return {...table, columns: table.columns.map((column) => ({...column, label: column.key}))};
  }

  /** A value in a line, in a cell or among others: without headings and tables. */
  #inline(value: unknown, path: string, depth: number): Shape | undefined {
    const list = listOf(value);
    const entries = list ? undefined : entriesOf(value, path);
    if (!list && !entries) return this.#leaf(value, path);
    if (isBlank(value) || !this.#spend(path)) return undefined;
    if (depth > MAX_DEPTH) {
      const texts = this.#flatten(value, path);
      return texts.length ? textShape(texts.join(', ')) : undefined;
    }
    if (list)
      return this.#items(
        list.map((item, index) => ({value: item, path: joinPath(path, index)})),
        depth,
      );
    const facts = entries!.flatMap(({key, path: at, value: inner}) => {
      const shape = isBlank(inner) ? undefined : this.#inline(inner, at, depth + 1);
      return shape ? [{...named(key), shape}] : [];
    });
    return facts.length ? {kind: 'facts', facts} : undefined;
  }

  #leaf(value: unknown, path: string): Shape | undefined {
    const text = this.#text(value, path);
    if (text === undefined) return undefined;
    const isUrl = /^\s*(?:https?:\/\/|mailto:)\S+\s*$/i.test(text);
    if (isUrl || /^\s*(?:https?|javascript|data|vbscript|file|blob):\S/i.test(text)) {
      const {url, issue} = safeUrl(text);
      if (issue) this.#report(issue, path, url ? 'The host looks like another one.' : 'Not shown as a link.');
      if (url && isUrl) return {kind: 'link', text, url};
    }
    return textShape(text);
  }

  #text(value: unknown, path: string): string | undefined {
    if (isBlank(value) || !this.#spend(path)) return undefined;
    const text = plainText(value);
    if (text !== undefined) return cleanText(text, path, this.#report);
    if (typeof value !== 'string') this.#report('text/not-text', path, 'Not a text.');
    return undefined;
  }

  /** The texts of a value that is too deep for anything else: what is in maps as `Label: value`. */
  #flatten(value: unknown, path: string): string[] {
    const list = listOf(value);
    if (list) return list.flatMap((item, index) => this.#flatten(item, joinPath(path, index)));
    const entries = entriesOf(value, path);
    if (!entries) return [this.#text(value, path) ?? []].flat();
    return entries.flatMap(({key, path: at, value: inner}) => {
      const texts = this.#flatten(inner, at);
      return texts.length ? [`${named(key).label}: ${texts.join(', ')}`] : [];
    });
  }

  /** Whether one more value may be shown. */
  #spend(path: string): boolean {
    if (this.#left-- > 0) return true;
    if (this.#left === -1) this.#report('limit/nodes', path, 'Too much to show.');
    return false;
  }
}

function textShape(text: string): Shape {
  return {kind: text.length > LONGEST_TEXT || /\n/.test(text.trim()) ? 'prose' : 'text', text};
}

function named(key: string): {key: string; label: string} {
  return {key, label: humanize(key.replace(/^@/, '')) || key.trim() || '–'};
}

function isTag(text: string): boolean {
  return text.length <= LONGEST_TAG && !/[.!?。！？]\s*$/.test(text);
}

/** A value, or a list of some in a few words each. */
function isFact(value: unknown): boolean {
  const list = listOf(value);
  if (list) return list.every((item) => isBlank(item) || isTag(plainText(item) ?? '\n.'));
  return !entriesOf(value, '');
}

/** Whether a map has nothing but records, each with a date or a status. */
function isDated(entries: readonly Entry[]): boolean {
  const isLeaf = (value: unknown) => isBlank(value) || plainText(value) !== undefined;
  const isFlat = (value: unknown) => isLeaf(value) || !!listOf(value)?.every(isLeaf);
  return (
    entries.length > 1 &&
    entries.every(({key, value}) => {
      const fields = fieldsOf(value);
      const says = !!fields?.find(`${START} ${STATUS}`, (inner) => plainText(inner)) || /^\d{4}\b/.test(key);
      return says && !!fields?.entries.every((entry) => isFlat(entry.value));
    })
  );
}
