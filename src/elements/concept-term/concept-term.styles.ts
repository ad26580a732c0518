import {css} from 'lit';

export const conceptTermStyles = css`
  /* Text like any other around it. */
  :host {
    display: inline;
    container-type: normal;
    inline-size: auto;
    min-inline-size: auto;
    contain-intrinsic-inline-size: none;
    margin: 0;
    text-align: inherit;
    overflow-wrap: inherit;
  }
  [part~='trigger'] {
    cursor: help;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: color-mix(in srgb, currentColor 60%, transparent);
    text-decoration-thickness: max(1px, 0.08em);
    text-underline-offset: 0.2em;
    border-radius: 0.1em;
  }
  [part~='trigger']:hover,
  [part~='trigger'][aria-expanded='true'] {
    text-decoration-color: currentColor;
  }
  @media print {
    [part~='trigger'] {
      text-decoration: none;
    }
  }
`;
