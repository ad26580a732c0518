import type {CSSResult} from 'lit';

/** A shadow root's stand-in on a server. */
interface StyleRoot {
  adopt(styles: CSSResult): void;
}

/** Adds styles that came after the element to its shadow root, once, and not to those that a server has written there. */
export function adoptStyles(root: Node | StyleRoot | undefined, styles: CSSResult) {
  if (!root) return;
  if ('adopt' in root) return root.adopt(styles);
  const {styleSheet, cssText} = styles;
  if (!styleSheet || !(root instanceof ShadowRoot)) return;
  if (root.adoptedStyleSheets.includes(styleSheet) || isWritten(cssText, root)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

/** Whether a server has written a style sheet before everything else, and no policy has refused it. */
function isWritten(cssText: string, root: ShadowRoot): boolean {
  for (let from = root.firstElementChild; from instanceof HTMLStyleElement; from = from.nextElementSibling) {
    if (from.sheet && from.textContent === cssText) return true;
  }
  return false;
}
