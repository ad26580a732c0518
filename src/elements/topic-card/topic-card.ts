import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Topic, TopicProperty} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {renderCopyLink} from '../../base/copy-link.js';
import {renderEntity, renderName, renderType} from '../../base/entity.js';
import {nameLinks} from '../../base/site-name.js';
import {renderText} from '../../base/text.js';
import {wordsStyles} from '../../base/words.js';
import {addEnglish} from '../../controllers/localize.js';
import {entityTerms} from '../../locales/en/entity.js';
import {topicCardTerms} from '../../locales/en/topic-card.js';
import {entityStyles} from '../../styles/entity.styles.js';
import {factsStyles} from '../../styles/facts.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {itemStyles} from '../../styles/item.styles.js';
import {topicCardStyles} from './topic-card.styles.js';

/** It comes with the reader, which needs it too. */
let slug: typeof import('../../article/ids.js').slug;

/** From how many characters on a value is no longer easy to read in a column. */
const LONG = 60;

addEnglish({...entityTerms, ...topicCardTerms});

/**
 * What an article is about: its name and type, a text, named values, and where else there is something about it.
 *
 * @summary The topic of an article.
 * @slot - Shown until there is data.
 * @slot heading - Replaces the text of the heading.
 * @csspart heading - The element's heading.
 * @csspart item - The topic.
 * @csspart type - What kind of thing it is.
 * @csspart name - The heading with its name.
 * @csspart link - The link around the name of a topic that has a page, or around a value that is not its own address.
 * @csspart alternate-names - The line with its other names.
 * @csspart description - The text about it.
 * @csspart properties - The `<dl>` with its named values.
 * @csspart facts - The `<dl>` with everything else that is said of it.
 * @csspart url - A link among values and facts.
 * @csspart elsewhere - The `<dl>` with the links to pages about the same on other sites.
 * @csspart same-as - One of these links.
 * @csspart copy-link - The button that copies the topic's address.
 * @csspart term-link - A link to a concept or a mention, with `link-terms`.
 * @csspart status - The line that says what happened.
 * @csspart retry - The button that loads again.
 */
export class TopicCard extends ArticleElement<Topic> {
  static override styles: CSSResultGroup = [
    hostStyles,
    factsStyles,
    itemStyles,
    entityStyles,
    wordsStyles,
    topicCardStyles,
  ];
  static override loadReader = async () => {
    const [{readTopic}, ids] = await Promise.all([
      import('../../article/read/topic.js'),
      import('../../article/ids.js'),
    ]);
    slug = ids.slug;
    return readTopic;
  };

  /** @internal A list among the children says something of the topic, and is none itself. */
  override readonly readsChildren = false;

  /** @internal */
  override readonly idPrefix = 'topic-';

  /** The topic as Markdown; empty while there is none. */
  async toMarkdown(): Promise<string> {
    const {topicToMarkdown} = await import('../../article/write/entities.js');
    const {content, localize} = this;
    if (!content) return '';
    return topicToMarkdown(content, this.defaultHeading(), {
      level: this.ownLevel,
      verbatim: this.textFormat === 'markdown',
      term: (name) => localize.term(name),
      nameLinks,
    });
  }

  protected override defaultHeading(): string {
    return this.localize.term('topicHeading');
  }

  protected override renderContent(topic: Topic): TemplateResult {
    const {name, type, properties = []} = topic;
    const id = this.idPrefix + slug(name);
    return html`<div part="item" id=${id}>
      <div class="head">
        <div class="title">${renderName(topic, this.itemLevel)}${renderType(type)}</div>
        ${renderCopyLink(this.localize, name)}
      </div>
      ${renderEntity(
        topic,
        this.localize,
        (text) => renderText(this, text, this.textFormat, this.mark),
        properties.length ? renderProperties(properties) : nothing,
      )}
    </div>`;
  }
}

function renderProperties(properties: readonly TopicProperty[]): TemplateResult {
  const long = properties.some(({value}) => value.length > LONG);
  return html`<dl part="properties" class=${long ? 'long' : nothing}>${properties.map(renderProperty)}</dl>`;
}

function renderProperty({name, label, value, url}: TopicProperty): TemplateResult {
  const part = url === value ? 'url' : 'link';
  return html`<div>
    <dt><bdi title=${name === label ? nothing : name}>${label}</bdi></dt>
    <dd><bdi>${url ? html`<a part=${part} href=${url} rel="noopener">${value}</a>` : value}</bdi></dd>
  </div>`;
}
