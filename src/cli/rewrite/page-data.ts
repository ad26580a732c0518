import {keepOrder, keysOf} from '../../article/data.js';
import {convertJsonLd, parseEscaped} from '../../article/parse/parse-data.js';
import {parseDocument, type DocumentOptions} from '../../article/parse/parse-document.js';
import type {ParsedDocument} from '../../article/parse/parsed.js';
import {ancestorsOf, attributeOf, childElements, dataTypeOf, textIn, type Element, type Page} from './page.js';

/** Data that an element finds, and how its texts are meant where an element around says so. */
export interface Found {
  readonly data: unknown;
  readonly format?: string | undefined;
  /** What is wrong with it, which matters where nothing can be shown of it. */
  readonly problem?: string | undefined;
}

/** A file that a page names, as text; or why there is none. */
export type ReadSource = (src: string, base: string | undefined) => Promise<SourceText | SourceFailure>;
export interface SourceText {
  readonly name: string;
  readonly text: string;
}
export interface SourceFailure {
  readonly failure: string;
  /** Whether it is no mistake: a browser will find it. */
  readonly isElsewhere?: boolean;
}

/** Gets what could not be read, and whether that is no mistake. */
type Report = (problem: string, isElsewhere?: boolean) => void;

/** Of which data there may be a part for any element inside. */
const PROVIDERS = ['article-data', 'tech-article'];

/**
 * Finds the data of the elements of a page, as src/controllers/article-source.ts does it in a browser: the first of `src`,
 * a script inside, `for`, the element around, the page's own JSON-LD. What an element's children say is no matter here.
 */
export class PageData {
  readonly #page: Page;
  readonly #prefix: string;
  readonly #readSource: ReadSource;
  readonly #report: Report;
  readonly #found = new Map<Element, Promise<readonly Found[]>>();
  #graph: Promise<readonly Found[]> | undefined;

  constructor(page: Page, prefix: string, readSource: ReadSource, report: Report) {
    this.#page = page;
    this.#prefix = prefix;
    this.#readSource = readSource;
    this.#report = report;
  }

  /** In the order in which it is tried: the first that has something for the element is its data. */
  find(node: Element): Promise<readonly Found[]> {
    const known = this.#found.get(node);
    if (known) return known;
    // Two that name each other have nothing.
    this.#found.set(node, Promise.resolve([]));
    const found = this.#find(node);
    this.#found.set(node, found);
    return found;
  }

  async #find(node: Element): Promise<readonly Found[]> {
    const src = attributeOf(node, 'src');
    if (src) return this.#load(node, src);
    const script = childElements(node).find((child) => dataTypeOf(child));
    if (script) return this.#parse(node, script);
    if (hasCodeBlock(node, this.#prefix)) return [];
    const id = attributeOf(node, 'for');
    if (id) return this.#follow(node, id);
    const parent = node.parentNode;
    const around = parent && 'tagName' in parent ? await this.#provided(parent) : [];
    return [...around, ...(await (this.#graph ??= this.#readGraph()))];
  }

  async #load(node: Element, src: string): Promise<readonly Found[]> {
    const source = await this.#readSource(src, this.#page.base);
    if ('text' in source) return this.#read(node, source.text, {name: source.name});
    this.#report(`<${node.tagName} src="${src}">: ${source.failure}`, source.isElsewhere);
    return [];
  }

  #parse(node: Element, script: Element): Promise<readonly Found[]> {
    const type = dataTypeOf(script);
    return this.#read(node, textIn(script), {...(type && {type})});
  }

  async #read(node: Element, text: string, options: DocumentOptions): Promise<readonly Found[]> {
    const document = await parseDocument(text, options);
    const error = document.issues.find(({severity}) => severity === 'error');
    const problem = error && `the data of <${node.tagName}> cannot be read: ${error.message}`;
    if (isThere(document)) return [{data: document.data, problem}];
    if (problem !== undefined) this.#report(problem);
    return [];
  }

  async #follow(node: Element, id: string): Promise<readonly Found[]> {
    const target = this.#page.ids.get(id);
    if (!target || /^(?:pre|code)$/.test(target.tagName)) return [];
    return dataTypeOf(target) ? this.#parse(node, target) : this.#provided(target);
  }

  /** The article of the nearest element that has one for all inside. */
  async #provided(node: Element): Promise<readonly Found[]> {
    for (const around of ancestorsOf(node)) {
      if (!PROVIDERS.some((tag) => around.tagName === this.#prefix + tag)) continue;
      const [found] = await this.find(around);
      return found ? [{...found, format: attributeOf(around, 'format') ?? found.format}] : [];
    }
    return [];
  }

  async #readGraph(): Promise<readonly Found[]> {
    const parsed = await Promise.all(this.#page.jsonLd.map((script) => parseEscaped(textIn(script), 'json', {})));
    const good = parsed.filter(({issues}) => !issues.some(({severity}) => severity === 'error'));
    const document = good.length ? await convertJsonLd(good, {}) : undefined;
    return document && isThere(document) ? [{data: document.data}] : [];
  }
}

function isThere({data}: Pick<ParsedDocument, 'data'>): boolean {
  return typeof data === 'object' && data !== null;
}

/** What belongs to the page inside these is no data, unless there is nothing else. */
const WITH_PROSE = [...PROVIDERS, 'article-header', 'data-section', 'topic-card'];

/** Whether the data is written in the page as a block of code, or was a script before a Markdown processor escaped it. */
function hasCodeBlock(node: Element, prefix: string): boolean {
  const language = /(?:^|[\s_-])(?:language|lang|source|brush:)[\s:_-]*(?:ya?ml|json)/i;
  const text = textIn(node).trim();
  const isAll = WITH_PROSE.some((tag) => node.tagName === prefix + tag);
  const isBlock = (element: Element): boolean =>
    /^(?:pre|code)$/.test(element.tagName) &&
    element.attrs.some(({name, value}) => language.test(`${name} ${value}`)) &&
    (!isAll || textIn(element).trim() === text);
  const inside = childElements(node).filter(({tagName}) => !tagName.includes('-'));
  return (
    inside.flatMap((child) => [child, ...childElements(child)]).some(isBlock) ||
    /^<script\b[^>]*\btype\s*=/i.test(text.slice(0, 1000))
  );
}

/** The data with the word of an element around it for how its texts are meant. */
export function withFormat({data, format}: Found): unknown {
  const entries = format === undefined ? undefined : keysOf(data);
  if (!entries) return data;
  const kept = entries.filter(([key]) => !/^text[\s_-]*format$/i.test(key));
  const all: [string, unknown][] = [...kept, ['text_format', format]];
  const copy = Object.fromEntries(all);
  keepOrder(
    copy,
    all.map(([key]) => key),
  );
  return copy;
}
