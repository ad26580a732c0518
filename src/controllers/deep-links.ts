import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {queryAll} from './query.js';

interface DeepLinkHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** What the ids of the host's items begin with. */
  readonly idPrefix: string;
  /** Makes the target visible: opens it, clears a filter. Returns what is to be scrolled to and focused. */
  reveal(target: HTMLElement): HTMLElement | Promise<HTMLElement>;
}

/** With what a reader follows a link, or asks for its address. */
const FOLLOWING = ['click', 'auxclick', 'contextmenu', 'dragstart'] as const;

const controllers = new Set<DeepLinks>();
/** The fragment that nothing has shown yet. Undefined once something has, so that later data does not steal the focus. */
let pending: string | undefined;

/** Fragments do not resolve into shadow roots; this finds their targets there. */
export class DeepLinks implements ReactiveController {
  readonly #host: DeepLinkHost;

  constructor(host: DeepLinkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    controllers.add(this);
    if (controllers.size === 1) {
      addEventListener('hashchange', navigate);
      addEventListener('click', followAgain);
      for (const type of FOLLOWING) addEventListener(type, addressHere, true);
      pending = fragment();
    }
    this.hostUpdated();
  }

  hostDisconnected() {
    controllers.delete(this);
    if (controllers.size) return;
    removeEventListener('hashchange', navigate);
    removeEventListener('click', followAgain);
    for (const type of FOLLOWING) removeEventListener(type, addressHere, true);
  }

  /** Late data may bring the target of the page's fragment, but not to an element that has gone. */
  hostUpdated() {
    if (pending && controllers.has(this) && !isOnPage(pending)) this.show(pending);
  }

  /** The item with this id. */
  find(id: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  /** Shows the item that a fragment names, with or without the element's prefix; whether there is one. */
  show(id: string): boolean {
    const target = this.find(id) ?? this.find(this.#host.idPrefix + id);
    if (!target) return false;
    pending = undefined;
    void this.#reveal(target);
    return true;
  }

  /** Whether a node is in the host's own rendering. */
  shows(node: Node): boolean {
    return node.getRootNode() === this.#host.shadowRoot;
  }

  /** Whether an element of the page is one that the host shows its own rendering of. */
  replaces(element: Element): boolean {
    return this.#host !== element && this.#host.contains(element);
  }

  async #reveal(target: HTMLElement) {
    const focusable = await this.#host.reveal(target);
    target.scrollIntoView({block: 'start'});
    focusable.focus({preventScroll: true});
  }
}

/** Whether an element on the page shows an item with this id. */
export function isShown(id: string): boolean {
  return [...controllers].some((controller) => controller.find(id));
}

function navigate() {
  pending = fragment();
  if (!pending || isOnPage(pending)) return;
  for (const controller of controllers) if (controller.show(pending)) return;
}

/** A link to the fragment that the page is at already: nothing changes, and its target is shown all the same. */
function followAgain(event: MouseEvent) {
  const {button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented} = event;
  if (button || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented) return;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link?.hash && link.href === location.href) navigate();
}

/**
 * A page with a `<base href>` takes a link to `#id` for one to another page. While one of ours is followed it has the
 * address of this page, and after that the one it was rendered with.
 */
function addressHere(event: Event) {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  const href = link?.getAttribute('href');
  if (!link || !href?.startsWith('#') || !(link.getRootNode() instanceof ShadowRoot)) return;
  const here = location.href.replace(/#.*/s, '') + href;
  if (link.href === here || ![...controllers].some((controller) => controller.shows(link))) return;
  link.href = here;
  setTimeout(() => link.setAttribute('href', href));
}

/** The page's fragment, decoded; undefined where there is none. */
function fragment(): string | undefined {
  const raw = location.hash.slice(1);
  if (!raw) return undefined;
  try {
    return decodeURIComponent(raw);
  } catch {
    // A malformed escape is taken as it stands.
    return raw;
  }
}

/** Whether the page itself has what a fragment leads to. Children that an element shows its own rendering of are no such. */
function isOnPage(id: string): boolean {
  const [target] = queryAll(document, `#${CSS.escape(id)}`);
  return !!target && ![...controllers].some((controller) => controller.replaces(target));
}
