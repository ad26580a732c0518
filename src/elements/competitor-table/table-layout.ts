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
  #table: HTMLElement | null = null;

  constructor(host: TableHost) {
    this.#host = host;
    adoptStyles(host.renderRoot, tableLayoutStyles);
    host.addController(this);
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

  hostUpdated() {
    const table = this.#host.renderRoot.querySelector('table');
    if (table === this.#table) return;
    this.#observer.disconnect();
    this.#table = table;
    this.#scroller = table && table.parentElement;
    if (!table || !this.#scroller) return;
    this.#observer.observe(table);
    this.#observer.observe(this.#scroller);
  }

  /** What sticks needs the page's own color behind it. Measured again when the page changes its theme. */
  readonly matchPage = () => {
    const scroller = this.#scroller;
    if (!scroller) return;
    let color = '';
    for (let from: Node | undefined = scroller; from && !color; from = parentOf(from)) {
      if (from instanceof Element) color = opaque(getComputedStyle(from).backgroundColor);
    }
    scroller.style.setProperty('--_page', color || 'Canvas');
  };

  #measure() {
    const [scroller, table] = [this.#scroller, this.#table];
    // How it stands on paper says nothing of the screen.
    if (!scroller || !table || this.printing || matchMedia('print').matches) return;
    this.matchPage();
    const overflows = table.offsetWidth > scroller.clientWidth + 1;
    const narrow = getComputedStyle(scroller).getPropertyValue('--_narrow') === '1';
    if (overflows === this.overflows && narrow === this.narrow) return;
    this.overflows = overflows;
    this.narrow = narrow;
    // Not now: the observer must not cause what it observes.
    requestAnimationFrame(() => void this.#update());
  }

  /** A product that a link has led to is to stay in view. */
  async #update() {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const active = this.#host.shadowRoot?.activeElement;
    if (active?.matches('[part~=item]')) active.scrollIntoView({block: 'nearest'});
  }
}

function parentOf(node: Node): Node | undefined {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host;
}

function opaque(color: string): string {
  return /^rgb\(|^color\([^/]+\)$|^(ok)?l(ab|ch)\([^/]+\)$/.test(color) ? color : '';
}
