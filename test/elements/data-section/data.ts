import {html} from '@open-wc/testing';
import type {DataSection} from '../../../src/elements/data-section/data-section.js';
import '../../../src/elements/data-section/define.js';
import {fixture} from '../../helpers/fixture.js';

/** An element on the page that gets its data afterwards. */
export async function show(article: unknown, properties: Partial<DataSection> = {}): Promise<DataSection> {
  return fixture<DataSection>(html`<data-section></data-section>`, {...properties, article});
}

/** The same for one value, under a key that nothing knows. */
export function showValue(value: unknown): Promise<DataSection> {
  return show({my_value: value}, {field: 'my_value'});
}

export function all(section: DataSection, selector: string): HTMLElement[] {
  return [...section.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/** What the elements of a selector show. */
export function texts(section: DataSection, selector: string): string[] {
  return all(section, selector).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
}

/** The headings below the element's own, with their levels. */
export function outline(section: DataSection): string[] {
  return all(section, 'h1,h2,h3,h4,h5,h6').map(({localName, textContent}) => `${localName} ${textContent.trim()}`);
}
