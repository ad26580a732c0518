import {LitElement, html} from 'lit';

/** For its bytes: what everything on Lit begins with. */
export class Hello extends LitElement {
  render() {
    return html`Hello`;
  }
}
customElements.define('lit-core', Hello);

export function mount(place) {
  const element = place.appendChild(document.createElement('lit-core'));
  return {items: () => [element]};
}
