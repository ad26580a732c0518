import {css} from 'lit';

/** What a table needs for its place in the page, beyond its looks: what sticks, what a filter hides, and print. */
export const tableLayoutStyles = css`
  [part='scroller'] {
    /* Runs when the page's text changes its color, and says so. */
    transition: color 1ms;
  }
  [part~='item'] {
    scroll-margin-block-start: calc(var(--article-scroll-margin, 1em) + 3em);
    outline-offset: -2px;
  }
  .fits {
    overflow: visible;
  }
  /* As a block, because no table row can be closed and yet found; it then takes no room. */
  tr[hidden] {
    display: block;
    content-visibility: hidden;
  }
  [part='sort']:hover,
  [part~='export'] button:hover {
    background: none;
    text-decoration: underline;
  }
  @media screen {
    @container (inline-size >= 32em) {
      thead {
        position: sticky;
        inset-block-start: var(--competitor-table-top, 0);
        z-index: 2;
      }
      thead th {
        background: var(--_cell);
      }
      .wide {
        max-block-size: var(--competitor-table-max-height, 85vh);
        /* What the keyboard reaches is not to end up below what sticks. */
        scroll-padding: 4em 12em 0;
        thead {
          inset-block-start: 0;
        }
        :is(tbody th, thead tr:first-child > :first-child) {
          position: sticky;
          inset-inline-start: 0;
          z-index: 1;
          border-inline-end: 1px solid var(--_border);
          background: var(--_cell);
        }
      }
    }
  }
  @media print {
    @container (inline-size < 32em) {
      thead {
        display: none;
      }
    }
    /* Paper does not scroll: a container this narrow holds cards. */
    [part='scroller']:not(.fits) {
      container-type: inline-size;
      max-inline-size: 31em;
    }
    .fits :is(th, td) {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    tr {
      break-inside: avoid;
    }
    [part='sort'] svg {
      display: none;
    }
  }
`;
