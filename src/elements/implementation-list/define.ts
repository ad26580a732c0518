import {claim} from '../../base/claim.js';
import {ImplementationList} from './implementation-list.js';

claim('implementation-list', ImplementationList) && customElements.define('implementation-list', ImplementationList);

declare global {
  interface HTMLElementTagNameMap {
    'implementation-list': ImplementationList;
  }
}
