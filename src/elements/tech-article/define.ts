import {TechArticle} from './tech-article.js';

customElements.get('tech-article') ?? customElements.define('tech-article', TechArticle);

declare global {
  interface HTMLElementTagNameMap {
    'tech-article': TechArticle;
  }
}
