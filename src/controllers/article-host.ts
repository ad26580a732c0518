import type {ReactiveControllerHost} from 'lit';
import type {Issue} from '../article/issue.js';
import type {ArticleSnapshot} from '../base/article-context.js';

/** An element that an article is found for. */
export interface ArticleHost extends ReactiveControllerHost, HTMLElement {
  readonly article: unknown;
  readonly src: string | null;
  readonly for: string | null;
  /** Whether the element's children can be its data. */
  readonly readsChildren: boolean;
  /** False where the page's own JSON-LD is not its data; missing is true. */
  readonly readsPage?: boolean;
  /** Whether texts among them may keep their markup. */
  readonly readsMarkup?: boolean;
  /** What a server has read in a block of data already, if it has. */
  contentOf?(block: Element): Promise<unknown>;
}

/** Where what was found is shown. */
export interface ArticleScreen {
  readonly view: {readonly status: ArticleSnapshot['status']};
  /** Settles when what was asked for last is read, or is on its way over the network. */
  settled: Promise<unknown>;
  /** Reads a snapshot and shows it. */
  show(snapshot: ArticleSnapshot): void;
  /** Whether there would be something to show of this data. */
  hasContent(data: unknown): boolean;
}

export const NOTHING: ArticleSnapshot = {status: 'none', issues: []};
/** Why nothing can be read where a file of this library's own is missing. */
export const NO_CODE: Issue = {
  code: 'source/network',
  path: '',
  severity: 'error',
  message: 'The part of this library that reads data could not be loaded.',
};
