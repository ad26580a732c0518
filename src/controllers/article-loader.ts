import type {ReactiveController} from 'lit';
import type {Issue, ReadResult} from '../article/issue.js';
import type {ArticleSnapshot, ArticleView, TextFormat} from '../base/article-context.js';
import type {ArticleSource, ArticleSourceHost} from './article-source.js';

/** What reads an element's section and the format of its texts. */
export interface Readers<Content> {
  readonly read: (input: unknown) => ReadResult<Content>;
  readonly readTextFormat: (input: unknown) => TextFormat | undefined;
}

const NOTHING: ArticleSnapshot = {status: 'none', issues: []};
const NO_CODE: Issue = {
  code: 'source/network',
  path: '',
  severity: 'error',
  message: 'The part of this library that reads data could not be loaded.',
};

/**
 * Loads what finds and reads an element's data: the readers and every kind of source come after the element itself, which
 * shows its children meanwhile. Once they are there, new data is shown with the next update.
 */
export class ArticleLoader<Content> implements ReactiveController {
  /** What there is to show. */
  view: ArticleView<Content> = NOTHING;
  /** Settles when what was asked for last is read, or is on its way over the network. */
  settled: Promise<unknown> = Promise.resolve();
  readonly #host: ArticleSourceHost;
  readonly #load: () => Promise<Readers<Content>>;
  #source: ArticleSource<Content> | undefined;

  constructor(host: ArticleSourceHost, load: () => Promise<Readers<Content>>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected() {
    if (this.#source) this.#source.start();
    else this.settled = this.#start();
  }

  hostDisconnected() {
    this.#source?.stop();
  }

  /** Looks for the data again, from the first way on. */
  resolve() {
    if (this.#source) this.#source.resolve();
    else this.settled = this.#start();
  }

  /** Shows something else. */
  show(view: ArticleView<Content>) {
    this.view = view;
    this.#host.requestUpdate();
  }

  async #start() {
    try {
      const [{ArticleSource}, readers] = await Promise.all([import('./article-source.js'), this.#load()]);
      this.#source ??= new ArticleSource(this.#host, this, readers);
      if (this.#host.isConnected) this.#source.start();
    } catch {
      const {article, src} = this.#host;
      const wanted = src || (article !== undefined && article !== null);
      const snapshot: ArticleSnapshot = wanted ? {status: 'failed', issues: [NO_CODE], failure: NO_CODE} : NOTHING;
      this.show({...snapshot, snapshot});
    }
  }
}
