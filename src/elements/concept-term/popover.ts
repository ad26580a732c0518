import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {Concept} from '../../article/article.js';
import {adoptStyles} from '../../base/adopt-styles.js';
import type {TextFormat} from '../../base/article-context.js';
import {relevanceStyles, renderRelevance} from '../../base/relevance.js';
import {renderText} from '../../base/text.js';
import {isShown} from '../../controllers/deep-links.js';
import {LanguageController} from '../../controllers/language.js';
import {LinkColor} from '../../controllers/link-color.js';
import type {Localize} from '../../controllers/localize.js';
import {colorsAround} from './colors.js';
import {place} from './place.js';
import {popoverStyles} from './popover.styles.js';

type PopoverHost = LitElement & {
  readonly concept: Concept | undefined;
  pending: Promise<unknown> | undefined;
  announceToggle(concept: Concept, open: boolean): boolean;
};

/** How long a pointer rests on a term before its definition opens, in milliseconds: not for one that only passes. */
const OPEN_AFTER = 250;
/** How long it may be on its way from the term to the definition. */
const CLOSE_AFTER = 300;

/** Closes the one that is open, for another one. */
let closeOther: (() => void) | undefined;

/** Opens and closes the definition of a term, as its reader points, tabs, clicks and taps. */
export class DefinitionPopover implements ReactiveController {
  isOpen = false;
  readonly #host: PopoverHost;
  readonly #localize: Localize;
  readonly #format: () => TextFormat;
  #concept: Concept | undefined;
  /** Whether only a pointer that rests on it keeps it open. */
  #byHover = false;
  #isShown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #startedOutside = false;
  #listening = new AbortController();

  constructor(host: PopoverHost, localize: Localize, format: () => TextFormat) {
    this.#host = host;
    this.#localize = localize;
    this.#format = format;
    for (const styles of [relevanceStyles, popoverStyles]) adoptStyles(host.renderRoot, styles);
    new LinkColor(host);
    new LanguageController(host);
    host.addController(this);
  }

  handle(event: Event) {
    const {type} = event;
    if (type === 'click') this.#onClick();
    else if (type === 'keydown') this.#onKey(event as KeyboardEvent);
    else if (type === 'focusin') {
      if (this.#trigger?.matches(':focus-visible')) this.#open(false);
    } else if (type === 'focusout') {
      // It is still there when the window has lost the focus.
      if (!this.#focused) this.#close();
    } else if ((event as PointerEvent).pointerType !== 'touch') this.#onHover(type === 'pointerenter');
  }

  render({id, term, text, relevance, url}: Concept): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    const prose = (value: string) => renderText(this.#host, value, this.#format());
    const address = `concept-${id}`;
    return html`<dfn part="name" dir="auto"
        >${url ? html`<a part="link" href=${url} rel="noopener">${term}</a>` : term}</dfn
      >
      ${text ? html`<div part="definition">${prose(text)}</div>` : nothing}
      ${relevance ? html`<div part="relevance">${renderRelevance(this.#localize, prose(relevance))}</div>` : nothing}
      ${
        isShown(address)
          ? html`<a part="glossary" href=${`#${address}`} @click=${this.#close}
              >${this.#localize.term('inGlossary')}</a
            >`
          : nothing
      }`;
  }

  hostUpdated() {
    const {concept, isConnected} = this.#host;
    if (this.isOpen && !(concept && isConnected)) this.#end();
    const box = this.#part('popover');
    const trigger = this.#trigger;
    if (!box || !trigger) return;
    if (this.isOpen !== this.#isShown) {
      this.#isShown = this.isOpen;
      // Where there are no popovers it is a box that is hidden or not.
      if ('showPopover' in box) box.popover = this.isOpen ? 'manual' : null;
      if (this.isOpen && 'showPopover' in box) box.showPopover();
    }
    if (!this.isOpen) return;
    place(box, trigger);
    box.tabIndex = box.scrollHeight > box.clientHeight ? 0 : -1;
  }

  hostDisconnected() {
    this.#end();
  }

  #onClick() {
    const selection = getSelection();
    // Whoever selects the text wants nothing else.
    if (selection && !selection.isCollapsed && selection.containsNode(this.#host, true)) return;
    if (this.isOpen && !this.#byHover) this.#close();
    else this.#open(false);
  }

  #onKey({repeat}: KeyboardEvent) {
    if (repeat) return;
    if (this.isOpen) this.#close();
    else this.#open(false);
  }

  #onHover(isOver: boolean) {
    clearTimeout(this.#timer);
    if (isOver && !this.isOpen) this.#timer = setTimeout(() => this.#open(true), OPEN_AFTER);
    else if (!isOver && this.#byHover) {
      this.#timer = setTimeout(() => {
        if (!this.#part('popover')?.contains(this.#focused)) this.#close();
      }, CLOSE_AFTER);
    }
  }

  #open(byHover: boolean) {
    clearTimeout(this.#timer);
    const host = this.#host;
    const {concept} = host;
    this.#byHover = byHover && (this.#byHover || !this.isOpen);
    if (this.isOpen || !concept || !host.isConnected || !host.announceToggle(concept, true)) return;
    closeOther?.();
    closeOther = this.#close;
    this.#concept = concept;
    this.isOpen = true;
    const box = this.#part('popover');
    for (const [name, color] of Object.entries(colorsAround(host))) box?.style.setProperty(name, color);
    this.#listen();
    host.requestUpdate();
  }

  readonly #close = () => {
    clearTimeout(this.#timer);
    if (!this.isOpen || !this.#concept || !this.#host.announceToggle(this.#concept, false)) return;
    if (this.#part('popover')?.contains(this.#focused)) this.#trigger?.focus({preventScroll: true});
    this.#end();
    this.#host.requestUpdate();
  };

  #end() {
    clearTimeout(this.#timer);
    this.#listening.abort();
    this.isOpen = false;
    if (closeOther === this.#close) closeOther = undefined;
  }

  #listen() {
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    const options = {signal, capture: true, passive: true};
    addEventListener('keydown', this.#onEscape, {signal, capture: true});
    addEventListener('pointerdown', this.#onPointer, options);
    addEventListener('pointerup', this.#onPointer, options);
    for (const type of ['scroll', 'resize']) addEventListener(type, this.#onMove, options);
  }

  readonly #onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // It closes this, and not the dialog around it.
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };

  /** A tap or click elsewhere closes; scrolling and selecting do not. */
  readonly #onPointer = (event: PointerEvent) => {
    const isOutside = !event.composedPath().includes(this.#host);
    if (event.type === 'pointerdown') this.#startedOutside = isOutside;
    else if (isOutside && this.#startedOutside) this.#close();
  };

  readonly #onMove = () => {
    const box = this.#part('popover');
    const trigger = this.#trigger;
    if (box && trigger) place(box, trigger);
  };

  get #focused(): Element | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement;
  }

  get #trigger(): HTMLElement | null {
    return this.#part('trigger');
  }

  #part(name: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`[part=${name}]`);
  }
}
