import {css} from 'lit';

/** A table whose rows are cards, a value to a line with its label. */
const cards = css`
  &,
  tbody,
  tr {
    display: block;
  }
  thead {
    display: block;
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tr {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_border);
  }
  tr:first-child {
    padding-block-start: 0;
  }
  tr:last-child {
    border: 0;
  }
  :is(tbody th, td) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    padding: 0.15em 0;
    border: 0;
    text-align: start;
    min-inline-size: 0;
  }
  .empty {
    display: none;
  }
  .label {
    display: block;
    flex: 1 1 7em;
    max-inline-size: 11em;
  }
  [part='value'] {
    flex: 2 1 10em;
    min-inline-size: 0;
  }
`;

export const dataSectionStyles = css`
  [part='intro'] {
    margin-block-end: calc(var(--_space) * 0.75);
  }
  [part='intro'],
  [part='text'] {
    max-inline-size: 70ch;
  }
  section {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  [part='heading'] + section,
  section section {
    margin-block-start: var(--_space);
  }
  .head {
    display: flex;
    align-items: baseline;
    column-gap: 0.25em;
    margin-block-end: calc(var(--_space) * 0.4);
  }
  .head [part='name'] {
    font-family: var(--article-heading-font, inherit);
    font-size: 1.125em;
    line-height: 1.3;
  }
  section section .head [part='name'] {
    font-size: 1em;
  }
  section section section .head [part='name'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part='timeline'] {
    margin-block: calc(var(--_space) * 0.75) 0;
  }
  ul:not([part='tags']) {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: 0.3em;
  }
  [part='tags'] li {
    margin: 0;
  }
  li > dl {
    margin-block-end: 0.6em;
  }

  dl {
    display: grid;
    row-gap: 0.5em;
    margin: 0;
  }
  dl + section {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  dd {
    max-inline-size: 70ch;
    min-inline-size: 0;
    margin: 0;
  }
  :is(dd, td, li) dl {
    row-gap: 0.25em;
  }
  @container (inline-size >= 32em) {
    dl:not(:is(dd, td) dl) > div {
      display: grid;
      grid-template-columns: minmax(min-content, var(--data-section-label, 11em)) 1fr;
      column-gap: 1.5em;
      align-items: baseline;
    }
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }
  th,
  td {
    padding: 0.6em 0;
    padding-inline-end: 1.25em;
    border-block-end: 1px solid var(--_border);
    font-weight: 600;
    text-align: start;
    vertical-align: baseline;
    /* No word is cut in two where others could make room. */
    min-inline-size: 5.5em;
  }
  td {
    font-weight: inherit;
  }
  :is(th, td):last-child:not([part~='name']) {
    padding-inline-end: 0;
  }
  .numeric {
    min-inline-size: 0;
    text-align: end;
    overflow-wrap: normal;
  }
  thead th {
    border-color: color-mix(in srgb, currentColor 50%, transparent);
    font-size: 0.875em;
    vertical-align: bottom;
  }
  .label {
    display: none;
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* Without room of its own it never goes to the next line without the name's last word. */
  th [part='copy-link'] {
    --_size: max(1.7em, 24px);
    min-inline-size: var(--_size);
    margin-inline-end: calc(-1 * var(--_size));
    font-weight: 400;
  }
  @container (inline-size < 32em) {
    table {
      ${cards}
    }
  }
  @container (inline-size < 44em) {
    .wide {
      ${cards}
    }
  }
  @container (inline-size < 64em) {
    .wider {
      ${cards}
    }
  }
`;
