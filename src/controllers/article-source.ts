import {ContextEvent} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';
import {attempt} from '../article/data.js';
import type {Issue} from '../article/issue.js';
import {articleContext, type ArticleSnapshot} from '../base/article-context.js';
import {ArticleErrorEvent, ArticleIssuesEvent, ArticleLoadEvent} from '../base/events.js';
import type {ArticleLoader, Readers} from './article-loader.js';
import {loadUrl, type LoadedDocument} from './sources/load-url.js';
import {readPage} from './sources/read-page.js';
import {readScript, readValue} from './sources/read-text.js';

/** What the source asks of the element it serves. */
export interface ArticleSourceHost extends ReactiveControllerHost, HTMLElement {
  readonly article: unknown;
  readonly src: string | null;
  readonly for: string | null;
  /** Whether the element's children can be its data. */
  readonly readsChildren: boolean;
}

type Coming = Promise<LoadedDocument | undefined>;

const NOTHING: ArticleSnapshot = {status: 'none', issues: []};
const LOADING: ArticleSnapshot = {status: 'loading', issues: []};
const SCRIPT = 'script:is([type="application/yaml"],[type="application/json"],[type="application/ld+json"])';
/**
 * Finds an element's data and keeps it current. The first of these that there is wins: the `article` property, `src`, a
 * script child, `for`, an enclosing element's article, the page's JSON-LD, the element's children.
 */
export class ArticleSource<Content> {
  readonly #host: ArticleSourceHost;
  readonly #loader: ArticleLoader<Content>;
  readonly #readers: Readers<Content>;
  #snapshot = NOTHING;
  #observer: MutationObserver | undefined;
  #stop = new AbortController();
  #release: (() => void) | undefined;

  constructor(host: ArticleSourceHost, loader: ArticleLoader<Content>, readers: Readers<Content>) {
    this.#host = host;
    this.#loader = loader;
    this.#readers = readers;
  }

  /** The element is in the page. */
  start() {
    this.#observer ??= new MutationObserver((records) => {
      if (this.#concerns(records)) this.resolve();
    });
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
    this.resolve();
  }

  /** The element is no longer in the page; what it has shown stays. */
  stop() {
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
    if (snapshot === this.#snapshot) return;
    this.#snapshot = snapshot;
    const {status, data, failure, format, positionOf} = snapshot;
    const {view} = this.#loader;
    this.#host.toggleAttribute('aria-busy', false);
    // While it loads, what was there stays.
    if (status === 'loading') {
      this.#host.setAttribute('aria-busy', 'true');
      return this.#loader.show({...view, status, failure: undefined, snapshot});
    }
    const read = status === 'ready' ? this.#readers.read(data) : undefined;
    const located = read?.issues.map((issue) => ({...issue, position: issue.position ?? positionOf?.(issue.path)}));
    const issues = [...snapshot.issues, ...(located ?? [])] as Issue[];
    const content = read && !isEmpty(read.value) ? read.value : undefined;
    this.#loader.show({status, content, issues, failure, format: format ?? this.#readers.readTextFormat(data), snapshot});
    if (issues.length) this.#report(issues);
  }

  #report(issues: readonly Issue[]) {
    const lines = issues
      .filter(({severity}) => severity !== 'info')
      .map(({code, path, message, position}) => {
        const place = position ? `${position.line}:${position.column} ` : '';
        return `${place}${code} ${path} ${message}`;
      });
    if (lines.length) console.warn(`<${this.#host.localName}> has found in its data:\n${lines.join('\n')}`);
    this.#host.dispatchEvent(new ArticleIssuesEvent(issues));
  }

  readonly #hasContent = (data: unknown) => !isEmpty(this.#readers.read(data).value);

  /** Shows what comes, unless something else has been asked for meanwhile. `quietly` for what a script has set. */
  async #await(coming: Coming, signal: AbortSignal, quietly = false) {
    const document = await coming;
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
    return error && !this.#hasContent(data) ? error : undefined;
  }

  #take(data: unknown) {
    const {status, data: current} = this.#snapshot;
    if (typeof data === 'string' || isJsonLd(data)) {
      this.#loader.settled = this.#await(readValue(data), this.#stop.signal, true);
    } else if (current !== data || status !== 'ready') this.#set({status: 'ready', data, issues: []});
  }

  #load(src: string) {
    this.#set(LOADING);
    const {document, release} = loadUrl(src, this.#host.baseURI);
    this.#release = release;
    void this.#await(document, this.#stop.signal);
  }

  #parse(script: Element) {
    if (this.#snapshot.status === 'none') this.#set(LOADING);
    void this.#await(readScript(script), this.#stop.signal);
  }

  /** Takes the data of a script, or of an element with an article, elsewhere on the page, as soon as it is there. */
  #follow(id: string) {
    const {signal} = this.#stop;
    const roots = [this.#host.getRootNode() as Document | ShadowRoot, this.#host.ownerDocument];
    const attempt = (): boolean => {
      const [target] = roots.flatMap((root) => root.querySelector(`#${CSS.escape(id)}`) ?? []);
      if (!target?.matches(SCRIPT)) return !!target && this.#request(target, (snapshot) => this.#set(withoutIssues(snapshot)));
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
      if (snapshot?.status === 'loading' || (snapshot?.status === 'ready' && this.#hasContent(snapshot.data))) {
        return this.#set(withoutIssues(snapshot));
      }
      fallBack = new AbortController();
      void this.#await(readPage(this.#host, this.#hasContent), AbortSignal.any([signal, fallBack.signal]));
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

/** Whoever has loaded an article reports what is wrong with its text. */
function withoutIssues(snapshot: ArticleSnapshot): ArticleSnapshot {
  return {...snapshot, issues: []};
}

function isEmpty(content: unknown): boolean {
  return !(content as {items?: readonly unknown[]} | undefined)?.items?.length;
}
