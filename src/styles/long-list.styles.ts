import {css} from 'lit';

/** Items that are not in view are not laid out; `--_item` is how high one is until then. */
export const longListStyles = css`
  .long > :not([hidden], [open]) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_item, 3em);
    /* For what has the focus. */
    overflow-clip-margin: 0.5em;
  }
  @media print {
    .long > :not([hidden]) {
      content-visibility: visible;
    }
  }
`;
