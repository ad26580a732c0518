import {claim} from '../../base/claim.js';
import {ArticleData} from './article-data.js';

claim('article-data', ArticleData) && customElements.define('article-data', ArticleData);

declare global {
  interface HTMLElementTagNameMap {
    'article-data': ArticleData;
  }
}
