import type {Fact} from '../article.js';
import {entriesOf, fieldsOf, isBlank, listOf, MAX_DEPTH, type Fields} from '../data.js';
import {asString, cleanText, humanize, plainText, textsOf} from '../text.js';
import {safeUrl} from '../urls.js';
import type {Report} from './report.js';

/** How many more values are read: what is nested in itself would never end. */
export interface Budget {
  left: number;
}

/** What is left of an entry, each key as a fact; facts that were read before come back as they are. */
export function readFacts(fields: Fields, budget: Budget, report: Report): Fact[] {
  return fields.left.flatMap(({key, name, path, value}) => {
    if (/^(@.*|id)$/.test(name) || isBlank(value)) return [];
    const kept = name === 'facts' ? keptFacts(value) : undefined;
    if (kept) return kept;
    const values = flatten(value, budget).map((text) => cleanText(text, path, report));
    if (!values.length) {
      report('text/not-text', path, 'Not a text.');
      return [];
    }
    return [{key, label: humanize(key), values, ...link(values, name, path, report)}];
  });
}

function link(values: readonly string[], name: string, path: string, report: Report): {url: string} | undefined {
  const [text = ''] = values;
  if (values.length > 1 || (!/^(https?:|mailto:)\S+$/i.test(text) && !/(url|link|href)$/.test(name))) return undefined;
  const {url, issue} = safeUrl(text);
  if (issue) report(issue, path, 'Not shown as a link.');
  return url === undefined ? undefined : {url};
}

/** The texts of any value: what is in maps as `Label: value`. */
function flatten(value: unknown, budget: Budget, depth = 0): string[] {
  if (depth > MAX_DEPTH || budget.left-- <= 0) return [];
  const text = plainText(value);
  if (text !== undefined) return [text];
  const list = listOf(value);
  if (list) return list.flatMap((item) => flatten(item, budget, depth + 1));
  return (entriesOf(value, '') ?? []).flatMap(({key, name, value: part}) => {
    const texts = name[0] === '@' ? [] : flatten(part, budget, depth + 1);
    return texts.length ? [`${humanize(key)}: ${texts.join(', ')}`] : [];
  });
}

function keptFacts(value: unknown): Fact[] | undefined {
  const facts = listOf(value)?.map((item): Fact | undefined => {
    const fields = fieldsOf(item);
    const key = fields?.find('key', asString)?.value;
    const label = fields?.find('label', asString)?.value;
    const values = fields?.find('values', textsOf)?.value;
    const link = fields?.find('url', asString)?.value;
    const url = link && safeUrl(link).url;
    return key !== undefined && label !== undefined && values ? {key, label, values, ...(url && {url})} : undefined;
  });
  return facts?.every((fact) => fact !== undefined) ? facts : undefined;
}
