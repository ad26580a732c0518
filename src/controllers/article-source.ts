import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {articleContext, type ArticleSnapshot} from '../base/article-context.js';
import {ArticleErrorEvent, ArticleLoadEvent} from '../base/events.js';
import type {LoadedDocument} from './sources/load-url.js';

/** What the source asks of the element it serves. */
export interface ArticleSourceHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  article?: unknown;
  src?: string | null;
  for?: string | null;
  /** Whether the element would show something of this data; asked of sources that no one has named. */
  hasContent(data: unknown): boolean;
  /** Whether the element's children can be its data. */
  readonly readsChildren: boolean;
}

const NOTHING: ArticleSnapshot = {status: 'none', issues: []};
const LOADING: ArticleSnapshot = {status: 'loading', issues: []};
const DATA_SCRIPTS = ['application/yaml', 'application/json', 'application/ld+json']
  .map((type) => `script[type="${type}"]`)
  .join();

/**
 * Finds an element's data and keeps it current. The first of these that there is wins: the `article` property, `src`, a
 * script child, `for`, an enclosing element's article, the page's JSON-LD, the element's children. Whatever has to be
 * fetched, parsed or read out of the DOM is done by modules that load only then.
 */
export class ArticleSource implements ReactiveController {
  /** What is known now. A new object each time that it changes. */
  snapshot = NOTHING;
  readonly #host: ArticleSourceHost;
  #observer: MutationObserver | undefined;
  #stop = new AbortController();
  #releaseLoad: (() => void) | undefined;

  constructor(host: ArticleSourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#observer ??= new MutationObserver((records) => {
      if (this.#concerns(records)) this.resolve();
    });
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
    // The first time, the host resolves in its first update, when all of its attributes are known.
    if (this.#host.hasUpdated) this.resolve();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#stop.abort();
    this.#releaseLoad?.();
    this.#releaseLoad = undefined;
  }

  /** Looks for the data again, from the first way on. */
  resolve() {
    const release = this.#releaseLoad;
    this.#releaseLoad = undefined;
    this.#stop.abort();
    this.#stop = new AbortController();
    const {article, src, for: id} = this.#host;
    if (article !== undefined && article !== null) this.#take(article);
    else if (src) this.#load(src);
    else if (this.#script()) this.#parse(this.#script() as Element);
    else if (id) this.#follow(id);
    else this.#inherit();
    // Released only now: the same URL, asked for again, is not fetched a second time.
    release?.();
  }

  /** Loads a failed `src` again. */
  retry() {
    this.#load(this.#host.src ?? '');
  }

  #set(snapshot: ArticleSnapshot) {
    if (snapshot === this.snapshot) return;
    this.snapshot = snapshot;
    if (snapshot.status === 'loading') this.#host.setAttribute('aria-busy', 'true');
    else this.#host.removeAttribute('aria-busy');
    this.#host.requestUpdate();
  }

  /** Shows what a source of the element's own has brought, and says so. */
  #arrive(signal: AbortSignal, {failure, ...document}: LoadedDocument) {
    if (signal.aborted) return;
    if (failure) {
      this.#set({status: 'failed', issues: document.issues, failure});
      this.#host.dispatchEvent(new ArticleErrorEvent(failure));
    } else {
      this.#set({status: 'ready', ...document});
      this.#host.dispatchEvent(new ArticleLoadEvent(document.data));
    }
  }

  #take(data: unknown) {
    if (typeof data === 'string' || isJsonLd(data)) void this.#readValue(data);
    else if (this.snapshot.data !== data || this.snapshot.status !== 'ready') {
      this.#set({status: 'ready', data, issues: []});
    }
  }

  async #readValue(data: unknown) {
    const {signal} = this.#stop;
    const {readValue} = await import('./sources/read-text.js');
    const {failure, ...document} = await readValue(data);
    if (signal.aborted) return;
    this.#set(
      failure ? {status: 'failed', issues: document.issues, failure} : {status: 'ready', ...document},
    );
  }

  #load(src: string) {
    const {signal} = this.#stop;
    this.#set(LOADING);
    void import('./sources/load-url.js').then(async ({loadUrl}) => {
      if (signal.aborted) return;
      const {document, release} = loadUrl(src, this.#host.baseURI);
      this.#releaseLoad = release;
      this.#arrive(signal, await document);
    });
  }

  #script(): Element | null {
    return this.#host.querySelector(DATA_SCRIPTS.replaceAll('script', ':scope>script'));
  }

  #parse(script: Element) {
    const {signal} = this.#stop;
    if (this.snapshot.status === 'none') this.#set(LOADING);
    void import('./sources/read-text.js').then(async ({readScript}) => {
      this.#arrive(signal, await readScript(script));
    });
  }

  /** Takes the data of a script or of an element with an article, elsewhere on the page. */
  #follow(id: string) {
    const {signal} = this.#stop;
    const attempt = () => {
      if (signal.aborted) return;
      const root = this.#host.getRootNode() as Document | ShadowRoot;
      const target = root.querySelector(`#${CSS.escape(id)}`) ?? this.#host.ownerDocument.querySelector(`#${CSS.escape(id)}`);
      if (target?.matches(DATA_SCRIPTS)) {
        stopLooking();
        this.#watch(target, signal);
        this.#parse(target);
      } else if (target && this.#request(target, (snapshot) => this.#set(snapshot))) {
        stopLooking();
      }
    };
    const observer = new MutationObserver(attempt);
    const stopLooking = this.#onProvider(attempt, () => observer.disconnect());
    observer.observe(this.#host.getRootNode(), {childList: true, subtree: true});
    attempt();
  }

  #watch(script: Element, signal: AbortSignal) {
    const observer = new MutationObserver(() => this.#parse(script));
    observer.observe(script, {childList: true, characterData: true, subtree: true});
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #inherit() {
    let fallBack = new AbortController();
    const use = (snapshot: ArticleSnapshot) => {
      fallBack.abort();
      fallBack = new AbortController();
      const {status, data} = snapshot;
      // A failed article says so itself; here the next way is tried.
      if (status === 'loading' || (status === 'ready' && this.#host.hasContent(data))) this.#set(snapshot);
      else this.#fallBack(fallBack.signal);
    };
    if (this.#request(this.#host, use)) return;
    const stopLooking = this.#onProvider(() => {
      if (this.#request(this.#host, use)) stopLooking();
    });
    this.#fallBack(fallBack.signal);
  }

  /** Asks an element and those around it for their article; whether one has answered. */
  #request(target: Element, use: (snapshot: ArticleSnapshot) => void): boolean {
    const {signal} = this.#stop;
    let answered = false;
    target.dispatchEvent(
      new ContextEvent(
        articleContext,
        this.#host,
        (snapshot, unsubscribe) => {
          if (signal.aborted) return unsubscribe?.();
          if (!answered && unsubscribe) signal.addEventListener('abort', unsubscribe);
          answered = true;
          use(snapshot);
        },
        true,
      ),
    );
    return answered;
  }

  /** An element that provides an article may be defined after those that want it; it announces itself then. */
  #onProvider(attempt: () => void, alsoStop?: () => void): () => void {
    const {signal} = this.#stop;
    const done = new AbortController();
    const onAnnounced = (event: Event) => {
      if ((event as Event & {context?: unknown}).context === articleContext) attempt();
    };
    // On the window: the provider itself listens on its way up and may stop the event for those it hears.
    window.addEventListener('context-provider', onAnnounced, {signal: done.signal, capture: false});
    const stop = () => {
      done.abort();
      alsoStop?.();
    };
    signal.addEventListener('abort', stop);
    return stop;
  }

  /** The last ways: the page's own JSON-LD, then the element's children. */
  #fallBack(superseded: AbortSignal) {
    const signal = AbortSignal.any([superseded, this.#stop.signal]);
    const host = this.#host;
    void import('./sources/read-page.js').then(async ({readPage}) => {
      const document = await readPage(host);
      if (document) this.#arrive(signal, document);
      else if (!signal.aborted) this.#set(NOTHING);
    });
  }

  /** Children matter where they are the data or could become it. */
  #concerns(records: MutationRecord[]): boolean {
    const {article, src} = this.#host;
    if (article !== undefined && article !== null) return false;
    if (src) return false;
    return records.some(({target}) => this.#host.readsChildren || target === this.#host || target.nodeName === 'SCRIPT' || target.parentNode?.nodeName === 'SCRIPT');
  }
}

function isJsonLd(data: unknown): boolean {
  const first: unknown = Array.isArray(data) ? data[0] : data;
  return typeof first === 'object' && first !== null && ('@context' in first || '@graph' in first);
}
