import {register} from '../../base/claim.js';
import {MentionList} from './mention-list.js';

register('mention-list', MentionList);

declare global {
  interface HTMLElementTagNameMap {
    'mention-list': MentionList;
  }
}
