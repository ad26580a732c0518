import type {PropertyDeclaration} from 'lit';

/** The attribute by which markup that knows no custom elements asks for one. */
export const PLACE = 'data-article-element';

interface ElementClass {
  new (): HTMLElement;
  readonly observedAttributes?: readonly string[];
  readonly elementProperties?: ReadonlyMap<PropertyKey, PropertyDeclaration>;
}

/** What can be an element's data as a whole: the element goes around it. Everything else keeps its place around the element. */
const WHOLE = 'table, ul, ol, dl, pre, details';

/**
 * Puts an element where a `<div data-article-element>` stands. The div stays, with its id and its class, for the page's
 * styles and scripts; its children become the element's.
 */
export function fill(place: Element, name: string) {
  const isWhole = place.matches(WHOLE);
  // A page that comes back out of a cache has the element in its markup already.
  const isFilled = isWhole
    ? place.parentElement?.localName === name
    : [...place.children].some((child) => child.localName === name);
  const elementClass = customElements.get(name);
  if (isFilled || !elementClass) return;
  const element = new elementClass();
  for (const {name: attribute, value} of place.attributes) {
    if (attribute.startsWith('data-')) setAttribute(element, elementClass, attribute.slice('data-'.length), value);
  }
  if (isWhole) {
    place.before(element);
    element.append(place);
  } else {
    element.append(...place.childNodes);
    place.append(element);
  }
}

/** Sets what the element knows, and nothing else. In HTML a boolean that says "false" is true, but nobody means that here. */
function setAttribute(
  element: HTMLElement,
  {observedAttributes = [], elementProperties}: ElementClass,
  name: string,
  value: string,
) {
  if (!observedAttributes.includes(name)) return;
  const declarations = [...(elementProperties ?? [])];
  const isBoolean = declarations.some(
    ([property, {attribute, type}]) => type === Boolean && (attribute || String(property).toLowerCase()) === name,
  );
  if (!isBoolean || value.trim().toLowerCase() !== 'false') element.setAttribute(name, value);
}
