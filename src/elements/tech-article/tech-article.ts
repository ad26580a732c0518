import {html, type TemplateResult} from 'lit';
import type {Article} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {addEnglish} from '../../controllers/localize.js';
import {techArticleTerms} from '../../locales/en/tech-article.js';
import {hostStyles} from '../../styles/host.styles.js';
import {techArticleStyles} from './tech-article.styles.js';

addEnglish(techArticleTerms);

/**
 * To be written.
 *
 * @summary To be written.
 */
export class TechArticle extends ArticleElement<Article> {
  static override styles = [hostStyles, techArticleStyles];
  static override loadReader = () => Promise.resolve(() => ({value: undefined, issues: []}));

  /** @internal */
  override readonly idPrefix = 'section-';

  protected override defaultHeading(): string {
    return '';
  }

  protected override renderContent(): TemplateResult {
    return html``;
  }
}
