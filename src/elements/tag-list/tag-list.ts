import {html, type TemplateResult} from 'lit';
import {ArticleElement} from '../../base/article-element.js';
import {addEnglish} from '../../controllers/localize.js';
import {tagListTerms} from '../../locales/en/tag-list.js';
import {hostStyles} from '../../styles/host.styles.js';
import {tagListStyles} from './tag-list.styles.js';

addEnglish(tagListTerms);

/**
 * To be written.
 *
 * @summary To be written.
 */
export class TagList extends ArticleElement<readonly string[]> {
  static override styles = [hostStyles, tagListStyles];
  static override loadReader = async () => (await import('../../article/read/tags.js')).readKeywords;

  /** @internal */
  override readonly idPrefix = 'tag-';

  protected override defaultHeading(): string {
    return this.localize.term('tagsHeading', 'keywords');
  }

  protected override renderContent(): TemplateResult {
    return html``;
  }
}
