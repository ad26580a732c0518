import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from '../../base/decorators.js';
import type {Comparison} from '../../article/article.js';
import type {Answer, ComparisonWords} from '../../article/write/comparison-text.js';
import {ArticleElement} from '../../base/article-element.js';
import {renderCopyLink} from '../../base/copy-link.js';
import {renderText} from '../../base/text.js';
import {addEnglish} from '../../controllers/localize.js';
import {competitorTableTerms} from '../../locales/en/competitor-table.js';
import {hostStyles} from '../../styles/host.styles.js';
import {competitorTableStyles} from './competitor-table.styles.js';
import type {Filter} from './filter.js';
import {renderShape} from './shapes.js';
import {renderProductColumns, renderProductRows} from './table.js';
import type {TableLayout} from './table-layout.js';
import {columnsOf, type Column, type Sort, type SortDirection, type View} from './view.js';

export type {SortDirection} from './view.js';

type Tools = typeof import('./tools.js');

let reading: typeof import('./reading.js');
/** What comes after the first table is shown. */
let tools: Tools | undefined;

/** A reader is sorting the products; cancel it to keep their order. */
export class CompetitorSortEvent extends Event {
  static readonly type = 'competitor-sort';
  /** The key of the column to sort by; null for the products' names. */
  readonly column: string | null;
  /** `none` for the author's own order. */
  readonly direction: SortDirection;

  constructor(column: string | null, direction: SortDirection) {
    super(CompetitorSortEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.column = column;
    this.direction = direction;
  }
}

/** From how many products on there is a filter, unless `filterable` says otherwise. */
const FILTER_FROM = 8;

const UNSORTED: Sort = {index: -1, direction: 'none'};

/** The buttons below the table and their strings. */
const EXPORTS = [
  ['copy-markdown', 'copyMarkdown'],
  ['copy-csv', 'copyCsv'],
  ['download-csv', 'downloadCsv'],
] as const;

type Export = (typeof EXPORTS)[number];

/** Each click on a column's header goes one further. */
const NEXT: Readonly<Record<SortDirection, SortDirection>> = {
  none: 'ascending',
  ascending: 'descending',
  descending: 'none',
};

addEnglish(competitorTableTerms);

/**
 * Products compared in a table: a row for each, or a column for each, and a card for each where there is little room.
 * What a filter has hidden the browser's own search finds too, except where products are columns.
 *
 * @summary A comparison table.
 * @slot - Shown until there is data; read as data when it is a `<table>`, `<dl>` or a list.
 * @slot heading - Replaces the text of the heading.
 * @fires {CompetitorSortEvent} competitor-sort - A reader is sorting the products; cancel it to keep their order.
 * @csspart heading - The element's heading.
 * @csspart intro - The text above the table.
 * @csspart toolbar - The filter and the choice of columns; also the row of buttons below the table.
 * @csspart filter - The field that filters the products.
 * @csspart differences - The choice to see only columns that differ, with its label.
 * @csspart no-matches - The line below a table in which the filter leaves nothing.
 * @csspart scroller - What scrolls when the table is wider than its place.
 * @csspart table - The `<table>`.
 * @csspart head - The `<thead>`.
 * @csspart group - The heading of a group of columns.
 * @csspart column - The heading of a column; of a row where products are columns.
 * @csspart sort - The button in it that sorts.
 * @csspart item - One product: its row, or its heading where products are columns.
 * @csspart own - Beside `item`: the product that the article is about.
 * @csspart product - The heading cell of a product.
 * @csspart name - The name of a product.
 * @csspart own-label - The words that mark the product that the article is about.
 * @csspart description - The description of a product.
 * @csspart copy-link - The button that copies a product's address.
 * @csspart cell - A cell with a value.
 * @csspart own-cell - Beside `cell`: one of the product that the article is about.
 * @csspart label - The label of a value in a card.
 * @csspart value - The value in a cell.
 * @csspart answer - Yes, no and the like: a shape and a word.
 * @csspart rating - A rating, with its bar.
 * @csspart date - A date.
 * @csspart empty - The words for a value that is not stated.
 * @csspart note - A remark beside a value or below a column's heading.
 * @csspart source - The line with the link to where a value is from.
 * @csspart export - Beside `toolbar`: the row of buttons below the table.
 * @csspart copy-markdown - The button that copies the table as Markdown.
 * @csspart copy-csv - The button that copies the table as CSV.
 * @csspart download-csv - The button that saves the table as a CSV file.
 * @csspart term-link - A link to a concept or a mention, with `link-terms`.
 * @csspart hit - A place that the filter has found.
 * @csspart status - The line that says what happened.
 * @csspart retry - The button that loads again.
 * @cssprop [--competitor-table-top=0px] - Where the header sticks, for pages with a header that sticks itself.
 * @cssprop [--competitor-table-max-height=85vh] - Height of a table that scrolls sideways; it then scrolls both ways.
 * @cssprop [--competitor-table-column-width=5em] - The least width of a column.
 * @cssprop [--competitor-table-yes] - Color of the mark of a yes; by default a green made from the text's color.
 */
export class CompetitorTable extends ArticleElement<Comparison> {
  static override styles: CSSResultGroup = [hostStyles, competitorTableStyles];
  static override loadReader = async () => {
    reading = await import('./reading.js');
    const {readCompetitors, withGroups} = reading;
    return (input: unknown) => {
      const {value, issues} = readCompetitors(input);
      return {value: withGroups(value), issues};
    };
  };

  /** Whether products are the table's `rows` or its `columns`; anything else means rows. Narrow tables are cards either way. */
  @property({reflect: true}) products: 'rows' | 'columns' = 'rows';

  /** Leaves away the columns that say the same of all products, as long as others remain. Readers may change it. */
  @property({type: Boolean, reflect: true, attribute: 'differences-only'}) differencesOnly = false;

  /** Whether there is a field to filter the products; by default from 8 products on. `filterable="false"` leaves it away. */
  @property({type: Boolean}) filterable: boolean | null = null;

  /** @internal */
  override readonly idPrefix = 'competitor-';

  @state() private query = '';
  @state() private sort = UNSORTED;
  @state() private filter: Filter | undefined;
  /** What has been copied last, for the mark on its button. */
  @state() private copied = '';
  #columns: readonly Column[] = [];
  #layout: TableLayout | undefined;
  #loading: Promise<Tools> | undefined;

  /**
   * Sorts the products by the column with this key, or by name for null. A key that no column has, or `none`, brings the
   * author's order back. Fires no event.
   */
  sortBy(column: string | null, direction: SortDirection = 'ascending') {
    const index = this.content?.columns.findIndex(({key}) => key === column) ?? -1;
    this.sort = index < 0 && column !== null ? UNSORTED : {index, direction};
  }

  /** The whole comparison as a Markdown table, in the author's order; empty while there is none. */
  async toMarkdown(): Promise<string> {
    const {comparisonToMarkdown} = await this.#load();
    const {content} = this;
    if (!content) return '';
    return comparisonToMarkdown(content, this.#title(content), {
      level: this.ownLevel,
      verbatim: this.textFormat === 'markdown',
      words: this.#words(),
    });
  }

  /** The whole comparison as CSV, in the author's order, with nothing that a spreadsheet would run; empty while there is none. */
  async toCsv(): Promise<string> {
    const {comparisonToCsv} = await this.#load();
    return this.content ? comparisonToCsv(this.content, this.#words()) : '';
  }

  override updated() {
    super.updated();
    // What a server has rendered is taken over as it was rendered, for no width.
    if (!this.content || this.#layout || this.prerendered) return;
    this.#use(({TableLayout}) => (this.#layout ??= new TableLayout(this)));
  }

  /** @internal */
  override async reveal(product: HTMLElement): Promise<HTMLElement> {
    this.#endFilter();
    await this.updateComplete;
    return super.reveal(product);
  }

  protected override contentChanged() {
    this.copied = '';
    this.#endFilter();
    this.sort = UNSORTED;
    if (tools && !this.prerendered) this.#layout ??= new tools.TableLayout(this);
    this.#columns = this.content ? columnsOf(this.content) : [];
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#loading?.catch(() => undefined);
    return this.isUpdatePending ? super.getUpdateComplete() : done;
  }

  protected override defaultHeading(): string {
    return this.localize.term('competitorHeading');
  }

  protected override renderContent(content: Comparison): TemplateResult {
    const {overflows, narrow, printing} = this.#layout ?? {};
    const view = this.#view(content);
    // Paper does not scroll: what is too wide for it is printed as cards, too.
    const transposed = this.products === 'columns' && !narrow && !(printing && overflows);
    const region = this.#layout?.scrolls;
    const {description} = content;
    return html`${
        description
          ? html`<div part="intro">${renderText(this, description, this.textFormat, this.mark)}</div>`
          : nothing
      }${this.#renderToolbar(content)}
      <div
        part="scroller"
        role=${region ? 'region' : nothing}
        tabindex=${region ? 0 : nothing}
        aria-labelledby=${region ? 'caption' : nothing}
        @beforematch=${this.#endFilter}
        @focusout=${this.#onLeft}
        @transitionrun=${() => this.#layout?.matchPage()}
      >
        ${transposed ? renderProductColumns(view) : renderProductRows(view)}
      </div>
      ${view.products.every(view.hides) ? html`<p part="no-matches">${this.localize.term('matches', 0, 0)}</p>` : nothing}
      <div part="toolbar export" @focusout=${this.#onLeft}>${EXPORTS.map((name) => this.#renderExport(name))}</div>`;
  }

  #renderToolbar({items}: Comparison): TemplateResult | typeof nothing {
    const filterable = this.filterable ?? items.length >= FILTER_FROM;
    const differ = this.#columns.some(({same}) => same) && this.#columns.some(({same}) => !same);
    if (!filterable && !differ) return nothing;
    const label = this.localize.term('filterProducts');
    return html`<div part="toolbar">
      ${
        filterable
          ? html`<input
              part="filter"
              type="search"
              aria-label=${label}
              placeholder=${label}
              .value=${this.query}
              @input=${this.#onFilter}
            />`
          : nothing
      }
      ${
        differ
          ? html`<label part="differences"
              ><input type="checkbox" .checked=${this.differencesOnly} @change=${this.#onDifferences} />
              ${this.localize.term('differencesOnly')}</label
            >`
          : nothing
      }
    </div>`;
  }

  #renderExport([part, term]: Export): TemplateResult {
    return html`<button part=${part} @click=${() => this.#export(part)}>
      ${this.localize.term(term)}${this.copied === part ? renderShape('yes') : nothing}
    </button>`;
  }

  #view(content: Comparison): View {
    const {localize, sort, idPrefix, textFormat} = this;
    const {items} = content;
    // Their columns then have the same widths whatever is in them, so that what is not in view need not be laid out.
    const many = this.turns.isLong(items) && !this.#columns.some(({group}) => group);
    if (many) reading.adoptStyles(this.renderRoot, reading.manyRowsStyles);
    const products = tools?.sortProducts(items, sort, localize.lang()) ?? items;
    const {found, mark = String} = (!this.#layout?.printing && this.filter) || {};
    const words = this.#words();
    const markText = found ? mark : this.mark;
    return {
      title: this.#title(content),
      products,
      rows: many ? this.turns.take(products) : products,
      many,
      names: {label: words.product, index: -1, sortable: items.length > 1, same: false, look: ''},
      columns: this.#shownColumns(),
      sort,
      words,
      lang: localize.lang(),
      hides: (product) => !!found && !found.has(product),
      idOf: ({id}) => idPrefix + id,
      rating: (value, max) => localize.term('rating', value, max),
      text: (value, by = markText) => renderText(this, value, textFormat, by),
      run: (value) => (textFormat === 'text' && !value.includes('\n') ? markText(value) : undefined),
      mark,
      renderCopy: ({name}) => renderCopyLink(this.localize, name),
      onSort: this.#onSort,
    };
  }

  #title({title}: Comparison): string {
    return title ?? this.defaultHeading();
  }

  #words(): View['words'] & ComparisonWords {
    const {localize} = this;
    const answers: Partial<Record<Answer, string>> = {};
    return {
      product: localize.term('product'),
      description: localize.term('description'),
      source: localize.term('source'),
      own: localize.term('ownProduct'),
      sortBy: localize.term('sortBy'),
      // Asked for in every cell, and slow to look up.
      answer: (answer) => (answers[answer] ??= localize.term('answer', answer)),
    };
  }

  #shownColumns(): readonly Column[] {
    const differing = this.#columns.filter(({same}) => !same);
    return this.differencesOnly && differing.length && !this.#layout?.printing ? differing : this.#columns;
  }

  readonly #onSort = ({index, label}: Column) => {
    const direction = NEXT[this.sort.index === index ? this.sort.direction : 'none'];
    const event = new CompetitorSortEvent(this.content?.columns[index]?.key ?? null, direction);
    if (!this.dispatchEvent(event)) return;
    this.sort = {index, direction};
    this.announce(this.localize.term('sorted', label, direction));
  };

  readonly #onFilter = (event: Event) => {
    this.query = (event.target as HTMLInputElement).value;
    this.#use(({filterProducts}) => {
      const items = this.content?.items ?? [];
      this.filter = filterProducts(items, this.query, this.#words());
      this.announce(this.filter ? this.localize.term('matches', this.filter.found.size, items.length) : '');
    });
  };

  readonly #onDifferences = (event: Event) => {
    this.differencesOnly = (event.target as HTMLInputElement).checked;
    this.announce(this.localize.term('columnsShown', this.#shownColumns().length, this.#columns.length));
  };

  /** A link, or the browser's own search, leads to what the filter has hidden. */
  readonly #endFilter = () => {
    this.query = '';
    this.filter = undefined;
  };

  readonly #onLeft = () => {
    this.copied = '';
  };

  #export(name: Export[0]) {
    this.#use(async ({copyText, saveFile}) => {
      const markdown = name === 'copy-markdown';
      const text = await (markdown ? this.toMarkdown() : this.toCsv());
      const copied = name !== 'download-csv' && (await copyText(text));
      if (!copied) saveFile(text, markdown ? 'comparison.md' : 'comparison.csv');
      this.copied = name;
      this.announce(this.localize.term(copied ? 'copied' : 'saved'));
    });
  }

  #load(): Promise<Tools> {
    return (this.#loading ??= import('./tools.js').then(
      (module) => (tools = module),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    ));
  }

  /** At once where that is possible, and not at all where a part of this library is missing. */
  #use(action: (tools: Tools) => unknown) {
    if (tools) action(tools);
    else this.#load().then(action, () => undefined);
  }
}

declare global {
  interface HTMLElementEventMap {
    'competitor-sort': CompetitorSortEvent;
  }
}
