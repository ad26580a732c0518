/**
 * All elements of a tree, itself included. A walker is the only way that an `<img name=querySelectorAll>` or an `<input>`
 * of that name does not hide.
 */
export function elementsIn(root: Node): Element[] {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
  const found: Element[] = root instanceof Element ? [root] : [];
  while (walker.nextNode()) found.push(walker.currentNode as Element);
  return found;
}
