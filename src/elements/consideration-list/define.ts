import {ConsiderationList} from './consideration-list.js';

customElements.get('consideration-list') ?? customElements.define('consideration-list', ConsiderationList);

declare global {
  interface HTMLElementTagNameMap {
    'consideration-list': ConsiderationList;
  }
}
