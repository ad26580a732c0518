import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface FollowHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** What the table of contents leads to, in the order of the page. */
  contentsTargets(): readonly Element[];
  /** The reader has come to another of them; undefined before the first. */
  readerAt(target: Element | undefined): void;
  /** The page's own prose is another one. */
  bodyChanged(): void;
  /** There is room for the table of contents beside the article, or there is none any more. */
  roomChanged(wide: boolean): void;
}

/** How far down in the window a reader's eyes are, as a share of its height. */
const EYES = 0.3;

/** Tells its host which part of the article is read, what is in its prose, and whether there is room beside it. */
export class FollowReader implements ReactiveController {
  readonly #host: FollowHost;
  readonly #isWide: () => boolean;
  // Not at once: what follows may change the size again.
  readonly #resize = new ResizeObserver(() => this.#schedule());
  readonly #body = new MutationObserver(() => this.#host.bodyChanged());
  #frame = 0;
  #wide = false;
  #at: Element | undefined;
  #entry: Element | undefined;

  constructor(host: FollowHost, isWide: () => boolean) {
    this.#host = host;
    this.#isWide = isWide;
    host.addController(this);
  }

  hostConnected() {
    // The reader may scroll the window or any box around the article.
    addEventListener('scroll', this.#schedule, {capture: true, passive: true});
    this.#resize.observe(this.#host);
    this.#body.observe(this.#host, {subtree: true, childList: true, characterData: true, attributeFilter: ['id']});
    this.#host.bodyChanged();
  }

  hostDisconnected() {
    removeEventListener('scroll', this.#schedule, {capture: true});
    this.#resize.disconnect();
    this.#body.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** A table of contents that scrolls scrolls along. */
  hostUpdated() {
    const entry = this.#host.renderRoot.querySelector('[part~=toc-link][aria-current]') ?? undefined;
    const toc = entry?.closest('nav');
    if (toc && entry && entry !== this.#entry) {
      const {top, bottom, height} = toc.getBoundingClientRect();
      const at = entry.getBoundingClientRect();
      if (at.top < top || at.bottom > bottom) toc.scrollTop += at.top - top - height / 2;
    }
    this.#entry = entry;
  }

  readonly #schedule = () => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#measure();
    });
  };

  #measure() {
    const wide = this.#isWide();
    if (wide !== this.#wide) this.#host.roomChanged(wide);
    this.#wide = wide;
    this.#look();
  }

  #look() {
    const targets = this.#host.contentsTargets();
    const {scrollHeight, clientHeight, scrollTop} = document.scrollingElement ?? document.documentElement;
    const atEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
    const tops = targets.map((target) => target.getBoundingClientRect().top);
    // At the end of the page the last part that is in view, which may be too short to come up.
    const line = clientHeight * (atEnd ? 1 : EYES);
    const at = targets[tops.findLastIndex((top) => top <= line)];
    if (at !== this.#at) this.#host.readerAt(at);
    this.#at = at;
  }
}
