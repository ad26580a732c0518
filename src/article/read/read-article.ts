import type {Article, Field} from '../article.js';
import {attempt, entriesOf, Fields, fromJson, isBlank, listOf, type Entry, type Read} from '../data.js';
import type {Issue, ReadResult} from '../issue.js';
import {COMPETITORS, DATE_MODIFIED, DATE_PUBLISHED, DESCRIPTION, FAQ, TEXT_FORMAT, TIMELINE, TITLE} from '../keys.js';
import {fromJsonLd, isJsonLd} from '../parse/json-ld.js';
import {asText} from '../text.js';
import {asDate, readDateModified, readDatePublished, readDescription, readTitle} from './article-facts.js';
import {readBounded} from './bounds.js';
import {findComparison, looksLikeComparison, readCompetitors} from './competitors.js';
import {findFaq, looksLikeFaq, readFaq} from './faq.js';
import {rootEntries} from './find.js';
import {HEAD_PARTS, readLooseSection, readParts, SECTION_PARTS, type Used} from './parts.js';
import {collect, type Report} from './report.js';
import {readTextFormat} from './text-format.js';
import {findTimeline, looksLikeTimeline, readTimeline} from './timeline.js';

/** An article in one shape, and what its author should know about the data. */
export interface ArticleResult {
  readonly article: Article;
  readonly issues: readonly Issue[];
}

/** The three sections, how each is found, and under which names. */
const SECTIONS = [
  {key: 'faq', names: FAQ, read: readFaq, find: findFaq, looks: looksLikeFaq},
  {key: 'timeline', names: TIMELINE, read: readTimeline, find: findTimeline, looks: looksLikeTimeline},
  {key: 'competitors', names: COMPETITORS, read: readCompetitors, find: findComparison, looks: looksLikeComparison},
] as const;

/** The facts that are one value each; the rest of the names is reported. */
const FACTS: readonly (readonly [names: string, usable: Read<unknown>])[] = [
  [TITLE, asText],
  [DESCRIPTION, asText],
  [DATE_PUBLISHED, asDate],
  [DATE_MODIFIED, asDate],
  [TEXT_FORMAT, (value) => readTextFormat({textFormat: value})],
];

/** Reads a whole article out of anything: the seed's shape, another one, JSON-LD, one section, an article read before. */
export function readArticle(input: unknown): ArticleResult {
  const {issues, report} = collect();
  const data = convertJsonLd(fromJson(input), issues);
  return {article: readBounded(data, report, (root) => readRoot(root, issues, report)), issues};
}

function readRoot(root: unknown, issues: Issue[], report: Report): Article {
  const keep = <Value>(result: ReadResult<Value>): Value => {
    issues.push(...result.issues);
    return result.value;
  };
  const entries = rootEntries(root);
  if (isBlank(root)) report('article/empty', '', 'There is no data.', 'info');
  else if (!entries && !listOf(root)) report('article/not-an-object', '', 'Neither a map nor a list.', 'error');

  const used: Used = new Map();
  const sections: Record<string, unknown> = {};
  for (const {key, read, find, looks} of SECTIONS) {
    if (!entries && !looks(root)) continue;
    const result = read(root);
    issues.push(...result.issues);
    const found = find(root, () => {});
    if (!found || !result.value.items.length) continue;
    sections[key] = result.value;
    used.set(key, found);
    if (!found.root) return {[key]: result.value, rest: []};
  }
  const loose = entries ? undefined : readLooseSection(listOf(root) ?? [], issues);
  if (loose) return {...loose, rest: []};
  const title = keep(readTitle(root));
  const description = keep(readDescription(root));
  const datePublished = keep(readDatePublished(root));
  const dateModified = keep(readDateModified(root));
  const textFormat = readTextFormat(root);
  return {
    ...(title && {title}),
    ...(description && {description}),
    ...(datePublished && {datePublished}),
    ...(dateModified && {dateModified}),
    ...(textFormat && {textFormat}),
    ...(entries && readParts(root, HEAD_PARTS, used, issues)),
    ...sections,
    ...(entries && readParts(root, SECTION_PARTS, used, issues)),
    rest: entries ? readRest(entries, used, report) : readLoose(root, report),
  };
}

/** JSON-LD as the article that it describes; anything else as it is. */
function convertJsonLd(data: unknown, issues: Issue[]): unknown {
  const result = attempt(() => (isJsonLd(listOf(data) ?? data) ? fromJsonLd(listOf(data) ?? data) : undefined));
  if (!result) return data;
  issues.push(...result.issues);
  return result.data ?? data;
}

/** What no section and no fact has read. */
function readRest(entries: readonly Entry[], used: Used, report: Report): Field[] {
  const fields = new Fields(entries);
  for (const [names, usable] of FACTS) {
    const winner = fields.take(names, usable);
    if (winner) reportShadowed(fields, names, usable, winner.entry, report);
  }
  for (const {key, names, looks} of SECTIONS) {
    const {root, inner} = used.get(key) ?? {};
    const usable: Read<unknown> = (value, _path, alias) => {
      const isPart =
        typeof value === 'object' && (!/^(questions|mainentity|alternatives)$/.test(alias) || looks(value));
      return (isPart && !isBlank(value)) || undefined;
    };
    if (root && !inner) reportShadowed(fields, names, usable, root, report);
  }
  for (const {key, part} of [...HEAD_PARTS, ...SECTION_PARTS]) {
    const {root, inner} = used.get(key) ?? {};
    if (root && !inner) reportShadowed(fields, part.names, part.usable, root, report);
  }
  return fields.left.flatMap(({key, path, value}) => {
    const found = [...used.values()].filter(({root}) => root?.path === path);
    const whole = found.filter(({inner}) => !inner);
    if (whole.length) return whole.flatMap(({others}) => (others === undefined ? [] : [{key, value: others}]));
    const gone = new Set(found.map(({inner}) => inner?.key));
    const kept = gone.size ? without(value, gone) : value;
    return gone.size && isBlank(kept) ? [] : [{key, value: kept}];
  });
}

/** Reports the other names under which there is a value for what has been read. */
function reportShadowed(fields: Fields, names: string, usable: Read<unknown>, winner: Entry, report: Report): void {
  const others = new Fields(fields.left.filter((entry) => entry.path !== winner.path));
  for (let other; (other = others.take(names, usable));) {
    if (asText(other.entry.value) === (asText(winner.value) ?? NaN)) {
      // Nothing that the winner does not say.
      fields.drop(other.entry);
      continue;
    }
    report('key/shadowed', other.entry.path, 'Not used, because another key says the same.', 'info');
  }
}

/** A copy of a map without some keys, which has no prototype that a key could reach. */
function without(value: unknown, keys: ReadonlySet<string | undefined>): unknown {
  const copy = Object.create(null) as Record<string, unknown>;
  for (const entry of entriesOf(value, '') ?? []) if (!keys.has(entry.key)) copy[entry.key] = entry.value;
  return copy;
}

/** A list at the root that is no section. */
function readLoose(root: unknown, report: Report): Field[] {
  if (isBlank(root) || !listOf(root)) return [];
  report('article/not-an-object', '', 'A list of nothing that is known; name it with a key.');
  return [{key: 'items', value: root}];
}
