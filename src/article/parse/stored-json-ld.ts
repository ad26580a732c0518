import {foldKey} from '../data.js';
import {FAQ} from '../keys.js';
import {findDataScripts} from './html.js';
import {fromJsonLd} from './json-ld.js';
import {parseJson} from './json.js';
import type {ParsedText, ParseOptions} from './parsed.js';

type Mapping = Record<string, unknown>;

/**
 * Puts data in place of JSON-LD that is stored as a text (`schema: '<script type="application/ld+json">…'`). Its
 * questions become the article's own, unless that has some already.
 */
export function readStoredJsonLd({data, map}: ParsedText, options: ParseOptions): void {
  // Fresh from a parser, so that nobody else sees it change.
  const root = data as Mapping;
  const faqKeys = new Set(FAQ.split(' '));
  for (const [key, value] of Object.entries(root)) {
    const article = typeof value === 'string' && holdsJsonLd(value) ? readText(value, options) : undefined;
    if (!article) continue;
    const {faq, ...rest} = article;
    if (faq === undefined || Object.keys(root).some((name) => faqKeys.has(foldKey(name)))) {
      root[key] = article;
      continue;
    }
    root['faq'] = faq;
    map?.set(root, 'faq', map.get(root, key) ?? 0);
    if (Object.keys(rest).some((name) => name !== '@type')) root[key] = rest;
    else if (key !== 'faq') Reflect.deleteProperty(root, key);
  }
}

/** A cheap look at the beginning of a text. */
function holdsJsonLd(text: string): boolean {
  return /^\s*(?:<script\s[^>]*ld\+json|[[{][^]*"@(?:context|graph|type)")/i.test(text.slice(0, 500));
}

function readText(text: string, {limits = {}}: ParseOptions): Mapping | undefined {
  const scripts = text.trimStart().startsWith('<') ? findDataScripts(text).map((script) => script.text) : [text];
  const documents = scripts.map((script) => parseJson(script, {limits}));
  if (documents.some(({issues}) => issues.some(({severity}) => severity === 'error'))) return undefined;
  const {data} = fromJsonLd(
    documents.map((document) => document.data),
    {limits},
  );
  return (data as Mapping | null) ?? undefined;
}
