import {register} from '../../base/claim.js';
import {ArticleHeader} from './article-header.js';

register('article-header', ArticleHeader);

declare global {
  interface HTMLElementTagNameMap {
    'article-header': ArticleHeader;
  }
}
