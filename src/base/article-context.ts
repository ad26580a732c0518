import {createContext} from '@lit/context';
import type {Issue, Position} from '../article/issue.js';

export type TextFormat = 'text' | 'markdown';

/** What is known of an article's data at one moment. */
export interface ArticleSnapshot {
  /** `none`: there is no source, or it holds nothing to show. */
  readonly status: 'none' | 'loading' | 'ready' | 'failed';
  /** The whole article or one section, as it was written. */
  readonly data?: unknown;
  /** Whether the data is what reading it would make of it. */
  readonly isContent?: boolean;
  /** What reading the source's text has found. */
  readonly issues: readonly Issue[];
  /** Where in the source's text a path stands. */
  readonly positionOf?: ((path: string) => Position | undefined) | undefined;
  /** Why there is no data. */
  readonly failure?: Issue;
  /** How texts in the data are meant, where the source's element says so. */
  readonly format?: TextFormat | undefined;
}

/**
 * The key under which an article's data is provided to the elements inside an element. Registered globally, so that two
 * copies of this library on one page understand each other.
 */
export const articleContext = createContext<ArticleSnapshot, symbol>(Symbol.for('article-elements/article'));

/** What an element makes of that. */
export interface ArticleView<Content> {
  readonly status: ArticleSnapshot['status'];
  /** Missing while there is nothing to show. */
  readonly content?: Content | undefined;
  /** Everything that reading has found, with its place in the source's text where it has one. */
  readonly issues: readonly Issue[];
  readonly failure?: Issue | undefined;
  readonly format?: TextFormat | undefined;
  /** What an element that provides an article passes on. */
  readonly snapshot?: ArticleSnapshot;
}
