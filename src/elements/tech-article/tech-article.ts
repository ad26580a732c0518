import {ContextProvider} from '@lit/context';
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import type {Article} from '../../article/article.js';
import {articleContext, type ArticleSnapshot} from '../../base/article-context.js';
import {ArticleElement} from '../../base/article-element.js';
import {property, state} from '../../base/decorators.js';
import {nameInside, registeredName, registryOf, useOwnRegistry} from '../../base/registered.js';
import {hasReaders, loadReaders, type LoadReader} from '../../controllers/article-loader.js';
import {addEnglish} from '../../controllers/localize.js';
import {hasTopHeading} from '../../controllers/title-level.js';
import {techArticleTerms} from '../../locales/en/tech-article.js';
import {hostStyles} from '../../styles/host.styles.js';
import {renderContents, type ContentsState, type Entry} from './contents.js';
import {renderElement} from './render-element.js';
import {elements, sectionsOf, type ArticleSection, type Names, type SectionTag} from './sections.js';
import {techArticleStyles} from './tech-article.styles.js';

addEnglish(techArticleTerms);

/** From how many entries on there is a table of contents. */
const CONTENTS_FROM = 3;
/** How many sections are shown before the others, besides the head. */
const SCREENFUL = 2;
const WAITING: ArticleSnapshot = {status: 'loading', issues: []};
const NOTHING: ArticleSnapshot = {status: 'none', issues: []};
/** An element that shows a section. */
type SectionElement = HTMLElement &
  Partial<{
    readonly updateComplete: Promise<boolean>;
    toMarkdown(): Promise<string>;
    expandAll(): void;
    collapseAll(): void;
  }>;

let names: Names;

/**
 * A whole article: its head, the page's own prose, and a section for everything in its data, each through the element
 * that shows it alone too. Loads these as they are needed and registers them, with the prefix of its own name, where the
 * page has not. What no section knows comes at the end, so that nothing is lost.
 *
 * @summary The whole article with a table of contents.
 * @slot - The article's body: the page's own prose, at its place among the sections. Elements in it have the article's data.
 * @slot heading - Replaces the text of the title.
 * @csspart layout - The box around everything.
 * @csspart toc - The `<nav>` with the table of contents.
 * @csspart toc-link - A link in it.
 * @csspart toolbar - The buttons for the whole article.
 * @csspart expand-all - The button that opens or closes all answers.
 * @csspart print - The button that prints the page.
 * @csspart section - The box around one section.
 * @csspart failed - The line that stands for a section that could not be loaded.
 * @csspart status - The line that says what happened.
 * @csspart retry - The button that loads again.
 * @cssprop [--tech-article-gap=3em] - Space between two sections.
 * @cssprop [--tech-article-top=1.5em] - Where a table of contents beside the article sticks.
 */
export class TechArticle extends ArticleElement<Article> {
  static override styles: CSSResultGroup = [hostStyles, techArticleStyles];
  static override loadReader = async () => {
    const [{readArticle}, {readField, resolvePart}, {saysNothing}, {humanize}, {uniqueIds}] = await Promise.all([
      import('../../article/read/read-article.js'),
      import('../../article/read/field.js'),
      import('../../article/blank.js'),
      import('../../article/text.js'),
      import('../../article/ids.js'),
    ]);
    names = {readField, resolvePart, saysNothing, humanize, uniqueIds};
    return (input: unknown) => {
      const {article, issues} = readArticle(input);
      const isEmpty = Object.keys(article).length === 1 && !article.rest.length;
      return {value: isEmpty ? undefined : article, issues};
    };
  };

  /**
   * Which sections there are, in this order: names of parts of the data with spaces between them (`faq timeline keywords
   * additional_context.tools`), `header`, `body` for the page's own prose, `rest` for what no section knows. By default,
   * and where it is empty, everything, in canonical order. Names that the article has nothing under are left out.
   */
  @property() sections: string | null = null;

  /** Leaves the table of contents away. */
  @property({type: Boolean, reflect: true, attribute: 'no-toc'}) noToc = false;

  /** Tags are buttons that choose what the other sections show, as with `<tag-list filter>`. */
  @property({type: Boolean}) filter = false;

  /** Makes tags links to this address, as with `<tag-list href-template="/tags/{tag}">`. */
  @property({attribute: 'href-template'}) hrefTemplate: string | null = null;

  /** @internal */
  override readonly readsChildren = false;
  /** @internal */
  override readonly idPrefix = 'section-';

  /** The id that the reader has come to. */
  @state() private current = '';
  @state() private tocOpen = false;
  @state() private allOpen = false;
  readonly #provider = new ContextProvider(this, {context: articleContext, initialValue: WAITING});
  /** Under which names the elements are registered; undefined for those that could not be loaded. */
  readonly #tags = new Map<SectionTag, string | undefined>();
  #sections: readonly ArticleSection[] = [];
  #bodyEntries: readonly Entry[] = [];
  #follows = false;

  /** All sections as Markdown, in the order in which they are shown; without the page's own prose. */
  async toMarkdown(): Promise<string> {
    await this.updateComplete;
    const texts = await Promise.all(
      this.#sectionElements().map((element) => element.toMarkdown?.() ?? Promise.resolve('')),
    );
    return texts.filter(Boolean).join('\n');
  }

  /** Opens every answer. */
  expandAll() {
    this.turns.showAll();
    for (const element of this.#sectionElements()) element.expandAll?.();
    this.allOpen = true;
  }

  /** Closes every answer. */
  collapseAll() {
    this.turns.showAll();
    for (const element of this.#sectionElements()) element.collapseAll?.();
    this.allOpen = false;
  }

  override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (this.hasUpdated && changed.has('sections')) this.contentChanged();
    // The elements in the page's own prose have other ways to their data then.
    if (!this.content && /none|failed/.test(this.dataStatus ?? '')) this.#provider.setValue(NOTHING);
  }

  override updated() {
    super.updated();
    if (!this.prerendered && !this.#follows && this.renderRoot.querySelector('[part~=toc]')) {
      this.#follows = true;
      // Before anything is seen, and not before all is to be laid out anyway.
      requestAnimationFrame(() => (this.tocOpen = this.#tocIsBeside()));
      void import('./follow-reader.js').then(
        ({FollowReader}) => new FollowReader(this, () => this.#tocIsBeside()),
        () => (this.#follows = false),
      );
    }
  }

  /** @internal */
  contentsTargets(): Element[] {
    return this.#entries().flatMap(({id}) => this.#targetOf(id) ?? []);
  }

  /** @internal */
  readerAt(target: Element | undefined) {
    this.current = target?.id ?? '';
  }

  /** @internal */
  bodyChanged() {
    if (JSON.stringify(this.#readBody()) !== JSON.stringify(this.#bodyEntries)) this.#onBody();
  }

  /** @internal */
  roomChanged(wide: boolean) {
    this.tocOpen = wide;
  }

  /** @internal Whether its title stands above the sections, which are on the level below it then. */
  get hasTitle(): boolean {
    return !this.noHeading && this.#sections.some(({key}) => key === 'header');
  }

  protected override get ownLevel(): number {
    const level = super.ownLevel;
    const isFixed = !this.hasTitle || level === Math.trunc(this.headingLevel ?? NaN);
    return isFixed || hasTopHeading(this) ? level : 1;
  }

  protected override contentChanged() {
    const {content} = this;
    // Read once, for the elements inside as for those in the page's own prose: what reads it again finds the same.
    this.#provider.setValue(content ? {status: 'ready', data: content, issues: [], format: this.textFormat} : NOTHING);
    this.#sections = content ? sectionsOf(content, this.sections, names) : [];
    this.#load();
  }

  protected override defaultHeading(): string {
    return '';
  }

  /** The page's own prose is there whatever becomes of the data. */
  override render(): TemplateResult {
    return this.content ? super.render() : html`<slot></slot>${super.render()}`;
  }

  protected override renderSection(article: Article): unknown {
    const level = this.ownLevel;
    const entries = this.#entries();
    const hasToc = !this.noToc && entries.length >= CONTENTS_FROM;
    const render = (section: ArticleSection) => this.#renderPart(section, article, level);
    const sections = this.#sections.filter(({tag}) => !tag || this.#tags.has(tag));
    const first = sections[0]?.key === 'header' ? 1 : 0;
    const rest = sections.slice(first);
    // The page's own prose has been seen already.
    const atOnce = Math.max(SCREENFUL, rest.findIndex(({tag}) => !tag) + 1);
    return html`<div part="layout" class=${hasToc ? 'with-toc' : nothing}>
      ${sections.slice(0, first).map(render)}${hasToc ? renderContents(this.localize, entries, this.#contents()) : nothing}
      <div class="sections">${this.turns.take(rest, atOnce, 2).map(render)}</div>
    </div>`;
  }

  protected override renderContent(): unknown {
    return nothing;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    // What is inside waits for this element itself then.
    if (this.prerendered) return done;
    const {pending} = this;
    await Promise.all(this.#sectionElements().map(async (element) => element.updateComplete));
    return pending === this.pending ? done : this.getUpdateComplete();
  }

  #renderPart(section: ArticleSection, article: Article, level: number): unknown {
    const {key, tag, title} = section;
    const id = this.idPrefix + section.id;
    if (!tag)
      return html`<div part="section body" id=${id} ?hidden=${!this.childElementCount && !this.textContent.trim()}>
        <slot @slotchange=${this.#onBody}></slot>
      </div>`;
    const name = this.#tags.get(tag);
    if (name === undefined) return html`<div part="section" id=${id}>${this.#renderFailed(title)}</div>`;
    const element = renderElement(name, section, {
      article,
      format: this.textFormat,
      headingLevel: key === 'header' ? level : this.#levelBelow(level),
      noHeading: this.noHeading,
      title: title?.(this.localize),
      ownTitle: article.title ?? (this.querySelector(':scope>[slot=heading]') ? '' : undefined),
      linkTerms: this.#terms(),
      filter: this.filter,
      hrefTemplate: this.hrefTemplate,
    });
    return html`<div part="section" class=${tag === 'tag-list' ? 'tags' : nothing} id=${id}>${element}</div>`;
  }

  #renderFailed(title: ArticleSection['title']) {
    return html`<p part="failed">
      ${title ? html`<bdi>${title(this.localize)}</bdi>: ` : nothing}${this.localize.term('loadFailed')}
      <button part="retry" @click=${() => this.#load()}>${this.localize.term('retry')}</button>
    </p>`;
  }

  /** Loads the elements that show the sections where they are not there; one that does not come leaves the others alone. */
  #load() {
    useOwnRegistry(this);
    const missing: SectionTag[] = [];
    for (const tag of new Set(this.#sections.flatMap(({tag}) => tag ?? []))) {
      const name = nameInside(tag, this, 'tech-article');
      const reader = this.#readerOf(name);
      if (reader && hasReaders(reader)) this.#tags.set(tag, name);
      else if (!this.#tags.get(tag)) missing.push(tag);
    }
    if (!missing.length) return;
    const load = async (tag: SectionTag) => {
      const name = await registeredName(tag, this, 'tech-article', elements[tag]).catch(() => undefined);
      const reader = name && this.#readerOf(name);
      // One whose reader does not come says so itself.
      if (reader) await loadReaders(reader).catch(() => undefined);
      return [tag, name] as const;
    };
    // All at once: what came later would move what is there.
    this.pending = Promise.all(missing.map(load)).then((loaded) => {
      for (const [tag, name] of loaded) this.#tags.set(tag, name);
      this.requestUpdate();
    });
  }

  #readerOf(name: string): LoadReader | undefined {
    return (registryOf(this).get(name) as Partial<typeof ArticleElement> | undefined)?.loadReader;
  }

  /** Of which terms the first use is a link: those whose entries are shown here. */
  #terms(): string | null {
    const {linkTerms} = this;
    // A framework sets undefined where there is no attribute.
    if (typeof linkTerms !== 'string') return null;
    const kinds = ['concepts', 'mentions'];
    const named = kinds.filter((kind) => linkTerms.includes(kind.slice(0, -1)));
    const wanted = named.length ? named : kinds;
    return wanted.filter((kind) => this.#sections.some(({key}) => key === kind)).join(' ') || null;
  }

  /** What the table of contents leads to: the sections, and the headings with an id in the page's own prose. */
  #entries(): Entry[] {
    return this.#sections.flatMap(({id, tag, title}) => {
      if (!tag) return this.#bodyEntries;
      return title && this.#tags.has(tag) ? [{id: this.idPrefix + id, title: title(this.localize)}] : [];
    });
  }

  /** The headings that a link can lead to, and that a reader can see. */
  #readBody(): Entry[] {
    const headings = [...this.querySelectorAll('h2[id]')];
    return headings.map(({id, textContent}) => ({id, title: textContent.trim()})).filter(({id, title}) => id && title);
  }

  #contents(): ContentsState {
    const hasAnswers = this.#sections.some(({tag}) => tag === 'faq-list');
    return {
      current: this.current,
      isOpen: this.tocOpen,
      onToggle: (isOpen) => (this.tocOpen = isOpen),
      ...(hasAnswers && {
        allOpen: this.allOpen,
        onExpandAll: () => {
          if (this.allOpen) this.collapseAll();
          else this.expandAll();
        },
      }),
    };
  }

  #targetOf(id: string): Element | null {
    const selector = `#${CSS.escape(id)}`;
    return this.renderRoot.querySelector(selector) ?? this.querySelector(selector);
  }

  #levelBelow(level: number): number {
    return this.hasTitle ? Math.min(level + 1, 6) : level;
  }

  #sectionElements(): SectionElement[] {
    return [...this.renderRoot.querySelectorAll<SectionElement>('[part~=section]>:not(slot,p)')];
  }

  /** Styles say when the table of contents stands beside the article. */
  #tocIsBeside(): boolean {
    const toc = this.renderRoot.querySelector('[part~=toc]');
    return !!toc && getComputedStyle(toc).position === 'sticky';
  }

  readonly #onBody = () => {
    this.#bodyEntries = this.#readBody();
    this.requestUpdate();
  };
}
