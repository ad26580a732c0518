import {css} from 'lit';

export const techTimelineStyles = css`
  .done {
    --_tone: var(--tech-timeline-done, color-mix(in oklab, oklch(0.55 0.15 150) 60%, currentColor));
  }
  .active {
    --_tone: var(--tech-timeline-active, color-mix(in oklab, var(--_accent) 65%, currentColor));
  }
  .planned {
    --_tone: var(--tech-timeline-planned, var(--_muted));
  }
  .cancelled {
    --_tone: var(--tech-timeline-cancelled, color-mix(in oklab, oklch(0.55 0.18 25) 60%, currentColor));
  }
  [part~='progress'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    white-space: normal;
  }
  [part~='progress'],
  [part~='state'],
  [part~='dates'],
  [part~='gap'],
  [part~='today'] {
    font-size: 0.875em;
  }
  [part~='progress'],
  [part~='dates'],
  [part~='gap'] {
    color: var(--_muted);
  }
  [part~='progress-bar'] {
    display: flex;
    gap: 2px;
    max-inline-size: 100%;
  }
  [part~='progress-bar'] span {
    inline-size: 1.75em;
    block-size: 0.5em;
    border-width: 1px;
    border-radius: 0.25em;
  }
  [part~='progress-bar'] .active {
    background: linear-gradient(currentColor 0 0) 0 / 50% no-repeat;
  }
  [part~='progress-bar'] .active:dir(rtl) {
    background-position: 100%;
  }
  [part~='progress-bar'] .cancelled {
    border-style: dotted;
  }
  [part~='intro'] {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  [part~='group'] {
    margin-block-start: calc(var(--_space) * 2);
  }
  [part~='group'] + [part~='group'] {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  ol {
    margin: calc(var(--_space) * 1.25) 0 0;
    padding: 0;
    /* An empty string: with none, Safari no longer announces a list. */
    list-style: '';
  }
  li {
    position: relative;
    padding-inline-start: 1.75em;
    padding-block-end: var(--tech-timeline-gap, 1.75em);
  }
  li:last-child {
    padding-block-end: 0;
  }
  /* The line, from one shape to the next. */
  li:not(:last-child)::before,
  .gap::before {
    content: '';
    position: absolute;
    inset-block: var(--_from, 1.45em) -0.1em;
    inset-inline-start: calc(0.4em - 0.5px);
    border-inline-start: 1px var(--_line, solid) var(--_border);
  }
  [part~='marker'],
  [part~='progress-bar'] span {
    border: 2px solid;
    color: var(--_tone, var(--_muted));
    print-color-adjust: exact;
  }
  [part~='marker'] {
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0;
    inline-size: 0.8em;
    inline-size: round(0.8em, 2px);
    aspect-ratio: 1;
    border-radius: 50%;
  }
  .done [part~='marker'],
  .plain [part~='marker'],
  [part~='progress-bar'] .done {
    background: currentColor;
  }
  .active [part~='marker'] {
    background: radial-gradient(currentColor 0.15em, transparent calc(0.15em + 1px));
  }
  .plain [part~='marker'] {
    scale: 0.6;
  }
  .other [part~='marker'] {
    border-radius: 0.15em;
  }
  .cancelled [part~='marker'] {
    border: 0;
    border-radius: 0;
    rotate: 45deg;
    background:
      linear-gradient(currentColor 0 0) 50% / 100% 2px no-repeat,
      linear-gradient(currentColor 0 0) 50% / 2px 100% no-repeat;
  }
  .head,
  .title {
    display: flex;
    align-items: baseline;
    column-gap: 0.25em;
  }
  .title {
    column-gap: 0.75em;
    flex-wrap: wrap;
    min-inline-size: 0;
  }
  [part~='name'] {
    font-family: var(--article-heading-font, inherit);
    font-size: 1em;
    line-height: inherit;
    font-weight: 600;
    white-space: pre-line;
  }
  [part~='state'] {
    color: var(--_tone, var(--_muted));
  }
  [part~='description'] {
    max-inline-size: 70ch;
    margin-block-start: 0.25em;
  }
`;
