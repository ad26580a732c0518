import {css} from 'lit';

/** What not every timeline shows at first: gaps, today, entries side by side, forced colors and paper. */
export const timeStyles = css`
  ol {
    --_item: 7em;
  }
  .gap,
  .today {
    --_from: 0;
  }
  .gap {
    --_line: dashed;
  }
  [part~='gap'],
  [part~='today'] {
    display: flex;
    align-items: center;
  }
  [part~='gap'] {
    margin-block-start: calc(var(--tech-timeline-gap, 1.75em) / -2);
    margin-block-end: calc(var(--tech-timeline-gap, 1.75em) / -2);
  }
  svg {
    max-inline-size: 0;
  }
  [part~='today'] {
    gap: 0.75em;
    color: color-mix(in oklab, var(--_accent) 65%, currentColor);
  }
  [part~='today']::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid;
    opacity: 0.4;
  }
  [part~='today'] time {
    display: block;
  }
  [part~='today'] time::first-letter {
    text-transform: uppercase;
  }
  @media not print {
    @container (min-width: 40em) {
      :host([layout='horizontal']) ol {
        display: flex;
        overflow-x: auto;
      }
      :host([layout='horizontal']) [part~='item'] {
        flex: 1 0 13em;
        padding-block: 1.75em 0.25em;
        padding-inline: 0 1.5em;
      }
      :host([layout='horizontal']) :is(.gap, .today) {
        flex: none;
        padding-block: 1.88em 0;
        padding-inline: 0 1.5em;
        text-align: center;
      }
      :host([layout='horizontal']) li::before {
        inset-block: 0.8em auto;
        inset-inline: var(--_from, 1.1em) 0.3em;
        border-inline: 0;
        border-block-start: 1px var(--_line, solid) var(--_border);
      }
      :host([layout='horizontal']) [part~='gap'] {
        display: block;
        margin: 0;
      }
      :host([layout='horizontal']) svg {
        display: block;
        max-inline-size: none;
        max-block-size: 0;
      }
      :host([layout='horizontal']) [part~='today']::after {
        display: none;
      }
    }
  }
  @media (forced-colors: active) {
    [part~='marker'],
    [part~='progress-bar'] span {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
  }
`;
