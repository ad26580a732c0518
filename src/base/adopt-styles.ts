import type {CSSResult} from 'lit';

/** A shadow root's stand-in on a server. */
interface StyleRoot {
  adopt(styles: CSSResult): void;
}

/** Adds styles that came after the element to its shadow root, once. */
export function adoptStyles(root: Node | StyleRoot | undefined, styles: CSSResult) {
  if (!root) return;
  if ('adopt' in root) root.adopt(styles);
  else if (styles.styleSheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(styles.styleSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet];
  }
}
