import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Section} from '../article/article.js';
import type {Issue, ReadResult} from '../article/issue.js';
import {readTextFormat} from '../article/read/text-format.js';
import {ArticleSource} from '../controllers/article-source.js';
import {headingLevelAt} from '../controllers/heading-level.js';
import {LinkColor} from '../controllers/link-color.js';
import {Localize} from '../controllers/localize.js';
import type {ArticleSnapshot, TextFormat} from './article-context.js';
import {ArticleIssuesEvent} from './events.js';
import {renderHeading} from './heading.js';
import {renderStatus} from './status.js';

/**
 * What every element that shows one section of an article has: its data, from whichever source, its heading, and its
 * states. Until there is data it shows its children.
 *
 * @fires {ArticleLoadEvent} article-load - Data has arrived from `src`, a script, the page or the children.
 * @fires {ArticleErrorEvent} article-error - Data could not be loaded or read; the children stay.
 * @fires {ArticleIssuesEvent} article-issues - The data has something that its author should know of.
 */
export abstract class ArticleElement<Content extends Section<unknown>> extends LitElement {
  /** Reads the element's section out of an article, or out of the section alone. Takes anything and never throws. */
  declare static read: (input: unknown) => ReadResult<Section<unknown>>;

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

  /** How texts in the data are meant: shown as they are (`text`, the default) or as Markdown. */
  @property() format: TextFormat | null = null;

  /** Everything that reading the data has found, for its author. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** @internal */
  readonly readsChildren: boolean = true;

  protected readonly localize = new Localize(this);
  readonly #internals = this.attachInternals();
  readonly #source = new ArticleSource(this);
  #shown: ArticleSnapshot | undefined;
  #content: Content | undefined;
  #issues: readonly Issue[] = [];
  #reported = this.#issues;
  #announcement = '';

  constructor() {
    super();
    new LinkColor(this);
  }

  /** What there is to show; undefined while there is nothing. */
  protected get content(): Content | undefined {
    return this.#content;
  }

  protected get textFormat(): TextFormat {
    const {format, data} = this.#source.snapshot;
    return this.format ?? format ?? readTextFormat(data) ?? 'text';
  }

  /** The level of the headings of items. */
  protected get itemLevel(): number {
    return Math.min(this.ownLevel + (this.noHeading ? 0 : 1), 6);
  }

  protected get ownLevel(): number {
    const level = Math.trunc(this.headingLevel ?? NaN);
    return level >= 1 && level <= 6 ? level : headingLevelAt(this);
  }

  /** @internal */
  hasContent(data: unknown): boolean {
    return this.#read(data).value.items.length > 0;
  }

  override willUpdate(changed: PropertyValues) {
    if (!this.hasUpdated || changed.has('article') || changed.has('src') || changed.has('for')) this.#source.resolve();
    if (this.#source.snapshot !== this.#shown) this.#show(this.#source.snapshot);
  }

  override updated() {
    const issues = this.#issues;
    if (issues === this.#reported) return;
    this.#reported = issues;
    if (issues.length) this.#report();
  }

  /** The element's content, below its heading. */
  protected abstract renderContent(content: Content): unknown;

  /** The heading where the data has none. */
  protected abstract defaultHeading(content: Content): string;

  override render(): TemplateResult {
    const content = this.#content;
    const {status, failure} = this.#source.snapshot;
    const retry = this.src ? this.#retry : undefined;
    return html`${
      content
        ? html`${
            this.noHeading
              ? nothing
              : renderHeading(
                  this.ownLevel,
                  html`<slot name="heading">${content.title ?? this.defaultHeading(content)}</slot>`,
                  'heading',
                )
          }${this.renderContent(content)}`
        : status === 'ready'
          ? nothing
          : html`<slot></slot>`
    }${renderStatus(this.localize, this.#announcement, failure, retry)}`;
  }

  /** Says something to screen readers, politely. */
  protected announce(message: string) {
    this.#announcement = message;
    this.requestUpdate();
  }

  readonly #retry = () => {
    this.#source.resolve();
  };

  #read(data: unknown): ReadResult<Content> {
    return (this.constructor as typeof ArticleElement).read(data) as ReadResult<Content>;
  }

  #show(snapshot: ArticleSnapshot) {
    this.#shown = snapshot;
    const {status, data, positionOf} = snapshot;
    // While it loads, what was there stays.
    if (status !== 'loading') {
      const {value, issues} = status === 'ready' ? this.#read(data) : {value: undefined, issues: []};
      this.#content = value?.items.length ? value : undefined;
      this.#issues = [
        ...snapshot.issues,
        ...issues.map((issue) => ({...issue, ...(positionOf && {position: issue.position ?? positionOf(issue.path)})})),
      ];
      this.contentChanged();
    }
    const {states} = this.#internals;
    for (const state of ['loading', 'failed', 'ready', 'empty']) states.delete(state);
    states.add(status === 'ready' && !this.#content ? 'empty' : status === 'none' ? 'empty' : status);
  }

  /** Called when there is other content than before. */
  protected contentChanged() {}

  #report() {
    const issues = this.#issues;
    const serious = issues.filter(({severity}) => severity !== 'info');
    if (serious.length) {
      const list = serious.map(({code, path, message, position}) =>
        [position && `${position.line}:${position.column}`, code, path, message].filter(Boolean).join(' '),
      );
      console.warn(`<${this.localName}> has found in its data:\n${list.join('\n')}`);
    }
    this.dispatchEvent(new ArticleIssuesEvent(issues));
  }
}
