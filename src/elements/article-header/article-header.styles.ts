import {css} from 'lit';

export const articleHeaderStyles = css`
  [part~='heading'] {
    margin-block-end: 0;
    text-wrap: balance;
  }
  h1[part~='heading'] {
    font-size: clamp(1.75em, 1.25em + 3cqi, 2.5em);
    line-height: 1.15;
  }
  [part~='description'] {
    max-inline-size: 65ch;
    text-wrap: pretty;
    font-size: 1.125em;
  }
  :is([part~='description'], [part~='meta'], .about):not(:first-child) {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  [part~='meta'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    font-size: 0.9375em;
  }
  [part~='label'],
  [part~='relative'] {
    color: var(--_muted);
  }
  [part~='label'] {
    flex: none;
  }
  [part~='relative'] {
    display: inline-block;
  }
  [part~='relative']::before {
    content: '· ';
    /* Seen, not said. */
    content: '· ' / '';
  }
  [part~='byline'] [part~='person'] {
    font-weight: 600;
  }
  .each {
    display: flex;
    gap: 0.4em;
    inline-size: 100%;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    font-size: 0.9375em;
  }
  .about > div {
    flex-wrap: nowrap;
    max-inline-size: 100%;
  }
  dd {
    min-inline-size: 0;
  }
  /* What is said of a person follows the name, in the same line while there is room. */
  dd dl,
  .each dl,
  dl dl :is(dt, dd),
  .each :is(dt, dd) {
    display: inline;
    font-size: 1em;
  }
  .each dl {
    font-size: 0.9375em;
  }
  dl dl div,
  .each dl div {
    display: inline-block;
    margin-inline-start: 1em;
  }
  dl dl dd,
  .each dd {
    margin-inline-start: 0.4em;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.4em;
    margin: 0;
    padding: 0;
    /* An empty string: with none, Safari no longer announces a list. */
    list-style: '';
  }
  li:not(:last-child)::after {
    content: ' ·';
    content: ' ·' / '';
  }
  @container (max-width: 18em) {
    .about > div {
      flex-wrap: wrap;
    }
  }
  figure {
    margin: calc(var(--_space) * 1.5) 0 0;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .unsized {
    inline-size: 100%;
    aspect-ratio: var(--article-header-image-ratio, 16 / 9);
    object-fit: var(--article-header-image-fit, contain);
  }
  figcaption {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    color: var(--_muted);
    white-space: pre-wrap;
  }
  @media print {
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    figure {
      break-inside: avoid;
    }
  }
`;
