import {html, type TemplateResult} from 'lit';
import type {Implementations} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {addEnglish} from '../../controllers/localize.js';
import {implementationListTerms} from '../../locales/en/implementation-list.js';
import {hostStyles} from '../../styles/host.styles.js';
import {implementationListStyles} from './implementation-list.styles.js';

addEnglish(implementationListTerms);

/**
 * To be written.
 *
 * @summary To be written.
 */
export class ImplementationList extends ArticleElement<Implementations> {
  static override styles = [hostStyles, implementationListStyles];
  static override loadReader = async () => (await import('../../article/read/implementations.js')).readImplementations;

  /** @internal */
  override readonly idPrefix = 'implementation-';

  protected override defaultHeading(): string {
    return this.localize.term('implementationsHeading');
  }

  protected override renderContent(): TemplateResult {
    return html``;
  }
}
