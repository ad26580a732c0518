import {adoptStyles} from '../base/adopt-styles.js';
import type {ArticleElement} from '../base/article-element.js';
import {longListStyles} from '../styles/long-list.styles.js';

/** How many items of a list fill a screen, and how many times as many each later turn shows. */
const SCREENFUL = 30;
const GROWTH = 10;
/** From how many items on the browser need not lay out those that are not in view. */
const LONG = 100;

/** Shows the items of a long list in turns: what fills a screen first, the rest when that has been painted. */
export class Turns {
  readonly #host: ArticleElement<unknown>;
  /** How many there were before this one. */
  #turn: number;
  #isFull = false;

  constructor(host: ArticleElement<unknown>) {
    this.#host = host;
    // A server renders everything.
    this.#turn = host.prerendered ? Infinity : 0;
  }

  /** Whether a list is to have the class `long`, which brings the styles for it. */
  isLong(items: readonly unknown[]): boolean {
    const isLong = items.length >= LONG;
    if (isLong) adoptStyles(this.#host.renderRoot, longListStyles);
    return isLong;
  }

  /** The items to show now: so many first, and so many times as many in each turn after that. */
  take<Item>(items: readonly Item[], first = SCREENFUL, growth = GROWTH): readonly Item[] {
    const room = first * growth ** this.#turn;
    this.#isFull = items.length > room;
    if (!this.#isFull) return items;
    const host = this.#host;
    const more = whenPainted().then(() => {
      this.#turn++;
      host.requestUpdate();
    });
    host.pending = Promise.all([host.pending, more]);
    return items.slice(0, room);
  }

  /** Shows at once what is kept for later. */
  showAll() {
    if (!this.#isFull) return;
    this.#turn = Infinity;
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  }
}

function whenPainted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // Nothing is painted in a tab that nobody sees.
    setTimeout(resolve, 100);
  });
}
