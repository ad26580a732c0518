import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {attempt} from '../article/data.js';
import type {Issue} from '../article/issue.js';
import {articleContext, type ArticleSnapshot} from '../base/article-context.js';
import {ArticleErrorEvent, ArticleLoadEvent} from '../base/events.js';
import type {LoadedDocument} from './sources/load-url.js';

/** What the source asks of the element it serves. */
export interface ArticleSourceHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly article: unknown;
  readonly src: string | null;
  readonly for: string | null;
  /** Whether the element's children can be its data. */
  readonly readsChildren: boolean;
  /** Whether the element would show something of this data; asked of sources that no one has named. */
  hasContent(data: unknown): boolean;
}

type Coming = Promise<LoadedDocument | undefined>;

const NOTHING: ArticleSnapshot = {status: 'none', issues: []};
const LOADING: ArticleSnapshot = {status: 'loading', issues: []};
const SCRIPT = 'script:is([type="application/yaml"],[type="application/json"],[type="application/ld+json"])';
const NO_CODE: Issue = {
  code: 'source/network',
  path: '',
  severity: 'error',
  message: 'The part of this library that reads such data could not be loaded.',
};

/**
 * Finds an element's data and keeps it current. The first of these that there is wins: the `article` property, `src`, a
 * script child, `for`, an enclosing element's article, the page's JSON-LD, the element's children. Whatever has to be
 * fetched, parsed or read out of the DOM is done by modules that load only then.
 */
export class ArticleSource implements ReactiveController {
  /** What is known now: a new object each time that it changes. */
  snapshot = NOTHING;
  readonly #host: ArticleSourceHost;
  #observer: MutationObserver | undefined;
  #stop = new AbortController();
  #release: (() => void) | undefined;

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
    this.#release?.();
    this.#release = undefined;
  }

  /** Looks for the data again, from the first way on. */
  resolve() {
    const release = this.#release;
    this.#release = undefined;
    this.#stop.abort();
    this.#stop = new AbortController();
    const {article, src, for: id} = this.#host;
    const script = this.#host.querySelector(`:scope>${SCRIPT}`);
    if (article !== undefined && article !== null) this.#take(article);
    else if (src) this.#load(src);
    else if (script) this.#parse(script);
    else if (id) this.#follow(id);
    else this.#inherit();
    // Released only now: the same URL, asked for again, is not fetched a second time.
    release?.();
  }

  #set(snapshot: ArticleSnapshot) {
    if (snapshot === this.snapshot) return;
    this.snapshot = snapshot;
    if (snapshot.status === 'loading') this.#host.setAttribute('aria-busy', 'true');
    else this.#host.removeAttribute('aria-busy');
    this.#host.requestUpdate();
  }

  /** Shows what comes, unless something else has been asked for meanwhile. `quietly` for what a script has set. */
  async #await(coming: Coming, signal: AbortSignal, quietly = false) {
    const document = await coming.catch(() => ({data: undefined, issues: [NO_CODE], failure: NO_CODE}));
    if (signal.aborted) return;
    if (!document) return this.#set(NOTHING);
    const failure = document.failure ?? this.#lost(document);
    this.#set({...document, ...(failure && {failure}), status: failure ? 'failed' : 'ready'});
    if (failure) this.#host.dispatchEvent(new ArticleErrorEvent(failure));
    else if (!quietly) this.#host.dispatchEvent(new ArticleLoadEvent(document.data));
  }

  /** The error that has left nothing to show of what could be read otherwise. */
  #lost({data, issues}: LoadedDocument): Issue | undefined {
    const error = issues.find(({severity}) => severity === 'error');
    return error && !this.#host.hasContent(data) ? error : undefined;
  }

  #take(data: unknown) {
    const {snapshot} = this;
    if (typeof data === 'string' || isJsonLd(data)) {
      void this.#await(
        import('./sources/read-text.js').then(({readValue}) => readValue(data)),
        this.#stop.signal,
        true,
      );
    } else if (snapshot.data !== data || snapshot.status !== 'ready') this.#set({status: 'ready', data, issues: []});
  }

  #load(src: string) {
    const {signal} = this.#stop;
    this.#set(LOADING);
    const load = async () => {
      const {loadUrl} = await import('./sources/load-url.js');
      if (signal.aborted) return;
      const {document, release} = loadUrl(src, this.#host.baseURI);
      this.#release = release;
      return document;
    };
    void this.#await(load(), signal);
  }

  #parse(script: Element) {
    if (this.snapshot.status === 'none') this.#set(LOADING);
    void this.#await(
      import('./sources/read-text.js').then(({readScript}) => readScript(script)),
      this.#stop.signal,
    );
  }

  /** Takes the data of a script, or of an element with an article, elsewhere on the page, as soon as it is there. */
  #follow(id: string) {
    const {signal} = this.#stop;
    const roots = [this.#host.getRootNode() as Document | ShadowRoot, this.#host.ownerDocument];
    const attempt = (): boolean => {
      const [target] = roots.flatMap((root) => root.querySelector(`#${CSS.escape(id)}`) ?? []);
      if (!target?.matches(SCRIPT)) return !!target && this.#request(target, (snapshot) => this.#set(snapshot));
      this.#watch(target, {characterData: true}, () => this.#parse(target));
      this.#parse(target);
      return true;
    };
    if (attempt()) return;
    this.#set(NOTHING);
    const found = new AbortController();
    const retry = () => {
      if (attempt()) found.abort();
    };
    this.#whenProvided(retry, found.signal);
    for (const root of new Set(roots)) this.#watch(root, {}, retry, found.signal);
    signal.addEventListener('abort', () => {
      found.abort();
    });
  }

  #watch(target: Node, what: MutationObserverInit, onChange: () => void, until = this.#stop.signal) {
    const observer = new MutationObserver(onChange);
    observer.observe(target, {childList: true, subtree: true, ...what});
    until.addEventListener('abort', () => {
      observer.disconnect();
    });
  }

  #inherit() {
    const {signal} = this.#stop;
    let fallBack: AbortController | undefined;
    const use = (snapshot?: ArticleSnapshot) => {
      fallBack?.abort();
      // An article that has failed says so itself; here the next way is tried.
      if (snapshot?.status === 'loading' || (snapshot?.status === 'ready' && this.#host.hasContent(snapshot.data))) {
        return this.#set(snapshot);
      }
      fallBack = new AbortController();
      void this.#await(
        import('./sources/read-page.js').then(({readPage}) => readPage(this.#host)).catch(() => undefined),
        AbortSignal.any([signal, fallBack.signal]),
      );
    };
    if (this.#request(this.#host, use)) return;
    const found = new AbortController();
    const looking = AbortSignal.any([signal, found.signal]);
    const retry = () => {
      if (this.#request(this.#host, use)) found.abort();
    };
    this.#whenProvided(retry, looking);
    use();
    // A page that is still being parsed may have more to say.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => use(), {signal: looking});
  }

  /** Asks an element, and those around it, for their article; whether one has answered. */
  #request(target: Element, use: (snapshot: ArticleSnapshot) => void): boolean {
    const {signal} = this.#stop;
    let answered = false;
    const onArticle = (snapshot: ArticleSnapshot, unsubscribe?: () => void) => {
      if (signal.aborted) return unsubscribe?.();
      if (!answered && unsubscribe) signal.addEventListener('abort', unsubscribe);
      answered = true;
      use(snapshot);
    };
    target.dispatchEvent(new ContextEvent(articleContext, this.#host, onArticle, true));
    return answered;
  }

  /** Elements that provide an article may be defined after those that want it; they announce themselves then. */
  #whenProvided(retry: () => void, signal: AbortSignal) {
    const onAnnounced = (event: Event & {context?: unknown}) => {
      if (event.context === articleContext) retry();
    };
    addEventListener('context-provider', onAnnounced, {signal});
  }

  /** Whether a change below the element can change its data. */
  #concerns(records: MutationRecord[]): boolean {
    const {article, src, readsChildren} = this.#host;
    if (src || (article !== undefined && article !== null)) return false;
    const inScript = ({target}: MutationRecord) => target.parentElement?.closest(SCRIPT) ?? target === this.#host;
    return readsChildren || records.some(inScript);
  }
}

function isJsonLd(data: unknown): boolean {
  return !!attempt(() => {
    const first: unknown = Array.isArray(data) ? data[0] : data;
    return typeof first === 'object' && first !== null && ('@context' in first || '@graph' in first);
  });
}
