import {ContextProvider} from '@lit/context';
import {css, html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from '../../base/decorators.js';
import type {Issue} from '../../article/issue.js';
import {articleContext, type ArticleSnapshot, type TextFormat} from '../../base/article-context.js';
import {renderStatus} from '../../base/status.js';
import {ArticleLoader} from '../../controllers/article-loader.js';
import {Localize} from '../../controllers/localize.js';
import {hostStyles} from '../../styles/host.styles.js';

const WAITING: ArticleSnapshot = {status: 'loading', issues: []};

/**
 * Holds or loads one article and provides it to every element inside it. Shows its children, and nothing of its own but
 * the message that loading has failed.
 *
 * @summary One article's data for all elements inside it.
 * @slot - The page's content, with the elements that show the article.
 * @fires {ArticleLoadEvent} article-load - The article has been loaded.
 * @fires {ArticleErrorEvent} article-error - The article could not be loaded or read.
 * @fires {ArticleIssuesEvent} article-issues - The article's text has something that its author should know of.
 * @csspart status - The line that says that loading has failed.
 * @csspart retry - The button that loads again.
 */
export class ArticleData extends LitElement {
  static override styles: CSSResultGroup = [
    hostStyles,
    // What is inside belongs to the page.
    css`
      :host {
        container-type: normal;
        inline-size: auto;
        min-inline-size: auto;
        margin: 0;
        text-align: inherit;
        overflow-wrap: inherit;
      }
    `,
  ];

  /** The article as written in its source or as `readArticle` returns it. Wins over every other source. */
  @property({attribute: false}) article: unknown;

  /** URL of a `.yaml`, `.json`, `.jsonld`, `.md` or `.html` file, relative to the page; http(s) only. */
  @property() src: string | null = null;

  /** The id of a script with the article elsewhere on the page. */
  @property() for: string | null = null;

  /** How texts in the article are meant: shown as they are (`text`, the default) or as Markdown. */
  @property() format: TextFormat | null = null;

  /** Shows what reading the article's text has found, for its author. Not meant for readers. */
  @property({type: Boolean}) debug = false;

  /** What reading the article's text has found; what is in its sections the elements that show them know. */
  get issues(): readonly Issue[] {
    return this.#loader.view.issues;
  }

  /** @internal */
  readonly readsChildren = false;

  readonly #localize = new Localize(this);
  // Whatever there is, is passed on: what it means is known to the elements that show it.
  readonly #loader = new ArticleLoader(this, () =>
    Promise.resolve((value: unknown) => ({value: {items: [value]}, issues: []})),
  );
  readonly #provider = new ContextProvider(this, {context: articleContext, initialValue: WAITING});
  #provided: unknown[] = [];

  override willUpdate(changed: PropertyValues<this>) {
    if (this.hasUpdated && (changed.has('article') || changed.has('src') || changed.has('for'))) this.#loader.resolve();
    const {snapshot} = this.#loader.view;
    if (!snapshot) return;
    // Not by the snapshot: two that name each other would hand it to and fro without end.
    const provided = [snapshot.status, snapshot.data, snapshot.failure, this.format];
    if (provided.every((value, index) => value === this.#provided[index])) return;
    this.#provided = provided;
    this.#provider.setValue(this.format ? {...snapshot, format: this.format} : snapshot);
  }

  override render(): TemplateResult {
    const {view} = this.#loader;
    return html`<slot></slot>${view.failure ? renderStatus(this.#localize, view, !!this.src && this.#retry) : nothing}`;
  }

  readonly #retry = () => {
    this.#loader.resolve();
  };
}
