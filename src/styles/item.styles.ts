import {css} from 'lit';

/** For an item with a button that copies its address, and that a link can lead to. */
export const itemStyles = css`
  [part='copy-link'] {
    flex: none;
    min-inline-size: max(2em, 24px);
    margin-block: -0.5em;
    padding: 0;
    border: 0;
    color: var(--_muted);
  }
  @media (hover: hover) {
    [part='item']:not(:hover) [part='copy-link']:not(:focus) {
      opacity: 0;
    }
  }
  /* In large letters there is no room beside a name. */
  @container (max-width: 12em) {
    .head,
    .row,
    [part~='term'] {
      flex-wrap: wrap;
    }
  }
  /* The target of a link, as long as it has the focus. */
  [part='item'][tabindex] {
    outline: 2px solid var(--_accent);
    outline-offset: 0.25em;
  }
`;
