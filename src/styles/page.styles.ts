import {css} from 'lit';

/** What is seen only after something has been shown for a moment: what was copied, what was found, and paper. */
export const pageStyles = css`
  /* As the page's own headings are set. */
  [part~='heading']:is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--article-heading-font, var(--article-page-heading-font-family, inherit));
    font-style: var(--article-page-heading-font-style, inherit);
    font-weight: var(--article-page-heading-font-weight, bold);
    font-variant-caps: var(--article-page-heading-font-variant-caps, inherit);
    text-transform: var(--article-page-heading-text-transform, inherit);
  }
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
