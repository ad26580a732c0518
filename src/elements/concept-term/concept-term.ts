import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Concept} from '../../article/article.js';
import {ArticleElement} from '../../base/article-element.js';
import {property} from '../../base/decorators.js';
import {addEnglish} from '../../controllers/localize.js';
import {conceptTermTerms} from '../../locales/en/concept-term.js';
import {hostStyles} from '../../styles/host.styles.js';
import {conceptTermStyles} from './concept-term.styles.js';
import type {Glossary} from './glossary.js';
import type {DefinitionPopover} from './popover.js';

/** A reader is opening or closing the definition of a term; cancel it to keep it as it is. */
export class ConceptToggleEvent extends Event {
  static readonly type = 'concept-toggle';
  readonly concept: Concept;
  /** Whether the definition is about to be open. */
  readonly open: boolean;

  constructor(concept: Concept, open: boolean) {
    super(ConceptToggleEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.concept = concept;
    this.open = open;
  }
}

declare global {
  interface HTMLElementEventMap {
    'concept-toggle': ConceptToggleEvent;
  }
}

let glossary: typeof import('./glossary.js');

addEnglish(conceptTermTerms);

/**
 * A word in running text that shows its definition, for a pointer that rests on it, for the focus, and for a click or tap.
 * It stays plain text where the article has no such concept, and inside a link, a button or a label.
 *
 * @summary A term in prose with a popover that defines it.
 * @slot - The term, as it stands in the text.
 * @fires {ConceptToggleEvent} concept-toggle - A reader is opening or closing the definition; cancel it to keep it as it is.
 * @csspart trigger - The term in the text, where it has a definition.
 * @csspart popover - The box with the definition.
 * @csspart name - The term at its head.
 * @csspart link - The link around it, for a concept that has a page.
 * @csspart definition - The definition.
 * @csspart relevance - The line that says why the concept matters.
 * @csspart label - The word before it.
 * @csspart glossary - The link to the concept in a `<concept-list>` of the page.
 * @cssprop [--concept-term-background] - Color behind the definition; by default the one behind the term, if that is known.
 * @cssprop [--concept-term-color] - Color of the definition; by default the text's.
 */
export class ConceptTerm extends ArticleElement<Glossary> {
  static override styles: CSSResultGroup = [hostStyles, conceptTermStyles];
  static override loadReader = async () => (glossary = await import('./glossary.js')).readGlossary;

  /**
   * The concept's name, where the text says it in other words. Case, spaces, hyphens, accents and a plural's "s" make no
   * difference, and of "Foreign Function Interface (FFI)" either part is enough. A name that the article does not have leaves
   * plain text.
   */
  @property() term: string | null = null;

  /** @internal */
  override readonly readsChildren = false;
  /** @internal */
  override readonly idPrefix = 'term-';

  #popover: DefinitionPopover | undefined;
  #loading: Promise<unknown> | undefined;

  /** @internal What the text names. */
  get concept(): Concept | undefined {
    // A control in a control could not be reached.
    if (!this.content || this.closest('a,button,summary,label') || this.querySelector('a,button')) return undefined;
    return glossary.findConcept(this.content, typeof this.term === 'string' ? this.term : this.#text);
  }

  protected override firstUpdated() {
    new MutationObserver(() => {
      this.requestUpdate();
    }).observe(this, {characterData: true, childList: true, subtree: true});
    for (const type of ['pointerenter', 'pointerleave', 'focusin', 'focusout']) {
      this.addEventListener(type, this.#onEvent);
    }
  }

  /** What ties an element to the page comes with the popover. */
  override updated() {}

  /** The term's text. */
  async toMarkdown(): Promise<string> {
    const {escapeMarkdown} = await import('../../article/write/markdown.js');
    return escapeMarkdown(this.#text);
  }

  override render(): TemplateResult {
    const {concept} = this;
    if (!concept) return html`<slot></slot>`;
    const popover = this.#popover;
    const open = popover?.isOpen ?? false;
    return html`<span
        part="trigger"
        role="button"
        tabindex="0"
        aria-expanded=${open}
        aria-controls="popover"
        @click=${this.#onEvent}
        @keydown=${this.#onEvent}
        ><slot></slot></span
      ><span part="popover" id="popover" role="note" tabindex="-1" ?hidden=${!open}>${popover?.render(concept)}</span>`;
  }

  /** @internal Tells of what a reader does; false when that is not to be. */
  announceToggle(concept: Concept, open: boolean): boolean {
    return this.dispatchEvent(new ConceptToggleEvent(concept, open));
  }

  protected override defaultHeading(): string {
    return '';
  }

  protected override renderContent() {}

  get #text(): string {
    const isText = ({nodeName}: Node) => !/^(#comment|script|style)$/i.test(nodeName);
    return [...this.childNodes]
      .map((node) => (isText(node) ? node.textContent : ''))
      .join('')
      .trim();
  }

  /** What opens is loaded with the first pointer, focus or tap, which it then gets as it has come. */
  readonly #onEvent = async (event: Event) => {
    if (!this.concept) return;
    if (event instanceof KeyboardEvent) {
      if (!/^(Enter| )$/.test(event.key)) return;
      event.preventDefault();
    }
    this.#loading ??= import('./popover.js').then(
      ({DefinitionPopover}) => {
        this.#popover = new DefinitionPopover(this, this.localize, () => this.textFormat);
      },
      () => (this.#loading = undefined),
    );
    await this.#loading;
    this.#popover?.handle(event);
  };
}
