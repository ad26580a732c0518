import type {Entity} from '../article.js';
import {entriesOf, Fields, fieldsOf, isBlank, listOf, type Entry} from '../data.js';
import {ALTERNATE_NAME, ENTITY_TEXT, ENTITY_TYPE, ENTITY_URL} from '../section-keys.js';
import {asText, cleanLabel, cleanText, plainText, textsOf} from '../text.js';
import type {IssueCode} from '../issue.js';
import {safeUrl} from '../urls.js';
import {readFacts, type Budget} from './facts.js';
import {reportBeside} from './outline.js';
import type {Report} from './report.js';

/** What the address of a map is called. */
export const LINK_TEXT = 'url @id href @value';

/** A type without its vocabulary; of several the first that is not a very general one. */
export function typeName(value: unknown): string | undefined {
  const list = (textsOf(value) ?? [asText(value) ?? '']).map((text) =>
    text.replace(/^(?:\s*(?:https?:\/\/schema\.org\/|schema:))+(?=.)/i, '').trim(),
  );
  return list.find((name) => !/^(|Thing|CreativeWork|WebPage|Article)$/.test(name)) ?? (list[0] || undefined);
}

/** A text out of a map under one of some names, cleaned; undefined for none. */
export function takeText(fields: Fields, names: string, report: Report, clean = cleanText): string | undefined {
  const taken = fields.take(names, (value, path) => {
    const text = asText(value);
    return text !== undefined && clean(text, path, () => {}).trim() ? text : undefined;
  });
  if (taken) reportBeside(taken.entry, report);
  return taken && clean(taken.value, taken.entry.path, report);
}

/** Reports the types of several that are not shown. */
export function reportOtherTypes({value, path}: Pick<Entry, 'value' | 'path'>, type: string, report: Report): void {
  // In JSON-LD the most specific one stands for all.
  const items = path.endsWith('@type') ? [] : (listOf(value) ?? []);
  for (const [index, item] of items.entries()) {
    if (isBlank(item) || typeName(item) === type) continue;
    report('key/shadowed', `${path}[${index}]`, 'Not used, because another type says more.', 'info');
  }
}

/** A safe link out of a map. A refused one is left, to become a fact, and is reported. */
export function takeLink(fields: Fields, names: string, report: Report): string | undefined {
  const refused: (readonly [issue: IssueCode, entry: Entry])[] = [];
  const taken = fields.take(names, (value) => {
    const text = linkText(value);
    return text !== undefined && /[./#?:]/.test(text) && safeUrl(text).url ? text : undefined;
  });
  const {url, issue} = safeUrl(taken?.value ?? '');
  if (taken) reportBeside(taken.entry, report, LINK_TEXT);
  if (taken && issue) refused.push([issue, taken.entry]);
  for (const entry of taken ? [] : fields.left) {
    // What is called a URL, or looks like one, is reported as a fact.
    if (/(url|link|href)$/.test(entry.name) || !` ${names} `.includes(` ${entry.name} `)) continue;
    const text = linkText(entry.value);
    const code = text !== undefined && /:/.test(text) && !/^(https?:|mailto:)/i.test(text) && safeUrl(text).issue;
    if (code) refused.push([code, entry]);
  }
  for (const [code, {path}] of refused)
    report(code, path, url ? 'The host looks like another one.' : 'Not shown as a link.');
  return url;
}

/** Where a link leads that is a text, a list of one, or a node with an address. */
export function linkText(value: unknown): string | undefined {
  const list = listOf(value);
  const item = list?.length === 1 ? list[0] : value;
  const text = typeof item === 'string' ? item : fieldsOf(item)?.find(LINK_TEXT, plainText)?.value;
  return text && plainText(text);
}

/** Everything but the name that may be said of a topic or a mention. Call it last: what is left becomes facts. */
export function takeEntity(fields: Fields, budget: Budget, report: Report): Omit<Entity, 'name'> {
  const type = fields.take(ENTITY_TYPE, typeName);
  const clean = type && cleanLabel(type.value, type.entry.path, report);
  if (type) reportOtherTypes(type.entry, type.value, report);
  const others = fields.take(ALTERNATE_NAME, (value): string[] | undefined => {
    const text = asText(value);
    return textsOf(value) ?? (text === undefined ? undefined : [text]);
  });
  const alternateName = unique((others?.value ?? []).map((text) => cleanLabel(text, others!.entry.path, report)));
  const description = takeText(fields, ENTITY_TEXT, report);
  const url = takeLink(fields, ENTITY_URL, report);
  const {links, odd} = takeLinks(fields, report);
  const facts = [...readFacts(new Fields(odd), budget, () => {}), ...readFacts(fields, budget, report)];
  return {
    ...(clean?.trim() && {type: clean}),
    ...(alternateName.length && {alternateName}),
    ...(description && {description}),
    ...(url && {url}),
    ...(links.length && {sameAs: links}),
    ...(facts.length && {facts}),
  };
}

/** The links to the same elsewhere; what is none is reported and stays as a text. */
function takeLinks(fields: Fields, report: Report): {links: string[]; odd: Entry[]} {
  const links: string[] = [];
  const refused: unknown[] = [];
  const taken = fields.take('sameas', (value, path) => (isBlank(value) ? undefined : linksIn(value, path)));
  if (!taken) return {links, odd: []};
  for (const {value, path} of taken.value) {
    if (isBlank(value)) continue;
    const text = linkText(value);
    // A name of a site is no address on this one.
    const {url, issue} = safeUrl(text !== undefined && /[./#?:]/.test(text) ? text : '');
    if (issue) report(issue, path, url ? 'The host looks like another one.' : 'Not shown as a link.');
    if (url) links.push(url);
    else refused.push(text ?? value);
    if (text !== undefined) reportBeside({value, path}, report, LINK_TEXT);
  }
  const {entry} = taken;
  return {links: unique(links), odd: refused.length ? [{...entry, path: entry.path, value: refused}] : []};
}

/** The items of a list, or the values of a map from the name of a site to a page of it. */
function linksIn(value: unknown, path: string): readonly Pick<Entry, 'value' | 'path'>[] {
  const list = listOf(value)?.map((item, index) => ({value: item, path: `${path}[${index}]`}));
  const sites = linkText(value) === undefined ? entriesOf(value, path) : undefined;
  return list ?? sites ?? [{value, path}];
}

/** Without repeats and blanks. */
export function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text.trim()))];
}
