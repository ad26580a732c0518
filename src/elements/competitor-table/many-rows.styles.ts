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
        border-block-end: 1px solid var(--_border);
      }
      /* In units of the table: headings have a smaller font. */
      :is(th, td) {
        --_em: 1em;
        flex: 1 0 auto;
        inline-size: calc(var(--_width, 11) * var(--_em));
        border: 0;
      }
      [part='column'] {
        --_em: calc(1em / 0.875);
      }
      :is(th:first-child, [part~='product']) {
        --_width: 14;
      }
      :is(th, td).numeric {
        --_width: 7;
      }
      :is(th, td).long {
        --_width: 20;
      }
    }
  }
`;
