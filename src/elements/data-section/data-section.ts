import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import type {Data} from '../../article/read/data-section.js';
import type {readArticle} from '../../article/read/read-article.js';
import {ArticleElement} from '../../base/article-element.js';
import {renderCopyLink} from '../../base/copy-link.js';
import {property} from '../../base/decorators.js';
import {renderText} from '../../base/text.js';
import {addEnglish} from '../../controllers/localize.js';
import {techArticleTerms} from '../../locales/en/tech-article.js';
import {hostStyles} from '../../styles/host.styles.js';
import {itemStyles} from '../../styles/item.styles.js';
import {tagsStyles} from '../../styles/tags.styles.js';
import type {RenderTimeline} from './timeline.js';
import {dataSectionStyles} from './data-section.styles.js';

let view: typeof import('./view.js');
/** Loaded for elements that show what no section of a whole article knows. */
let reader: typeof readArticle | undefined;

addEnglish(techArticleTerms);

/**
 * Any value of an article, in the view that its shape asks for: short texts as tags, longer ones as a list, records as a
 * table, records with dates or a status as a timeline, values with names as a definition list, maps in maps as sections.
 * Everything that the value says is there, also under keys that nothing here knows.
 *
 * @summary Any other part of the data.
 * @slot - Shown until there is data.
 * @slot heading - Replaces the text of the heading.
 * @csspart heading - The element's heading.
 * @csspart intro - The text that introduces a value.
 * @csspart text - A value that is one text.
 * @csspart tags - The list of short texts.
 * @csspart tag - One of them.
 * @csspart list - A list of anything else.
 * @csspart facts - The `<dl>` of values with names.
 * @csspart table - The `<table>` of records.
 * @csspart column - The heading of a column.
 * @csspart cell - A cell of it.
 * @csspart label - The label of a value in a card.
 * @csspart value - The value in a cell.
 * @csspart timeline - The timeline of records with dates or a status.
 * @csspart item - A section inside, or the row of a record.
 * @csspart name - The heading of a section inside, and of a row.
 * @csspart term-link - A link to a concept or a mention, with `link-terms`.
 * @csspart url - A link.
 * @csspart copy-link - The button that copies the address of a section inside, or of a row.
 * @csspart status - The line that says what happened.
 * @csspart retry - The button that loads again.
 * @cssprop [--data-section-label=11em] - Width of the names of values, where there is room beside them.
 */
export class DataSection extends ArticleElement<Data> {
  static override styles: CSSResultGroup = [hostStyles, tagsStyles, itemStyles, dataSectionStyles];
  static override loadReader = async () => {
    const [{readData, looksLikeArticle}] = await Promise.all([
      import('../../article/read/data-section.js'),
      import('./view.js').then((module) => (view = module)),
    ]);
    return (input: unknown, host: DataSection) => {
      // A script may set anything.
      const field = typeof host.field === 'string' ? host.field : null;
      if (field || reader || !looksLikeArticle(input)) return readData(input, field, reader);
      host.#wait(
        import('../../article/read/read-article.js').then((module) => {
          reader = module.readArticle;
          host.readAgain();
        }),
      );
      return {value: {}, issues: []};
    };
  };

  /**
   * Which value of the article, by the names of its keys: `additional_context.metrics`. Without one, everything that no
   * other element knows; of a value that is no article, all of it. A name that the article has not shows nothing.
   */
  @property() field: string | null = null;

  /** The text of the heading, instead of the one that comes from the data or from the field's name. */
  @property() label: string | null = null;

  /** @internal */
  override readonly readsChildren = false;
  /** @internal */
  override readonly idPrefix = 'data-';

  #timeline: RenderTimeline | undefined;

  /** The value as Markdown; empty while there is none. */
  async toMarkdown(): Promise<string> {
    const {dataToMarkdown} = await import('../../article/write/data.js');
    await this.updateComplete;
    const {content} = this;
    if (!content?.shape) return '';
    return dataToMarkdown(content, this.#title(content), {
      level: this.ownLevel,
      verbatim: this.textFormat === 'markdown',
    });
  }

  override willUpdate(changed: PropertyValues) {
    if (this.hasUpdated && changed.has('field')) this.readAgain();
    super.willUpdate(changed);
  }

  protected override defaultHeading(content: Data): string {
    return this.#title(content);
  }

  /** Nothing, not even a heading, while it is not known what there is to show. */
  protected override renderSection(content: Data): unknown {
    return content.shape ? super.renderSection(content) : nothing;
  }

  protected override renderContent(content: Data): TemplateResult | typeof nothing {
    const {intro, shape} = content;
    if (!shape) return nothing;
    const text = (value: string) => renderText(this, value, this.textFormat, this.mark);
    const shown = {
      idPrefix: this.idPrefix,
      text,
      renderCopyLink: (name: string) => renderCopyLink(this.localize, name),
      timeline: (article: {readonly timeline: unknown}, level: number) => this.#renderTimeline(article, level),
    };
    return html`${intro ? html`<div part="intro">${text(intro)}</div>` : nothing}${view.renderShape(shown, shape, this.itemLevel, this.#title(content))}`;
  }

  #renderTimeline(article: {readonly timeline: unknown}, level: number): unknown {
    if (this.#timeline) return this.#timeline(article, Math.min(level, 6), this.textFormat);
    this.#wait(
      import('./timeline.js')
        .then(({loadTimeline}) =>
          loadTimeline(this, async () => (await import('../tech-timeline/tech-timeline.js')).TechTimeline),
        )
        // Without it the records are sections.
        .catch(() => () => undefined)
        .then((render) => {
          this.#timeline = render;
          this.requestUpdate();
        }),
    );
    return nothing;
  }

  /** What has to come before all of the value can be shown. */
  #wait(coming: Promise<unknown>) {
    this.pending = Promise.all([this.pending, coming]).catch(() => undefined);
  }

  #title({heading}: Data): string {
    return this.label ?? heading ?? this.localize.term('restHeading');
  }
}
