import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Mention, Mentions} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {renderCopyLink} from '../../base/copy-link.js';
import {state} from '../../base/decorators.js';
import {renderEntity, renderName, renderType} from '../../base/entity.js';
import {inGroups, type GroupHeading, type Stretch} from '../../base/groups.js';
import {renderHeading} from '../../base/heading.js';
import {nameLinks} from '../../base/site-name.js';
import {renderText} from '../../base/text.js';
import {renderWords, wordsStyles} from '../../base/words.js';
import {addEnglish} from '../../controllers/localize.js';
import {entityTerms} from '../../locales/en/entity.js';
import {mentionListTerms} from '../../locales/en/mention-list.js';
import {entityStyles} from '../../styles/entity.styles.js';
import {factsStyles} from '../../styles/facts.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {itemStyles} from '../../styles/item.styles.js';
import {arrange} from './arrange.js';
import {mentionListStyles} from './mention-list.styles.js';

/** How many are shown at first. */
const AT_FIRST = 12;

addEnglish({...entityTerms, ...mentionListTerms});

/**
 * The software, organizations and people that an article mentions, by their author's groups, else by type. Past twelve
 * there is a button for the others, which are found by the browser's own search and printed all the same.
 *
 * @summary What an article mentions.
 * @slot - Shown until there is data; read as data when it is a list, `<dl>`, `<details>` or a table.
 * @slot heading - Replaces the text of the heading.
 * @csspart heading - The element's heading.
 * @csspart intro - The text that introduces all mentions.
 * @csspart group - The heading of a group, or of a type.
 * @csspart subgroup - The heading of a group inside another one.
 * @csspart count - The number of mentions in it.
 * @csspart list - The `<ul>` of the mentions, or of those of one group.
 * @csspart item - The `<li>` of one mention.
 * @csspart name - The heading with a mention's name.
 * @csspart link - The link around the name of a mention that has a page.
 * @csspart type - What kind of thing a mention is, where no heading says it.
 * @csspart alternate-names - The line with its other names.
 * @csspart description - The text about it.
 * @csspart facts - The `<dl>` with everything else that is said of it: category, version, operating system and others.
 * @csspart url - A link among these facts.
 * @csspart elsewhere - The `<dl>` with the links to pages about the same on other sites.
 * @csspart same-as - One of these links.
 * @csspart copy-link - The button that copies a mention's address.
 * @csspart show-all - The button that shows the mentions after the twelfth.
 * @csspart term-link - A link to a concept or a mention, with `link-terms`.
 * @csspart status - The line that says what happened.
 * @csspart retry - The button that loads again.
 * @cssprop [--mention-list-gap=1.5em] - Space between two mentions.
 */
export class MentionList extends ArticleElement<Mentions> {
  static override styles: CSSResultGroup = [
    hostStyles,
    factsStyles,
    itemStyles,
    entityStyles,
    wordsStyles,
    mentionListStyles,
  ];
  static override loadReader = async () => (await import('../../article/read/mentions.js')).readMentions;

  /** @internal */
  override readonly idPrefix = 'mention-';

  @state() private showsAll = false;

  /** Of the headings of groups. Finding it reads the page: once for all of them. */
  #level = 0;

  /** All mentions as Markdown, in the order in which they are shown; empty while there are none. */
  async toMarkdown(): Promise<string> {
    const {mentionsToMarkdown} = await import('../../article/write/entities.js');
    const {content, localize} = this;
    if (!content) return '';
    return mentionsToMarkdown(
      {...content, items: this.#arranged(content.items)},
      content.title ?? this.defaultHeading(),
      {
        level: this.ownLevel,
        verbatim: this.textFormat === 'markdown',
        term: (name) => localize.term(name),
        nameLinks,
      },
    );
  }

  /** @internal */
  override async reveal(item: HTMLElement): Promise<HTMLElement> {
    if (item.hidden) await this.#showAll();
    return super.reveal(item);
  }

  protected override defaultHeading(): string {
    return this.localize.term('mentionsHeading');
  }

  protected override renderContent({description, items}: Mentions): TemplateResult {
    this.#level = this.itemLevel;
    const mentions = this.#arranged(items);
    const shown = new Set(this.showsAll ? mentions : mentions.slice(0, AT_FIRST));
    return html`${description ? html`<div part="intro">${renderText(this, description, this.textFormat, this.mark)}</div>` : nothing}
      <div @beforematch=${this.#showAll}>
        ${inGroups(mentions).map((stretch) => this.#renderStretch(stretch, shown))}
      </div>
      ${
        shown.size < mentions.length
          ? html`<button part="show-all" @click=${this.#onShowAll}>
              ${this.localize.term('showAll', mentions.length)}
            </button>`
          : nothing
      }`;
  }

  #renderStretch({headings, items}: Stretch<Mention>, shown: ReadonlySet<Mention>): TemplateResult {
    return html`<div class="group" hidden=${items.some((item) => shown.has(item)) ? nothing : 'until-found'}>
      ${headings.map((heading) => this.#renderGroup(heading))}
      <ul part="list">
        ${items.map((item) => this.#renderMention(item, shown.has(item)))}
      </ul>
    </div>`;
  }

  #renderGroup({heading, depth, items}: GroupHeading<Mention>): TemplateResult {
    const isType = items.some(({type}) => type === heading);
    return renderHeading(
      Math.min(this.#level + depth, 6),
      html`<bdi>${isType ? renderWords(heading) : heading}</bdi>
        <span part="count">${this.localize.number(items.length)}</span>`,
      depth ? 'group subgroup' : 'group',
    );
  }

  #renderMention(mention: Mention, shown: boolean): TemplateResult {
    const {name, type, group = []} = mention;
    const id = this.idPrefix + mention.id;
    return html`<li part="item" id=${id} hidden=${shown ? nothing : 'until-found'}>
      <div class="head">
        <div class="title">
          ${renderName(mention, Math.min(this.#level + group.length, 6))}${type === group.at(-1) ? nothing : renderType(type)}
        </div>
        ${renderCopyLink(this.localize, name)}
      </div>
      ${renderEntity(mention, this.localize, (text) => renderText(this, text, this.textFormat, this.mark))}
    </li>`;
  }

  #arranged(items: readonly Mention[]): Mention[] {
    return arrange(items, this.localize.term('otherType'));
  }

  /** A link, or the browser's own search, leads to one of the others. */
  readonly #showAll = async () => {
    this.showsAll = true;
    await this.updateComplete;
  };

  /** Who has pressed the button goes on with what it has shown. */
  readonly #onShowAll = async () => {
    const next = this.renderRoot.querySelector<HTMLElement>('li[hidden]');
    await this.#showAll();
    if (next) (await this.reveal(next)).focus();
  };
}
