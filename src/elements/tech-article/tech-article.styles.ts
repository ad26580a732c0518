import {css} from 'lit';

export const techArticleStyles = css`
  /* The page's own prose is there before its article is: it stays where it is. */
  :host(:first-child) {
    margin-block-start: 0;
  }
  :host(:last-child) {
    margin-block-end: 0;
  }
  .sections {
    min-inline-size: 0;
    margin-block-start: calc(var(--_space) * 2);
  }
  .sections:first-child {
    margin-block-start: 0;
  }
  [part~='section'] {
    margin-block-start: var(--tech-article-gap, 3em);
  }
  [part~='layout'] > [part~='section']:first-child,
  .sections > :first-child,
  [hidden]:first-child + [part~='section'] {
    margin-block-start: 0;
  }
  /* Lists of tags are short: with the distance of other sections they would seem to be lost. */
  .tags + .tags {
    margin-block-start: calc(var(--tech-article-gap, 3em) * 0.6);
  }
  [part~='section'][tabindex] {
    outline-offset: 0.4em;
  }
  [part~='section'] > :not(slot, p) {
    margin-block: 0;
  }
  [part~='body'] {
    margin-block-start: calc(var(--_space) * 2);
  }
  /* As long as the lines of the sections around it, unless the page says otherwise. */
  ::slotted(:is(p, ul, ol, dl, blockquote)) {
    max-inline-size: 70ch;
  }
  [part~='toc'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.25em 1em;
    margin-block: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 0.5);
    border-block: 1px solid var(--_border);
    font-size: 0.9375em;
  }
  details[open] {
    flex-basis: 100%;
  }
  [part~='toc'] > [part~='toolbar'] {
    margin-block: 0.25em;
  }
  summary {
    padding-block: 0.25em;
    font-weight: 600;
    cursor: pointer;
    border-radius: var(--_radius);
  }
  ol {
    margin: 0.25em 0 0;
    padding: 0;
    list-style: '';
    columns: 14em auto;
    column-gap: 2em;
  }
  li {
    break-inside: avoid;
  }
  [part~='toc-link'] {
    display: block;
    padding: 0.3em 0.75em;
    border-inline-start: 2px solid var(--_border);
    color: inherit;
    text-decoration: none;
    line-height: 1.35;
  }
  [part~='toc-link']:hover {
    text-decoration: underline;
  }
  /* Not bold: a wider entry would move those below it. */
  [part~='toc-link'][aria-current] {
    padding-inline-start: calc(0.75em - 2px);
    border-color: var(--_accent);
    border-inline-start-width: 4px;
    color: var(--_accent);
  }
  [part~='failed'] {
    color: var(--_muted);
    white-space: normal;
  }
  /* Room for the table of contents beside the article. */
  @container (min-width: 58em) {
    .with-toc {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 15em;
      column-gap: 3em;
      align-items: start;
    }
    .with-toc > [part~='section'] {
      grid-column: 1 / -1;
    }
    .with-toc > .sections {
      grid-column: 1;
      grid-row: 2;
    }
    [part~='toc'] {
      display: block;
      position: sticky;
      inset-block-start: var(--tech-article-top, 1.5em);
      grid-column: 2;
      grid-row: 2;
      max-block-size: calc(100vh - 2 * var(--tech-article-top, 1.5em));
      overflow-y: auto;
      margin-block: calc(var(--_space) * 2) 0;
      padding: 0;
      border: 0;
    }
    ol {
      columns: auto;
    }
    [part~='toc'] > [part~='toolbar'] {
      margin-block-start: 1em;
    }
  }
  @media print {
    [part~='toc'] {
      display: none;
    }
    .with-toc {
      display: block;
    }
  }
`;
