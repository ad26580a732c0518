import {css} from 'lit';

export const competitorTableStyles = css`
  [part='intro'],
  [part='no-matches'] {
    margin-block-end: calc(var(--_space) * 0.75);
  }
  [part='scroller'] {
    position: relative;
    isolation: isolate;
    overflow: auto;
  }
  table {
    --_cell: var(--_page, transparent);
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }
  th,
  td {
    min-inline-size: var(--competitor-table-column-width, 5em);
    padding: 0.7em 0.8em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: break-word;
  }
  th {
    font-weight: 600;
  }
  /* A word without end makes no column without end. */
  [part='value'] {
    max-inline-size: 32em;
  }
  td > [dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .label {
    display: none;
  }
  time {
    white-space: nowrap;
  }

  [part='group'],
  [part='column'] {
    font-size: 0.875em;
  }
  table:not(.transposed) thead th {
    vertical-align: bottom;
  }
  thead tr:last-child > *,
  thead [rowspan='2'] {
    border-color: color-mix(in srgb, currentColor 50%, transparent);
  }
  [part='sort'] {
    position: relative;
    padding: 0;
    padding-inline-end: 1.3em;
    border: 0;
    font-size: 1em;
    font-weight: inherit;
    text-align: start;
  }
  /* Without a width the arrow never goes to the next line alone. */
  [part='sort'] svg {
    margin-inline: 0.3em -1.3em;
  }
  [part='sort']:not(:hover, :focus-visible, [aria-sort] *) svg {
    opacity: 0.4;
  }
  [part~='product'] {
    min-inline-size: 11em;
    padding-inline-end: 1.5em;
    overflow-wrap: anywhere;
  }
  [part~='own'],
  [part~='own-cell'] {
    --_cell: color-mix(in srgb, var(--_accent) 8%, var(--_page, transparent));
  }
  [part~='own'],
  [part~='own'] > *,
  [part~='own-cell'] {
    background: var(--_cell);
  }

  svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.125em;
  }
  .partial svg {
    fill: currentColor;
    fill-rule: evenodd;
  }
  .answer {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .answer svg {
    translate: 0 0.125em;
  }
  .yes svg {
    color: var(--competitor-table-yes, color-mix(in srgb, #1a9a4b 65%, currentColor));
  }
  .bar {
    display: block;
    inline-size: 3em;
    block-size: 0.25em;
    stroke-width: 4;
    stroke-linecap: butt;
  }
  .bar:dir(rtl) {
    scale: -1 1;
  }
  .bar path:first-child {
    opacity: 0.2;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  [part='empty'],
  [part='note'],
  [part='source'],
  [part='description'],
  [part='own-label'] {
    font-size: 0.875em;
    font-weight: 400;
  }
  .no,
  .no svg,
  .label,
  [part='group'],
  [part='empty'],
  [part='note'],
  [part='description'],
  [part='copy-link'],
  [part~='export'] button {
    color: var(--_muted);
  }
  [part='own-label'] {
    inline-size: fit-content;
    padding-inline: 0.5em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
    font-size: 0.8em;
  }
  [part='copy-link'],
  [part~='export'] button {
    padding-inline: 0;
    border: 0;
  }
  /* No room of its own, so that it never goes to the next line without the name's last word. */
  [part='copy-link'] {
    --_size: max(1.7em, 24px);
    min-inline-size: var(--_size);
    margin-block: -0.5em;
    margin-inline-end: calc(-1 * var(--_size));
    font-weight: 400;
  }
  @media (hover: hover) {
    [part~='item']:not(:hover, :focus-within) [part='copy-link'] {
      opacity: 0;
    }
  }
  [part~='export'] {
    gap: 0 1em;
    margin-block: 0.6em 0;
  }
  [part='differences'] {
    display: flex;
    gap: 0.4em;
    align-items: center;
    font-size: 0.875em;
  }
  [type='checkbox'] {
    min-block-size: 0;
    accent-color: var(--_accent);
  }

  @container (inline-size >= 32em) {
    :is(th, td).prose {
      min-inline-size: 15em;
    }
    /* In step with the larger text below. */
    [part='column'] {
      padding-inline: 0.914em;
    }
    table:not(.transposed) .numeric {
      text-align: end;
      [part='sort'] {
        padding-inline: 1.3em 0;
      }
      svg {
        position: absolute;
        inset-inline-start: -0.3em;
        inset-block-end: calc(0.5lh - 0.4em);
      }
    }
  }
  @container (inline-size < 32em) {
    [part='scroller'] {
      --_narrow: 1;
    }
    table,
    tbody,
    tr,
    tbody th {
      display: block;
    }
    colgroup {
      display: none;
    }
    th,
    td,
    thead {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      align-items: baseline;
      padding: 0.35em 0.9em;
      border: 0;
    }
    thead {
      gap: 0.4em;
      margin-block-end: 1em;
      padding: 0;
    }
    thead tr {
      display: contents;
    }
    thead th {
      padding: 0;
    }
    [part]:not([part='copy-link']) {
      min-inline-size: 0;
    }
    thead th:not(.sortable),
    thead [part='note'] {
      position: absolute;
      clip-path: inset(50%);
    }
    thead [part='sort'] {
      padding-inline: 0.7em 1.8em;
      border: 1px solid var(--_border);
      border-radius: calc(var(--_radius) * 6);
    }
    tbody tr:not([hidden]) {
      margin-block-end: 1em;
      padding-block: 0.5em;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }
    .label {
      display: block;
      font-size: 0.875em;
    }
    td .label {
      flex: 1 1 7em;
    }
    td .group {
      flex-basis: 100%;
      margin-block-start: 0.5em;
      font-weight: 600;
    }
    [part='value'] {
      flex: 2 1 10em;
      min-inline-size: 0;
    }
  }
`;
