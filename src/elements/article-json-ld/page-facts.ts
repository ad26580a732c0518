import {attempt} from '../../article/data.js';
import {queryAll} from '../../controllers/query.js';
import {articleTypeFor} from '../../json-ld/entity-types.js';
import type {JsonLdOptions} from '../../json-ld/options.js';

/** On our own scripts, so that nobody takes them for the page's; its value says what they are about. */
export const MARK = 'data-article-elements';

const SCRIPTS = 'script[type="application/ld+json" i]';

/** More values than any page has. */
const MAX_VALUES = 100_000;

type Mapping = Readonly<Record<string, unknown>>;

/** What the page says of the article beside its data. Read by prototypes and selectors: names in the page hide nothing. */
export function readPageFacts(host: HTMLElement): JsonLdOptions {
  const page = host.ownerDocument;
  const attribute = (selector: string, name: string) =>
    queryAll(page, selector)
      .map((element) => element.getAttribute(name)?.trim())
      .find(Boolean);
  const canonical = attribute('link[rel~="canonical" i][href]', 'href');
  const {origin, pathname} = window.location;
  return {
    pageUrl: (canonical && attempt(() => new URL(canonical, host.baseURI).href)) ?? origin + pathname,
    language: attribute(':root', 'lang'),
    image: attribute('meta[property="og:image" i],meta[name="og:image" i]', 'content'),
  };
}

/** Whether the page has questions marked up in any way but in scripts of the element's own. */
export function hasOtherFaq(page: Document, isOwn: (script: Element) => boolean): boolean {
  const isQuestionPage = (type: string) => /(^|[/:#])FAQPage$/.test(type);
  return (
    queryAll(page, '[itemtype$="schema.org/FAQPage" i],[typeof~="FAQPage"],[typeof~="schema:FAQPage"]').length > 0 ||
    queryAll(page, SCRIPTS).some(
      (script) => !isOwn(script) && nodesIn(script).some(({types}) => types.some(isQuestionPage)),
    )
  );
}

/** The first article in the page's own graph that has an id. */
export function findArticle(page: Document): {readonly id: string; readonly type: string} | undefined {
  for (const script of queryAll(page, `${SCRIPTS}:not([${MARK}])`)) {
    for (const {types, node} of nodesIn(script)) {
      const id = node['@id'] ?? node['id'];
      const type = types.map((name) => articleTypeFor(name.replace(/^.*[/:#]/, ''))).find(Boolean);
      if (type && typeof id === 'string' && id) return {id, type};
    }
  }
  return undefined;
}

/** Every typed node in a script, wherever in it; none in a script that cannot be read. */
function nodesIn(script: Element): {readonly types: readonly string[]; readonly node: Mapping}[] {
  const nodes: {types: string[]; node: Mapping}[] = [];
  const queue: unknown[] = [attempt((): unknown => JSON.parse(script.textContent))];
  for (const value of queue) {
    if (typeof value !== 'object' || value === null) continue;
    const node = value as Mapping;
    const types = [node['@type'] ?? node['type']].flat().filter((type) => typeof type === 'string');
    if (types.length) nodes.push({types, node});
    for (const inner of Object.values(node)) if (queue.length < MAX_VALUES) queue.push(inner);
  }
  return nodes;
}
