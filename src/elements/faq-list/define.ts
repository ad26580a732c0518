import {register} from '../../base/claim.js';
import {FaqList} from './faq-list.js';

register('faq-list', FaqList);

declare global {
  interface HTMLElementTagNameMap {
    'faq-list': FaqList;
  }
}
