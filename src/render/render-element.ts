import type {RenderInfo} from '@lit-labs/ssr/lib/render-value.js';
import type {CSSResult} from 'lit';
import {escapeScriptJson} from '../article/write/script-json.js';
import type {ArticleElement} from '../base/article-element.js';
import {dayOf} from '../base/date.js';
import {readValue} from '../controllers/sources/read-text.js';
import {DataSection} from '../elements/data-section/data-section.js';
import {loadTranslation} from '../locales/translations.js';
import {prepareElements, renderableTags, type RenderableTag} from './elements.js';
import type {RenderOptions} from './options.js';
import {viewRenderer} from './view-renderer.js';

type Write = (html: string) => void;

/**
 * An element with its view, as HTML that can be seen and read before there is any script, and that the element takes over
 * when its script comes. Where the article has nothing for it, the element alone. Rejects with a `TypeError` for an
 * element, an attribute or an option that does not exist; never for anything in the article.
 *
 * `article` is an article, or the element's part of one, as text (YAML, JSON, Markdown with front matter), as data, or as
 * JSON-LD.
 */
export async function renderElement(
  tag: RenderableTag,
  article: unknown,
  options: RenderOptions = {},
): Promise<string> {
  const html: string[] = [];
  await writeElement(tag, article, options, (part) => html.push(part));
  return html.join('');
}

/** A whole article, as `renderElement('tech-article', …)` does it. */
export function renderArticle(article: unknown, options: RenderOptions = {}): Promise<string> {
  return renderElement('tech-article', article, options);
}

/** As `renderElement`, as a stream of UTF-8 that begins before everything is rendered. */
export function streamElement(
  tag: RenderableTag,
  article: unknown,
  options: RenderOptions = {},
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      try {
        await writeElement(tag, article, options, (html) => {
          controller.enqueue(encoder.encode(html));
        });
        controller.close();
      } catch (error) {
        controller.error(error);
      }
    },
  });
}

/** As `renderArticle`, as a stream of UTF-8 that begins before everything is rendered. */
export function streamArticle(article: unknown, options: RenderOptions = {}): ReadableStream<Uint8Array> {
  return streamElement('tech-article', article, options);
}

async function writeElement(tag: RenderableTag, article: unknown, options: RenderOptions, write: Write) {
  if (!renderableTags.includes(tag)) {
    throw new TypeError(`There is no <${tag}> that can be rendered: ${renderableTags.join(', ')}.`);
  }
  const {language = 'en', timeZone, now, prefix = '', headingLevel, format, attributes = {}, onIssues} = options;
  await Promise.all([prepareElements(prefix), loadTranslation(language).catch(() => undefined)]);
  const Renderer = viewRenderer({
    language,
    today: {day: dayOf(now, timeZone), timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone},
    prefix,
    writeStyles: stylesWriter(options),
    onIssues: (issues, from) => onIssues?.(issues, from),
  });
  const name = prefix + tag;
  const renderer = new Renderer(name);
  const given: RenderOptions['attributes'] = {
    ...(options.language && {lang: language}),
    ...(headingLevel && {'heading-level': headingLevel}),
    ...(format && {format}),
    ...attributes,
  };
  for (const [key, value] of Object.entries(given)) {
    if (!/^(?!on)[a-z][\w.:-]*$/i.test(key)) throw new TypeError(`An element cannot have the attribute ${key}.`);
    if (value !== false) renderer.setAttribute(key, value === true ? '' : `${value}`);
  }
  renderer.setProperty('article', needsReading(article) ? (await readValue(article)).data : article);
  renderer.connectedCallback();
  await collect([`<${name}`, renderer.renderAttributes(), '>'], write);
  const info: RenderInfo = {
    elementRenderers: [Renderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  const view: string[] = [];
  await collect(renderer.renderShadow(info), (html) => view.push(html));
  if (view.length) {
    await collect(['<template shadowrootmode="open">', ...view, '</template>'], write);
    const {data = 'src' in attributes || 'for' in attributes ? 'elsewhere' : 'inside'} = options;
    if (data === 'inside') await collect(writeData(renderer.element), write);
  }
  await collect(`</${name}>`, write);
}

/**
 * What the element reads the same content from. A part of the article that no section knows is read by its shape; what it
 * has been read to has another one. Nothing where the data cannot be written as JSON: the view stays what it is then.
 */
function writeData(element: ArticleElement<unknown>): string {
  try {
    const json = JSON.stringify(element instanceof DataSection ? element.data : element['content']);
    return `<script type="application/json">${escapeScriptJson(json)}</script>`;
  } catch {
    return '';
  }
}

/** Text, and graphs, are no data yet. */
function needsReading(article: unknown): boolean {
  if (typeof article === 'string') return true;
  const first: unknown = Array.isArray(article) ? article[0] : article;
  return typeof first === 'object' && first !== null && ('@context' in first || '@graph' in first);
}

function stylesWriter({
  nonce,
  stylesheets,
  theme,
}: RenderOptions): (tag: string, styles: readonly CSSResult[]) => string {
  const open = nonce ? `<style nonce="${escapeAttribute(nonce)}">` : '<style>';
  const scheme = theme === 'light' || theme === 'dark' ? `:host{color-scheme:${theme}}` : '';
  return (tag, styles) =>
    stylesheets === undefined
      ? `${open}${styles.map(({cssText}) => cssText).join('')}${scheme}</style>`
      : `<link rel="stylesheet" href="${escapeAttribute(`${stylesheets}${tag}.css`)}">${scheme && `${open}${scheme}</style>`}`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Writes what is there at once, and waits only where something is still to come. */
function collect(part: unknown, write: Write): Promise<void> | undefined {
  let value = part;
  while (typeof value === 'function') value = (value as () => unknown)();
  if (typeof value === 'string') value && write(clean(value));
  else if (Array.isArray(value)) return collectFrom(value, 0, write);
  else if (value instanceof Promise) return value.then((later) => collect(later, write));
  return undefined;
}

function collectFrom(parts: readonly unknown[], first: number, write: Write): Promise<void> | undefined {
  for (let index = first; index < parts.length; index++) {
    const coming = collect(parts[index], write);
    if (coming) return coming.then(() => collectFrom(parts, index + 1, write));
  }
  return undefined;
}

/** HTML has no NUL, UTF-8 has no half of a surrogate pair, and parsers make line feeds of carriage returns. */
function clean(html: string): string {
  return /[\0\r\ud800-\udfff]/.test(html)
    ? (html as string & {toWellFormed(): string}).toWellFormed().replaceAll('\0', '\ufffd').replaceAll('\r', '&#13;')
    : html;
}
