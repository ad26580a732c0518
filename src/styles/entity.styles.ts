import {css} from 'lit';

/** For what has a name, a type and pages about it. */
export const entityStyles = css`
  .head {
    display: flex;
    align-items: baseline;
    column-gap: 0.25em;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75em;
    min-inline-size: 0;
  }
  [part='name'] {
    min-inline-size: 0;
    font-family: var(--article-heading-font, inherit);
    font-size: 1em;
    font-weight: 600;
    line-height: inherit;
    white-space: pre-line;
  }
  [part='type'],
  [part='alternate-names'] {
    font-size: 0.875em;
    color: var(--_muted);
  }
  [part='description'] {
    max-inline-size: 70ch;
    margin-block-start: 0.25em;
  }
  dl + dl {
    margin-block-start: 0;
  }
  /* What is there only to be heard stays at its link. */
  [part='same-as'] {
    position: relative;
  }
`;
