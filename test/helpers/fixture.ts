import {fixture as openFixture} from '@open-wc/testing';
import type {ReactiveElement, TemplateResult} from 'lit';

/** How this run makes elements: `before` or `after`, as their data comes, where a server renders them first. */
const hydrated = document.querySelector<HTMLMetaElement>('meta[name=hydrated]')?.content;
const hydratedFixture = hydrated && (await import('./hydrated/hydrated-fixture.js')).hydratedFixture;

/**
 * Puts a template into the page until the test ends, and returns its first element, which gets properties `afterwards`. In
 * a run of `npm run test:hydrated` a server has rendered what it can of it.
 */
export async function fixture<Made extends Element>(
  template: TemplateResult,
  afterwards?: Readonly<Record<string, unknown>>,
): Promise<Made> {
  if (hydratedFixture) return hydratedFixture<Made>(template, {...afterwards}, hydrated === 'before');
  const made = await openFixture<Made>(template);
  if (!afterwards) return made;
  Object.assign(made, afterwards);
  await (made as Partial<ReactiveElement>).updateComplete;
  return made;
}
