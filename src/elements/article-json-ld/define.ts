import {claim} from '../../base/claim.js';
import {ArticleJsonLd} from './article-json-ld.js';

claim('article-json-ld', ArticleJsonLd) && customElements.define('article-json-ld', ArticleJsonLd);

declare global {
  interface HTMLElementTagNameMap {
    'article-json-ld': ArticleJsonLd;
  }
}
