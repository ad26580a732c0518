import type {Comparison} from '../article.js';
import {fieldsOf, foldKey, fromJson, listOf, type Entry, type Fields} from '../data.js';
import type {ReadResult} from '../issue.js';
import {COMPARISON_ROWS, COMPETITORS, FEATURE, FEATURES, HEADING, INTRO} from '../keys.js';
import {asText, cleanLabel, cleanText, humanize, textsOf} from '../text.js';
import {bounded} from './bounds.js';
import {ComparisonDraft} from './comparison-draft.js';
import {isTable, readFeatures, readTable} from './comparison-tables.js';
import {findSection, type Found} from './find.js';
import {filled, isSilent, ofMaps, Outline, reportLeft, type Shape} from './outline.js';
import {collect, type Report} from './report.js';

/** Keys of a product whose maps hold its columns. */
const FLAT = `${FEATURES} values specs attributes`.split(' ');

/** Names of a list of what the values in each row are of. */
const PRODUCTS = 'products competitors alternatives brands plans tools';

/** Keys of a map that is one cell. */
const CELL = 'value status has supported included available score rating ratingvalue kind note source url link href';

const LABEL = `name label title ${FEATURE}`;

const SHAPE: Shape = {
  groups: COMPARISON_ROWS,
  names: 'name title product',
  text: ['name', 'description'],
  listIsText: true,
  isItem: (fields, depth, key, hasGroups) => {
    const named = !!fields.find('name product', asText);
    return depth > 0 ? named || !hasGroups : named && !hasGroups;
  },
};

/** The comparison of an article, or of what is a list, map or table of products itself. */
export function readCompetitors(input: unknown): ReadResult<Comparison> {
  const {issues, report} = collect();
  const draft = new ComparisonDraft(report);
  const found = findComparison(bounded(input, report), report);
  if (found) readSection(draft, found);
  return {value: draft.finish(), issues};
}

/** Where a comparison is in an article. */
export function findComparison(input: unknown, report: Report): Found | undefined {
  // Products beside their features are one comparison, though `products` alone would be another.
  const root = fieldsOf(fromJson(input));
  if (root && (hasFeatures(root) || hasRows(root))) return {value: fromJson(input), path: ''};
  return findSection(
    input,
    {names: COMPETITORS, guarded: 'alternatives', looks: looksLikeComparison, code: 'competitors/not-a-list'},
    report,
  );
}

/** Whether a value compares things, without being called a comparison. */
export function looksLikeComparison(value: unknown): boolean {
  const fields = fieldsOf(value);
  if (!fields) return looksLikeRecords(listOf(value));
  if (fields.find('columns headers', listOf) && fields.find(COMPARISON_ROWS, listOf)) return true;
  if (hasFeatures(fields)) return true;
  const values = fields.entries.map((entry) => entry.value);
  const [first] = values;
  return (
    values.length > 1 &&
    values.every((inner) => fieldsOf(inner)) &&
    !!fieldsOf(first)?.entries.some(
      ({key, name}) =>
        !/^(@.*|name|title|description|url)$/.test(name) &&
        values.every((inner) => fieldsOf(inner)!.entries.some((entry) => entry.key === key)),
    )
  );
}

function looksLikeRecords(list: readonly unknown[] | undefined): boolean {
  return (
    !!list?.length &&
    list.every((item) => {
      const fields = fieldsOf(item);
      return (
        !!fields?.find(`name product title ${FEATURE}`, asText) &&
        fields.entries.length > 1 &&
        !fields.entries.some(({name}) =>
          /^(rejected|answer|acceptedanswer|status|date|startdate|options|type|question)/.test(name),
        )
      );
    })
  );
}

/** `products` beside `features` that have a value for each of them. */
function hasFeatures(fields: Fields): boolean {
  const features = fields.find(FEATURES, listOf)?.value;
  return (
    !!features?.length && features.every((item) => fieldsOf(item)?.find('values', (values) => values ?? undefined))
  );
}

/** Rows of a table beside the products that their values are of. */
function hasRows(fields: Fields): boolean {
  return !!fields.find('rows', (value) => isTable({value}) || undefined) && !!fields.find(PRODUCTS, textsOf);
}

/** Reads a table of any layout, else one record for each product. */
function readSection(draft: ComparisonDraft, found: Found): void {
  const {report} = draft;
  const fields = fieldsOf(found.value, found.path);
  if (!fields) {
    const rows = {key: '', name: '', ...found};
    if (isTable(rows)) readTable(draft, undefined, rows);
    else readRecords(draft, found);
    return;
  }
  const features = fields.find(FEATURES, ofMaps)?.entry;
  const rows = fields.find(COMPARISON_ROWS, filled)?.entry;
  const named = fields.find(PRODUCTS, textsOf)?.entry;
  const columns =
    fields.find('columns headers header', (value) => filled(value) ?? listOf(value))?.entry ??
    (rows && named !== rows && isTable(rows) ? named : undefined);
  const byFeature = features && (rows || hasFeatures(fields)) && !fields.find('name product', asText);
  if (!byFeature && !(rows && (columns || isTable(rows)))) {
    readRecords(draft, found);
    return;
  }
  const title = fields.take(HEADING, asText);
  const intro = fields.take(INTRO, asText);
  if (title) draft.title = cleanLabel(title.value, title.entry.path, report);
  if (intro) draft.description = cleanText(intro.value, intro.entry.path, report);
  for (const entry of [columns, byFeature && features, rows]) if (entry) fields.drop(entry);
  if (byFeature) {
    if (rows) readRecords(draft, rows);
    readFeatures(draft, features);
  } else if (rows && !readTable(draft, columns, rows)) {
    readRecords(draft, rows);
  }
  reportLeft(
    fields.left.filter((entry) => !isSilent(entry)),
    report,
  );
}

/** One record for each product: flat, with a map of features, or with a list of `{name, has}`. */
function readRecords(draft: ComparisonDraft, found: Found): void {
  const outline = new Outline(found, SHAPE, draft.report);
  draft.title ??= outline.title;
  draft.description ??= outline.description;
  for (const {fields, path, group, key} of outline.parts) {
    const product = draft.takeProduct(fields, path, key, group);
    if (!product) continue;
    const columns = new Map<Entry, Expanded>();
    for (const expanded of fields.left.flatMap(expand)) columns.set(expanded.entry, expanded);
    draft.cells([...columns.keys()], (entry) => {
      const {key: column, label, group: heading} = columns.get(entry)!;
      return [product, draft.columnFor(column, label, heading)];
    });
  }
}

interface Expanded {
  readonly entry: Entry;
  readonly key: string;
  readonly label: string;
  readonly group?: string;
}

/** The columns that one entry of a record stands for: itself, or those in its map or list of `{name, has}`. */
function expand(entry: Entry): Expanded[] {
  const {key, name, path, value} = entry;
  if (name[0] === '@') return [];
  const flat = FLAT.includes(name);
  const prefix = flat ? '' : `${key}.`;
  const group = flat ? {} : {group: humanize(key)};
  const map = fieldsOf(value, path);
  if (map?.entries.length && (flat || !map.find(CELL, (inner) => inner ?? undefined))) {
    return map.entries.map((inner) => ({
      entry: inner,
      key: prefix + inner.key,
      label: humanize(inner.key),
      ...group,
    }));
  }
  const items = listOf(value)?.map((item, index): Expanded | undefined => {
    const fields = fieldsOf(item);
    const label = fields?.find(LABEL, asText)?.value;
    if (!label || !fields.find(CELL, (inner) => inner ?? undefined)) return undefined;
    const at = `${path}[${index}]`;
    return {entry: {key: label, name: foldKey(label), path: at, value: item}, key: prefix + label, label, ...group};
  });
  if (items?.length && items.every((item) => item !== undefined)) return items;
  return [{entry, key, label: humanize(key)}];
}
