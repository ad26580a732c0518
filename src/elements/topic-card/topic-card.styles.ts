import {css} from 'lit';

export const topicCardStyles = css`
  [part='name'] {
    font-size: 1.125em;
    line-height: 1.3;
  }
  [part='properties'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.75em 1.5em;
    margin-block: 1em;
    font-size: 1em;
  }
  [part='properties'].long {
    grid-template-columns: 1fr;
    max-inline-size: 70ch;
  }
  [part='properties'] div {
    display: block;
  }
  [part='properties'] dt {
    font-size: 0.875em;
  }
`;
