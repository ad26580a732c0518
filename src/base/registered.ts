import type {LitElement} from 'lit';
import {register} from './claim.js';

/** The registry that an element has come from: the page's, or, where the browser has several, that of a part of it. */
export function registryOf({customElementRegistry}: Partial<Element>): CustomElementRegistry {
  return customElementRegistry ?? customElements;
}

/** Has the elements inside of `host` made by the registry that it has come from itself. */
export function useOwnRegistry(host: LitElement) {
  const customElementRegistry = registryOf(host);
  if (customElementRegistry === customElements) return;
  host.renderOptions.creationScope = {importNode: (node) => document.importNode(node, {customElementRegistry})};
}

/**
 * The name of an element of this library inside `host`: its own after the prefix that the host was registered with, or
 * after the whole name of a host that was registered under quite another one.
 */
export function nameInside(tag: string, {localName}: Element, hostTag: string): string {
  return localName.endsWith(hostTag) ? localName.slice(0, -hostTag.length) + tag : `${localName}-${tag}`;
}

/**
 * The name under which an element of this library can be rendered inside `host`. Loads its class and registers it where
 * the host's registry has not.
 */
export async function registeredName(
  tag: string,
  host: Element,
  hostTag: string,
  load: () => Promise<CustomElementConstructor>,
): Promise<string> {
  const registry = registryOf(host);
  const name = nameInside(tag, host, hostTag);
  if (registry.get(name)) return name;
  const element = await load();
  // Safari has this since 18.4.
  const known = (registry as Partial<CustomElementRegistry>).getName?.(element);
  if (known) return known;
  register(name, element, registry);
  return name;
}
