import {css} from 'lit';

export const conceptListStyles = css`
  [part~='intro'] {
    max-inline-size: 70ch;
    margin-block-end: calc(var(--_space) * 1.25);
  }
  [part~='index'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    margin-block-end: var(--_space);
    margin-inline-start: -0.4em;
  }
  [part~='letter'] {
    display: grid;
    place-items: center;
    min-inline-size: max(1.75em, 24px);
    min-block-size: max(1.75em, 24px);
    text-decoration: none;
  }
  [part~='letter']:hover {
    text-decoration: underline;
  }
  [part~='group'] {
    margin-block: calc(var(--_space) * 2) calc(var(--_space) * 0.75);
  }
  [part~='subgroup'] {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  [part~='list'] {
    margin: 0;
    font-size: inherit;
  }
  [part~='item'] {
    max-inline-size: 70ch;
  }
  [part~='item']:not([hidden]) {
    display: block;
  }
  [part~='item']:not([hidden]) ~ [part~='item']:not([hidden]) {
    margin-block-start: var(--concept-list-gap, 1.5em);
  }
  [part~='term'] {
    display: flex;
    align-items: baseline;
    column-gap: 0.25em;
    color: inherit;
  }
  [part~='name'] {
    min-inline-size: 0;
    font-family: var(--article-heading-font, inherit);
    font-weight: 600;
  }
  [part~='item'] > dd::after {
    content: none;
  }
  [part~='definition'] {
    margin-block-start: 0.25em;
  }
  /* The target of a link, as long as it has the focus. */
  [part~='name'][tabindex] {
    outline: none;
  }
  [part~='item']:has([part~='name'][tabindex]) {
    outline: 2px solid var(--_accent);
    outline-offset: 0.25em;
  }
  @media print {
    [part~='index'] {
      display: none;
    }
    [part~='item'] {
      break-inside: avoid;
    }
    [part~='item'] + [part~='item'] {
      margin-block-start: var(--concept-list-gap, 1.5em);
    }
  }
`;
