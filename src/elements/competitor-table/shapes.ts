import {html, type TemplateResult} from 'lit';

/** Drawn with the text's color, so that forced colors and dark pages have them too. */
const SHAPES = {
  yes: 'M3 8.5l3.5 3.5L13 4.5',
  no: 'M4 4l8 8M12 4l-8 8',
  // A disc, its second half covered twice.
  partial: 'M8 2a6 6 0 0 0 0 12zM8 2a6 6 0 0 1 0 12zM8 2a6 6 0 0 1 0 12z',
  planned: 'M8 2a6 6 0 1 0 .01 0zM8 5v3.2l2.2 1.3',
  unknown: 'M5.5 5.5a2.5 2.5 0 1 1 3.7 2.2C8.3 8.2 8 8.7 8 9.6M8 12.6v.2',
  'not-applicable': 'M4 8h8',
  none: 'M5 6.5l3-3 3 3M5 9.5l3 3 3-3',
  ascending: 'M5 9.5l3-3 3 3',
  descending: 'M5 6.5l3 3 3-3',
  link: 'M6.8 9.2l2.4-2.4M7.4 4.8l1.2-1.2a2.7 2.7 0 0 1 3.8 3.8L11.2 8.6M8.6 11.2l-1.2 1.2a2.7 2.7 0 0 1-3.8-3.8l1.2-1.2',
};

export type Shape = keyof typeof SHAPES;

/** A small drawing beside words that say the same. */
export function renderShape(shape: Shape): TemplateResult {
  return html`<svg class=${shape} viewBox="0 0 16 16" aria-hidden="true"><path d=${SHAPES[shape]} /></svg>`;
}

/** How much of its scale a rating has. */
export function renderBar(share: number): TemplateResult {
  const width = (Math.min(Math.max(share, 0), 1) * 48).toFixed(1);
  return html`<svg class="bar" viewBox="0 0 48 4" aria-hidden="true">
    <path d="M0 2h48" />
    <path d="M0 2h${width}" />
  </svg>`;
}
