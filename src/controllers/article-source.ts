import {ContextEvent} from '@lit/context';
import type {Issue} from '../article/issue.js';
import {articleContext, type ArticleSnapshot} from '../base/article-context.js';
import {ArticleErrorEvent, ArticleLoadEvent} from '../base/events.js';
import {NO_CODE, NOTHING, type ArticleHost, type ArticleScreen} from './article-host.js';
import {isBeingParsed} from './parsing.js';
import {queryAll} from './query.js';
import {findDataBlock, isDataBlock, isInDataBlock, readDataBlock, type DataText} from './sources/data-block.js';
import {loadUrl, type LoadedDocument} from './sources/load-url.js';
import {readPage} from './sources/read-page.js';
import {readText, readValue} from './sources/read-text.js';

type Coming = Promise<LoadedDocument | undefined>;

const LOADING: ArticleSnapshot = {status: 'loading', issues: []};

/**
 * Finds an element's data where no script has set it and keeps it current. The first of these that there is wins: `src`, a
 * script or code block inside, `for`, an enclosing element's article, the page's JSON-LD, the element's children.
 */
export class ArticleSource {
  readonly #host: ArticleHost;
  readonly #screen: ArticleScreen;
  #observer: MutationObserver | undefined;
  #stop = new AbortController();
  #release: (() => void) | undefined;
  /** The data that was last announced, and what it was last read from: an element that is moved has no news. */
  #announced: unknown;
  #block: (DataText & {readonly coming: Coming}) | undefined;
  #page: LoadedDocument | undefined;

  constructor(host: ArticleHost, screen: ArticleScreen) {
    this.#host = host;
    this.#screen = screen;
  }

  /** The element is no longer in the page; what it has shown stays. */
  stop() {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#stop.abort();
    this.#release?.();
    this.#release = undefined;
  }

  /** Looks for the data again, from the first way on. */
  resolve() {
    if (!this.#observer) {
      this.#observer = new MutationObserver((records) => {
        if (this.#concerns(records)) this.resolve();
      });
      this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
    }
    const release = this.#release;
    this.#release = undefined;
    this.#stop.abort();
    this.#stop = new AbortController();
    const {article, src, for: id} = this.#host;
    const block = findDataBlock(this.#host);
    if (article !== undefined && article !== null) this.#take(article);
    else if (src) this.#load(src);
    else if (block) this.#parse(block);
    else if (id) this.#follow(id);
    else this.#inherit();
    // Released only now: the same URL, asked for again, is not fetched a second time.
    release?.();
  }

  get #status() {
    return this.#screen.view.status;
  }

  /** Shows what comes, unless something else has been asked for meanwhile. `quietly` for what a script has set. */
  async #await(coming: Coming, signal: AbortSignal, quietly = false) {
    const document = await coming.catch(() => {
      this.#block = undefined;
      return {data: undefined, issues: [NO_CODE], failure: NO_CODE};
    });
    if (signal.aborted) return;
    if (!document || (document.data === undefined && !document.failure)) {
      return this.#screen.show({...NOTHING, issues: document?.issues ?? []});
    }
    const failure = document.failure ?? this.#lost(document);
    this.#screen.show({...document, ...(failure && {failure}), status: failure ? 'failed' : 'ready'});
    const isNew = document.data !== this.#announced;
    this.#announced = failure ? undefined : document.data;
    if (failure) this.#host.dispatchEvent(new ArticleErrorEvent(failure));
    else if (isNew && !quietly) this.#host.dispatchEvent(new ArticleLoadEvent(document.data));
  }

  /** The error that has left nothing to show of what could be read otherwise. */
  #lost({data, issues}: LoadedDocument): Issue | undefined {
    const error = issues.find(({severity}) => severity === 'error');
    return error && !this.#screen.hasContent(data) ? error : undefined;
  }

  /** Text, or JSON-LD, that a script has set. */
  #take(data: unknown) {
    this.#screen.settled = this.#await(readValue(data), this.#stop.signal, true);
  }

  #load(src: string) {
    this.#screen.show(LOADING);
    const {document, release} = loadUrl(src, this.#host.baseURI);
    this.#release = release;
    void this.#await(document, this.#stop.signal);
  }

  #parse(block: Element) {
    const {signal} = this.#stop;
    if (this.#status === 'none') this.#screen.show(LOADING);
    if (isBeingParsed(block)) {
      addEventListener('DOMContentLoaded', () => this.#parse(block), {signal});
      return;
    }
    const {type, text} = readDataBlock(block);
    if (this.#block?.text !== text || this.#block.type !== type) {
      this.#block = {type, text, coming: this.#read(block, {type, text})};
    }
    void this.#await(this.#block.coming, signal).then(() => {
      if (!signal.aborted && this.#status === 'ready') this.#hide(block);
    });
  }

  /** Text to data. What a server has read already, and written beside the view that it has made of it, is taken as it is. */
  async #read(block: Element, {type, text}: DataText): Coming {
    const content = await this.#host.contentOf?.(block);
    return content ? {data: content, issues: [], isContent: true} : readText(text, {type});
  }

  /** What stays visible around an element's view must not show its data as well. */
  #hide(block: Element) {
    const {readsChildren} = this.#host;
    if (!readsChildren && block !== this.#host && this.#host.contains(block)) block.toggleAttribute('hidden', true);
  }

  /** Takes the data of a script, or of an element with an article, elsewhere on the page, as soon as it is there. */
  #follow(id: string) {
    const {signal} = this.#stop;
    const roots = [this.#host.getRootNode() as Document | ShadowRoot, this.#host.ownerDocument];
    const attempt = (): boolean => {
      const [target] = roots.flatMap((root) => queryAll(root, `#${CSS.escape(id)}`));
      if (!target || !isDataBlock(target))
        return !!target && this.#request(target, (snapshot) => this.#screen.show(withoutIssues(snapshot)));
      this.#watch(target, {characterData: true}, () => this.#parse(target));
      this.#parse(target);
      return true;
    };
    if (attempt()) return;
    this.#screen.show(NOTHING);
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
      if (snapshot?.status === 'loading' || (snapshot?.status === 'ready' && this.#screen.hasContent(snapshot.data))) {
        return this.#screen.show(withoutIssues(snapshot));
      }
      fallBack = new AbortController();
      const stopped = AbortSignal.any([signal, fallBack.signal]);
      // A page that is still being parsed has more to say.
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => use(), {signal: stopped});
      else void this.#await(this.#readPage(), stopped);
    };
    if (this.#request(this.#host, use)) return;
    const found = new AbortController();
    const looking = AbortSignal.any([signal, found.signal]);
    const retry = () => {
      if (this.#request(this.#host, use)) found.abort();
    };
    this.#whenProvided(retry, looking);
    use();
  }

  async #readPage(): Coming {
    const page = await readPage(this.#host, (data) => this.#screen.hasContent(data));
    if (!this.#page || JSON.stringify(page?.data) !== JSON.stringify(this.#page.data)) this.#page = page;
    return page && this.#page;
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
    if (src || article) return false;
    return readsChildren || records.some(({target}) => target === this.#host || isInDataBlock(target));
  }
}

/** Whoever has loaded an article reports what is wrong with its text. */
function withoutIssues(snapshot: ArticleSnapshot): ArticleSnapshot {
  return {...snapshot, issues: []};
}
