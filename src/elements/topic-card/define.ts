import {claim} from '../../base/claim.js';
import {TopicCard} from './topic-card.js';

claim('topic-card', TopicCard) && customElements.define('topic-card', TopicCard);

declare global {
  interface HTMLElementTagNameMap {
    'topic-card': TopicCard;
  }
}
