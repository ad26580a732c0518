import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A reader is choosing a tag of an article, or letting go of the chosen one; cancel it to keep things as they are. */
export class TagSelectEvent extends Event {
  static readonly type = 'tag-select';
  /** Undefined when no tag is to be chosen any more. */
  readonly tag: string | undefined;
  /** The list that the tag is from, as its `field` names it: `keywords`. */
  readonly field: string;

  constructor(tag: string | undefined, field: string) {
    super(TagSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.tag = tag;
    this.field = field;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tag-select': TagSelectEvent;
  }
}

/** An element that shows something of an article. */
interface Host extends ReactiveControllerHost, EventTarget {
  /** The article as it was written: the same object for all elements that share it. */
  readonly data: unknown;
  /** Whether it still shows what a server has rendered, where nothing is chosen. */
  readonly prerendered: boolean;
}

interface Choice {
  readonly tag: string;
  readonly field: string;
}

const choices = new WeakMap<object, Choice>();
const filters = new Set<TagFilter>();

/** The tag that a reader has chosen: one for each article, for all elements that show something of it. */
export class TagFilter implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The chosen tag; undefined while there is none. */
  get tag(): string | undefined {
    return this.#choice?.tag;
  }

  hostConnected() {
    filters.add(this);
    // The choice may have changed meanwhile.
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    filters.delete(this);
  }

  /** Whether a text is the chosen tag, in whatever case. */
  isChosen(text: string): boolean {
    const {tag} = this;
    return tag !== undefined && fold(text) === fold(tag);
  }

  /** Does as the reader wants, unless the page has something against it; whether it has not. */
  choose(tag: string | undefined, field = this.#choice?.field ?? ''): boolean {
    const host = this.#host;
    if (!host.dispatchEvent(new TagSelectEvent(tag, field))) return false;
    this.set(tag, field);
    return true;
  }

  /** Chooses a tag, or none, without asking. */
  set(tag?: string, field = '') {
    const article = this.#article;
    if (tag === undefined) choices.delete(article);
    else choices.set(article, {tag, field});
    for (const filter of filters) if (filter.#article === article) filter.#host.requestUpdate();
  }

  /** What the choice is kept for; data that is a mere text is nobody else's. */
  get #article(): object {
    const {data} = this.#host;
    return typeof data === 'object' && data ? data : this.#host;
  }

  get #choice(): Choice | undefined {
    return this.#host.prerendered ? undefined : choices.get(this.#article);
  }
}

/** Tags that differ only in this are one to those who read them out of the data. */
function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
