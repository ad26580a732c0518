import {html} from '@open-wc/testing';
import type {MentionList} from '../../../src/elements/mention-list/mention-list.js';
import '../../../src/elements/mention-list/define.js';
import {fixture} from '../../helpers/fixture.js';

export const seed = '/demo/articles/bun-runtime-migration.md';

export const software = [
  {'@type': 'SoftwareApplication', name: 'Bun', description: 'A runtime', url: 'https://bun.sh'},
  {'@type': 'SoftwareApplication', name: 'Deno', alternate_name: ['Deno Runtime', 'deno']},
  {'@type': 'Organization', name: 'Anthropic'},
  {'@type': 'SoftwareApplication', name: 'Zig'},
];

/** Twenty mentions of two types, the second type from the eleventh on. */
export const twenty = Array.from({length: 20}, (_, index) => ({
  '@type': index < 10 ? 'Person' : index < 14 ? 'Place' : 'Event',
  name: `Name ${index + 1}`,
  description: `Text ${index + 1}`,
}));

/** An element on the page that gets its data afterwards. */
export async function show(mentions: unknown): Promise<MentionList> {
  return fixture<MentionList>(html`<mention-list></mention-list>`, {article: {mentions}});
}

export function all(element: Element, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

export function textOf({textContent}: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

/** What the parts of this name show. */
export function texts(element: Element, part: string): string[] {
  return all(element, `[part~=${part}]`).map(textOf);
}

/** The headings below the element's own, with their levels. */
export function outline(element: Element): string[] {
  return all(element, 'h1,h2,h3,h4,h5,h6')
    .slice(1)
    .map((heading) => `${heading.localName} ${textOf(heading)}`);
}

/** The names that a reader sees without doing anything. */
export function shown(element: Element): string[] {
  return all(element, '[part~=item]')
    .filter((item) => item.closest('[hidden]') === null)
    .map((item) => textOf(item.querySelector('[part~=name]')!));
}
