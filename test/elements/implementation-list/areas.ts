import {html} from '@open-wc/testing';
import type {ImplementationList} from '../../../src/elements/implementation-list/implementation-list.js';
import '../../../src/elements/implementation-list/define.js';
import {all, textOf} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';

export const areas = [
  {
    area: 'Web Servers',
    description: 'Requests and responses.',
    example_technologies: ['Hono', 'Fastify'],
    relevance: 'The primary use.',
  },
  {area: 'Engines', description: 'Embedding.', example_technologies: ['V8', 'QuickJS'], relevance: 'The FFI.'},
  {area: 'Tooling', description: 'Bundlers.', example_technologies: ['quickjs', 'esbuild']},
  {area: 'Shell scripts'},
];

/** An element on the page that gets its data afterwards. */
export async function show(implementation_areas: unknown): Promise<ImplementationList> {
  return fixture<ImplementationList>(html`<implementation-list></implementation-list>`, {
    article: {implementation_areas},
  });
}

/** The names of the areas that a reader sees. */
export function shown(list: ImplementationList): string[] {
  return all(list, '[part=item]:not([hidden])').map((item) => textOf(item.querySelector('[part=name]')!));
}
