import type {RichNode} from '../article/rich-text.js';

/** The sections that have a heading in the graph. */
export type SectionName = 'concepts' | 'implementations' | 'timeline' | 'competitors' | 'faq';

/** What a graph needs that an article may not say itself. The article's own word always comes first. */
export interface JsonLdOptions {
  /** The site's address, http(s). The article's `slug` after it is the page. */
  readonly siteUrl?: string | undefined;
  /** The page's own address, http(s), for an article without a `canonical_url` and without a `slug` on a known site. */
  readonly pageUrl?: string | undefined;
  /** A BCP 47 tag. */
  readonly language?: string | undefined;
  /** The address of the picture at the article's head, http(s) or relative to the page. */
  readonly image?: string | undefined;
  /** The name of who wrote it, or more. */
  readonly author?: string | {readonly name: string; readonly url?: string} | undefined;
  /** The name of who published it, or more. */
  readonly publisher?: string | {readonly name: string; readonly url?: string} | undefined;
  /**
   * `augment` for a page that has a graph of its own: no page and no facts of the article, only what this one can add,
   * `about`, `mentions` and `hasPart`, on the article's node of that graph. `full` by default.
   */
  readonly mode?: 'full' | 'augment' | undefined;
  /** With `augment`, the `@id` of the page's article; by default the page's address with `#article`. */
  readonly articleId?: string | undefined;
  /** With `augment`, the type of the page's article; by default that of this one. */
  readonly articleType?: string | undefined;
  /** False where the page has a `FAQPage` already, because there must not be two. True by default. */
  readonly faq?: boolean | undefined;
  /** Headings of sections for which the data has none. English by default, and none for articles in other languages. */
  readonly names?: Partial<Record<SectionName, string>> | undefined;
  /** What reads Markdown, for articles whose texts are that; without it they are written out as they are. */
  readonly parseMarkdown?: ((text: string) => readonly RichNode[]) | undefined;
}
