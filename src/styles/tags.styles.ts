import {css} from 'lit';

/** For `renderTags`: each tag is a quiet label, and as many as fit stand in a line. */
export const tagsStyles = css`
  [part='tags'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin: 0;
    padding: 0;
    /* An empty string: with none, Safari no longer announces a list. */
    list-style: '';
  }
  [part~='tag'] {
    padding: 0.15em 0.6em;
    /* Nothing to see but in forced colors and on paper, where there are no backgrounds. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.875em;
  }
  @media print {
    [part~='tag'] {
      border-color: var(--_border);
    }
  }
`;
