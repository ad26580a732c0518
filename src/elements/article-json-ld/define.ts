import {ArticleJsonLd} from './article-json-ld.js';

customElements.get('article-json-ld') ?? customElements.define('article-json-ld', ArticleJsonLd);

declare global {
  interface HTMLElementTagNameMap {
    'article-json-ld': ArticleJsonLd;
  }
}
