import {css} from 'lit';

export const considerationListStyles = css`
  [part='intro'],
  [part='group'] {
    margin-block-end: calc(var(--_space) * 0.75);
  }
  ul + [part='group'] {
    margin-block-start: calc(var(--_space) * 2);
  }
  ul {
    display: grid;
    gap: var(--consideration-list-gap, 0.6em);
    margin: 0;
    padding: 0;
    /* An empty string: with none, Safari no longer announces a list. */
    list-style: '';
  }
  /* A bullet of our own: a browser's stands beside the wrong line when a heading or a button shares the item. */
  .body::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.55lh - 0.18em);
    inset-inline-start: 0.15em;
    border: 0.18em solid var(--_muted);
    border-radius: 50%;
  }
  .row {
    display: flex;
    align-items: baseline;
    gap: 0.25em;
  }
  .body {
    position: relative;
    padding-inline-start: 1.25em;
    min-inline-size: 0;
    max-inline-size: 70ch;
  }
  [part='name'] {
    display: block;
    white-space: pre-line;
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    margin-block-start: 0.2em;
  }
  @media print {
    [part='item'] {
      break-inside: avoid;
    }
    [part='group'] {
      break-after: avoid;
    }
  }
`;
