import {claim} from '../../base/claim.js';
import {FaqList} from './faq-list.js';

claim('faq-list', FaqList) && customElements.define('faq-list', FaqList);

declare global {
  interface HTMLElementTagNameMap {
    'faq-list': FaqList;
  }
}
