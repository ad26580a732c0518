/**
 * The name under which an element of this library can be rendered inside `host`: its own, after the prefix that the host
 * was registered with. Loads its class and registers it where the page has not.
 */
export async function registeredName(
  tag: string,
  host: Element,
  hostTag: string,
  load: () => Promise<CustomElementConstructor>,
): Promise<string> {
  const name = host.localName.endsWith(hostTag) ? host.localName.slice(0, -hostTag.length) + tag : tag;
  if (customElements.get(name)) return name;
  const element = await load();
  const known = customElements.getName(element);
  if (known) return known;
  if (!customElements.get(name)) customElements.define(name, element);
  return name;
}
