import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Consideration, Considerations} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {renderCopyLink} from '../../base/copy-link.js';
import {renderFacts} from '../../base/facts.js';
import {renderHeading} from '../../base/heading.js';
import {renderText} from '../../base/text.js';
import {addEnglish} from '../../controllers/localize.js';
import {considerationListTerms} from '../../locales/en/consideration-list.js';
import {factsStyles} from '../../styles/facts.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {itemStyles} from '../../styles/item.styles.js';
import {considerationListStyles} from './consideration-list.styles.js';

let view: typeof import('../../article/considerations.js');

addEnglish(considerationListTerms);

/**
 * What an article asks to bear in mind: texts, each with a name, a severity and a category if it has them. They stand
 * below their categories where some share one.
 *
 * @summary A list of considerations.
 * @slot - Shown until there is data; read as data when it is a list, `<details>`, `<dl>` or a table.
 * @slot heading - Replaces the text of the heading.
 * @csspart heading - The element's heading.
 * @csspart intro - The text that introduces all considerations.
 * @csspart group - The heading of a category.
 * @csspart list - The `<ul>` of the considerations, or of those of one category.
 * @csspart item - The `<li>` of one consideration.
 * @csspart name - The name of a consideration, before its text.
 * @csspart link - The link around the name of a consideration that has a page.
 * @csspart text - The text of a consideration.
 * @csspart facts - The `<dl>` with the severity, the category and everything else that is said of a consideration.
 * @csspart url - A link among these facts.
 * @csspart copy-link - The button that copies a consideration's address.
 * @csspart term-link - A link to a concept or a mention, with `link-terms`.
 * @csspart status - The line that says what happened.
 * @csspart retry - The button that loads again.
 * @cssprop [--consideration-list-gap=0.6em] - Space between two considerations.
 */
export class ConsiderationList extends ArticleElement<Considerations> {
  static override styles: CSSResultGroup = [hostStyles, factsStyles, itemStyles, considerationListStyles];
  static override loadReader = async () => {
    const [reader] = await Promise.all([
      import('../../article/read/considerations.js'),
      import('../../article/considerations.js').then((module) => (view = module)),
    ]);
    return reader.readConsiderations;
  };

  /** @internal */
  override readonly idPrefix = 'consideration-';

  /** The considerations as Markdown, in the order in which they are shown; empty while there are none. */
  async toMarkdown(): Promise<string> {
    const {considerationsToMarkdown} = await import('../../article/write/considerations.js');
    const {content} = this;
    if (!content) return '';
    return considerationsToMarkdown(content, content.title ?? this.defaultHeading(), {
      level: this.ownLevel,
      verbatim: this.textFormat === 'markdown',
      words: this.#words(),
    });
  }

  protected override defaultHeading(): string {
    return this.localize.term('considerationsHeading');
  }

  protected override renderContent({description, items}: Considerations): TemplateResult {
    const groups = view.byCategory(items);
    // Once: it looks through the page.
    const level = groups.some(({category}) => category) ? this.itemLevel : 0;
    return html`${description ? html`<div part="intro">${renderText(this, description, this.textFormat, this.mark)}</div>` : nothing}
    ${groups.map(
      ({category, items: members}) =>
        html`${category ? renderHeading(level, html`<bdi>${category}</bdi>`, 'group') : nothing}
          <ul part="list">
            ${members.map((item) => this.#renderItem(item, !!category))}
          </ul>`,
    )}`;
  }

  #renderItem(item: Consideration, isGrouped: boolean): TemplateResult {
    const {name, text, url} = item;
    const id = this.idPrefix + item.id;
    return html`<li part="item" id=${id}>
      <div class="row">
        <div class="body">
          ${name ? html`<strong part="name" dir="auto">${url ? html`<a part="link" href=${url} rel="noopener">${name}</a>` : name}</strong>` : nothing}
          <div part="text">${renderText(this, text, this.textFormat, this.mark)}</div>
          ${renderFacts(view.factsAbout(item, this.#words(), isGrouped))}
        </div>
        ${renderCopyLink(this.localize, name ?? text)}
      </div>
    </li>`;
  }

  #words() {
    const {localize} = this;
    return {
      severity: localize.term('severity'),
      category: localize.term('category'),
      source: localize.term('source'),
    };
  }
}
