import {html, type TemplateResult} from 'lit';
import {ArticleElement} from '../../base/article-element.js';
import {hostStyles} from '../../styles/host.styles.js';
import {dataSectionStyles} from './data-section.styles.js';

/**
 * To be written.
 *
 * @summary To be written.
 */
export class DataSection extends ArticleElement<unknown> {
  static override styles = [hostStyles, dataSectionStyles];
  static override loadReader = () => Promise.resolve(() => ({value: undefined, issues: []}));

  /** @internal */
  override readonly idPrefix = 'data-';

  protected override defaultHeading(): string {
    return '';
  }

  protected override renderContent(): TemplateResult {
    return html``;
  }
}
