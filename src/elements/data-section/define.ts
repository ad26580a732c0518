import {DataSection} from './data-section.js';

customElements.get('data-section') ?? customElements.define('data-section', DataSection);

declare global {
  interface HTMLElementTagNameMap {
    'data-section': DataSection;
  }
}
