import {html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from '../../base/decorators.js';
import {ArticleElement} from '../../base/article-element.js';
import type {TagFilter} from '../../base/tag-filter.js';
import {renderTags} from '../../base/tags.js';
import {addEnglish} from '../../controllers/localize.js';
import {tagListTerms} from '../../locales/en/tag-list.js';
import {hostStyles} from '../../styles/host.styles.js';
import {tagsStyles} from '../../styles/tags.styles.js';
import {tagListStyles} from './tag-list.styles.js';

let tools: typeof import('./tools.js');

addEnglish(tagListTerms);

/**
 * The tags of an article: its keywords, or any other list of short texts in it.
 *
 * @summary A list of tags.
 * @slot - Shown until there is data; read as data when it is a list.
 * @slot heading - Replaces the text of the heading.
 * @fires {TagSelectEvent} tag-select - With `filter`, a reader is choosing a tag or letting go of it; cancel it to keep
 * things as they are.
 * @csspart heading - The element's heading.
 * @csspart tags - The list of the tags.
 * @csspart item - The `<li>` of one tag.
 * @csspart tag - The same, under the name that tags have in other elements too.
 * @csspart link - The link around a tag, with `href-template`.
 * @csspart toggle - The button that chooses a tag, with `filter`.
 * @csspart status - The line that says what happened.
 * @csspart retry - The button that loads again.
 * @cssprop [--tag-list-gap=0.4em] - Space between two tags.
 */
export class TagList extends ArticleElement<readonly string[]> {
  static override styles: CSSResultGroup = [hostStyles, tagsStyles, tagListStyles];
  static override loadReader = async () => {
    const [{readTags}] = await Promise.all([
      import('../../article/read/tags.js'),
      import('./tools.js').then((module) => (tools = module)),
    ]);
    return (input: unknown, list: TagList) => readTags(input, list.#field);
  };

  /**
   * Which list of the article: the name of a field, `related_technologies`, or the path to one,
   * `additional_context.tools`. A name that the article does not have shows nothing.
   */
  @property() field = 'keywords';

  /**
   * Where tags lead to: `/tags/{tag}`, with the tag as it is written in place of `{tag}`, or `/tags/{slug}`, with the tag
   * in small letters and with hyphens for spaces; both are escaped for URLs. By default, and for what is no safe link,
   * tags are no links.
   */
  @property({attribute: 'href-template'}) hrefTemplate: string | null = null;

  /**
   * Makes each tag a button that filters the other elements of the same article which can be filtered, like
   * `<implementation-list>`. One tag of an article is chosen at a time. `href-template` does nothing then.
   */
  @property({type: Boolean}) filter = false;

  /** @internal */
  override readonly idPrefix = 'tag-';

  #choice: TagFilter | undefined;

  /** Without an attribute there is no name; a script may set anything. */
  get #field(): string {
    const {field} = this;
    return (typeof field === 'string' && field) || 'keywords';
  }

  get #template(): string | null {
    return typeof this.hrefTemplate === 'string' ? this.hrefTemplate : null;
  }

  /** The tags as a list in Markdown; empty while there are none. */
  async toMarkdown(): Promise<string> {
    const {tagsToMarkdown} = await import('../../article/write/tags.js');
    const {content} = this;
    const template = this.#template;
    if (!content) return '';
    return tagsToMarkdown(content, this.defaultHeading(), {
      level: this.ownLevel,
      ...(template && {link: (tag: string) => tools.tagUrl(template, tag)}),
    });
  }

  override willUpdate(changed: PropertyValues) {
    if (this.hasUpdated && changed.has('field')) this.readAgain();
    super.willUpdate(changed);
    if (this.filter && this.content) this.#choice ??= new tools.TagFilter(this);
  }

  protected override defaultHeading(): string {
    const known = tools.knownField(this.#field);
    return known ? this.localize.term('tagsHeading', known) : tools.readableField(this.#field);
  }

  protected override renderContent(tags: readonly string[]): TemplateResult {
    return renderTags(tags, (tag) => this.#renderTag(tag), 'tag item');
  }

  #renderTag(tag: string): TemplateResult {
    const text = html`<bdi>${tag}</bdi>`;
    if (this.filter) {
      const pressed = !!this.#choice?.isChosen(tag);
      return html`<button
        part="toggle"
        aria-pressed=${pressed}
        @click=${() => this.#choice?.choose(pressed ? undefined : tag, this.#field)}
      >
        ${text}
      </button>`;
    }
    const url = this.#template && tools.tagUrl(this.#template, tag);
    return url ? html`<a part="link" href=${url} rel="noopener">${text}</a>` : text;
  }
}
