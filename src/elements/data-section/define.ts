import {register} from '../../base/claim.js';
import {DataSection} from './data-section.js';

register('data-section', DataSection);

declare global {
  interface HTMLElementTagNameMap {
    'data-section': DataSection;
  }
}
