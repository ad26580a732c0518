/** Text as it is read on the page: paragraphs apart, white space folded, without what is left out. */
export function textOf(node: Node | null | undefined, ...without: (string | Element)[]): string {
  return node ? textOfAll(node.childNodes, without) : '';
}

/** The same of several nodes. What `folded` finds is one space. */
export function textOfAll(nodes: Iterable<Node>, without: (string | Element)[] = [], folded = /\s+/g): string {
  let text = '';
  const walk = (child: Node) => {
    if (child.nodeType === Node.TEXT_NODE) text += (child.nodeValue ?? '').replace(folded, ' ');
    if (!(child instanceof Element) || SILENT.has(child.localName)) return;
    if (without.some((one) => (typeof one === 'string' ? child.matches(one) : one === child))) return;
    const edge = child.localName === 'br' ? '\n' : BLOCKS.has(child.localName) ? '\n\n' : '';
    text += edge;
    child.childNodes.forEach(walk);
    if (edge === '\n\n') text += edge;
  };
  for (const node of nodes) walk(node);
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export const SILENT = new Set(['script', 'style', 'template']);
const BLOCKS = new Set('p div ul ol li pre blockquote table tr h1 h2 h3 h4 h5 h6'.split(' '));
