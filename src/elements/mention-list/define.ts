import {claim} from '../../base/claim.js';
import {MentionList} from './mention-list.js';

claim('mention-list', MentionList) && customElements.define('mention-list', MentionList);

declare global {
  interface HTMLElementTagNameMap {
    'mention-list': MentionList;
  }
}
