import type {ReactiveController} from 'lit';
import type {Issue, ReadResult} from '../article/issue.js';
import type {ArticleSnapshot, ArticleView} from '../base/article-context.js';
import {NO_CODE, NOTHING, type ArticleHost, type ArticleScreen} from './article-host.js';
import type {ArticleSource} from './article-source.js';

/** Loads what reads an element's section. */
export type LoadReader = () => Promise<(input: unknown, host: never) => ReadResult<unknown>>;

type WithData = typeof import('./with-data.js');

interface Readers extends WithData {
  readonly read: Awaited<ReturnType<LoadReader>>;
}

const loaded = new WeakMap<LoadReader, Readers>();

/** Loads what reads an element's section, and what comes with it; the next element of its kind has it at once. */
export async function loadReaders(load: LoadReader): Promise<void> {
  const [read, withData] = await Promise.all([load(), import('./with-data.js')]);
  loaded.set(load, {read, ...withData});
}

/** Whether an element can show data in the moment in which it gets it. */
export function hasReaders(load: LoadReader): boolean {
  return loaded.has(load);
}

/**
 * Shows an element's data as soon as what reads it is there: readers come after the element itself, and what finds data
 * elsewhere than in the `article` property comes only when it is wanted. Once loaded, new data is shown with the next update.
 */
export class ArticleLoader<Content> implements ArticleScreen, ReactiveController {
  /** What there is to show. */
  view: ArticleView<Content> = NOTHING;
  /** Settles when what was asked for last is read, or is on its way over the network. */
  settled: Promise<unknown> = Promise.resolve();
  readonly #host: ArticleHost;
  readonly #load: LoadReader;
  #source: ArticleSource | undefined;

  constructor(host: ArticleHost, load: LoadReader) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** Undefined until they are loaded: there is nothing to show before. */
  get readers(): Readers | undefined {
    return loaded.get(this.#load);
  }

  hostConnected() {
    this.resolve();
  }

  hostDisconnected() {
    this.#source?.stop();
  }

  /** Looks for the data again: the property first, then everywhere else. */
  resolve() {
    const article = this.#property();
    if (this.readers && article !== undefined) {
      this.#source?.stop();
      if (this.view.snapshot?.data !== article) this.show({status: 'ready', data: article, issues: []});
    } else if (this.#source && article === undefined) this.#source.resolve();
    else this.settled = this.#loadAndResolve(article === undefined);
  }

  /** Reads a snapshot and shows it. */
  show(snapshot: ArticleSnapshot) {
    const {status, data, isContent, failure, positionOf} = snapshot;
    const host = this.#host;
    if (status === 'loading') {
      // What was there stays.
      this.view = {...this.view, status, snapshot};
      host.setAttribute('aria-busy', 'true');
    } else {
      const {value, issues} =
        status !== 'ready' || isContent ? {value: isContent && data, issues: []} : this.#read(data);
      const located = issues.map((issue) => ({
        ...issue,
        ...(positionOf && {position: issue.position ?? positionOf(issue.path)}),
      }));
      this.view = {
        status,
        content: isEmpty(value) ? undefined : (value as Content),
        issues: [...snapshot.issues, ...located] as Issue[],
        failure,
        format: snapshot.format ?? this.readers?.readTextFormat(data),
        snapshot,
      };
      host.removeAttribute('aria-busy');
      const {issues: found} = this.view;
      if (found.length) {
        import('./report-issues.js').then(
          ({reportIssues}) => reportIssues(host, found),
          () => undefined,
        );
      }
    }
    host.requestUpdate();
  }

  /** Whether there would be something to show of this data. */
  hasContent(data: unknown): boolean {
    return !isEmpty(this.#read(data).value);
  }

  #read(data: unknown): ReadResult<unknown> {
    return this.readers!.read(data, this.#host as never);
  }

  /** The article set by a script, if it is data and not text or a graph that has to become data first. */
  #property(): unknown {
    const {article} = this.#host;
    if (article === null || typeof article === 'string') return undefined;
    try {
      const first: unknown = Array.isArray(article) ? article[0] : article;
      return typeof first === 'object' && first && ('@context' in first || '@graph' in first) ? undefined : article;
    } catch {
      return article;
    }
  }

  async #loadAndResolve(withSource: boolean) {
    const host = this.#host;
    try {
      const [source] = await Promise.all([
        withSource ? import('./article-source.js') : undefined,
        this.readers ?? loadReaders(this.#load),
      ]);
      if (source) this.#source ??= new source.ArticleSource(host, this);
      if (host.isConnected) this.resolve();
    } catch {
      const {article, src} = host;
      const wanted = src || (article !== undefined && article !== null);
      this.show(wanted ? {status: 'failed', issues: [NO_CODE], failure: NO_CODE} : NOTHING);
    }
  }
}

/** A section without items, a list or a record with nothing in it, nothing at all. */
function isEmpty(content: unknown): boolean {
  return !Object.keys((content as {items?: object} | undefined)?.items ?? content ?? {}).length;
}
