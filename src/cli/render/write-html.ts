import type {Article} from '../../article/article.js';
import {splitFrontMatter} from '../../article/parse/front-matter.js';
import {pageUrlOf} from '../../json-ld/page-url.js';
import {serializeJsonLd} from '../../json-ld/serialize.js';
import {toJsonLd} from '../../json-ld/to-json-ld.js';
import {loadRenderer, type RenderableTag, type RenderOptions} from '../renderer.js';
import {version} from '../version.js';
import {escapeHtml} from '../../render/escape.js';
import {printableHtml} from './printable-html.js';
import {pageStyles} from './page-styles.js';

/** How articles are written; all of it can go to another thread. */
export interface HtmlOptions extends Pick<
  RenderOptions,
  'language' | 'timeZone' | 'theme' | 'siteUrl' | 'prefix' | 'mode' | 'stylesheets' | 'nonce'
> {
  readonly element: RenderableTag;
  /** Whether it is a whole page. */
  readonly isPage: boolean;
  /** The page's own style sheet, instead of a few styles. */
  readonly stylesheet?: string | undefined;
  /** What loads the elements; none where it is empty. */
  readonly script?: string | undefined;
}

/** HTML of whoever shows the page, in its head and after the article. */
export interface Extras {
  readonly head?: string;
  readonly after?: string;
}

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i;

/** An article out of a file, as a part of a page or as a whole one. */
export async function writeHtml(
  name: string,
  text: string,
  article: Article,
  options: HtmlOptions,
  extras: Extras = {},
): Promise<string> {
  const {isPage} = options;
  const html = isPage ? await writePage(name, text, article, options, extras) : await writeElement(article, options);
  return printableHtml(html);
}

async function writeElement(article: Article, options: HtmlOptions, body?: string): Promise<string> {
  const {element, language = article.language, timeZone, theme, siteUrl, prefix, mode, stylesheets, nonce} = options;
  const {renderElement} = await loadRenderer();
  const known = isLanguage(language) ? language : undefined;
  return renderElement(element, article, {
    language: known,
    timeZone,
    theme,
    siteUrl,
    prefix,
    mode,
    stylesheets,
    nonce,
    body,
  });
}

async function writePage(
  name: string,
  text: string,
  article: Article,
  options: HtmlOptions,
  {head = '', after = ''}: Extras,
): Promise<string> {
  const {prefix = '', nonce, script = autoloader} = options;
  const language = [options.language, article.language, 'en'].find(isLanguage)!;
  const {title = name, description} = article;
  const canonical = pageUrlOf(article, {siteUrl: options.siteUrl});
  const body = await writeProse(name, text, article, options);
  const element = await writeElement(article, {...options, language}, body);
  const marks = nonce ? ` nonce="${escapeHtml(nonce)}"` : '';
  const scheme = options.theme ? `:root{color-scheme:${options.theme}}` : '';
  return `<!doctype html>
<html lang="${escapeHtml(language)}"${RIGHT_TO_LEFT.test(language) ? ' dir="rtl"' : ''}>
<head>
${lines(
  '<meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  `<title>${escapeHtml(title)}</title>`,
  description && `<meta name="description" content="${escapeHtml(description.replace(/\s+/g, ' '))}">`,
  canonical && `<link rel="canonical" href="${escapeHtml(canonical)}">`,
  options.stylesheet === undefined
    ? `<style${marks}>${pageStyles}${scheme}</style>`
    : `<link rel="stylesheet" href="${escapeHtml(options.stylesheet)}">`,
  await writeGraph(article, options.siteUrl, language),
  script &&
    `<script type="module" src="${escapeHtml(script)}"${prefix && ` data-prefix="${escapeHtml(prefix)}"`}></script>`,
  head,
)}</head>
<body>
<main>
${element}
</main>
${lines(after)}</body>
</html>`;
}

/** The address of this version's elements, which loads those that a page has. */
const autoloader = `https://cdn.jsdelivr.net/npm/article-elements@${version}/dist/cdn/autoloader.js`;

async function writeProse(name: string, text: string, {title}: Article, options: HtmlOptions): Promise<string> {
  if (options.element !== 'tech-article' || !MARKDOWN.test(name)) return '';
  const {body} = splitFrontMatter(text);
  if (!body.trim()) return '';
  const {writeBody} = await import('./write-body.js');
  return `\n${writeBody(body, title, options.prefix ?? '')}\n`;
}

/** What search engines read; nothing where the article says nothing that they know. */
async function writeGraph(article: Article, siteUrl: string | undefined, language: string): Promise<string> {
  const {parseMarkdown} =
    article.textFormat === 'markdown' ? await import('../../article/parse/markdown.js') : {parseMarkdown: undefined};
  const {value} = toJsonLd(article, {siteUrl, language, parseMarkdown});
  return value['@graph'].length ? `<script type="application/ld+json">${serializeJsonLd(value)}</script>` : '';
}

function isLanguage(language: string | undefined): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

function lines(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part ? `${part}\n` : [])).join('');
}
