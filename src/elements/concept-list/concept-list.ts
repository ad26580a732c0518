import {html, type TemplateResult} from 'lit';
import type {Concepts} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {addEnglish} from '../../controllers/localize.js';
import {conceptListTerms} from '../../locales/en/concept-list.js';
import {hostStyles} from '../../styles/host.styles.js';
import {conceptListStyles} from './concept-list.styles.js';

addEnglish(conceptListTerms);

/**
 * To be written.
 *
 * @summary To be written.
 */
export class ConceptList extends ArticleElement<Concepts> {
  static override styles = [hostStyles, conceptListStyles];
  static override loadReader = async () => (await import('../../article/read/concepts.js')).readConcepts;

  /** @internal */
  override readonly idPrefix = 'concept-';

  protected override defaultHeading(): string {
    return this.localize.term('conceptsHeading');
  }

  protected override renderContent(): TemplateResult {
    return html``;
  }
}
