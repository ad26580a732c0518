import type {Issue} from '../article/issue.js';
import type {TextFormat} from '../base/article-context.js';

/** How an element is rendered. Everything has a default, and nothing of it comes from the article. */
export interface RenderOptions {
  /** The language of what the elements themselves say, as a BCP 47 tag; English by default. Becomes the element's `lang`. */
  readonly language?: string | undefined;
  /** The IANA name of the time zone in which today is today; by default that of the machine. */
  readonly timeZone?: string | undefined;
  /** What "6 months ago" and the mark of today are reckoned from; by default the present. */
  readonly now?: Date | undefined;
  /** `light` or `dark`, whatever the page around says; by default as the page is. */
  readonly theme?: 'light' | 'dark' | undefined;
  /**
   * The address that relative ones in the article are meant from, http(s), to be written out for feeds and mail; by default
   * they stay relative to the page.
   */
  readonly siteUrl?: string | undefined;
  /** What stands before the names of elements, `acme-`; nothing by default. */
  readonly prefix?: string | undefined;
  /**
   * `light` for plain HTML inside the element, without a shadow root, for feeds, mail and reader mode; a whole article is
   * the elements of its sections then. The options for styles, and for today, mean nothing there. `shadow` by default.
   */
  readonly mode?: 'shadow' | 'light' | undefined;
  /** The nonce of the page's content security policy, for inline styles. */
  readonly nonce?: string | undefined;
  /**
   * Where the elements' style sheets are, with a slash at the end, to be linked: `faq-list.css` and so on, as in the package's
   * `dist/styles`. By default the styles stand in the HTML.
   */
  readonly stylesheets?: string | undefined;
  /** Level of the element's own heading, 1 to 6; by default 1 for the head of an article and 2 for anything else. */
  readonly headingLevel?: number | undefined;
  /** How texts are meant; by default as the article says, and as they are where it says nothing. */
  readonly format?: TextFormat | undefined;
  /** More attributes of the element, such as `id`, `field` or `exclusive`; true for one without a value. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>> | undefined;
  /**
   * Where the element finds its data in the page: in a script inside it, which is written with it, or elsewhere in the
   * page, which has it already. By default inside, unless `attributes` has a `src` or a `for`.
   */
  readonly data?: 'inside' | 'elsewhere' | undefined;
  /**
   * The page's own HTML inside the element, such as the prose of an article, which its view has a place for. Written as it
   * is: it has to be HTML that can be trusted.
   */
  readonly body?: string | undefined;
  /** Gets what reading the data has found, with the tag of the element that shows it. */
  readonly onIssues?: ((issues: readonly Issue[], tag: string) => void) | undefined;
}
