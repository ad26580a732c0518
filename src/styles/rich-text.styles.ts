import {css} from 'lit';

/** For texts with markup, which bring it along: an element's own lists and tables look as that element says. */
export const richTextStyles = css`
  [part~='rich-text'] :is(ul, ol, dl, dd, blockquote, pre) {
    margin: 0;
  }
  [part~='rich-text'] :is(p, ul, ol, dl, blockquote, pre, table, hr) {
    margin-block: calc(var(--_space) * 0.75) 0;
  }
  [part~='rich-text'] :first-child:not(li > :is(ul, ol)) {
    margin-block-start: 0;
  }
  [part~='rich-text'] :is(ul, ol, dd) {
    padding-inline-start: 1.5em;
    list-style-position: outside;
  }
  [part~='rich-text'] ul {
    list-style-type: disc;
  }
  [part~='rich-text'] ol {
    list-style-type: decimal;
  }
  [part~='rich-text'] :is(li + li, li > :is(ul, ol)) {
    margin-block-start: 0.3em;
  }
  [part~='rich-text'] dt {
    font-weight: 600;
  }
  [part~='rich-text'] dd + dt {
    margin-block-start: 0.5em;
  }
  [part~='rich-text'] blockquote {
    padding-inline-start: 1em;
    border-inline-start: 0.2em solid var(--_border);
    color: var(--_muted);
  }
  [part~='rich-text'] :is(code, kbd) {
    padding: 0.1em 0.3em;
    font-family: ui-monospace, Consolas, Menlo, monospace;
    font-size: 0.875em;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  [part~='rich-text'] kbd {
    border: 1px solid var(--_border);
  }
  /* Wrapped, not scrolled: what scrolls would have to be a tab stop. */
  [part~='rich-text'] pre {
    padding: 0.75em 1em;
    white-space: pre-wrap;
    tab-size: 2;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  [part~='rich-text'] pre code {
    padding: 0;
    background: none;
  }
  [part~='rich-text'] table {
    border-collapse: collapse;
  }
  [part~='rich-text'] :is(td, th) {
    padding: 0.4em 0.8em;
    border: solid var(--_border);
    border-width: 0 0 1px;
    text-align: start;
    vertical-align: top;
  }
  [part~='rich-text'] .center {
    text-align: center;
  }
  [part~='rich-text'] .end {
    text-align: end;
  }
  [part~='rich-text'] hr {
    border: solid var(--_border);
    border-width: 1px 0 0;
  }
  @media (forced-colors: active) {
    [part~='rich-text'] pre {
      border: 1px solid;
    }
  }
`;
