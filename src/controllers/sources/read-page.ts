import type {ArticleHost} from '../article-loader.js';
import type {LoadedDocument} from './load-url.js';
import {readChildren} from './read-children.js';
import {readText} from './read-text.js';

/** The page's own JSON-LD if it holds what the element shows, else what the element's children say. */
export async function readPage(
  host: ArticleHost,
  hasContent: (data: unknown) => boolean,
): Promise<LoadedDocument | undefined> {
  const page = await readPageJsonLd(host.ownerDocument);
  if (page && !page.failure && hasContent(page.data)) return page;
  if (!host.readsChildren) return undefined;
  const data = readChildren(host).find(hasContent);
  return data === undefined ? undefined : {data, issues: []};
}

async function readPageJsonLd(page: Document): Promise<LoadedDocument | undefined> {
  // By the prototype: an `<img name=querySelectorAll>` hides the document's own method.
  const scripts: NodeListOf<Element> = Document.prototype.querySelectorAll.call(page, 'script[type="application/ld+json"]');
  const texts = [...scripts].map((script) => script.textContent);
  if (!texts.length) return undefined;
  if (texts.length === 1) return readText(texts[0] ?? '', {type: 'json-ld'});
  const {fromJsonLd} = await import('../../article/parse/json-ld.js');
  return fromJsonLd(texts.map(parse));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
