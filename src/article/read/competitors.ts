import type {Cell, Comparison, ComparisonColumn, Competitor} from '../article.js';
import {readCell} from '../cells.js';
import {fieldsOf, foldKey, isBlank, listOf, type Entry, type Fields} from '../data.js';
import {uniqueIds} from '../ids.js';
import type {ReadResult} from '../issue.js';
import {COMPETITORS} from '../keys.js';
import {asText, cleanLabel, cleanText, humanize} from '../text.js';
import {safeUrl} from '../urls.js';
import {findSection, type Wanted} from './find.js';
import {collect} from './report.js';

const WANTED: Wanted = {
  names: COMPETITORS,
  guarded: 'alternatives',
  looks: () => false,
  code: 'competitors/not-a-list',
};

/** The comparison of an article, or of what is a list, map or table of products itself. */
export function readCompetitors(input: unknown): ReadResult<Comparison> {
  const {issues, report} = collect();
  const columns: ComparisonColumn[] = [];
  const found = findSection(input, WANTED, report);
  const rows: {product: Omit<Competitor, 'cells'>; cells: Map<string, Cell>}[] = [];
  for (const [index, item] of (listOf(found?.value) ?? []).entries()) {
    const fields = fieldsOf(item, `${found!.path}[${index}]`);
    const name = fields?.take('name title product label', asText);
    if (!fields || !name) continue;
    const id = fields.take('id', asText)?.value ?? name.value;
    const cells = new Map<string, Cell>();
    for (const {key, name: folded, path, value} of fields.left) {
      if (folded[0] === '@') continue;
      if (!columns.some((column) => column.key === key)) columns.push({key, label: humanize(key)});
      cells.set(key, readCell(value, path, report));
    }
    rows.push({product: {id, name: cleanLabel(name.value, name.entry.path, report)}, cells});
  }
  const items = rows.map(({product, cells}) => ({
    ...product,
    cells: columns.map(({key}) => cells.get(key) ?? ({kind: 'empty', text: ''} as const)),
  }));
  return {value: {columns, items: uniqueIds(items)}, issues};
}
