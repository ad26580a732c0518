import {claim} from '../../base/claim.js';
import {ConsiderationList} from './consideration-list.js';

claim('consideration-list', ConsiderationList) && customElements.define('consideration-list', ConsiderationList);

declare global {
  interface HTMLElementTagNameMap {
    'consideration-list': ConsiderationList;
  }
}
