import {html, type TemplateResult} from 'lit';
import type {Concepts} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {addEnglish} from '../../controllers/localize.js';
import {conceptTermTerms} from '../../locales/en/concept-term.js';
import {hostStyles} from '../../styles/host.styles.js';
import {conceptTermStyles} from './concept-term.styles.js';

addEnglish(conceptTermTerms);

/**
 * To be written.
 *
 * @summary To be written.
 */
export class ConceptTerm extends ArticleElement<Concepts> {
  static override styles = [hostStyles, conceptTermStyles];
  static override loadReader = async () => (await import('../../article/read/concepts.js')).readConcepts;

  /** @internal */
  override readonly idPrefix = 'term-';

  protected override defaultHeading(): string {
    return '';
  }

  protected override renderContent(): TemplateResult {
    return html``;
  }
}
