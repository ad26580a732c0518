import {hydrate} from '@lit-labs/ssr-client';
import type {CSSResult, LitElement, RenderOptions} from 'lit';
import {readTextFormat} from '../article/read/text-format.js';
import {adoptStyles} from '../base/adopt-styles.js';
import type {ArticleElement} from '../base/article-element.js';
import type {ReadersDay} from '../base/date.js';
import {READ, readMarker, type ViewMarker} from '../base/view-marker.js';
import {digestOfView} from './view-digest.js';

type Element = ArticleElement<unknown> & {readersDay?: ReadersDay | undefined};

const prepared = new WeakSet<Element>();
/** What elements wait for here. */
const waits = new WeakSet<Promise<unknown>>();

let turn: Promise<unknown> = Promise.resolve();

/**
 * What takes an element over, for one after the other, each in a task of its own: a reader can act in between. Styles that
 * were not written with its view are there by then.
 */
export function inTurn(element: Element): Promise<typeof takeOver> {
  const own = turn.then(() => new Promise<typeof takeOver>((resolve) => setTimeout(resolve, 0, takeOver)));
  turn = own;
  return own.then((takeOver) => {
    const {elementStyles} = element.constructor as typeof LitElement;
    for (const styles of elementStyles) adoptStyles(element.shadowRoot!, styles as CSSResult);
    return takeOver;
  });
}

/**
 * Makes the nodes that a server has rendered an element's own, or removes them where the element shows something else.
 * False while something is still to be loaded that was used there: the nodes stay, and the element is updated later.
 */
export function takeOver(element: Element, options: RenderOptions): boolean {
  const root = element.shadowRoot!;
  const marker = markerIn(root);
  if (marker && !prepared.has(element)) {
    prepared.add(element);
    const strings = element['localize'].load(marker.language).catch(() => undefined);
    wait(element, Promise.all([element.pending, strings]));
  }
  if (marker && isWaiting(element)) return false;
  if (!marker || !element['content'] || marker.digest !== digestOfView(element)) {
    clear(root);
    return true;
  }
  return likeServer(element, marker, () => {
    const view = element.render();
    // Some things are found to be missing only while rendering.
    if (isWaiting(element)) return false;
    try {
      hydrate(view, root, options);
    } catch {
      clear(root);
    }
    return true;
  });
}

/** What a server has written beside its view, as it was read there, if the view was made of nothing else: it needs no reading again. */
export function contentOf(element: Element, block: globalThis.Element): unknown {
  if (!block.hasAttribute(READ)) return undefined;
  const marker = markerIn(element.shadowRoot!);
  try {
    const content = JSON.parse(block.textContent) as unknown;
    const format = element.format ? undefined : readTextFormat(content);
    return marker?.digest === digestOfView(element, JSON.stringify(content), format) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Whether something is still being loaded for the view; the element is updated when it is there. */
function isWaiting(element: Element): boolean {
  const {pending} = element;
  if (pending && !waits.has(pending)) wait(element, pending);
  return pending !== undefined;
}

function wait(element: Element, coming: Promise<unknown>) {
  const wait = coming.then(() => {
    if (element.pending === wait) element.pending = undefined;
    element.requestUpdate();
  });
  waits.add(wait);
  element.pending = wait;
}

/** Does something as the server would: in its language, at its level of headings, on its day. */
function likeServer<Result>(element: Element, {language, level, day, timeZone}: ViewMarker, act: () => Result): Result {
  // Until an element knows the reader's day it keeps the server's: without one it would show less in between.
  const {headingLevel, readersDay = {day, timeZone}} = element;
  const hasDay = 'readersDay' in element;
  element['localize'].given = language;
  element.headingLevel = level;
  if (hasDay) element.readersDay = {day, timeZone};
  try {
    return act();
  } finally {
    element['localize'].given = undefined;
    element.headingLevel = headingLevel;
    if (hasDay) element.readersDay = readersDay;
  }
}

/** Before anything else, but for styles. */
function markerIn(root: ShadowRoot): ViewMarker | undefined {
  for (const node of root.childNodes) {
    if (node.nodeType === Node.COMMENT_NODE) return readMarker(node.nodeValue ?? '');
  }
  return undefined;
}

/** Everything but its styles. */
function clear(root: ShadowRoot) {
  for (const node of [...root.childNodes]) {
    if (!(node instanceof HTMLStyleElement || node instanceof HTMLLinkElement)) node.remove();
  }
  // What has been taken over in part is not there any more.
  Reflect.deleteProperty(root, '_$litPart$');
}
