import type {Article, Fact} from '../article/article.js';
import {bareName, SECTION_NAMES} from '../article/graph.js';
import {slug} from '../article/ids.js';
import type {Issue} from '../article/issue.js';
import {collect, type Report} from '../article/read/report.js';
import {safeUrl} from '../article/urls.js';
import {plainTextOf} from './answer-html.js';
import type {JsonLdNode} from './nodes.js';
import type {JsonLdOptions, SectionName} from './options.js';
import {pageUrlOf, resolve} from './page-url.js';

/** What every part of one graph needs: the page's address and ids on it, its language, and where to report. */
export class Draft {
  readonly options: JsonLdOptions;
  readonly issues: readonly Issue[];
  readonly report: Report;
  /** Undefined where it is not known: then ids are relative to wherever the graph is. */
  readonly pageUrl: string | undefined;
  readonly language: string | undefined;
  readonly isMarkdown: boolean;

  constructor(article: Article, options: JsonLdOptions) {
    const {issues, report} = collect();
    this.options = options;
    this.issues = issues;
    this.report = report;
    this.pageUrl = pageUrlOf(article, options);
    const tag = article.language ?? options.language?.trim();
    this.language = tag && /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag) ? tag : undefined;
    this.isMarkdown = article.textFormat === 'markdown';
  }

  /** The id of the page. */
  get pageId(): string {
    return this.pageUrl ?? '#page';
  }

  /** The id of the article. */
  get articleId(): string {
    const {mode, articleId} = this.options;
    return (mode === 'augment' && articleId?.trim()) || this.id('article');
  }

  /** The id of a part of the page. */
  id(fragment: string): string {
    return `${this.pageUrl ?? ''}#${fragment}`;
  }

  ref(id: string): JsonLdNode {
    return {'@id': id};
  }

  /** A link that is safe to write out, as an absolute one where the page's address is known. */
  url(text: string | undefined): string | undefined {
    const {url} = safeUrl(text ?? '');
    return url && resolve(url, this.pageUrl);
  }

  /** A name on one line. */
  name(text: string): string {
    return text.replace(/\s*\n\s*/g, ' ').trim();
  }

  /** A text without markup. */
  text(text: string | undefined): string | undefined {
    const {parseMarkdown} = this.options;
    return text && this.isMarkdown && parseMarkdown ? plainTextOf(parseMarkdown(text)) : text;
  }

  /** The heading of a section. */
  heading(section: SectionName, title: string | undefined, usual: string = SECTION_NAMES[section]): string | undefined {
    const isEnglish = !this.language || /^en\b/i.test(this.language);
    return title ? this.name(title) : (this.options.names?.[section] ?? (isEnglish ? usual : undefined));
  }

  /** A text without the names and passwords that addresses in it have. */
  readonly withoutUserInfo = (text: string): string => {
    const clean = text.replace(/(\b[a-z][a-z\d+.-]{0,30}:\/\/)(?:[^\s/?#@]*@)+/gi, '$1');
    if (clean !== text && !this.issues.some(({code}) => code === 'url/user-info')) {
      this.report('url/user-info', '', 'Names and passwords in addresses are not written.');
    }
    return clean;
  };

  /** Says, once for a section, that something in it has no place in the vocabulary. */
  reportShown(path: string, what: string): void {
    this.report('json-ld/shown-only', path, `${what}: shown to readers only.`, 'info');
  }

  /** Says of facts that have no property that they are for readers only. */
  reportFacts(facts: readonly Fact[] | undefined, path: string): void {
    for (const {key} of facts ?? []) this.reportShown(`${path}.${key}`, 'No property for this');
  }
}

/** Ids of the parts of one kind, each from the author's own or else from the name without its remark. */
export class Ids {
  readonly #prefix: string;
  readonly #used = new Set<string>();
  readonly #counts = new Map<string, number>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  take(name: string, own?: string): string {
    const base = own !== undefined && own !== slug(name) ? slug(own) : slug(bareName(name));
    let id = base;
    let count = this.#counts.get(base) ?? 1;
    while (this.#used.has(id)) id = `${base}-${++count}`;
    this.#counts.set(base, count);
    this.#used.add(id);
    return this.#prefix + id;
  }
}
