import {defaultTreeAdapter as tree, type DefaultTreeAdapterTypes} from 'parse5';
import {hasHead} from '../../article/head.js';
import {readArticle} from '../../article/read/read-article.js';
import {loadRenderer, type RenderOptions} from '../renderer.js';
import {PageData, withFormat, type Found, type ReadSource} from './page-data.js';
import {
  attributeOf,
  childElements,
  isSet,
  parsePage,
  textIn,
  type Element,
  type Page,
  type PageElement,
} from './page.js';
import {languageOf, levelOf} from './place.js';

export type ViewOptions = Pick<RenderOptions, 'language' | 'timeZone' | 'theme' | 'prefix' | 'stylesheets'>;

/** What stands between two places of a text instead of what has stood there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly html: string;
}

export interface PageEdits {
  /** In order, none of which changes nothing. */
  readonly edits: readonly Edit[];
  /** How many elements have their view in the page now. */
  readonly filled: number;
  /** What could not be read. */
  readonly problems: readonly string[];
  /** What was not read, and need not be. */
  readonly notes: readonly string[];
}

/**
 * What has to be changed in a page so that the elements in it can be seen before there is any script: each gets what it
 * shows as a declarative shadow root, in front of what is in it. An element whose data is nowhere, or is its children, is
 * left as it is.
 */
export async function editPage(
  text: string,
  options: ViewOptions,
  readSource: ReadSource,
  adapt: (html: string) => string = String,
): Promise<PageEdits> {
  const {prefix = ''} = options;
  const page = parsePage(text, prefix);
  const problems = new Set<string>();
  const notes = new Set<string>();
  const data = new PageData(page, prefix, readSource, (problem, isElsewhere) =>
    (isElsewhere ? notes : problems).add(problem),
  );
  const edits: Edit[] = [];
  let filled = 0;
  for (const element of page.elements) {
    const root = shadowRootIn(element.node);
    // Somebody else's.
    if (root && !isOurs(root)) continue;
    const found = await data.find(element.node);
    const html = adapt(await render(element, page, found, options));
    const [{problem} = {}] = found;
    if (!html && problem !== undefined) problems.add(problem);
    const {location} = element;
    const place = root?.sourceCodeLocation;
    const [start, end] = place
      ? [place.startOffset, place.endOffset]
      : [location.startTag.endOffset, location.startTag.endOffset];
    if (html) filled++;
    if (text.slice(start, end) !== html) edits.push({start, end, html});
  }
  return {edits: edits.sort((a, b) => a.start - b.start), filled, problems: [...problems], notes: [...notes]};
}

async function render(
  element: PageElement,
  page: Page,
  found: readonly Found[],
  {language, ...options}: ViewOptions,
): Promise<string> {
  const {node, tag} = element;
  if (found.length === 0) return '';
  const {renderShadowRoot} = await loadRenderer();
  const attributes = attributesOf(node);
  for (const {data, format} of found) {
    const isWhole = tag === 'tech-article';
    const html = await renderShadowRoot(tag, isWhole ? data : withFormat({data, format}), {
      ...options,
      language: languageOf(node) ?? language ?? 'en',
      headingLevel: levelOf(element, page, hasTitle(element, data)),
      attributes: {...(isWhole && format !== undefined && {format}), ...attributes},
      // What it is does not matter.
      body: childElements(node).length > 0 || textIn(node).trim() ? 'body' : '',
    });
    if (html) return html;
  }
  return '';
}

/** What the page tells an element of how it shows its data; where that is, is known already. */
function attributesOf(node: Element): Record<string, string> {
  const told = node.attrs.filter(({name}) => /^(?!on|src$|for$|debug$|style$)[a-z][\w.:-]*$/i.test(name));
  return Object.fromEntries(told.map(({name, value}) => [name, value]));
}

/** Whether an element shows the head of an article, as `hasTitle` of `<tech-article>` says it in a browser. */
function hasTitle({node, tag}: PageElement, data: unknown): boolean {
  if (tag === 'article-header') return true;
  if (tag !== 'tech-article' || isSet(node, 'no-heading')) return false;
  const sections = attributeOf(node, 'sections')?.match(/[^\s,;]+/g) ?? ['header'];
  return sections.some((name) => /^header$/i.test(name)) && hasHead(readArticle(data).article);
}

/** The first counts, as in a browser. */
function shadowRootIn(node: Element): DefaultTreeAdapterTypes.Template | undefined {
  return childElements(node).find(
    (child) => child.tagName === 'template' && attributeOf(child, 'shadowrootmode') !== undefined,
  ) as DefaultTreeAdapterTypes.Template | undefined;
}

/** Whether it begins with what src/base/view-marker.ts writes. */
function isOurs({content}: DefaultTreeAdapterTypes.Template): boolean {
  const [first] = content.childNodes;
  return !!first && tree.isCommentNode(first) && /^article-elements [\w-]+ \S+ \d \S+ /.test(first.data);
}
