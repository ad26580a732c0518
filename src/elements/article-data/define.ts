import {register} from '../../base/claim.js';
import {ArticleData} from './article-data.js';

register('article-data', ArticleData);

declare global {
  interface HTMLElementTagNameMap {
    'article-data': ArticleData;
  }
}
