import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import type {Implementation, Implementations} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {renderCopyLink} from '../../base/copy-link.js';
import {renderFacts} from '../../base/facts.js';
import {inGroups, type Stretch} from '../../base/groups.js';
import {renderHeading} from '../../base/heading.js';
import {relevanceStyles, renderRelevance} from '../../base/relevance.js';
import type {TagFilter} from '../../base/tag-filter.js';
import {renderTags} from '../../base/tags.js';
import {renderText} from '../../base/text.js';
import {addEnglish} from '../../controllers/localize.js';
import {filterTerms} from '../../locales/en/filter.js';
import {implementationListTerms} from '../../locales/en/implementation-list.js';
import {factsStyles} from '../../styles/facts.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {itemStyles} from '../../styles/item.styles.js';
import {tagsStyles} from '../../styles/tags.styles.js';
import {implementationListStyles} from './implementation-list.styles.js';

let tagFilter: typeof import('../../base/tag-filter.js');

addEnglish({...implementationListTerms, ...filterTerms});

/**
 * The areas in which the subject of an article is put to use, as cards beside each other where there is room. A tag that
 * a reader chooses in a `<tag-list filter>` of the same article leaves those that name it as a technology.
 *
 * @summary Cards of areas of use.
 * @slot - Shown until there is data; read as data when it is `<details>`, a list, `<dl>` or a table.
 * @slot heading - Replaces the text of the heading.
 * @fires {TagSelectEvent} tag-select - A reader is ending the filter; cancel it to keep things as they are.
 * @csspart heading - The element's heading.
 * @csspart intro - The text that introduces all areas.
 * @csspart toolbar - What the list is filtered by, while it is.
 * @csspart filter - The line that says so.
 * @csspart clear-filter - The button that shows all areas again.
 * @csspart group - The heading of a group of areas.
 * @csspart subgroup - The heading of a group inside another one.
 * @csspart list - The `<ul>` of the areas, or of those of one group.
 * @csspart item - The `<li>` of one area.
 * @csspart name - The heading with an area's name.
 * @csspart link - The link around the name of an area that has a page.
 * @csspart description - The text of an area.
 * @csspart tags - The list of the technologies of an area.
 * @csspart tag - One technology.
 * @csspart hit - The technology by which the list is filtered.
 * @csspart relevance - Why an area matters in the article.
 * @csspart label - The word in front of that.
 * @csspart facts - The `<dl>` with everything else that is said of an area.
 * @csspart url - A link among these facts.
 * @csspart copy-link - The button that copies an area's address.
 * @csspart term-link - A link to a concept or a mention, with `link-terms`.
 * @csspart status - The line that says what happened.
 * @csspart retry - The button that loads again.
 * @cssprop [--implementation-list-gap=1.75em] - Space between two areas.
 */
export class ImplementationList extends ArticleElement<Implementations> {
  static override styles: CSSResultGroup = [
    hostStyles,
    factsStyles,
    itemStyles,
    relevanceStyles,
    tagsStyles,
    implementationListStyles,
  ];
  static override loadReader = async () => {
    const [reader] = await Promise.all([
      import('../../article/read/implementations.js'),
      import('../../base/tag-filter.js').then((module) => (tagFilter = module)),
    ]);
    return reader.readImplementations;
  };

  /** @internal */
  override readonly idPrefix = 'implementation-';

  #choice: TagFilter | undefined;
  /** The areas that the chosen tag leaves; undefined while there is none, or it would leave nothing. */
  #left: ReadonlySet<Implementation> | undefined;
  #said = '';
  /** Of the headings of areas. Finding it reads the page: once for all of them. */
  #level = 0;

  /** The areas as Markdown; empty while there are none. */
  async toMarkdown(): Promise<string> {
    const {implementationsToMarkdown} = await import('../../article/write/implementations.js');
    const {content, localize} = this;
    if (!content) return '';
    return implementationsToMarkdown(content, content.title ?? this.defaultHeading(), {
      level: this.ownLevel,
      verbatim: this.textFormat === 'markdown',
      words: {technologies: localize.term('technologies'), relevance: localize.term('relevance')},
    });
  }

  /** @internal */
  override async reveal(item: HTMLElement): Promise<HTMLElement> {
    if (item.closest('[hidden]')) this.#endFilter();
    await this.updateComplete;
    return super.reveal(item);
  }

  override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    const {items} = this.content ?? {};
    if (items) this.#choice ??= new tagFilter.TagFilter(this);
    const left = items?.filter(({technologies = []}) => technologies.some((tag) => this.#choice?.isChosen(tag)));
    this.#left = left?.length ? new Set(left) : undefined;
    const message = this.#describe();
    if (message !== this.#said) this.announce(message);
    this.#said = message;
  }

  protected override defaultHeading(): string {
    return this.localize.term('implementationsHeading');
  }

  protected override renderContent({description, items}: Implementations): TemplateResult {
    this.#level = this.itemLevel;
    return html`${description ? html`<div part="intro">${renderText(this, description, this.textFormat, this.mark)}</div>` : nothing}
      ${this.#left ? this.#renderToolbar() : nothing}
      <div @beforematch=${this.#endFilter}>${inGroups(items).map((stretch) => this.#renderStretch(stretch))}</div>`;
  }

  #renderToolbar(): TemplateResult {
    const [before = '', after = ''] = this.#describe('\0').split('\0');
    return html`<div part="toolbar">
      <span part="filter">${before}<bdi>${this.#choice?.tag}</bdi>${after}</span>
      <button part="clear-filter" @click=${this.#onClear}>${this.localize.term('clearFilter')}</button>
    </div>`;
  }

  #renderStretch({headings, items}: Stretch<Implementation>): TemplateResult {
    return html`${headings.map(
        ({heading, depth, items: members}) =>
          html`<div class="group" hidden=${this.#hiddenUnless(members)}>
            ${renderHeading(Math.min(this.#level + depth, 6), html`<bdi>${heading}</bdi>`, depth ? 'group subgroup' : 'group')}
          </div>`,
      )}
      <ul part="list" hidden=${this.#hiddenUnless(items)}>
        ${items.map((item) => this.#renderItem(item))}
      </ul>`;
  }

  #renderItem(item: Implementation): TemplateResult {
    const {name, description, technologies, relevance, url, group = [], facts} = item;
    const id = this.idPrefix + item.id;
    const text = (value: string) => renderText(this, value, this.textFormat, this.mark);
    return html`<li part="item" id=${id} hidden=${this.#hiddenUnless([item])}>
      <div class="head">
        ${renderHeading(
          Math.min(this.#level + group.length, 6),
          html`<span dir="auto">${url ? html`<a part="link" href=${url} rel="noopener">${name}</a>` : name}</span>`,
          'name',
        )}
        ${renderCopyLink(this.localize, name)}
      </div>
      ${description ? html`<div part="description">${text(description)}</div>` : nothing}
      ${technologies ? renderTags(technologies, this.#renderTag, 'tag', this.localize.term('technologies')) : nothing}
      ${relevance ? html`<div part="relevance">${renderRelevance(this.localize, text(relevance))}</div>` : nothing}
      ${renderFacts(facts)}
    </li>`;
  }

  readonly #renderTag = (tag: string) =>
    html`<bdi>${this.#choice?.isChosen(tag) ? html`<mark part="hit">${tag}</mark>` : tag}</bdi>`;

  /** What the browser's own search still finds. */
  #hiddenUnless(items: readonly Implementation[]) {
    return this.#left && !items.some((item) => this.#left?.has(item)) ? 'until-found' : nothing;
  }

  /** By what the list is filtered; empty while it is not. */
  #describe(tag = this.#choice?.tag): string {
    const total = this.content?.items.length ?? 0;
    return this.#left && tag ? this.localize.term('withTag', this.#left.size, total, tag) : '';
  }

  readonly #onClear = async () => {
    if (!this.#choice?.choose(undefined)) return;
    await this.updateComplete;
    // The button is gone, and with it the focus.
    const list = this.renderRoot.querySelector<HTMLElement>('[part=list]');
    if (list) (await super.reveal(list)).focus({preventScroll: true});
  };

  /** A link, or the browser's own search, leads to what the filter has hidden. */
  readonly #endFilter = () => {
    this.#choice?.set();
  };
}
