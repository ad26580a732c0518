import {css} from 'lit';

export const popoverStyles = css`
  [part~='trigger'] {
    anchor-name: --term;
  }
  [part~='popover']:not([hidden]) {
    display: block;
    position: fixed;
    z-index: 1;
    inset: auto;
    inline-size: max-content;
    /* With its margins no wider than the window without its scrollbar: it would not flip to where there is room. */
    max-inline-size: min(26em, 100% - 1rem);
    max-block-size: 45vh;
    overflow: auto;
    overscroll-behavior: contain;
    margin: 0.4rem 0.5rem;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 0.25em 1.25em rgb(0 0 0 / 0.14);
    background: var(--concept-term-background, var(--_background, Canvas));
    color: var(--concept-term-color, var(--_color, CanvasText));
    /* Of the text around it only the typeface is wanted: it may be a heading. */
    font-size: clamp(0.8125rem, 0.9375em, 1rem);
    font-style: normal;
    font-weight: normal;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
  }
  /* Written from right to left, Firefox moves a box out of the window that it should keep inside: a script places that. */
  @supports (position-area: block-end) {
    [part~='popover']:dir(ltr) {
      position-anchor: --term;
      position-area: block-end;
      position-try-fallbacks: flip-block;
      position-visibility: anchors-visible;
    }
  }
  [part~='name'] {
    display: block;
    font-weight: 600;
  }
  dfn {
    font-style: inherit;
  }
  [part~='definition'],
  [part~='relevance'],
  [part~='glossary'] {
    display: block;
    margin-block-start: 0.35em;
  }
  [part~='glossary'] {
    inline-size: fit-content;
    font-size: 0.875em;
  }
  @media print {
    [part~='popover']:not([hidden]) {
      display: none;
    }
  }
`;
