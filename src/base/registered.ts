import {claim} from './claim.js';

/** Registers a class of its own for a name: a class can have one only, and the page may want it under another as well. */
export function register(name: string, element: CustomElementConstructor) {
  if (claim(name, element)) customElements.define(name, class extends element {});
}

/** The name of an element of this library inside `host`: its own, after the prefix that the host was registered with. */
export function nameInside(tag: string, host: Element, hostTag: string): string {
  return host.localName.endsWith(hostTag) ? host.localName.slice(0, -hostTag.length) + tag : tag;
}

/**
 * The name under which an element of this library can be rendered inside `host`. Loads its class and registers it where
 * the page has not.
 */
export async function registeredName(
  tag: string,
  host: Element,
  hostTag: string,
  load: () => Promise<CustomElementConstructor>,
): Promise<string> {
  const name = nameInside(tag, host, hostTag);
  if (customElements.get(name)) return name;
  const element = await load();
  const known = customElements.getName(element);
  if (known) return known;
  register(name, element);
  return name;
}
