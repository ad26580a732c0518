import {css} from 'lit';

export const tagListStyles = css`
  [part='tags'] {
    gap: var(--tag-list-gap, 0.4em);
  }
  /* All of the tag leads there. */
  [part='link'] {
    display: inline-block;
    margin: -0.15em -0.6em;
    padding: 0.15em 0.6em;
    border-radius: inherit;
  }
  [part~='tag']:has(button) {
    padding: 0;
    border: 0;
    background: none;
    font-size: 1em;
  }
  /* As wide pressed as it is otherwise, so that no other tag moves. */
  button {
    display: inline-flex;
    align-items: center;
    padding-inline: 1.1em;
    text-align: start;
  }
  button[aria-pressed='true'] {
    padding-inline: 0.55em;
    border-color: currentColor;
    background: var(--_surface);
    box-shadow: inset 0 0 0 1px;
  }
  button[aria-pressed='true']::before {
    content: '✓' / '';
    flex: none;
    inline-size: 1.1em;
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border-width: 3px;
      margin: -1px;
    }
  }
  @media print {
    button,
    button[aria-pressed='true'] {
      padding-inline: 0.7em;
      border-color: var(--_border);
      box-shadow: none;
    }
    button[aria-pressed='true']::before {
      display: none;
    }
  }
`;
