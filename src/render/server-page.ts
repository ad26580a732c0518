import {ReactiveElement} from 'lit';

/** What elements ask of the page around them while they render. */
const nothingAround: PropertyDescriptorMap = {
  childElementCount: {value: 0},
  childNodes: {value: []},
  textContent: {value: ''},
  closest: {value: () => null},
  querySelector: {value: () => null},
  querySelectorAll: {value: () => []},
};

/** Tells elements, where there is no page, that nothing is around them. Lit itself brings attributes and events. */
export function standInForPage() {
  const base = Object.getPrototypeOf(ReactiveElement.prototype) as object;
  if (typeof document === 'undefined' && !('closest' in base)) Object.defineProperties(base, nothingAround);
}
