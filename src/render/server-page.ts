import {ReactiveElement} from 'lit';

/**
 * What elements ask of the page around them while they render, for a server, which has none. Lit's own stand-in for
 * `HTMLElement` has attributes and events.
 */
const nothingAround: PropertyDescriptorMap = {
  childElementCount: {value: 0},
  childNodes: {value: []},
  textContent: {value: ''},
  closest: {value: () => null},
  querySelector: {value: () => null},
  querySelectorAll: {value: () => []},
};

if (typeof document === 'undefined') {
  Object.defineProperties(Object.getPrototypeOf(ReactiveElement.prototype) as object, nothingAround);
}
