import {queryAll} from '../../controllers/query.js';

/** Whether the page has its first heading, or another element's, outside of an element: then that one's is not the first. */
export function hasTopHeading(host: Element): boolean {
  const selector = 'h1,[role=heading][aria-level="1"]';
  for (let from: Element | undefined = host; from;) {
    const root: Node = from.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
    if (queryAll(root, selector).some((heading) => !host.contains(heading))) return true;
    // Of several such elements, the first has the page's title.
    const [first] = queryAll(root, `${from.localName}:not([no-heading])`);
    if (from === host && first && first !== host) return true;
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return false;
}
