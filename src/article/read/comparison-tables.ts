import {Fields, fieldsOf, isBlank, listOf, MAX_DEPTH, type Entry} from '../data.js';
import {FEATURE, FEATURES} from '../keys.js';
import {asString, asText, cleanLabel, cleanText} from '../text.js';
import {type ComparisonDraft, same} from './comparison-draft.js';
import {ofMaps, reportLeft} from './outline.js';

/** Whether rows are lists of values, or compare products by one feature each. */
export function isTable({value}: Pick<Entry, 'value'>): boolean {
  const list = listOf(value);
  return !!list?.length && (list.every(listOf) || list.every(isFeatureRow));
}

function isFeatureRow(value: unknown): boolean {
  const fields = fieldsOf(value);
  return (
    !!fields?.find(FEATURE, asText) || !!(fields?.find('values', (values) => values ?? undefined) && hasName(fields))
  );
}

function hasName(fields: Fields): boolean {
  return !!fields.find('name label title', asText);
}

/** Reads rows with or without a list of headers; false when they are records of products. */
export function readTable(draft: ComparisonDraft, columns: Entry | undefined, rows: Entry): boolean {
  const list = listOf(rows.value) ?? [];
  const headers = columns ? headersOf(columns) : [];
  if (list.length && list.every(listOf)) {
    readArrays(draft, headers, rows, list as unknown[][], !!columns);
    return true;
  }
  if (list.length && list.every((row) => fieldsOf(row)?.find('cells', listOf))) {
    readProducts(draft, headers, rows);
    return true;
  }
  const corner = headers.length > 0 && isCorner(headers[0]);
  if (corner || list.every(isFeatureRow)) {
    declareProducts(draft, corner ? headers.slice(1) : headers);
    readFeatures(draft, rows);
    return true;
  }
  for (const header of headers) {
    if (!hasKey(header, 'name product title')) declareColumn(draft, header);
  }
  return false;
}

/** A header with the text and the map that it was written as. */
interface Header {
  readonly text: string;
  readonly path: string;
  readonly fields: Fields;
}

function headersOf({value, path}: Pick<Entry, 'value' | 'path'>): Header[] {
  const list = listOf(value);
  const entries: readonly Pick<Entry, 'key' | 'value' | 'path'>[] = list
    ? list.map((item, index) => ({key: '', value: item, path: `${path}[${index}]`}))
    : (fieldsOf(value, path)?.entries ?? []);
  return entries.map(({key, value: item, path: at}) => {
    const own = fieldsOf(item, at)?.entries ?? [{key: 'name', name: 'name', path: at, value: item}];
    const fields = new Fields(key ? [...own, {key: 'key', name: 'key', path: at, value: key}] : own);
    const text = fields.find('label name title text key id', asText)?.value ?? '';
    return {text, path: at, fields};
  });
}

/** Whether the header over the names of the rows says that the rows are features. */
function isCorner(header: Header | undefined): boolean {
  const text = header?.text ?? '';
  return isBlank(text) || FEATURE.split(' ').some((word) => same(word, text) || same(`${word}s`, text));
}

function hasKey({text}: Header, names: string): boolean {
  return names.split(' ').some((name) => same(name, text));
}

function declareColumn(draft: ComparisonDraft, {fields, path, text}: Header): string {
  const cleaned = cleanLabel(text, path, draft.report);
  const label = cleaned.trim() ? cleaned : String(draft.columns.size + 1);
  const description = fields.find('description', asText)?.value;
  const group = fields.find('group category', asText)?.value;
  const base = fields.find('key id', (value) => asString(value) ?? asText(value))?.value ?? label;
  return draft.column(draft.freeKey(base), label, {...(group && {group}), ...(description && {description})});
}

function declareProducts(draft: ComparisonDraft, headers: readonly Header[]): void {
  for (const {fields, path} of headers) draft.takeProduct(fields, path);
}

/** Rows of values: by product, or by feature where the first header says so or there is none over the names. */
function readArrays(
  draft: ComparisonDraft,
  given: readonly Header[],
  rows: Entry,
  list: readonly unknown[][],
  declared: boolean,
): void {
  const headers = declared ? given : headersOf({value: list[0], path: `${rows.path}[0]`});
  const wider = list.filter((row) => listOf(row)!.length === headers.length + 1).length;
  const hasCorner = !(declared && wider * 2 > list.length && !isCorner(headers[0]));
  const byFeature = !hasCorner || isCorner(headers[0]);
  const heads = hasCorner ? headers.slice(1) : headers;
  const keys = byFeature ? [] : heads.map((header) => declareColumn(draft, header));
  if (byFeature) declareProducts(draft, heads);
  for (const [index, item] of list.entries()) {
    const path = `${rows.path}[${index}]`;
    if (!declared && !index) continue;
    const [head, ...values] = listOf(item)!;
    if (values.length > heads.length) {
      draft.report('competitors/ragged-row', path, 'More values than headers.', 'info');
    }
    const [header] = headersOf({value: [head], path});
    if (!header || isBlank(header.text)) {
      if (values.length) draft.report('competitors/missing-name', path, 'No name; not shown.');
      continue;
    }
    const line = byFeature ? declareColumn(draft, header) : draft.takeProduct(header.fields, path);
    if (!line) continue;
    const entries = values.map((value, at) => ({key: '', name: '', path: `${path}[${at + 1}]`, value}));
    draft.cells(entries, (_, at) => {
      if (typeof line === 'string') return [draft.products[at] ?? draft.product(String(at + 2)), line];
      return [line, (keys[at] ??= draft.column(draft.freeKey(String(at + 2)), String(at + 2)))];
    });
  }
}

/** Products whose cells are in the order of the columns, as a comparison has them once it is read. */
function readProducts(draft: ComparisonDraft, headers: readonly Header[], rows: Entry): void {
  const keys = headers.map((header) => declareColumn(draft, header));
  for (const [index, row] of listOf(rows.value)!.entries()) {
    const path = `${rows.path}[${index}]`;
    const fields = fieldsOf(row, path)!;
    const cells = fields.take('cells', listOf)!;
    const product = draft.takeProduct(fields, path);
    if (!product) continue;
    if (cells.value.length > headers.length) {
      draft.report('competitors/ragged-row', path, 'More values than headers.', 'info');
    }
    const entries = cells.value.map((value, at) => ({key: '', name: '', path: `${cells.entry.path}[${at}]`, value}));
    draft.cells(entries, (_, at) => {
      return [product, (keys[at] ??= draft.column(draft.freeKey(String(at + 1)), String(at + 1)))];
    });
    reportLeft(fields.left, draft.report);
  }
}

/** One row for each feature, with a value for each product: under its key, in `values`, or in the products' order. */
export function readFeatures(
  draft: ComparisonDraft,
  rows: Pick<Entry, 'value' | 'path'>,
  group?: string,
  depth = 0,
): void {
  const entries = listOf(rows.value)?.map((value, index) => ({key: '', value, path: `${rows.path}[${index}]`}));
  for (const {key, value, path} of entries ?? fieldsOf(rows.value, rows.path)?.entries ?? []) {
    const fields = fieldsOf(value, path);
    if (!fields) continue;
    const values = fields.take('values cells', (inner) => (typeof inner === 'object' ? inner : undefined));
    const nested = values ? undefined : fields.take(`${FEATURES} items rows`, ofMaps)?.entry;
    const own = fields.take('group category section', asText)?.value;
    const taken = fields.take(`${FEATURE} name label title`, asText);
    const text = taken?.value ?? key;
    if (nested && depth < MAX_DEPTH) {
      readFeatures(draft, nested, text || own, depth + 1);
      continue;
    }
    if (!text.trim()) {
      draft.report('competitors/missing-name', path, 'No name; not shown.');
      continue;
    }
    const about = fields.take('description', asText);
    const label = cleanLabel(text, taken?.entry.path ?? path, draft.report);
    const within = own ?? group;
    const column = draft.column(draft.freeKey(fields.take('key id', asText)?.value ?? label), label, {
      ...(within && {group: within}),
      ...(about && {description: cleanText(about.value, about.entry.path, draft.report)}),
    });
    readValues(draft, column, values?.entry, fields);
  }
}

function readValues(draft: ComparisonDraft, column: string, values: Entry | undefined, fields: Fields): void {
  const list = listOf(values?.value);
  if (list) {
    const entries = list.map((value, at) => ({key: '', name: '', path: `${values!.path}[${at}]`, value}));
    if (list.length > draft.products.length) {
      draft.report('competitors/ragged-row', values!.path, 'More values than products.', 'info');
    }
    draft.cells(entries, (_, at) => {
      return [draft.products[at] ?? draft.product(String(at + 1)), column];
    });
  } else {
    const entries = values ? (fieldsOf(values.value, values.path)?.entries ?? []) : fields.left;
    matchByOrder(draft, entries);
    draft.cells(entries, ({key}) => [
      draft.find(key) ?? draft.product(key.replace(/_/g, ' ').trim() || '–', key),
      column,
    ]);
  }
  if (values) reportLeft(fields.left, draft.report);
}

/** Headers that name no key of the rows name them in order. */
function matchByOrder(draft: ComparisonDraft, entries: readonly Entry[]): void {
  const keys = entries
    .filter((entry) => entry.name[0] !== '@' && !/notes?$/.test(entry.name))
    .map((entry) => entry.key);
  if (keys.length !== draft.products.length || keys.some((key) => draft.find(key))) return;
  draft.products.forEach((product, index) => draft.call(product, (product.id = keys[index]!)));
}
