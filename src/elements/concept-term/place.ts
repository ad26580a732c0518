/** How far the popover stays from the term and from the edges of the window, in CSS pixels. */
const GAP = 8;

/**
 * Puts a box below a term, or above it where there is no room, and inside the window: for browsers without anchor
 * positioning, which do the same from the style sheet.
 */
export function place(box: HTMLElement, term: Element) {
  if (CSS.supports('position-area', 'block-end')) return;
  const {style} = box;
  style.setProperty('margin', '0');
  style.setProperty('left', '0');
  style.setProperty('top', '0');
  // What it is at home in is the window, or, where there is no top layer, something around it.
  const {left, top, width, height} = box.getBoundingClientRect();
  const around = term.getBoundingClientRect();
  const {clientWidth, clientHeight} = term.ownerDocument.documentElement;
  const x = Math.max(GAP, Math.min((around.left + around.right - width) / 2, clientWidth - width - GAP));
  const below = around.bottom + GAP;
  const above = around.top - GAP - height;
  const y = below + height + GAP <= clientHeight || above < GAP ? below : above;
  style.setProperty('left', `${x - left}px`);
  style.setProperty('top', `${y - top}px`);
}
