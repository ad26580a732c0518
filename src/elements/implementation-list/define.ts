import {ImplementationList} from './implementation-list.js';

customElements.get('implementation-list') ?? customElements.define('implementation-list', ImplementationList);

declare global {
  interface HTMLElementTagNameMap {
    'implementation-list': ImplementationList;
  }
}
