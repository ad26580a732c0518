import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Search} from './search.js';
import type {Mark} from './text.js';

interface Searched<Item> {
  readonly host: ReactiveControllerHost;
  readonly items: () => readonly Item[];
  /** What a reader sees of an item. */
  readonly textOf: (item: Item) => string;
  /** Says how many of the items the search has found; of no items when it is over. */
  readonly announce: (count: number, total: number) => void;
}

const loadSearch = () => import('./search.js').catch(() => ({searchFor: () => undefined}));

/** A field that filters a list as its reader types. What searches is loaded when the field gets the focus. */
export class SearchField<Item> {
  /** Undefined while nothing is searched for. */
  search: Search | undefined;
  readonly #searched: Searched<Item>;
  #query = '';
  #found: ReadonlySet<Item> = new Set();

  constructor(searched: Searched<Item>) {
    this.#searched = searched;
  }

  render(label: string): TemplateResult {
    return html`<input
      part="search"
      type="search"
      aria-label=${label}
      placeholder=${label}
      .value=${this.#query}
      @focus=${loadSearch}
      @input=${this.#onInput}
    />`;
  }

  finds(item: Item): boolean {
    return !this.search || this.#found.has(item);
  }

  /** What marks the hits in an item's texts; undefined while nothing is searched for. */
  markIn(item: Item): Mark | undefined {
    return this.search && (this.#found.has(item) ? this.search.mark : String);
  }

  /** Shows everything again: a link, or the browser's own search, leads to what the search has hidden. */
  readonly end = () => {
    if (!this.#query) return;
    this.#query = '';
    this.#show(undefined);
  };

  #show(search: Search | undefined) {
    const {host, items, textOf, announce} = this.#searched;
    const all = search ? items() : [];
    this.search = search;
    this.#found = new Set(all.filter((item) => search?.matches(textOf(item))));
    announce(this.#found.size, all.length);
    host.requestUpdate();
  }

  readonly #onInput = async (event: Event) => {
    this.#query = (event.target as HTMLInputElement).value;
    const {searchFor} = await loadSearch();
    this.#show(searchFor(this.#query));
  };
}
