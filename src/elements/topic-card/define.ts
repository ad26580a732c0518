import {TopicCard} from './topic-card.js';

customElements.get('topic-card') ?? customElements.define('topic-card', TopicCard);

declare global {
  interface HTMLElementTagNameMap {
    'topic-card': TopicCard;
  }
}
