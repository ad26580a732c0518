import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Concept, Concepts} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {renderCopyLink} from '../../base/copy-link.js';
import {property} from '../../base/decorators.js';
import {renderFacts} from '../../base/facts.js';
import {inGroups, type GroupHeading} from '../../base/groups.js';
import {renderHeading} from '../../base/heading.js';
import {relevanceStyles, renderRelevance} from '../../base/relevance.js';
import {SearchField} from '../../base/search-field.js';
import {renderText} from '../../base/text.js';
import {addEnglish} from '../../controllers/localize.js';
import {conceptListTerms} from '../../locales/en/concept-list.js';
import {factsStyles} from '../../styles/facts.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {itemStyles} from '../../styles/item.styles.js';
import {conceptListStyles} from './concept-list.styles.js';
import type {Letter} from './order.js';

/** From how many concepts on there is a search field, unless `searchable` says otherwise. */
const SEARCH_FROM = 12;
/** From how many concepts on there are letters that lead to them. */
const INDEX_FROM = 24;

let order: typeof import('./order.js');

addEnglish(conceptListTerms);

/**
 * Terms with their definitions and why they matter in the article.
 *
 * @summary A glossary.
 * @slot - Shown until there is data; read as data when it is a `<dl>`, a list or a table.
 * @slot heading - Replaces the text of the heading.
 * @csspart heading - The element's heading.
 * @csspart intro - The text that introduces all concepts.
 * @csspart toolbar - The line with the search field.
 * @csspart search - The search field.
 * @csspart index - The `<nav>` with the letters that lead to concepts; there from 24 concepts in alphabetical order on.
 * @csspart letter - A link in it.
 * @csspart group - The heading of a group of concepts.
 * @csspart subgroup - The heading of a group inside another one.
 * @csspart list - The `<dl>` of the concepts, or of those of one group.
 * @csspart item - The `<div>` of one concept.
 * @csspart term - The `<dt>` with a concept's name.
 * @csspart name - The name in it.
 * @csspart link - The link around the name of a concept that has a page.
 * @csspart definition - The `<dd>` with the definition.
 * @csspart relevance - The `<dd>` that says why a concept matters.
 * @csspart label - The word before it.
 * @csspart facts - The `<dl>` with everything else that is said of a concept.
 * @csspart url - A link among these facts.
 * @csspart copy-link - The button that copies a concept's address.
 * @csspart hit - A place that the search has found.
 * @csspart term-link - A link to a concept or a mention, with `link-terms`.
 * @csspart status - The line that says what happened.
 * @csspart retry - The button that loads again.
 * @cssprop [--concept-list-gap=1.5em] - Space between two concepts.
 */
export class ConceptList extends ArticleElement<Concepts> {
  static override styles: CSSResultGroup = [hostStyles, factsStyles, itemStyles, relevanceStyles, conceptListStyles];
  static override loadReader = async () => {
    const [{readConcepts}] = await Promise.all([
      import('../../article/read/concepts.js'),
      import('./order.js').then((module) => (order = module)),
    ]);
    return readConcepts;
  };

  /**
   * `alphabetical` sorts by term, as the language of the element's place in the page sorts, inside each group. By default,
   * and for any other value, the order is the author's.
   */
  @property() order: 'alphabetical' | null = null;

  /** Whether there is a search field; by default from 12 concepts on. `searchable="false"` leaves it away. */
  @property({type: Boolean}) searchable: boolean | null = null;

  /** @internal */
  override readonly idPrefix = 'concept-';

  readonly #field = new SearchField<Concept>({
    host: this,
    items: () => this.content?.items ?? [],
    textOf: ({term, text, relevance}) => [term, text, relevance].join('\n'),
    announce: (count, total) => {
      this.announce(total ? this.localize.term('matches', count, total) : '');
    },
  });
  /** Of the headings of groups. Finding it reads the page: once for all of them. */
  #level = 2;

  /** The concepts as Markdown, in the order in which they are shown; empty while there are none. */
  async toMarkdown(): Promise<string> {
    const {conceptsToMarkdown} = await import('../../article/write/concepts.js');
    const {content} = this;
    if (!content) return '';
    return conceptsToMarkdown(
      {...content, items: this.#sorted(content.items)},
      content.title ?? this.defaultHeading(),
      {
        level: this.ownLevel,
        verbatim: this.textFormat === 'markdown',
        relevance: this.localize.term('relevance'),
      },
    );
  }

  /** @internal The term has the focus: what a link leads to is named first. */
  override async reveal(item: HTMLElement): Promise<HTMLElement> {
    this.#field.end();
    await this.updateComplete;
    return super.reveal(item.querySelector<HTMLElement>('[part=name]') ?? item);
  }

  protected override contentChanged() {
    this.#field.end();
  }

  protected override defaultHeading(): string {
    return this.localize.term('conceptsHeading');
  }

  protected override renderContent({description, items}: Concepts): TemplateResult {
    const shown = this.#sorted(items);
    this.#level = this.itemLevel;
    return html`${description ? html`<div part="intro">${renderText(this, description, this.textFormat)}</div>` : nothing}
      ${
        (this.searchable ?? items.length >= SEARCH_FROM)
          ? html`<div part="toolbar">${this.#field.render(this.localize.term('searchConcepts'))}</div>`
          : nothing
      }
      ${items.length >= INDEX_FROM ? this.#renderIndex(order.indexOf(shown, this.localize.lang())) : nothing}
      <div class=${this.#field.search ? 'searched' : nothing} @beforematch=${this.#field.end}>
        ${inGroups(shown).map(
          ({headings, items: members}) => html`
            ${headings.map((heading) => this.#renderGroup(heading))}
            <dl part="list">${members.map((item) => this.#renderItem(item))}</dl>
          `,
        )}
      </div>`;
  }

  #renderIndex(letters: readonly Letter[]): TemplateResult | typeof nothing {
    if (letters.length < 2) return nothing;
    return html`<nav part="index" aria-label=${this.localize.term('index')}>
      ${letters.map(({letter, id}) => html`<a part="letter" href=${`#${this.idPrefix}${id}`}>${letter}</a> `)}
    </nav>`;
  }

  #renderGroup({heading, depth, items}: GroupHeading<Concept>): TemplateResult {
    return html`<div ?hidden=${!items.some((item) => this.#field.finds(item))}>
      ${renderHeading(Math.min(this.#level + depth, 6), html`<bdi>${heading}</bdi>`, depth ? 'group subgroup' : 'group')}
    </div>`;
  }

  #renderItem(item: Concept): TemplateResult {
    const {term, text, relevance, url, facts} = item;
    const hits = this.#field.markIn(item);
    const id = this.idPrefix + item.id;
    const name = hits?.(term) ?? term;
    const prose = (value: string) => renderText(this, value, this.textFormat, hits ?? this.mark);
    return html`<div part="item" id=${id} hidden=${this.#field.finds(item) ? nothing : 'until-found'}>
      <dt part="term">
        <span part="name" dir="auto">${url ? html`<a part="link" href=${url} rel="noopener">${name}</a>` : name}</span>
        ${renderCopyLink(this.localize, term)}
      </dt>
      ${text ? html`<dd part="definition">${prose(text)}</dd>` : nothing}
      ${relevance ? html`<dd part="relevance">${renderRelevance(this.localize, prose(relevance))}</dd>` : nothing}
      ${facts?.length || !(text ?? relevance) ? html`<dd>${renderFacts(facts)}</dd>` : nothing}
    </div>`;
  }

  #sorted(items: readonly Concept[]): readonly Concept[] {
    return this.order === 'alphabetical' ? order.sortConcepts(items, this.localize.lang()) : items;
  }
}
