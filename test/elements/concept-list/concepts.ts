import {html} from '@open-wc/testing';
import type {ConceptList} from '../../../src/elements/concept-list/concept-list.js';
import '../../../src/elements/concept-list/define.js';
import {fixture} from '../../helpers/fixture.js';

export const concepts = [
  {
    concept: 'Zero-Cost Abstractions',
    description: 'They compile down to optimal machine code.\n\nNothing is paid at run time.',
    relevance: 'A Rust philosophy',
  },
  {concept: 'Foreign Function Interface (FFI)', description: 'Calls into other languages.', relevance: 'For C'},
  {concept: 'Systems Programming', description: 'Low-level programming.'},
];

/** In alphabetical order, two for each letter. */
export const many = Array.from({length: 24}, (_, index) => ({
  term: `${String.fromCharCode(65 + Math.floor(index / 2))}${index % 2 ? 'z' : 'a'} concept`,
  definition: index === 5 ? 'Über the café' : 'Other words',
}));

/** An element on the page that gets its data afterwards. */
export async function show(
  items: unknown,
  properties: Partial<Pick<ConceptList, 'order' | 'searchable' | 'noHeading' | 'lang'>> = {},
): Promise<ConceptList> {
  const template = html`<concept-list></concept-list>`;
  return fixture<ConceptList>(template, {...properties, article: {technical_concepts: items}});
}

export function all(list: ConceptList, selector: string): HTMLElement[] {
  return [...list.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/** What the parts of this name show. */
export function texts(list: ConceptList, part: string): string[] {
  return all(list, `[part~=${part}]`).map(textOf);
}

export function textOf({textContent}: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

/** The terms that a search has left. */
export function found(list: ConceptList): string[] {
  return all(list, '[part~=item]:not([hidden]) [part~=name]').map(textOf);
}

export function status(list: ConceptList): string {
  return textOf(list.shadowRoot!.querySelector('[role=status]')!);
}

/** Types into the search field at once. */
export function search(list: ConceptList, text: string) {
  const field = list.shadowRoot!.querySelector('input')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
}
