import {html} from '@open-wc/testing';
import type {TechTimeline} from '../../../src/elements/tech-timeline/tech-timeline.js';
import '../../../src/elements/tech-timeline/define.js';
import {fixture} from '../../helpers/fixture.js';

export const phases = {
  phase_a: {
    name: 'Experimental Port',
    status: 'In Progress',
    description: 'Initial Rust implementation',
    start_date: '2026-01',
  },
  phase_b: {name: 'Feature Parity', status: 'Planned', description: 'Achieving feature parity'},
  phase_c: {name: 'Production Release', status: 'Planned', description: 'General availability'},
};

/** One entry a year, in order. */
export const years = [
  {name: 'First', date: '2024'},
  {name: 'Second', date: '2025'},
  {name: 'Third', date: '2026'},
];

/** An element on the page that gets its data afterwards. */
export async function show(
  items: unknown,
  properties: Partial<Pick<TechTimeline, 'layout' | 'scale' | 'order' | 'today' | 'lang'>> = {},
): Promise<TechTimeline> {
  const template = html`<tech-timeline today="none"></tech-timeline>`;
  return fixture<TechTimeline>(template, {...properties, article: {timeline: items}});
}

export function all(timeline: TechTimeline, selector: string): HTMLElement[] {
  return [...timeline.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

export function entries(timeline: TechTimeline): HTMLElement[] {
  return all(timeline, '[part~=item]');
}

/** What the parts of this name show. */
export function texts(timeline: TechTimeline, part: string): string[] {
  return all(timeline, `[part~=${part}]`).map(textOf);
}

export function textOf({textContent}: Element): string {
  return textContent.replace(/[\s\u2009\u202f]+/g, ' ').trim();
}

/** Each entry's name, and what stands between them. */
export function sequence(timeline: TechTimeline): string[] {
  return all(timeline, 'li').map((item) => textOf(item.querySelector('[part~=name]') ?? item));
}

/** The headings below the element's own, with their levels. */
export function outline(timeline: TechTimeline): string[] {
  const headings = all(timeline, 'h1,h2,h3,h4,h5,h6').slice(1);
  return headings.map((heading) => `${heading.localName} ${textOf(heading)}`);
}
