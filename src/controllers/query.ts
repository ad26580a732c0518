/** What a selector finds in a tree. By the prototype: an `<img name=querySelectorAll>` hides the document's own method. */
export function queryAll(root: ParentNode, selector: string): Element[] {
  const owner = root instanceof Document ? Document.prototype : root;
  const find: (selector: string) => NodeListOf<Element> = Reflect.get(owner, 'querySelectorAll');
  return [...find.call(root, selector)];
}
