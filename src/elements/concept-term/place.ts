/** How far the popover stays from the term and from the edges of the window, in CSS pixels. */
const GAP = 8;

/**
 * Puts a box below a term, or above it where there is no room, and inside the window, unless the style sheet has done so:
 * not every browser has anchor positioning.
 */
export function place(box: HTMLElement, term: Element) {
  const {style} = box;
  const properties = ['margin', 'left', 'top'];
  if (!/^(none)?$/.test(getComputedStyle(box).getPropertyValue('position-area'))) {
    for (const property of properties) style.removeProperty(property);
    return;
  }
  for (const property of properties) style.setProperty(property, '0');
  // What it is at home in is the window, or, where there is no top layer, something around it.
  const {left, top, width, height} = box.getBoundingClientRect();
  const around = term.getBoundingClientRect();
  const {clientWidth} = term.ownerDocument.documentElement;
  const x = Math.max(GAP, Math.min((around.left + around.right - width) / 2, clientWidth - width - GAP));
  const below = around.bottom + GAP;
  const above = around.top - GAP - height;
  const y = below + height + GAP <= innerHeight || above < GAP ? below : above;
  style.setProperty('left', `${x - left}px`);
  style.setProperty('top', `${y - top}px`);
}
