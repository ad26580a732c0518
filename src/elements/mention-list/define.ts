import {MentionList} from './mention-list.js';

customElements.get('mention-list') ?? customElements.define('mention-list', MentionList);

declare global {
  interface HTMLElementTagNameMap {
    'mention-list': MentionList;
  }
}
