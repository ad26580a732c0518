import {register} from '../../base/claim.js';
import {TopicCard} from './topic-card.js';

register('topic-card', TopicCard);

declare global {
  interface HTMLElementTagNameMap {
    'topic-card': TopicCard;
  }
}
