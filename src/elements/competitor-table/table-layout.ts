import {adoptStyles} from '../../base/adopt-styles.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {tableLayoutStyles} from './table-layout.styles.js';

interface TableHost extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** How a table stands in its page: whether it fits, whether it is shown as cards, and whether it is being printed. */
export class TableLayout implements ReactiveController {
  /** Wider than its place: it scrolls. Undefined until it has been measured. */
  overflows: boolean | undefined;
  /** So narrow that each product is a card, which the styles decide. */
  narrow = false;
  printing = false;
  readonly #host: TableHost;
  readonly #observer = new ResizeObserver(() => this.#measure());
  readonly #onPrint = ({type}: Event) => {
    this.printing = type === 'beforeprint';
    this.#host.requestUpdate();
  };
  #scroller: HTMLElement | null = null;
  #table: HTMLTableElement | null = null;
  #page = '';

  constructor(host: TableHost) {
    this.#host = host;
    adoptStyles(host.renderRoot, tableLayoutStyles);
    host.addController(this);
    this.hostUpdate();
    this.hostUpdated();
  }

  /** What a reader scrolls, and can reach with the keyboard for that. */
  get scrolls(): boolean {
    return !!this.overflows && !this.narrow;
  }

  hostConnected() {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#observer.disconnect();
    this.#table = null;
  }

  /** The page's color is asked for while nothing is to be laid out. */
  hostUpdate() {
    if (!this.#table) this.#page = pageColor(this.#host as unknown as Node);
  }

  hostUpdated() {
    const table = this.#host.renderRoot.querySelector('table');
    if (table === this.#table) return;
    this.#observer.disconnect();
    this.#table = table;
    this.#scroller = table && table.parentElement;
    if (!table || !this.#scroller) return;
    this.#showPage();
    // As wide as the table and as its place, and no higher when rows come into view.
    for (const wide of [table.tHead, this.#host.renderRoot.querySelector('[part~=export]')]) {
      if (wide) this.#observer.observe(wide);
    }
  }

  /** What sticks needs the page's own color behind it. Measured again when the page changes its theme. */
  matchPage() {
    if (!this.#scroller) return;
    this.#page = pageColor(this.#scroller);
    this.#showPage();
  }

  #showPage() {
    const style = this.#scroller?.style;
    if (style && style.getPropertyValue('--_page') !== this.#page) style.setProperty('--_page', this.#page);
  }

  #measure() {
    const [scroller, table] = [this.#scroller, this.#table];
    // How it stands on paper says nothing of the screen.
    if (!scroller || !table || this.printing || matchMedia('print').matches) return;
    const overflows = table.offsetWidth > scroller.clientWidth + 1;
    const narrow = getComputedStyle(scroller).getPropertyValue('--_narrow') === '1';
    this.matchPage();
    if (overflows === this.overflows && narrow === this.narrow) return;
    const {scrolls} = this;
    const looksAnother = narrow !== this.narrow;
    this.overflows = overflows;
    this.narrow = narrow;
    // Not now: the observer must not cause what it observes.
    requestAnimationFrame(() => {
      scroller.className = overflows ? 'wide' : 'fits';
      if (looksAnother || scrolls !== this.scrolls) void this.#update();
    });
  }

  /** A product that a link has led to is to stay in view. */
  async #update() {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const active = this.#host.shadowRoot?.activeElement;
    if (active?.matches('[part~=item]')) active.scrollIntoView({block: 'nearest'});
  }
}

/** The color behind a node. */
function pageColor(start: Node): string {
  for (let node: Node | null = start; node; node = parentOf(node)) {
    const color = node instanceof Element && opaque(getComputedStyle(node).backgroundColor);
    if (color) return color;
  }
  return 'Canvas';
}

function parentOf(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

function opaque(color: string): string {
  return /^rgb\(|^color\([^/]+\)$|^(ok)?l(ab|ch)\([^/]+\)$/.test(color) ? color : '';
}
