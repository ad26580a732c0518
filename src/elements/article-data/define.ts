import {ArticleData} from './article-data.js';

customElements.get('article-data') ?? customElements.define('article-data', ArticleData);

declare global {
  interface HTMLElementTagNameMap {
    'article-data': ArticleData;
  }
}
