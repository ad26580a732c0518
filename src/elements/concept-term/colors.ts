/**
 * The colors of the page at an element, for a box that lies above the page: its text's, and the one behind it. None where
 * that is a picture or shines through, so that the box has colors that certainly go together.
 */
export function colorsAround(element: Element): Readonly<Record<string, string>> {
  const {color} = getComputedStyle(element);
  for (let from: Element | null = element; from; from = parentOf(from)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(from);
    if (backgroundImage !== 'none') return UNKNOWN;
    const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)/.exec(backgroundColor);
    if (!alpha) return {'--_background': backgroundColor, '--_color': color};
    if (Number(alpha[1] ?? alpha[2])) return UNKNOWN;
  }
  return {'--_background': 'Canvas', '--_color': color};
}

const UNKNOWN = {'--_background': 'Canvas', '--_color': 'CanvasText'};

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
