import {css} from 'lit';

/**
 * What all elements share: the page's own font and colors, a few quiet tones made of them, and the look of controls.
 * What each property is for, and its default, is in src/tokens/tokens.json.
 */
export const hostStyles = css`
  :host {
    --_accent: var(--article-accent, var(--article-page-link, color-mix(in srgb, LinkText 30%, currentColor)));
    --_muted: var(--article-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_border: var(--article-border, color-mix(in srgb, currentColor 20%, transparent));
    --_surface: var(--article-surface, color-mix(in srgb, currentColor 6%, transparent));
    --_radius: var(--article-radius, 0.375em);
    --_space: var(--article-space, 1em);
    display: block;
    box-sizing: border-box;
    margin-block: calc(var(--_space) * 2);
    container-type: inline-size;
    /* In a flex row, a centered column or a float, size containment alone would let the width collapse. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    min-inline-size: min(100%, 16em);
    /* The same for a box around it that takes its width from what is inside; not more, or it would widen a sidebar. */
    contain-intrinsic-inline-size: min(12em, 40vw);
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:state(empty)) {
    margin: 0;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, h4, h5, h6, p) {
    margin: 0;
  }
  [part~='heading'] {
    margin-block: 0 calc(var(--_space) * 0.75);
    font-family: var(--article-heading-font, inherit);
    font-size: 1.25em;
    line-height: 1.25;
  }
  h2[part~='heading'] {
    font-size: 1.5em;
  }
  :is(h2, h3, h4, h5, h6)[part~='group'] {
    font-family: var(--article-heading-font, inherit);
    font-size: 1.125em;
    line-height: 1.3;
  }
  [part~='group'][part~='subgroup'] {
    font-size: 1em;
  }
  p {
    white-space: pre-wrap;
    /* Each text begins below its heading, whichever way its own words run. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  p + p {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  mark {
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
    color: inherit;
  }
  button,
  input {
    font: inherit;
    font-size: max(0.875em, 12px);
    color: inherit;
    background: none;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0.3em 0.7em;
    margin: 0;
    min-block-size: max(2em, 24px);
  }
  input {
    border-color: color-mix(in srgb, currentColor 60%, transparent);
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  button {
    cursor: pointer;
  }
  button:hover {
    background: var(--_surface);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  [part~='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
    margin-block-end: calc(var(--_space) * 0.75);
  }
  input[type='search'] {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 24em;
  }
  [id] {
    scroll-margin-block: var(--article-scroll-margin, 1em);
  }
  .failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    padding-block: 0.5em;
    font-size: 0.9375em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentColor;
      --_border: currentColor;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_muted: CanvasText;
      --_border: CanvasText;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
