import {ContextProvider} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Issue} from '../../article/issue.js';
import {articleContext, type TextFormat} from '../../base/article-context.js';
import {ArticleIssuesEvent} from '../../base/events.js';
import {renderStatus} from '../../base/status.js';
import {ArticleSource} from '../../controllers/article-source.js';
import {Localize} from '../../controllers/localize.js';
import {hostStyles} from '../../styles/host.styles.js';

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
  static override styles = [hostStyles];

  /** The article as written in its source or as `readArticle` returns it. Wins over every other source. */
  @property({attribute: false}) article: unknown;

  /** URL of a `.yaml`, `.json`, `.jsonld`, `.md` or `.html` file, relative to the page; http(s) only. */
  @property() src: string | null = null;

  /** The id of a script with the article elsewhere on the page. */
  @property() for: string | null = null;

  /** How texts in the article are meant: shown as they are (`text`, the default) or as Markdown. */
  @property() format: TextFormat | null = null;

  /** What reading the article's text has found; what is in its sections the elements that show them know. */
  get issues(): readonly Issue[] {
    return this.#source.snapshot.issues;
  }

  /** @internal */
  readonly readsChildren = false;

  readonly #localize = new Localize(this);
  readonly #source = new ArticleSource(this);
  readonly #provider = new ContextProvider(this, {context: articleContext, initialValue: this.#source.snapshot});

  /** @internal */
  hasContent(data: unknown): boolean {
    return data !== null && data !== undefined;
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!this.hasUpdated || changed.has('article') || changed.has('src') || changed.has('for')) this.#source.resolve();
    const {snapshot} = this.#source;
    this.#provider.setValue(this.format ? {...snapshot, format: this.format} : snapshot);
  }

  override render(): TemplateResult {
    const {failure} = this.#source.snapshot;
    return html`<slot></slot>${failure ? renderStatus(this.#localize, '', failure, this.src ? this.#retry : undefined) : nothing}`;
  }

  readonly #retry = () => {
    this.#source.resolve();
  };
}
