import {claim} from '../../base/claim.js';
import {DataSection} from './data-section.js';

claim('data-section', DataSection) && customElements.define('data-section', DataSection);

declare global {
  interface HTMLElementTagNameMap {
    'data-section': DataSection;
  }
}
