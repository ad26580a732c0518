import {queryAll} from './query.js';

const TOP = 'h1,[role=heading][aria-level="1"]';

/**
 * Whether the page has its first heading outside of an element, in any tree that it is in. Of several such elements beside
 * each other, the first has the page's title.
 */
export function hasTopHeading(host: Element): boolean {
  const own = `${CSS.escape(host.localName)}:not([no-heading]:not([no-heading=false]))`;
  for (let from: Element | undefined = host; from;) {
    const root: Node = from.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
    if (queryAll(root, TOP).some((heading) => !host.contains(heading))) return true;
    const [first] = queryAll(root, own);
    if (first && !first.contains(from) && first.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING)
      return true;
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return false;
}
