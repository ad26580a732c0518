import {html} from '@open-wc/testing';
import type {ConceptTerm} from '../../../src/elements/concept-term/concept-term.js';
import '../../../src/elements/article-data/define.js';
import '../../../src/elements/concept-term/define.js';
import {fixture} from '../../helpers/fixture.js';
import {eventually} from '../../helpers/wait.js';

export const article = {
  technical_concepts: [
    {concept: 'Zero-Cost Abstractions', description: 'They compile down to machine code.', relevance: 'Of Rust'},
    {concept: 'Foreign Function Interface (FFI)', description: 'Calls into other languages.'},
    {concept: 'Résumé', description: 'A summary.', url: 'https://example.com/r'},
    {concept: 'Nothing said'},
  ],
};

/** A paragraph with these terms, in an article. */
export async function show(...names: string[]): Promise<ConceptTerm[]> {
  const page = await fixture(html`
    <article-data .article=${article}>
      <p>${names.map((name) => html`Rust has <concept-term>${name}</concept-term>, and more. `)}</p>
    </article-data>
  `);
  const terms = [...page.querySelectorAll('concept-term')];
  await eventually(() => terms.every(({data}) => data));
  for (const term of terms) await term.updateComplete;
  return terms;
}

export function triggerOf(term: ConceptTerm): HTMLElement | null {
  return term.shadowRoot!.querySelector('[part=trigger]');
}

/** What is to be seen of the definition; empty while it is closed. */
export function shown(term: ConceptTerm): string {
  const popover = popoverOf(term);
  return popover.checkVisibility() ? popover.textContent.replace(/\s+/g, ' ').trim() : '';
}

export function popoverOf(term: ConceptTerm): HTMLElement {
  return term.shadowRoot!.querySelector<HTMLElement>('[part=popover]')!;
}

/** Waits until the definition is open, and expects it to be whole. */
export async function opened(term: ConceptTerm): Promise<string> {
  return eventually(() => shown(term) || (false as never));
}

export async function closed(term: ConceptTerm): Promise<boolean> {
  return eventually(() => shown(term) === '' && triggerOf(term)?.ariaExpanded !== 'true');
}

/** A mouse, or a finger, comes or goes. */
export function point(term: ConceptTerm, type: 'pointerenter' | 'pointerleave', pointerType = 'mouse') {
  term.dispatchEvent(new PointerEvent(type, {pointerType}));
}

/** A press and its release, as a mouse or a finger makes them. */
export function tap(target: Element) {
  for (const type of ['pointerdown', 'pointerup']) {
    target.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true}));
  }
  (target as HTMLElement).click();
}

/** What readers have opened and closed so far, as it is told. */
export function listen(target: HTMLElement): string[] {
  const told: string[] = [];
  target.addEventListener('concept-toggle', ({concept, open}) => {
    told.push(`${open ? 'open' : 'close'} ${concept.term}`);
  });
  return told;
}
