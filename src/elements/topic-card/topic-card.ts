import {html, type TemplateResult} from 'lit';
import type {Topic} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {addEnglish} from '../../controllers/localize.js';
import {topicCardTerms} from '../../locales/en/topic-card.js';
import {hostStyles} from '../../styles/host.styles.js';
import {topicCardStyles} from './topic-card.styles.js';

addEnglish(topicCardTerms);

/**
 * To be written.
 *
 * @summary To be written.
 */
export class TopicCard extends ArticleElement<Topic> {
  static override styles = [hostStyles, topicCardStyles];
  static override loadReader = async () => (await import('../../article/read/topic.js')).readTopic;

  /** @internal */
  override readonly idPrefix = 'topic-';

  protected override defaultHeading(): string {
    return this.localize.term('topicHeading');
  }

  protected override renderContent(): TemplateResult {
    return html``;
  }
}
