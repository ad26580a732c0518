import {register} from '../../base/claim.js';
import {TagList} from './tag-list.js';

register('tag-list', TagList);

declare global {
  interface HTMLElementTagNameMap {
    'tag-list': TagList;
  }
}
