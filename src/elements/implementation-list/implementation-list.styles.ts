import {css} from 'lit';

export const implementationListStyles = css`
  [part='intro'] {
    margin-block-end: calc(var(--_space) * 0.75);
  }
  .group {
    margin-block: calc(var(--_space) * 2) calc(var(--_space) * 0.75);
  }
  .group:first-child {
    margin-block-start: 0;
  }
  .group + .group {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  [part='list'] + [part='list'] {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  [part='list'] {
    display: grid;
    gap: var(--implementation-list-gap, 1.75em);
    margin: 0;
    padding: 0;
    list-style: '';
  }
  @container (min-width: 36em) {
    [part='list'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 60em) {
    [part='list'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  [part='item'] {
    min-inline-size: 0;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  .head {
    display: flex;
    align-items: baseline;
    column-gap: 0.25em;
  }
  [part='name'] {
    min-inline-size: 0;
    font-family: var(--article-heading-font, inherit);
    font-size: 1em;
    line-height: inherit;
    font-weight: 600;
    white-space: pre-line;
  }
  [part='description'] {
    max-inline-size: 70ch;
    margin-block-start: 0.25em;
  }
  [part='tags'] {
    margin-block-start: 0.6em;
  }
  [part='relevance'] {
    max-inline-size: 70ch;
  }
  [part='list'][tabindex] {
    outline-offset: 0.25em;
  }
  [part='filter'] {
    margin-inline-end: 0.25em;
  }
  /* A chosen tag is told by more than the color behind it. */
  [part='tags'] mark {
    background: none;
    font-weight: 600;
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  @media not print {
    /* What is hidden this way still takes its place and its distances. */
    [hidden] {
      position: absolute;
      border: 0;
      padding: 0;
    }
  }
  @media print {
    :is(li, .group)[hidden] {
      display: block;
    }
    [part='item'] {
      break-inside: avoid;
    }
    [part~='group'] {
      break-after: avoid;
    }
  }
`;
