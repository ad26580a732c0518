import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';

export function all<Found extends Element = HTMLElement>(element: Element, selector: string): Found[] {
  return [...element.shadowRoot!.querySelectorAll<Found>(selector)];
}

export function textOf({textContent}: Element): string {
  return textContent.replace(/[\s\u2009\u202f]+/g, ' ').trim();
}

/** What the parts of this name show. */
export function texts(element: Element, part: string): string[] {
  return all(element, `[part~=${part}]`).map(textOf);
}

/** The headings in an element, its own included, with their levels. */
export function headings(element: Element): string[] {
  return all(element, 'h1,h2,h3,h4,h5,h6').map((heading) => `${heading.localName} ${textOf(heading)}`);
}

/** What the line says in which an element speaks to screen readers. */
export function said(element: Element): string {
  return all(element, '[role=status]').map(textOf).join();
}

/** Removes an element and adds it again ten times; then it has as many nodes as before and no listener too many. */
export async function expectNothingLeftBehind(element: LitElement): Promise<void> {
  const parent = element.parentElement!;
  const nodes = all(element, '*').length;
  const listeners = new Map<string, number>();
  const {addEventListener: add, removeEventListener: remove} = window;
  const count = (type: string, step: number) => listeners.set(type, (listeners.get(type) ?? 0) + step);
  window.addEventListener = ((type: string, ...rest: [EventListener, {signal?: AbortSignal}?]) => {
    count(type, 1);
    rest[1]?.signal?.addEventListener('abort', () => count(type, -1));
    add.call(window, type, ...rest);
  }) as typeof add;
  window.removeEventListener = ((type: string, ...rest: [EventListener]) => {
    count(type, -1);
    remove.call(window, type, ...rest);
  }) as typeof remove;
  try {
    for (let time = 0; time < 10; time++) {
      element.remove();
      parent.append(element);
      await element.updateComplete;
    }
  } finally {
    window.addEventListener = add;
    window.removeEventListener = remove;
  }
  expect(all(element, '*')).to.have.length(nodes);
  for (const [type, left] of listeners) expect(left, type).to.equal(0);
}
