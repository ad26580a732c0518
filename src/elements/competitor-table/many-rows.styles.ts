import {css} from 'lit';

/** Where there are many rows each has a layout of its own, with columns as wide as in all others. */
export const manyRowsStyles = css`
  @container (inline-size >= 32em) {
    .many {
      display: block;
      inline-size: max-content;
      min-inline-size: 100%;
      :is(thead, tbody) {
        display: block;
      }
      tr:not([hidden]) {
        display: flex;
      }
      /* In units of the table: headings have a smaller font. */
      :is(th, td) {
        --_em: 1em;
        flex: var(--_width, 8) 0 auto;
        box-sizing: border-box;
        inline-size: calc(var(--_width, 8) * var(--_em));
        min-inline-size: 0;
      }
      [part='column'] {
        --_em: calc(1em / 0.875);
        align-content: end;
      }
      :is(th:first-child, [part~='product']) {
        --_width: 11;
      }
      :is(th, td).numeric {
        --_width: 6;
      }
      :is(th, td).prose {
        --_width: 14;
      }
      /* Above a row, where the next one's background, on a fraction of a pixel, does not cover it. */
      tbody :is(th, td) {
        border-block-end: 0;
      }
      tbody tr + tr > * {
        border-block-start: 1px solid var(--_border);
      }
      tbody {
        border-block-end: 1px solid var(--_border);
      }
    }
  }
`;
