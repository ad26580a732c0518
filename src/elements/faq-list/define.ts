import {FaqList} from './faq-list.js';

customElements.get('faq-list') ?? customElements.define('faq-list', FaqList);

declare global {
  interface HTMLElementTagNameMap {
    'faq-list': FaqList;
  }
}
