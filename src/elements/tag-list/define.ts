import {TagList} from './tag-list.js';

customElements.get('tag-list') ?? customElements.define('tag-list', TagList);

declare global {
  interface HTMLElementTagNameMap {
    'tag-list': TagList;
  }
}
