import type {ArticleDate} from '../../article/article.js';
import {parseHtmlFragment} from '../../article/parse/html-fragment.js';
import {readDate} from '../../article/dates.js';
import {safeUrl} from '../../article/urls.js';
import type {TextFormat} from '../../base/article-context.js';
import {formatDate} from '../../base/date.js';
import {parseMarkdown} from '../../base/rich-tree.js';
import type {Arguments, Localize} from '../../controllers/localize.js';
import {htmlOf} from '../../json-ld/answer-html.js';
import type {Terms} from '../../locales/terms.js';
import {findTerm} from '../../locales/translations.js';
import {attributes, Markup, markup, NOTHING, written, type Part} from './markup.js';

/*
 * What is data is marked for the element that reads it back, in `read-fields.ts`: `data-field` names what an element is of
 * the one around it, `data-item` of which list it is an item, and `data-value` is its value where people see other words.
 */

/** The mark of an element, if it has one. */
export type Mark = Readonly<Partial<Record<'data-field' | 'data-item', string>>>;

/** Marks what is the value of a name. */
export function field(name: string): Mark {
  return {'data-field': name};
}

/** Marks what is one of several values of a name. */
export function item(name: string): Mark {
  return {'data-item': name};
}

/** What stands in an element, and what to read instead, where that is something else. */
export interface Content {
  readonly value?: string | undefined;
  readonly shown: Part;
  /** Whether it is paragraphs, not a line. */
  readonly isBlock?: boolean;
}

type Strings = {[Key in keyof Terms]: Terms[Key] extends string ? Key : never}[keyof Terms];

/** Where a section is written: its language, its place among headings, and how its texts are meant. */
export class Page {
  readonly lang: string;
  readonly format: TextFormat;
  readonly headingLevel: number;
  readonly noHeading: boolean;

  constructor(lang: string, format: TextFormat, headingLevel: number, noHeading: boolean) {
    this.lang = lang;
    this.format = format;
    this.headingLevel = headingLevel;
    this.noHeading = noHeading;
  }

  /** The level of the headings of items and groups. */
  get itemLevel(): number {
    return this.headingLevel + (this.noHeading ? 0 : 1);
  }

  /** What functions of the elements ask for strings: all of these that they use. */
  get localize(): Localize {
    const {lang} = this;
    return {
      lang: () => lang,
      term: <K extends keyof Terms>(key: K, ...args: Arguments<Terms[K]>) => this.term(key, ...args),
      exists: (key: keyof Terms) => findTerm(lang, key) !== undefined,
    } as unknown as Localize;
  }

  term<K extends keyof Terms>(key: K, ...args: Arguments<Terms[K]>): string {
    const term = findTerm(this.lang, key) ?? key;
    return typeof term === 'function' ? (term as (...args: unknown[]) => string)(...args) : term;
  }

  /** The section's own heading: the author's, or what such sections are called. */
  heading(title: string | undefined, otherwise: Strings | {readonly text: string}): Markup {
    if (this.noHeading) return NOTHING;
    const text = title ?? (typeof otherwise === 'string' ? this.term(otherwise) : otherwise.text);
    return heading(this.headingLevel, text, title === undefined ? {} : marksOf(field('title'), title));
  }

  /** A text of the author's in its paragraphs, or with its markup. */
  text(name: string, text: string, format: TextFormat | 'html' = this.format): Markup {
    const {value, shown, isBlock} = this.content(text, format);
    const marks = attributes(field(name), {'data-value': value, dir: 'auto'});
    return isBlock ? markup`<div${marks}>${shown}</div>` : markup`<p${marks}>${shown}</p>`;
  }

  /** The same for what has a place for it already. */
  content(text: string, format: TextFormat | 'html' = this.format): Content {
    if (format === 'text') {
      // Most texts are one line.
      if (!text.includes('\n')) return {shown: lines(text)};
      const all = text.trim().split(/\n[^\S\n]*\n\s*/);
      const isBlock = all.length > 1;
      const shown = isBlock ? all.map((paragraph) => markup`<p dir="auto">${lines(paragraph)}</p>`) : lines(text);
      return {value: oddWhiteSpace(text), shown, isBlock};
    }
    const nodes = format === 'html' ? parseHtmlFragment(text) : parseMarkdown(text);
    return {value: text, shown: written(htmlOf(nodes, (url) => safeUrl(url).url)), isBlock: true};
  }

  /** A date in the reader's language and the author's precision. */
  date(mark: Mark, date: ArticleDate, shown = formatDate(date, this.lang)): Markup {
    const {iso, text} = date;
    const isMarked = Object.keys(mark).length > 0;
    const value = (known: string | undefined) => (isMarked && text !== known ? text : undefined);
    // HTML has no halves and quarters of a year.
    if (iso && !/[HQ]/.test(iso)) {
      return markup`<time${attributes({datetime: iso, ...mark, 'data-value': value(iso)})}>${shown}</time>`;
    }
    const unclear = isMarked && readDate(text).date?.iso !== iso ? iso : undefined;
    const odd = isMarked ? oddWhiteSpace(text) : undefined;
    return markup`<bdi${attributes({...mark, 'data-value': value(shown) ?? odd, 'data-iso': unclear})}>${lines(shown)}</bdi>`;
  }
}

/** What marks an element that has a text in it as one of a field. */
export function marksOf(mark: Mark, text: string): Record<string, string | undefined> {
  return {...mark, 'data-value': oddWhiteSpace(text)};
}

/** A heading; HTML has none below the sixth level. */
export function heading(
  level: number,
  content: Part,
  marks: Readonly<Record<string, string | undefined>> = {},
): Markup {
  const name = new Markup(`h${Math.min(level, 6)}`);
  return markup`<${name}${attributes(marks, {dir: 'auto'})}>${typeof content === 'string' ? lines(content) : content}</${name}>`;
}

/** A few words of the author's beside others. */
export function words(mark: Mark, text: string, value = oddWhiteSpace(text)): Markup {
  return markup`<bdi${attributes(mark, {'data-value': value})}>${lines(text)}</bdi>`;
}

/** The name of something, which leads to its page if it has one. */
export function linkedName(name: string, text: string, url: string | undefined, rel?: string): Markup {
  return linkedWords(field(name), text, url, rel);
}

/** A few words, which lead somewhere if there is an address. */
export function linkedWords(mark: Mark, text: string, url: string | undefined, rel?: string): Markup {
  const shown = markup`<span${attributes(marksOf(mark, text))}>${lines(text)}</span>`;
  return url === undefined ? shown : link(field('url'), url, shown, rel);
}

/** A link, if following it is safe. */
export function link(mark: Mark, url: string, content: Part, rel?: string): Markup {
  const href = safeUrl(url).url;
  return href === undefined ? markup`${content}` : markup`<a${attributes({href, rel, ...mark})}>${content}</a>`;
}

/** Texts as a list that is the value of a name. */
export function list(mark: Mark, items: readonly Content[]): Markup {
  const entries = items.map(
    ({value, shown}) => markup`<li${attributes({'data-value': value, dir: 'auto'})}>${shown}</li>`,
  );
  return markup`<ul${attributes(mark)}>${entries}</ul>`;
}

/** A few words as what a list has in it. */
export function plain(text: string): Content {
  return {value: oddWhiteSpace(text), shown: lines(text)};
}

/** A text with its line breaks. */
export function lines(text: string): Markup {
  const all = text.trim();
  if (!all.includes('\n')) return markup`${all}`;
  const [first, ...others] = all.split('\n');
  return markup`${first}${others.map((line) => markup`<br>${line}`)}`;
}

/** A text whose white space would not come back as it is. */
export function oddWhiteSpace(text: string): string | undefined {
  if (!text.includes('\n')) return undefined;
  const wanted = text.trim();
  return /[^\S\n]\n|\n[^\S\n]|\n\n\n/.test(wanted) ? wanted : undefined;
}
