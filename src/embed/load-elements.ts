import {elementsIn} from './elements-in.js';
import {elements} from './elements.js';
import {fill, PLACE} from './fill.js';
import {isTag, type Tag} from './tags.js';

// Nothing is imported here that the elements are made of: a page without any loads only this.

export interface LoadOptions {
  /** What the names of the elements begin with: `acme-` for `<acme-faq-list>`. */
  readonly prefix?: string;
}

const loaders = new Map<string, ElementLoader>();
const told = new Set<string>();

/**
 * Loads the elements that a tree has, and those that are added to it later, each when there is the first of its kind.
 * Shadow roots inside are looked into as well, except closed ones: those have to be given to this function by themselves.
 */
export function loadElements(root: Document | ShadowRoot = document, {prefix = ''}: LoadOptions = {}) {
  const name = prefix.trim().toLowerCase();
  if (!/^(?:[a-z][a-z\d._-]*)?$/.test(name)) {
    tell(`“${prefix}” cannot be the beginning of an element’s name.`);
    return;
  }
  const loader = loaders.get(name) ?? new ElementLoader(name);
  loaders.set(name, loader);
  loader.watch(root);
}

/** Loads and registers elements under one prefix. */
class ElementLoader {
  readonly #prefix: string;
  readonly #watched = new WeakSet<Node>();
  readonly #loading = new Map<string, Promise<boolean>>();
  readonly #filling = new WeakSet<Element>();
  /** What to try again once there is a connection. */
  #failed: (() => void)[] = [];
  readonly #observer = new MutationObserver((records) => {
    for (const {target, addedNodes} of records) {
      for (const node of addedNodes) this.#meetAll(node);
      // A page that is morphed into a newer one loses what has been put into its markup.
      if (target instanceof Element && target.hasAttribute(PLACE)) void this.#fill(target);
    }
  });

  constructor(prefix: string) {
    this.#prefix = prefix;
    addEventListener('online', () => {
      const failed = this.#failed;
      this.#failed = [];
      for (const retry of failed) retry();
    });
  }

  watch(root: Document | ShadowRoot) {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    this.#observer.observe(root, {childList: true, subtree: true});
    this.#meetAll(root);
  }

  #meetAll(root: Node) {
    for (const element of elementsIn(root)) this.#meet(element);
  }

  #meet(element: Element) {
    const {localName, shadowRoot} = element;
    const tag = this.#tagOf(localName);
    if (tag) void this.#load(tag);
    else if (element.hasAttribute(PLACE)) void this.#fill(element);
    else if (shadowRoot instanceof ShadowRoot) this.watch(shadowRoot);
    else if (localName.includes('-') && !customElements.get(localName)) this.#await(element);
  }

  /** One of the page's own elements may get its shadow root when it is defined. */
  #await(element: Element) {
    const reference = new WeakRef(element);
    customElements.whenDefined(element.localName).then(
      () => {
        const shadowRoot = reference.deref()?.shadowRoot;
        if (shadowRoot) this.watch(shadowRoot);
      },
      // A name with a dash that no element can have, like `font-face` in a picture.
      () => undefined,
    );
  }

  #tagOf(name: string): Tag | undefined {
    const tag = name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : '';
    return isTag(tag) ? tag : undefined;
  }

  /** Whether the element is registered now. One that could not be loaded is tried again when the next one is added. */
  #load(tag: Tag): Promise<boolean> {
    const loading = this.#loading.get(tag) ?? this.#register(tag, this.#prefix + tag);
    this.#loading.set(tag, loading);
    return loading;
  }

  async #register(tag: Tag, name: string): Promise<boolean> {
    try {
      if (customElements.get(name)) {
        const {isTaken} = await import('../base/claim.js');
        return isTaken(name);
      }
      const [{register}, element] = await Promise.all([import('../base/claim.js'), elements[tag]()]);
      register(name, element);
      return true;
    } catch {
      this.#loading.delete(tag);
      this.#failed.push(() => void this.#load(tag));
      tell(`<${name}> could not be loaded; what is inside stays as it is.`);
      return false;
    }
  }

  async #fill(place: Element) {
    const asked = place.getAttribute(PLACE)!.trim().toLowerCase();
    const tag = this.#tagOf(asked) ?? asked;
    if (!isTag(tag)) {
      tell(`There is no element “${asked.slice(0, 50)}”.`);
      return;
    }
    if (this.#filling.has(place)) return;
    this.#filling.add(place);
    const [isLoaded] = await Promise.all([this.#load(tag), untilParsed()]);
    this.#filling.delete(place);
    if (!isLoaded) this.#failed.push(() => void this.#fill(place));
    else if (place.isConnected) fill(place, this.#prefix + tag);
  }
}

/** The parser may be inside of what is to be moved. */
function untilParsed(): Promise<unknown> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, {once: true}));
}

function tell(message: string) {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`article-elements: ${message}`);
}
