import {register} from '../../base/claim.js';
import {ConsiderationList} from './consideration-list.js';

register('consideration-list', ConsiderationList);

declare global {
  interface HTMLElementTagNameMap {
    'consideration-list': ConsiderationList;
  }
}
