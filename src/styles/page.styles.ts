import {css} from 'lit';

/** What is seen only after something has been shown for a moment: what was copied, what was found, and paper. */
export const pageStyles = css`
  [data-copied]::after {
    content: ' ✓';
  }
  /* What a search has found is said below it, for everybody. */
  .searched ~ [part~='status'] {
    position: static;
    inline-size: auto;
    block-size: auto;
    margin: 1em 0;
    clip-path: none;
  }
  @media print {
    [part~='toolbar'],
    [part~='copy-link'],
    [part~='status'] {
      display: none;
    }
    a[href^='http']:not([part~='url'])::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
    [hidden='until-found'] {
      content-visibility: visible;
    }
  }
`;
