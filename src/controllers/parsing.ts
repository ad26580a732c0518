/** Whether the parser may not have come to the end of an element yet: then nothing comes after it. */
export function isBeingParsed(element: Element): boolean {
  if (document.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return false;
  return true;
}
