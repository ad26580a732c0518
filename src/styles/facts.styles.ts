import {css} from 'lit';

/** For a list of what is said of an item, small and in one line each as long as there is room. */
export const factsStyles = css`
  dl {
    margin-block: 0.5em 0;
    font-size: 0.875em;
  }
  dl div:where(:not([hidden])) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    /* Links above each other are far enough apart for a finger. */
    gap: max(0px, 24px - 1lh) 0.4em;
    min-inline-size: 0;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  dd:not(:last-child)::after {
    /* Never alone on a line. */
    content: '\\a0·';
    /* Seen, not said. */
    content: '\\a0·' / '';
  }
`;
