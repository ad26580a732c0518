import {html, LitElement, nothing, ReactiveElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from './decorators.js';
import type {Section} from '../article/article.js';
import type {Issue} from '../article/issue.js';
import {ArticleLoader, type LoadReader} from '../controllers/article-loader.js';
import type {takeOver} from '../controllers/prerendered.js';
import {isBeingParsed} from '../controllers/parsing.js';
import type {Turns} from '../controllers/turns.js';
import {Localize} from '../controllers/localize.js';
import type {OwnTerms} from '../locales/terms.js';
import type {ArticleView, TextFormat} from './article-context.js';
import {renderHeading} from './heading.js';
import {renderStatus} from './status.js';
import type {Mark} from './text.js';

/** Set by Lit's renderer on elements in elements. */
const DEFERRED = 'defer-hydration';

/**
 * What every element that shows one section of an article has: its data, from whichever source, its heading, and its
 * states. Until there is data it shows its children.
 *
 * @fires {ArticleLoadEvent} article-load - Data has arrived from `src`, a script, the page or the children.
 * @fires {ArticleErrorEvent} article-error - Data could not be loaded or read; the children stay.
 * @fires {ArticleIssuesEvent} article-issues - The data has something that its author should know of.
 * @cssState loading - Its data is on the way.
 * @cssState ready - It shows its data.
 * @cssState empty - There is nothing for it to show, and it takes no room.
 * @cssState failed - Its data could not be loaded or read; the children stay.
 * @cssprop [--article-accent] - Links, focus, hits; where it is not set, the color of the page's own links.
 * @cssprop [--article-muted] - Secondary text: the text's color, softened.
 * @cssprop [--article-border] - Lines: the text's color, faint.
 * @cssprop [--article-surface] - Behind tags, code and the control that is pointed at: the text's color, barely there.
 * @cssprop [--article-radius=0.375em] - Corners.
 * @cssprop [--article-space=1em] - The step of all distances.
 * @cssprop [--article-heading-font] - Headings; where it is not set, the typeface of the page's own headings.
 * @cssprop [--article-scroll-margin=1em] - What stays free above the target of a link.
 */
export abstract class ArticleElement<Content> extends LitElement {
  /**
   * Loads what reads the element's part out of an article, or out of that part alone. It comes after the element itself,
   * together with what fetches and parses.
   */
  declare static loadReader: LoadReader;

  /** Words of a subclass's own, in place of those that every element has. */
  declare static terms?: OwnTerms;

  static override get observedAttributes() {
    return [...super.observedAttributes, DEFERRED];
  }

  /**
   * The article, or only what this element shows of it: as written in its source or as `readArticle` returns it. Wins over
   * every other source.
   */
  @property({attribute: false}) article: unknown;

  /** URL of a `.yaml`, `.json`, `.jsonld`, `.md` or `.html` file with the data, relative to the page; http(s) only. */
  @property() src: string | null = null;

  /** The id of a script with the data, or of an `<article-data>`, elsewhere on the page. */
  @property() for: string | null = null;

  /** Level of the element's own heading, 2 to 6. By default one below the heading it stands under. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: number | null = null;

  /** Leaves the element's own heading away, for a page that has one; the headings of its items stay. */
  @property({type: Boolean, attribute: 'no-heading'}) noHeading = false;

  /** How texts in the data are meant: as Markdown, or, with `text`, the default, and any other value, shown as they are. */
  @property() format: TextFormat | null = null;

  /**
   * Links the first use of each concept and each mention of the article to its entry in a `<concept-list>` or
   * `<mention-list>` of the page; `concepts` or `mentions` alone for one of them.
   */
  @property({attribute: 'link-terms'}) linkTerms: string | null = null;

  /** Shows what reading the data has found below the element, for its author. Not meant for readers. */
  @property({type: Boolean}) debug = false;

  /** Everything that reading the data has found, for its author. */
  get issues(): readonly Issue[] {
    return this.#loader.view.issues;
  }

  /** @internal */
  readonly readsChildren: boolean = true;

  /** @internal What the ids of its items begin with. */
  abstract readonly idPrefix: string;

  /** @internal What texts of the author's go through: it makes links of terms. */
  mark: Mark = String;

  /** @internal Whether what is seen is what a server has rendered, who knows nothing of the reader. */
  prerendered = false;

  /** @internal What is being loaded to show the content as it is meant; never rejects. */
  pending: Promise<unknown> | undefined;

  protected readonly localize = new Localize(this);
  readonly #internals = this.attachInternals();
  readonly #loader = new ArticleLoader<Content>(this, (this.constructor as typeof ArticleElement).loadReader);
  #shown: ArticleView<Content> | undefined;
  #announcement = '';
  #behavior: Promise<void> | undefined;
  #focused: Element | null | undefined;
  #takeOver: typeof takeOver | undefined;
  #turns: Turns | undefined;

  /** @internal The article, or the part of it, as it was written: the same object for all elements that share it. */
  get data(): unknown {
    return this.#loader.view.snapshot?.data;
  }

  /** @internal In which it shows long lists; there is data by then. */
  get turns(): Turns {
    return (this.#turns ??= new this.#loader.readers!.Turns(this));
  }

  /** How far it has come with its data; undefined before it has been looked for. */
  protected get dataStatus() {
    return this.#loader.view.snapshot?.status;
  }

  /** What there is to show; undefined while there is nothing. */
  protected get content(): Content | undefined {
    return this.#loader.view.content;
  }

  protected get textFormat(): TextFormat {
    return /^markdown$/i.test(`${this.format ?? this.#loader.view.format}`) ? 'markdown' : 'text';
  }

  /** The level of the headings of items. */
  protected get itemLevel(): number {
    return Math.min(this.ownLevel + (this.noHeading ? 0 : 1), 6);
  }

  protected get ownLevel(): number {
    const level = Math.trunc(this.headingLevel ?? NaN);
    return level >= 1 && level <= 6 ? level : (this.#loader.readers?.headingLevelAt(this) ?? 2);
  }

  override connectedCallback() {
    // What a server may have rendered is not the element's own yet.
    if (!this.hasUpdated) this.#internals.states.add('waiting');
    // Inside an element that a server has rendered too: it has the data.
    if (this.hasAttribute(DEFERRED)) return;
    // The parser brings what a server has rendered, piece by piece, only after the start tag.
    if (!isBeingParsed(this)) super.connectedCallback();
    else this.#connectLater();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    // By itself: the element around it has many of them.
    if (name === DEFERRED && value === null && !this.hasUpdated) this.#connectLater();
  }

  override createRenderRoot() {
    this.prerendered = !!this.shadowRoot;
    if (!this.prerendered) return super.createRenderRoot();
    this.pending = import('../controllers/prerendered.js')
      .then(({inTurn}) => inTurn(this))
      .then(
        (takeOver) => {
          this.#takeOver = takeOver;
          this.requestUpdate();
        },
        () => undefined,
      );
    return this.shadowRoot!;
  }

  override willUpdate(changed: PropertyValues) {
    if (this.hasUpdated && ['article', 'src', 'for'].some((name) => changed.has(name))) this.#loader.resolve();
    const {view} = this.#loader;
    if (view === this.#shown) return;
    const {content} = view;
    const changedContent = content !== this.#shown?.content;
    this.#shown = view;
    if (!this.prerendered) this.#showState();
    if (!changedContent) return;
    this.#focused = this.shadowRoot?.activeElement;
    this.contentChanged();
  }

  /** What a server has rendered stays until there is data, and then becomes the element's own. */
  override update(changed: PropertyValues) {
    if (this.prerendered && !(this.dataStatus === 'ready' && this.#takeOver?.(this, this.renderOptions))) {
      ReactiveElement.prototype['update'].call(this, changed);
    } else {
      if (this.prerendered) {
        this.prerendered = false;
        this.#showState();
        // What the reader has chosen meanwhile, or for all elements, is seen from now on.
        this.willUpdate(changed);
      }
      super.update(changed);
    }
  }

  override updated() {
    if (!this.content || this.prerendered) return;
    this.#behavior ??= import('../controllers/page-behavior.js').then(
      ({behaveInPage}) => behaveInPage(this, this.#focused),
      () => (this.#behavior = undefined),
    );
  }

  /** @internal What a server has read in a block of data already, where the view is made of it. */
  async contentOf(block: Element): Promise<unknown> {
    return this.prerendered ? (await import('../controllers/prerendered.js')).contentOf(this, block) : undefined;
  }

  /** @internal Makes an item visible, which is in the view already, and returns what is to have the focus. */
  reveal(item: HTMLElement): HTMLElement | Promise<HTMLElement> {
    item.tabIndex = -1;
    item.addEventListener('blur', () => item.removeAttribute('tabindex'), {once: true});
    return item;
  }

  /** The element's content, below its heading. */
  protected abstract renderContent(content: Content): unknown;

  /** The heading where the data has none. */
  protected abstract defaultHeading(content: Content): string;

  /** The heading, with the content below it. */
  protected renderSection(content: Content): unknown {
    const {title = this.defaultHeading(content)} = content as Partial<Section<unknown>>;
    const heading = html`<slot name="heading">${title}</slot>`;
    return html`${this.noHeading ? nothing : renderHeading(this.ownLevel, heading, 'heading')}${this.renderContent(content)}`;
  }

  override render(): TemplateResult {
    const {view} = this.#loader;
    const {content, status} = view;
    return html`${
      content ? this.renderSection(content) : status === 'ready' ? nothing : html`<slot></slot>`
    }${renderStatus(this.localize, view, !!this.src && this.#retry, this.#announcement)}`;
  }

  /** Says something to screen readers, politely. */
  protected announce(message: string) {
    this.#announcement = message;
    this.requestUpdate();
  }

  /** Called before there is other content than before. */
  protected contentChanged() {}

  /** Reads the same data in another way; where there is none, looks for it anew. */
  protected readAgain() {
    const {snapshot} = this.#loader.view;
    if (snapshot?.status === 'ready') this.#loader.show(snapshot);
    else this.#loader.resolve();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const {pending} = this;
    const {settled} = this.#loader;
    await Promise.all([settled, pending]);
    await this.#behavior;
    if (settled !== this.#loader.settled || pending !== this.pending) return this.getUpdateComplete();
    return this.isUpdatePending ? super.getUpdateComplete() : done;
  }

  #connectLater() {
    setTimeout(() => this.isConnected && this.connectedCallback());
  }

  #showState() {
    const {content, status} = this.#loader.view;
    this.#internals.states.clear();
    this.#internals.states.add(!content && /ready|none/.test(status) ? 'empty' : status);
  }

  readonly #retry = () => {
    this.#loader.resolve();
  };
}
