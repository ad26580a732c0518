import {register} from '../../base/claim.js';
import {ImplementationList} from './implementation-list.js';

register('implementation-list', ImplementationList);

declare global {
  interface HTMLElementTagNameMap {
    'implementation-list': ImplementationList;
  }
}
