import {claim} from '../../base/claim.js';
import {TechArticle} from './tech-article.js';

claim('tech-article', TechArticle) && customElements.define('tech-article', TechArticle);

declare global {
  interface HTMLElementTagNameMap {
    'tech-article': TechArticle;
  }
}
