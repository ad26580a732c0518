import {register} from '../../base/claim.js';
import {TechArticle} from './tech-article.js';

register('tech-article', TechArticle);

declare global {
  interface HTMLElementTagNameMap {
    'tech-article': TechArticle;
  }
}
