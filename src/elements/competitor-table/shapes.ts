import {html, type TemplateResult} from 'lit';

/** Drawn with the text's color, so that forced colors and dark pages have them too. */
export const SHAPES = {
  yes: 'M3 8.5l3.5 3.5L13 4.5',
  no: 'M4 4l8 8M12 4l-8 8',
  // A disc, its second half covered twice.
  partial: 'M8 2a6 6 0 0 0 0 12za6 6 0 0 1 0 12za6 6 0 0 1 0 12z',
  planned: 'M8 2a6 6 0 1 0 .1 0M8 5v3l2 1',
  unknown: 'M5.5 6A2.5 2.5 0 1 1 8 8.5V10m0 3v.1',
  'not-applicable': 'M4 8h8',
  none: 'M5 6.5l3-3 3 3M5 9.5l3 3 3-3',
  ascending: 'M5 9.5l3-3 3 3',
  descending: 'M5 6.5l3 3 3-3',
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
