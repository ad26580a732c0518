import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from '../../base/decorators.js';
import type {Faq, FaqItem} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {withGroups, type GroupHeading} from '../../base/groups.js';
import {atLevel, renderHeading} from '../../base/heading.js';
import type {SearchField} from '../../base/search-field.js';
import {renderText} from '../../base/text.js';
import {addEnglish} from '../../controllers/localize.js';
import {faqListTerms} from '../../locales/en/faq-list.js';
import {hostStyles} from '../../styles/host.styles.js';
import {faqListStyles} from './faq-list.styles.js';

/** A reader is opening or closing an answer; cancel it to keep it as it is. */
export class FaqToggleEvent extends Event {
  static readonly type = 'faq-toggle';
  readonly item: FaqItem;
  /** Whether the answer is about to be open. */
  readonly open: boolean;

  constructor(item: FaqItem, open: boolean) {
    super(FaqToggleEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.item = item;
    this.open = open;
  }
}

declare global {
  interface HTMLElementEventMap {
    'faq-toggle': FaqToggleEvent;
  }
}

/** From how many questions on there is a button for all of them. */
const EXPAND_FROM = 3;
/** From how many questions on there is a search field, unless `searchable` says otherwise. */
const SEARCH_FROM = 8;

addEnglish(faqListTerms);

/** It comes with the reader: before there are questions there is nothing to search. */
let Field: typeof SearchField;

/**
 * Questions and answers, each in a native disclosure.
 *
 * @summary A list of frequently asked questions.
 * @slot - Shown until there is data; read as data when it is `<details>`, `<dl>`, a list or a table.
 * @slot heading - Replaces the text of the heading.
 * @fires {FaqToggleEvent} faq-toggle - A reader is opening or closing an answer; cancel it to keep it as it is.
 * @csspart heading - The element's heading.
 * @csspart toolbar - The search field and the button for all answers.
 * @csspart search - The search field.
 * @csspart expand-all - The button that opens or closes all answers.
 * @csspart group - The heading of a group of questions.
 * @csspart list - The questions, or those of one group, with the lines between them.
 * @csspart item - The `<details>` of one question.
 * @csspart question - The `<summary>` of one question.
 * @csspart answer - The answer, below its question.
 * @csspart term-link - A link to a concept or a mention, with `link-terms`.
 * @csspart copy-link - The button that copies a question's address.
 * @csspart source - The line with the page that an answer is from.
 * @csspart url - The link in it.
 * @csspart hit - A place that the search has found.
 * @csspart status - The line that says what happened.
 * @csspart retry - The button that loads again.
 * @cssprop [--faq-list-gap=0] - Space between two questions.
 */
export class FaqList extends ArticleElement<Faq> {
  static override styles: CSSResultGroup = [hostStyles, faqListStyles];
  static override loadReader = async () => {
    const [{readFaq}] = await Promise.all([
      import('../../article/read/faq.js'),
      import('../../base/search-field.js').then((module) => (Field = module.SearchField)),
    ]);
    return readFaq;
  };

  /** Opening one answer closes the others. */
  @property({type: Boolean, reflect: true}) exclusive = false;

  /** Whether there is a search field; by default from 8 questions on. `searchable="false"` leaves it away. */
  @property({type: Boolean}) searchable: boolean | null = null;

  /** @internal */
  override readonly idPrefix = 'faq-';
  /** @internal */
  readonly readsMarkup = true;

  @state() private allOpen = false;
  #field!: SearchField<FaqItem>;
  #level = 2;
  #copyLabel = '';

  /** Opens every answer. Fires no events. */
  expandAll() {
    this.#setAll(true);
  }

  /** Closes every answer. Fires no events. */
  collapseAll() {
    this.#setAll(false);
  }

  /** The questions and answers as Markdown; empty while there are none. */
  async toMarkdown(): Promise<string> {
    const {faqToMarkdown} = await import('../../article/write/faq.js');
    const {content} = this;
    if (!content) return '';
    return faqToMarkdown(content, content.title ?? this.defaultHeading(), {
      level: this.ownLevel,
      verbatim: this.textFormat === 'markdown',
    });
  }

  /** @internal */
  override async reveal(item: HTMLElement): Promise<HTMLElement> {
    this.#field.end();
    (item as HTMLDetailsElement).open = true;
    await this.updateComplete;
    return item.querySelector('summary') ?? item;
  }

  /** Items keep their nodes by place; what is open stays open by question. */
  protected override contentChanged() {
    this.#field = new Field<FaqItem>({
      host: this,
      items: () => this.content?.items ?? [],
      textOf: ({question, answer}) => `${question}\n${answer}`,
      announce: (count, total) => {
        this.announce(total ? this.localize.term('matches', count, total) : '');
      },
    });
    this.announce('');
    const open = new Set(this.#all().flatMap((details) => (details.open ? details.id : [])));
    if (open.size) {
      void super.getUpdateComplete().then(() => {
        for (const details of this.#all()) details.open = open.has(details.id);
      });
    }
  }

  protected override defaultHeading(): string {
    return this.localize.term('faqHeading');
  }

  protected override renderContent({description, items}: Faq): TemplateResult {
    const shared = sharedUrl(items);
    // Once: it looks through the page.
    this.#level = this.itemLevel;
    this.#copyLabel = this.localize.term('copyLink');
    return html`${description ? renderText(this, description, this.textFormat, this.mark) : nothing}${this.#renderToolbar(items)}
      <div
        part="list"
        class="${this.#field.search ? 'searched' : ''} ${this.turns.isLong(items) ? 'long' : ''}"
        @beforematch=${this.#field.end}
        @toggle=${{handleEvent: this.#onToggled, capture: true}}
      >
        ${this.turns
          .take(withGroups(items))
          .map((entry) => ('heading' in entry ? this.#renderGroup(entry) : this.#renderItem(entry, shared)))}
      </div>
      ${shared ? this.#renderSource(shared) : nothing}`;
  }

  #renderToolbar(items: readonly FaqItem[]): TemplateResult | typeof nothing {
    const {localize} = this;
    const searchable = this.searchable ?? items.length >= SEARCH_FROM;
    const expandable = !this.exclusive && items.length >= EXPAND_FROM;
    if (!searchable && !expandable) return nothing;
    return html`<div part="toolbar">
      ${searchable ? this.#field.render(localize.term('searchQuestions')) : nothing}
      ${
        expandable
          ? html`<button part="expand-all" @click=${this.#onExpandAll}>
              ${localize.term(this.allOpen ? 'collapseAll' : 'expandAll')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderGroup({heading, depth, items}: GroupHeading<FaqItem>): TemplateResult {
    const hidden = !items.some((item) => this.#field.finds(item));
    return html`<div class="group" ?hidden=${hidden}>
      ${renderHeading(Math.min(this.#level + depth, 6), html`<bdi>${heading}</bdi>`, 'group')}
    </div>`;
  }

  #renderItem(item: FaqItem, shared: string | undefined): TemplateResult {
    const {question, answer, format = this.textFormat, group = [], url} = item;
    const hits = this.#field.markIn(item);
    const id = this.idPrefix + item.id;
    const level = Math.min(this.#level + group.length, 6);
    return atLevel(
      level,
      html`<details
        part="item"
        id=${id}
        name=${this.exclusive ? 'answers' : nothing}
        hidden=${this.#field.finds(item) ? nothing : 'until-found'}
      >
        <summary part="question" @click=${this.#onClick}>
          <h2 part="question-heading"><span dir="auto">${hits?.(question) ?? question}</span></h2>
        </summary>
        <div part="answer">
          ${renderText(this, answer, format, hits ?? this.mark)}${url && !shared ? this.#renderSource(url) : nothing}
          <button part="copy-link" aria-label="${this.#copyLabel}: ${question}">${this.#copyLabel}</button>
        </div>
      </details>`,
    );
  }

  #renderSource(url: string): TemplateResult {
    return html`<div part="source">
      ${this.localize.term('labeled', this.localize.term('source'))} <a part="url" href=${url} rel="noopener">${url}</a>
    </div>`;
  }

  readonly #onClick = (event: Event) => {
    const details = (event.currentTarget as Element).parentElement as HTMLDetailsElement;
    const item = this.content?.items.find(({id}) => this.idPrefix + id === details.id);
    if (item && !this.dispatchEvent(new FaqToggleEvent(item, !details.open))) event.preventDefault();
  };

  readonly #onToggled = () => {
    this.allOpen = this.#all().every(({open}) => open);
  };

  readonly #onExpandAll = () => {
    this.turns.showAll();
    const open = !this.allOpen;
    const items = new Map(this.content?.items.map((item) => [this.idPrefix + item.id, item]));
    for (const details of this.#all()) {
      const item = items.get(details.id);
      if (item && details.open !== open && this.dispatchEvent(new FaqToggleEvent(item, open))) details.open = open;
    }
  };

  #setAll(open: boolean) {
    this.turns.showAll();
    for (const details of this.#all()) details.open = open;
  }

  #all(): HTMLDetailsElement[] {
    return [...this.renderRoot.querySelectorAll('details')];
  }
}

/** The page that all answers name, to be named once. */
function sharedUrl(items: readonly FaqItem[]): string | undefined {
  const url = items[0]?.url;
  return url && items.length > 1 && items.every((item) => item.url === url) ? url : undefined;
}
