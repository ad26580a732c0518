import {html} from '@open-wc/testing';
import type {CompetitorTable} from '../../../src/elements/competitor-table/competitor-table.js';
import '../../../src/elements/competitor-table/define.js';
import {fixture} from '../../helpers/fixture.js';

/** The comparison of the article that this library began with. */
export const landscape = [
  {name: 'Node.js', market_position: 'Legacy dominant runtime', performance: 'Mature but slower than Bun'},
  {name: 'Deno', market_position: 'Modern secure alternative', performance: 'Comparable to Node.js'},
  {name: 'Bun (current)', market_position: 'Performance leader', performance: 'Fastest current implementation'},
];

/** Products called A, B, C …, with these values in one column. */
export function productsWith(...values: unknown[]) {
  return values.map((value, index) => ({name: String.fromCharCode(65 + index), value}));
}

export async function show(competitors: unknown, attributes: Record<string, string> = {}): Promise<CompetitorTable> {
  const table = await fixture<CompetitorTable>(html`<competitor-table></competitor-table>`, {article: {competitors}});
  for (const [name, value] of Object.entries(attributes)) table.setAttribute(name, value);
  await table.updateComplete;
  return table;
}

export function all(table: CompetitorTable, selector: string): HTMLElement[] {
  return [...table.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

export function one(table: CompetitorTable, selector: string): HTMLElement {
  const found = all(table, selector)[0];
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
}

/** The names of the products that are shown, in their order. */
export function names(table: CompetitorTable): (string | undefined)[] {
  return all(table, '[part~=item]:not([hidden])').map((item) => item.querySelector('[part=name]')?.textContent.trim());
}

/** Every value that is shown, as a screen reader has it, product by product. */
export function values(table: CompetitorTable): string[] {
  return all(table, '[part=value]').map(spoken);
}

export function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden=true]').forEach((silent) => silent.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

export function columns(table: CompetitorTable): string[] {
  return all(table, '[part=column]').map(spoken);
}

export function status(table: CompetitorTable): string {
  return spoken(one(table, '[role=status]'));
}

export async function filter(table: CompetitorTable, query: string) {
  const field = one(table, '[part=filter]') as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new Event('input'));
  await table.updateComplete;
}

/** When the table has been measured, and has changed what it then has to change. */
export async function settled(table: CompetitorTable) {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await table.updateComplete;
}
