import {html, type TemplateResult} from 'lit';
import type {Header} from '../../article/read/header.js';
import {ArticleElement} from '../../base/article-element.js';
import {addEnglish} from '../../controllers/localize.js';
import {articleHeaderTerms} from '../../locales/en/article-header.js';
import {hostStyles} from '../../styles/host.styles.js';
import {articleHeaderStyles} from './article-header.styles.js';

addEnglish(articleHeaderTerms);

/**
 * To be written.
 *
 * @summary To be written.
 */
export class ArticleHeader extends ArticleElement<Header> {
  static override styles = [hostStyles, articleHeaderStyles];
  static override loadReader = async () => (await import('../../article/read/header.js')).readHeader;

  /** @internal */
  override readonly idPrefix = 'article-';

  protected override defaultHeading(): string {
    return this.localize.term('published');
  }

  protected override renderContent(): TemplateResult {
    return html``;
  }
}
