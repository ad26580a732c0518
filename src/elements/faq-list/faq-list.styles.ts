import {css} from 'lit';

export const faqListStyles = css`
  [part~='list'] {
    display: flex;
    flex-direction: column;
    gap: var(--faq-list-gap, 0);
    border-block-end: 1px solid var(--_border);
  }
  [part~='group'] {
    margin-block: calc(var(--_space) * 2) calc(var(--_space) * 0.75);
  }
  details {
    border-block-start: 1px solid var(--_border);
  }
  details[hidden] {
    border: 0;
  }
  summary {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    padding-block: 0.8em;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
    border-radius: var(--_radius);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* A chevron drawn with borders: it takes the text's color, in forced colors too. */
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    translate: 0 -0.1em;
    rotate: -45deg;
    transition: rotate 0.15s;
  }
  summary:dir(rtl)::before {
    rotate: 135deg;
  }
  details[open] > summary::before {
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  summary:hover [part~='question-heading'] {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  [part~='question-heading'] {
    flex: 1;
    font-family: var(--article-heading-font, inherit);
    font-size: 1em;
    font-weight: inherit;
    line-height: 1.4;
    white-space: pre-line;
  }
  [part~='answer'] {
    padding-inline-start: 1.05em;
    padding-block-end: 1.2em;
    max-inline-size: 70ch;
  }
  [part~='copy-link'] {
    margin-block-start: 0.9em;
    margin-inline-start: -0.7em;
    border-color: transparent;
    color: var(--_muted);
  }
  [part~='source'] {
    margin-block-start: 0.75em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  @media (prefers-reduced-motion: reduce) {
    summary::before {
      transition: none;
    }
  }
  @media print {
    details {
      break-inside: avoid;
    }
    summary::before {
      display: none;
    }
    [part~='answer'] {
      padding-inline-start: 0;
    }
  }
`;
