import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {ArticleDate, Image, Person} from '../../article/article.js';
import type {Header} from '../../article/read/header.js';
import {ArticleElement} from '../../base/article-element.js';
import {dayOf, formatDate, renderDate, type ReadersDay} from '../../base/date.js';
import {state} from '../../base/decorators.js';
import {renderFacts} from '../../base/facts.js';
import {renderHeading} from '../../base/heading.js';
import {listParts} from '../../base/list-parts.js';
import {renderText} from '../../base/text.js';
import {renderWords, wordsStyles} from '../../base/words.js';
import {addEnglish} from '../../controllers/localize.js';
import {hasTopHeading} from '../../controllers/title-level.js';
import {articleHeaderTerms} from '../../locales/en/article-header.js';
import {factsStyles} from '../../styles/facts.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {articleHeaderStyles} from './article-header.styles.js';

let when: typeof import('./when.js');

addEnglish(articleHeaderTerms);

/**
 * The head of an article: its title, which is the element's heading, what it is about in a few sentences, who wrote it and
 * when, for whom it is, and its picture. What the data does not say has no place and no label.
 *
 * The title is an `<h1>` where the page has no other, else it fits in where it stands.
 *
 * @summary Title, authors, dates and picture of an article.
 * @slot - Shown until there is data.
 * @slot heading - Replaces the text of the title.
 * @csspart heading - The title.
 * @csspart description - The text below the title.
 * @csspart meta - The line with authors and dates.
 * @csspart byline - Who wrote the article.
 * @csspart author - One author in it, with everything else that is said of them.
 * @csspart person - The name of an author or of the publisher.
 * @csspart dates - When the article was published, or last updated, with its label.
 * @csspart date - The date in it.
 * @csspart relative - How long ago that was.
 * @csspart facts - A `<dl>`: type, level, publisher and audience, or what is said of an author.
 * @csspart type - The article's type.
 * @csspart level - How much a reader should know already.
 * @csspart publisher - Who published the article.
 * @csspart audience - The list of those for whom it is written.
 * @csspart label - The word that says what follows.
 * @csspart url - A link among the facts of a person.
 * @csspart figure - The picture with its caption.
 * @csspart image - The picture.
 * @csspart caption - Its caption; where the picture cannot be loaded, its description.
 * @csspart term-link - A link to a concept or a mention, with `link-terms`.
 * @csspart status - The line that says what happened.
 * @csspart retry - The button that loads again.
 * @cssprop [--article-header-image-ratio=16 / 9] - The room kept for a picture whose size the data does not tell.
 * @cssprop [--article-header-image-fit=contain] - How such a picture is fitted into its room.
 */
export class ArticleHeader extends ArticleElement<Header> {
  static override styles: CSSResultGroup = [hostStyles, factsStyles, wordsStyles, articleHeaderStyles];
  static override loadReader = async () => {
    const [{readHeader}] = await Promise.all([
      import('../../article/read/header.js'),
      import('./when.js').then((module) => (when = module)),
    ]);
    return (input: unknown) => {
      const {value, issues} = readHeader(input);
      return {value: when.shownOf(value), issues};
    };
  };

  /** @internal */
  override readonly idPrefix = 'article-';

  /** @internal A page's own title and paragraphs do not say which of them is what. */
  override readonly readsChildren = false;

  /** @internal Known only after what a server could have rendered too. */
  @state() readersDay: ReadersDay | undefined;

  /** The address of the picture that could not be loaded. */
  @state() private broken = '';

  /** The head of the article as Markdown; empty while there is none. */
  async toMarkdown(): Promise<string> {
    const {headerToMarkdown} = await import('../../article/write/header.js');
    const {content, localize} = this;
    if (!content) return '';
    const term = (name: keyof typeof articleHeaderTerms) => localize.term(name);
    return headerToMarkdown(content, {
      level: this.ownLevel,
      verbatim: this.textFormat === 'markdown',
      term,
      describe: (date) => formatDate(date, localize.lang()),
    });
  }

  protected override get ownLevel(): number {
    const level = super.ownLevel;
    return level === Math.trunc(this.headingLevel ?? NaN) || hasTopHeading(this) ? level : 1;
  }

  protected override firstUpdated() {
    // Before anything is seen: what comes later would move what stands below.
    void Promise.resolve().then(() => (this.readersDay = dayOf()));
    void this.updateComplete.then(() => {
      // A server's picture may have failed before anybody listened.
      const image = this.renderRoot.querySelector('img');
      if (image?.complete && !image.naturalWidth)
        image.decode().catch(() => (this.broken = image.getAttribute('src')!));
    });
  }

  protected override defaultHeading(): string {
    return '';
  }

  protected override renderSection(header: Header): TemplateResult {
    const {title} = header;
    const hasHeading = !this.noHeading && (title || this.querySelector(':scope>[slot=heading]'));
    const heading = html`<slot name="heading"><span dir="auto">${title}</span></slot>`;
    return html`${hasHeading ? renderHeading(this.ownLevel, heading, 'heading') : nothing}${this.renderContent(header)}`;
  }

  protected override renderContent(header: Header): TemplateResult {
    const {description, datePublished, dateModified, authors = [], image} = header;
    return html`${description ? html`<div part="description">${renderText(this, description, this.textFormat, this.mark)}</div>` : nothing}
    ${
      authors.length || datePublished || dateModified
        ? html`<div part="meta">
            ${this.#renderByline(authors)} ${this.#renderWhen('published', datePublished)}
            ${this.#renderWhen('updated', dateModified)}
          </div>`
        : nothing
    }
    ${this.#renderFacts(header)} ${image ? this.#renderImage(image) : nothing}`;
  }

  /** Names in a row; below each other where more is said of one. */
  #renderByline(authors: readonly Person[]): TemplateResult | typeof nothing {
    if (!authors.length) return nothing;
    const each = authors.some(({facts}) => facts?.length);
    const row = listParts(
      authors.map(({name}) => name),
      this.localize.lang(),
    );
    let index = 0;
    return html`<div part="byline" class=${each ? 'each' : nothing}>
      <span part="label">${this.localize.term('by')}</span> ${
        each
          ? html`<div>
              ${authors.map((author) => html`<div part="author">${renderPerson(author, 'author')}</div>`)}
            </div>`
          : row.map(({type, value}) =>
              type === 'literal'
                ? value
                : html`<span part="author">${renderPerson(authors[index++]!, 'author')}</span>`,
            )
      }
    </div>`;
  }

  #renderWhen(label: 'published' | 'updated', date: ArticleDate | undefined): TemplateResult | typeof nothing {
    if (!date) return nothing;
    const lang = this.localize.lang();
    const age = this.readersDay && when.describeAge(date, this.readersDay, lang);
    return html`<div part="dates">
      <span part="label">${this.localize.term(label)}</span>
      ${renderDate(date, lang, 'date', undefined, date.text === date.iso ? nothing : date.text)}${
        age ? html` <span part="relative">${age}</span>` : nothing
      }
    </div>`;
  }

  #renderFacts({type, level, publisher, audience}: Header): TemplateResult | typeof nothing {
    if (!type && !level && !publisher && !audience) return nothing;
    const row = (label: 'type' | 'level' | 'publisher' | 'audience', value: unknown) =>
      value
        ? html`<div>
            <dt part="label">${this.localize.term(label)}</dt>
            <dd part=${label}>${value}</dd>
          </div>`
        : nothing;
    return html`<dl part="facts" class="about">
      ${row('type', type && html`<bdi>${renderWords(type)}</bdi>`)} ${row('level', level && html`<bdi>${level}</bdi>`)}
      ${row('publisher', publisher && renderPerson(publisher))}
      ${row(
        'audience',
        audience &&
          html`<ul>
            ${audience.map((name) => html`<li><bdi>${name}</bdi></li>`)}
          </ul>`,
      )}
    </dl>`;
  }

  /** Its room is there before it is; a picture that cannot be loaded leaves only its words. */
  #renderImage({url, alt, caption, width, height}: Image): TemplateResult | typeof nothing {
    const isBroken = url === this.broken;
    const text = caption ?? (isBroken && alt);
    if (isBroken && !text) return nothing;
    return html`<figure part="figure">
      ${
        isBroken
          ? nothing
          : html`<img
              part="image"
              class=${width && height ? nothing : 'unsized'}
              src=${url}
              alt=${alt === caption ? '' : (alt ?? '')}
              width=${width ?? nothing}
              height=${height ?? nothing}
              decoding="async"
              @error=${() => (this.broken = url)}
            />`
      }
      ${text ? html`<figcaption part="caption" dir="auto">${text}</figcaption>` : nothing}
    </figure>`;
  }
}

/** A name, with whatever else is said of them. */
function renderPerson({name, url, facts}: Person, rel = ''): TemplateResult {
  return html`<bdi part="person">${url ? html`<a href=${url} rel=${`${rel} noopener`.trim()}>${name}</a>` : name}</bdi
    >${renderFacts(facts)}`;
}
