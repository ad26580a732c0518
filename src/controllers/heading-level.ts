/**
 * The level for a heading at an element's place: one below the nearest heading that comes before the element and whose
 * section the element is in; 2 where there is none, 6 at most.
 */
export function headingLevelAt(host: Element): number {
  for (let from: Element | undefined = host; from;) {
    // Not the document, whose methods an `<img name=querySelectorAll>` hides.
    const root = (from.closest(':root') ?? from.getRootNode()) as Element | ShadowRoot;
    const level = levelBefore(from, root);
    if (level) return Math.min(level + 1, 6);
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 2;
}

function levelBefore(host: Element, root: ParentNode): number | undefined {
  const headings = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]')];
  const nearest = headings.findLast(
    (heading) =>
      heading.compareDocumentPosition(host) === Node.DOCUMENT_POSITION_FOLLOWING &&
      (heading.closest('article,aside,nav,section,details,body')?.contains(host) ?? true),
  );
  if (!nearest) return undefined;
  return Number(nearest.getAttribute('aria-level') ?? nearest.localName.slice(1)) || 2;
}
