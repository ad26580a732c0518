import {ArticleHeader} from './article-header.js';

customElements.get('article-header') ?? customElements.define('article-header', ArticleHeader);

declare global {
  interface HTMLElementTagNameMap {
    'article-header': ArticleHeader;
  }
}
