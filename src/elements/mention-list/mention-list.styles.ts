import {css} from 'lit';

export const mentionListStyles = css`
  [part~='group'] {
    margin-block-start: calc(var(--_space) * 2);
  }
  [part~='group'] + [part~='group'] {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .group:first-child > [part~='group']:first-child {
    margin-block-start: 0;
  }
  [part~='group'] + ul {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .group + .group > ul:first-child {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  [part='intro'] {
    max-inline-size: 70ch;
    margin-block-end: calc(var(--_space) * 1.25);
  }
  [part='count'] {
    margin-inline-start: 0.25em;
    font-size: 0.875em;
    font-weight: normal;
    color: var(--_muted);
  }
  ul {
    display: grid;
    gap: var(--mention-list-gap, 1.5em) 2.5em;
    margin: 0;
    padding: 0;
    /* An empty string: with none, Safari no longer announces a list. */
    list-style: '';
  }
  @container (min-width: 40em) {
    ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  li {
    min-inline-size: 0;
  }
  [part='show-all'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  @media not print {
    /* What is hidden this way still takes its place in the grid. */
    [hidden] {
      position: absolute;
    }
  }
  @media print {
    [part='show-all'] {
      display: none;
    }
    .group[hidden] {
      display: block;
    }
    li[hidden] {
      display: list-item;
    }
    li {
      break-inside: avoid;
    }
  }
`;
