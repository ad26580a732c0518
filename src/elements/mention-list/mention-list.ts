import {html, type TemplateResult} from 'lit';
import type {Mentions} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {addEnglish} from '../../controllers/localize.js';
import {mentionListTerms} from '../../locales/en/mention-list.js';
import {hostStyles} from '../../styles/host.styles.js';
import {mentionListStyles} from './mention-list.styles.js';

addEnglish(mentionListTerms);

/**
 * To be written.
 *
 * @summary To be written.
 */
export class MentionList extends ArticleElement<Mentions> {
  static override styles = [hostStyles, mentionListStyles];
  static override loadReader = async () => (await import('../../article/read/mentions.js')).readMentions;

  /** @internal */
  override readonly idPrefix = 'mention-';

  protected override defaultHeading(): string {
    return this.localize.term('mentionsHeading');
  }

  protected override renderContent(): TemplateResult {
    return html``;
  }
}
