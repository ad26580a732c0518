import type {Issue} from '../../article/issue.js';
import type {ArticleHost} from '../article-host.js';
import {queryAll} from '../query.js';
import {findProse} from './data-block.js';
import type {LoadedDocument} from './load-url.js';
import {readChildren} from './read-children.js';
import {readJsonLdScripts, readText} from './read-text.js';

const TAKEN_FOR_TEXT: Issue = {
  code: 'source/escaped-text',
  path: '',
  severity: 'warning',
  message: 'Looks like YAML that an editor has taken for text.',
};

/** The page's own JSON-LD if it holds what the element shows, else what the element's children say. */
export async function readPage(
  host: ArticleHost,
  hasContent: (data: unknown) => boolean,
): Promise<LoadedDocument | undefined> {
  // What an `<article-json-ld>` has written is no news to anybody here.
  const own = 'script[type="application/ld+json"]:not([data-article-elements])';
  const scripts = host.readsPage === false ? [] : queryAll(host.ownerDocument, own);
  const page = scripts.length ? await readJsonLdScripts(scripts) : undefined;
  // Of the page's data only this one section is the element's to complain about, and its reader does that.
  if (page && hasContent(page.data)) return {...page, issues: []};
  const found = [...(await readMarked(host)), ...(host.readsChildren ? readChildren(host) : [])];
  const data = found.find(hasContent);
  if (data !== undefined) return {data, issues: []};
  const prose = host.readsChildren && findProse(host);
  if (!prose) return undefined;
  // Where it cannot be read any more, it stays there, and its author is told.
  const document = await readText(prose, {type: 'yaml'});
  const issues = [...document.issues, TAKEN_FOR_TEXT];
  return hasContent(document.data) ? {...document, issues} : {data: undefined, issues};
}

/** Children that say themselves which data they are, as they are pre-rendered. Few pages have any. */
async function readMarked(host: ArticleHost): Promise<unknown[]> {
  if (!host.querySelector('[data-field],[data-item]')) return [];
  try {
    const {readFields} = await import('./read-fields.js');
    return [readFields(host)];
  } catch {
    return [];
  }
}
