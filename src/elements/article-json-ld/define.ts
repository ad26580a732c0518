import {register} from '../../base/claim.js';
import {ArticleJsonLd} from './article-json-ld.js';

register('article-json-ld', ArticleJsonLd);

declare global {
  interface HTMLElementTagNameMap {
    'article-json-ld': ArticleJsonLd;
  }
}
