import type {Issue} from '../article/issue.js';

/** Data has arrived from a URL, a script, the page or an element's children; not fired for data that a script sets. */
export class ArticleLoadEvent extends Event {
  static readonly type = 'article-load';
  /** The data as it was written. */
  readonly data: unknown;

  constructor(data: unknown) {
    super(ArticleLoadEvent.type, {bubbles: true, composed: true});
    this.data = data;
  }
}

/** Data could not be loaded or read. Never holds the source itself. */
export class ArticleErrorEvent extends Event {
  static readonly type = 'article-error';
  readonly code: Issue['code'];
  readonly message: string;
  /** From 1; missing when the failure has no place in a text. */
  readonly line: number | undefined;
  /** From 1; missing when the failure has no place in a text. */
  readonly column: number | undefined;

  constructor({code, message, position}: Issue) {
    super(ArticleErrorEvent.type, {bubbles: true, composed: true});
    this.code = code;
    this.message = message;
    this.line = position?.line;
    this.column = position?.column;
  }
}

/** Reading the data has found something its author should know. */
export class ArticleIssuesEvent extends Event {
  static readonly type = 'article-issues';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(ArticleIssuesEvent.type, {bubbles: true, composed: true});
    this.issues = issues;
  }
}

declare global {
  interface HTMLElementEventMap {
    'article-load': ArticleLoadEvent;
    'article-error': ArticleErrorEvent;
    'article-issues': ArticleIssuesEvent;
  }
}
