import {claim} from '../../base/claim.js';
import {ArticleHeader} from './article-header.js';

claim('article-header', ArticleHeader) && customElements.define('article-header', ArticleHeader);

declare global {
  interface HTMLElementTagNameMap {
    'article-header': ArticleHeader;
  }
}
