import {claim} from '../../base/claim.js';
import {TagList} from './tag-list.js';

claim('tag-list', TagList) && customElements.define('tag-list', TagList);

declare global {
  interface HTMLElementTagNameMap {
    'tag-list': TagList;
  }
}
