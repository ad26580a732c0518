import {html, type TemplateResult} from 'lit';
import type {Considerations} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {addEnglish} from '../../controllers/localize.js';
import {considerationListTerms} from '../../locales/en/consideration-list.js';
import {hostStyles} from '../../styles/host.styles.js';
import {considerationListStyles} from './consideration-list.styles.js';

addEnglish(considerationListTerms);

/**
 * To be written.
 *
 * @summary To be written.
 */
export class ConsiderationList extends ArticleElement<Considerations> {
  static override styles = [hostStyles, considerationListStyles];
  static override loadReader = async () => (await import('../../article/read/considerations.js')).readConsiderations;

  /** @internal */
  override readonly idPrefix = 'consideration-';

  protected override defaultHeading(): string {
    return this.localize.term('considerationsHeading');
  }

  protected override renderContent(): TemplateResult {
    return html``;
  }
}
