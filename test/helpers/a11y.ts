import {expect} from '@open-wc/testing';
import 'axe-core';

/** A classic script: it leaves a global and exports nothing. */
declare const axe: typeof import('axe-core');

const idReferences = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'for',
  'headers',
  'list',
  'popovertarget',
];

/** Axe finds nothing in the element, its shadow roots included, and every id that is referred to is there. */
export async function expectAccessible(element: Element): Promise<void> {
  const {violations} = await axe.run(element, {resultTypes: ['violations'], rules: {region: {enabled: false}}});
  const found = violations.map(
    ({id, help, nodes}) =>
      `${id}: ${help}\n${nodes.map((node) => `    ${node.html}\n    ${node.failureSummary}`).join('\n')}`,
  );
  expect(found.join('\n'), 'axe').to.equal('');
  expect(danglingReferences(element).join('\n'), 'references to ids that are not in the same tree').to.equal('');
}

/** Ids only resolve within one tree: a label in the page cannot name an input in a shadow root. */
function danglingReferences(within: Element | ShadowRoot): string[] {
  const tree = within.getRootNode() as Document | ShadowRoot;
  const own = within instanceof Element ? [within] : [];
  return [...own, ...within.querySelectorAll('*')].flatMap((element) => {
    const dangling = idReferences.flatMap((attribute) => {
      // `<faq-list for="…">` is this library's own and may name an element that comes later.
      if (attribute === 'for' && element.localName.includes('-')) return [];
      const ids = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
      const missing = ids.filter((id) => !tree.getElementById(id));
      return missing.map((id) => `<${element.localName} ${attribute}="${id}">`);
    });
    return element.shadowRoot ? [...dangling, ...danglingReferences(element.shadowRoot)] : dangling;
  });
}
