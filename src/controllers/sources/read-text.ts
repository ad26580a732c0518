import {convertJsonLd, parseData, parseEscaped} from '../../article/parse/parse-data.js';
import type {DocumentType} from '../../article/parse/parse-document.js';
import type {ParsedDocument} from '../../article/parse/parsed.js';
import type {LoadedDocument} from './load-url.js';

/** Text to data. Without any data the first error is the reason. */
export async function readText(text: string, options: {name?: string; type?: DocumentType}): Promise<LoadedDocument> {
  const {type} = options;
  // What finds out what a text is, and finds data in it, is loaded for those that may be something else than they say.
  const isData = type && type !== 'markdown' && type !== 'html' && !/^\s*<|^.{0,999}\0/s.test(text);
  if (isData) return withFailure(await parseData(text, type, {}));
  const {parseDocument} = await import('../../article/parse/parse-document.js');
  return withFailure(await parseDocument(text, options));
}

/** The article in all the JSON-LD scripts of a page; those that cannot be read are passed over. */
export async function readJsonLdScripts(scripts: readonly Element[]): Promise<LoadedDocument | undefined> {
  const parsed = await Promise.all(scripts.map((script) => parseEscaped(script.textContent, 'json', {})));
  const good = parsed.filter(({issues}) => !issues.some(({severity}) => severity === 'error'));
  return good.length ? withFailure(await convertJsonLd(good, {})) : undefined;
}

/** A value set as a property that is not the article's own shape yet: text, or JSON-LD. */
export async function readValue(value: unknown): Promise<LoadedDocument> {
  if (typeof value === 'string') return readText(value, {});
  const {fromJsonLd} = await import('../../article/parse/json-ld.js');
  const {data, issues} = fromJsonLd(value);
  return {data, issues};
}

function withFailure({data, issues, positionOf}: ParsedDocument): LoadedDocument {
  const failure = data === null || data === undefined ? issues.find(({severity}) => severity === 'error') : undefined;
  return {data, issues, positionOf: (path) => positionOf(path), ...(failure && {failure})};
}
