import {css, LitElement, type CSSResultGroup, type PropertyValues} from 'lit';
import type {Article} from '../../article/article.js';
import type {Issue} from '../../article/issue.js';
import type {ArticleView, TextFormat} from '../../base/article-context.js';
import {property} from '../../base/decorators.js';
import {ArticleLoader} from '../../controllers/article-loader.js';
import type {PageScript} from './page-script.js';

/**
 * Writes what an article's data says into the page for machines: one `<script type="application/ld+json">` in the page's
 * head, which changes in place with the data and goes away with the element. Shows nothing. The whole article is written,
 * whether or not elements show all of it: leave out of the data what readers of the page cannot see.
 *
 * What the data does not say comes from the page: its address from its canonical link, its language from `<html lang>`, the
 * picture from `og:image`. Questions are left out where the page has a `FAQPage` already.
 *
 * @summary The article as JSON-LD, for search engines and other machines.
 * @slot - Not shown; a script with the data can be here.
 * @fires {ArticleLoadEvent} article-load - Data has arrived from `src` or a script.
 * @fires {ArticleErrorEvent} article-error - Data could not be loaded or read; nothing is written.
 * @fires {ArticleIssuesEvent} article-issues - The data, or what became of it, has something that its author should know of.
 */
export class ArticleJsonLd extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: none;
    }
  `;

  /** The article as written in its source or as `readArticle` returns it. Wins over every other source. */
  @property({attribute: false}) article: unknown;

  /** URL of a `.yaml`, `.json`, `.jsonld`, `.md` or `.html` file with the data, relative to the page; http(s) only. */
  @property() src: string | null = null;

  /** The id of a script with the data, or of an `<article-data>`, elsewhere on the page. */
  @property() for: string | null = null;

  /** The site's address, http(s); the article's `slug` after it is the page. By default the page's canonical link, else its own address. */
  @property({attribute: 'site-url'}) siteUrl: string | null = null;

  /**
   * With `augment`, for pages with JSON-LD of their own: only what this can add to the article in that graph, which is what
   * it is about, mentions and has as parts. Any other value writes the whole graph.
   */
  @property() mode: 'augment' | null = null;

  /** Everything that reading the data and writing it as JSON-LD has found, for its author. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** @internal */
  readonly readsChildren = false;
  /** @internal The page's own JSON-LD is there already. */
  readonly readsPage = false;

  #issues: readonly Issue[] = [];
  #readIssues: readonly Issue[] = [];
  readonly #loader = new ArticleLoader<Article>(this, async () => {
    const {readArticle} = await import('../../article/read/read-article.js');
    return (input: unknown) => {
      const {article, issues} = readArticle(input);
      this.#readIssues = issues;
      const isEmpty = Object.keys(article).length === 1 && !article.rest.length;
      // Told of together with what is found later, and only where no other element tells of the same data.
      return {value: isEmpty ? undefined : article, issues: []};
    };
  });
  #script: PageScript | undefined;
  #written: Promise<void> = Promise.resolve();
  #observer: MutationObserver | undefined;

  constructor() {
    super();
    this.addController({
      hostConnected: () => {
        this.requestUpdate();
      },
      hostDisconnected: () => {
        this.#observer?.disconnect();
        this.#observer = undefined;
        this.#script?.remove();
      },
    });
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (this.hasUpdated && (changed.has('article') || changed.has('src') || changed.has('for'))) this.#loader.resolve();
  }

  override updated() {
    const {view} = this.#loader;
    // What was written stays while something else is on its way.
    if (view.status === 'loading') return;
    if (!view.content) this.#script?.remove();
    else this.#written = this.#write(view, view.content);
  }

  async #write(view: ArticleView<Article>, content: Article) {
    const format = content.textFormat ?? view.format;
    const parts = await this.#load(format).catch(() => undefined);
    // Where a part of this library could not be loaded, the page is as it was without the element.
    if (!parts || !this.isConnected || view !== this.#loader.view) return;
    const [{publish}, {headOf, PageScript}, {reportIssues}, tree] = parts;
    this.#script ??= new PageScript(this);
    this.#observe(headOf(this.ownerDocument));
    const found = publish(this, format === 'markdown' ? {...content, textFormat: format} : content, this.#script, {
      siteUrl: this.siteUrl,
      mode: this.mode,
      parseMarkdown: tree?.parseMarkdown,
    });
    const isOwn = this.article != null || this.src || this.querySelector(':scope>script');
    this.#issues = [...view.issues, ...(isOwn ? this.#readIssues : []), ...found];
    if (this.#issues.length) reportIssues(this, this.#issues);
  }

  #load(format: TextFormat | undefined) {
    return Promise.all([
      import('./publish.js'),
      import('./page-script.js'),
      import('../../controllers/report-issues.js'),
      format === 'markdown' ? import('../../base/rich-tree.js') : undefined,
    ]);
  }

  /** Looks again when scripts or links of the page come and go, and when all of it is there. */
  #observe(head: Element) {
    if (this.#observer) return;
    const isOwn = (node: Node) => node === this.#script?.element;
    this.#observer = new MutationObserver((records) => {
      const nodes = records.flatMap(({addedNodes, removedNodes}) => [...addedNodes, ...removedNodes]);
      const isNews = nodes.some(
        (node) => node instanceof Element && !isOwn(node) && /^(script|link|meta)$/.test(node.localName),
      );
      if (isNews) this.requestUpdate();
    });
    for (const parent of new Set([head, ...(head.parentElement?.children ?? [])]))
      this.#observer.observe(parent, {childList: true});
    if (document.readyState === 'loading')
      addEventListener('DOMContentLoaded', () => this.requestUpdate(), {once: true});
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#loader.settled;
    if (this.isUpdatePending) return this.getUpdateComplete();
    await this.#written;
    return done;
  }
}
