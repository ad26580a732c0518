import {fixture} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {render, type ReactiveElement, type TemplateResult} from 'lit';
import type {ArticleElement} from '../../../src/base/article-element.js';
import {readMarker} from '../../../src/base/view-marker.js';
import {digestOfView} from '../../../src/controllers/view-digest.js';
import {forPagesAlone, isJson, orderFor, type Order} from './order.js';
import {replacedOnPurpose} from './replaced-on-purpose.js';

type Properties = Record<string, unknown>;

/** An element that a server has rendered, before it is one, with what is in its view. */
interface Served {
  readonly element: ArticleElement<unknown>;
  readonly nodes: readonly Element[];
  /** Of what the view was made of. */
  readonly digest: string | undefined;
  /** Whether a server can have been given the very same data. */
  readonly same: boolean;
}

/** What has come of the elements of a file, for the last lines of the run. */
const counts = {
  adopted: 0,
  'adopted in part': 0,
  replaced: 0,
  'with other data': 0,
  'with nothing to show': 0,
  'without data that a server can have': 0,
  'made in pages alone': 0,
};

let test = '';

beforeEach(function () {
  test = this.currentTest?.fullTitle() ?? '';
});

after(async () => {
  await executeServerCommand('page-count', counts);
});

/**
 * Does what `fixture` does, as a page does that a server has rendered: elements that have data have their view before they
 * are elements. Properties are set before that as well, or afterwards. Fails where an element throws its view away although
 * it has the data that the view was made of.
 */
export async function hydratedFixture<Made extends Element>(
  template: TemplateResult,
  afterwards: Properties,
  before: boolean,
): Promise<Made> {
  // In a document without a window no tag is one of our elements.
  const inert = document.implementation.createHTMLDocument();
  const box = inert.body;
  render(template, box, {creationScope: inert});
  Object.assign(box.firstElementChild!, afterwards);
  const {served, set} = await serve(box);
  if (before) set();
  const page = inert.createDocumentFragment();
  page.append(...box.childNodes);
  const made = await fixture<Made>(page);
  if (!before) {
    await settle(made.parentElement!);
    set();
  }
  await settle(made.parentElement!);
  served.forEach(judge);
  return made;
}

/** Gives elements the view that a server makes of their data, and takes their properties until they are `set`. */
async function serve(box: Element): Promise<{served: Served[]; set: () => void}> {
  const served: Served[] = [];
  const properties = new Map<Element, Properties>();
  const elements = [...box.querySelectorAll('*')].filter(({localName}) => customElements.get(localName));
  const orders = elements.map((element) => ({element, order: orderFor(element)}));
  for (const {element, order} of orders) {
    const own: Properties = {...element};
    for (const name of Object.keys(own)) Reflect.deleteProperty(element, name);
    const rendered = order && (await prerender(order, box.ownerDocument));
    if (rendered) {
      replace(element, rendered);
      const digest = digestIn(rendered.shadowRoot!);
      served.push({element: rendered, nodes: elementsIn(rendered), digest, same: isJson(own['article'])});
    } else if (forPagesAlone.test(element.localName)) counts['made in pages alone']++;
    else counts[order ? 'with nothing to show' : 'without data that a server can have']++;
    properties.set(rendered ?? element, own);
  }
  const set = () => {
    properties.forEach((own, element) => Object.assign(element, own));
  };
  return {served, set};
}

/** What a server makes of an element, if that is anything to see. */
async function prerender(order: Order, inert: Document): Promise<ArticleElement<unknown> | undefined> {
  const box = inert.createElement('div');
  box.setHTMLUnsafe(await executeServerCommand<string, Order>('page-prerender', order));
  const rendered = box.querySelector<ArticleElement<unknown>>('*')!;
  return rendered.shadowRoot ? rendered : undefined;
}

/**
 * Puts what a server has rendered where a test has an element, with the attributes and children that are there; a server
 * says besides how the texts are meant.
 */
function replace(element: Element, rendered: Element) {
  for (const {name} of [...rendered.attributes]) if (name !== 'format') rendered.removeAttribute(name);
  for (const {name, value} of element.attributes) rendered.setAttribute(name, value);
  rendered.replaceChildren(...element.childNodes);
  element.replaceWith(rendered);
}

function digestIn(root: ShadowRoot): string | undefined {
  const comments = [...root.childNodes].filter(({nodeType}) => nodeType === Node.COMMENT_NODE);
  return comments.map(({nodeValue}) => readMarker(nodeValue ?? '')?.digest).find(Boolean);
}

function judge({element, nodes, digest, same}: Served) {
  const kept = nodes.filter((node) => node.isConnected).length;
  if (!same) counts['with other data']++;
  else if (kept === nodes.length) counts.adopted++;
  else if (kept > 0) counts['adopted in part']++;
  else counts.replaced++;
  if (same && kept === 0 && !replacedOnPurpose.some((name) => test.includes(name))) {
    const other = digest === digestOfView(element) ? 'the same' : 'other';
    throw new Error(`<${element.localName}> has thrown away what a server had rendered of ${other} data`);
  }
}

/** Everything in an element's view, the views of elements in it included, but for styles. */
function elementsIn(element: Element): Element[] {
  const inside = [...element.shadowRoot!.querySelectorAll(':not(style, link)')];
  return inside.flatMap((node) => (node.shadowRoot ? [node, ...elementsIn(node)] : [node]));
}

/**
 * Waits until every element has everything that it waits for, but for those that wait for the element around them, and for
 * files that do not come.
 */
async function settle(box: Element) {
  const loaded = Date.now() + 1000;
  for (let again = true; again;) {
    const inside = [...box.querySelectorAll('*')].flatMap((node) =>
      node.shadowRoot ? [node, ...elementsIn(node)] : [node],
    );
    const elements: Partial<ReactiveElement>[] = inside.filter((node) => !node.hasAttribute('defer-hydration'));
    for (const {updateComplete} of elements) await updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    const isLoading = inside.some((node) => node.ariaBusy === 'true' && node.shadowRoot?.childElementCount);
    again = elements.some(({isUpdatePending}) => isUpdatePending) || (isLoading && Date.now() < loaded);
  }
}
