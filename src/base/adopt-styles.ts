import type {CSSResult} from 'lit';

/** Adds styles that came after the element to its shadow root, once. */
export function adoptStyles(root: Node | undefined, {styleSheet}: CSSResult) {
  if (!styleSheet || !(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
