import type {CSSResult} from 'lit';
import {escapeScriptJson} from '../article/write/script-json.js';
import {dayOf} from '../base/date.js';
import {READ} from '../base/view-marker.js';
import {DataSection} from '../elements/data-section/data-section.js';
import {loadTranslation} from '../locales/translations.js';
import {attributesOf, nameOf, prepareElements, type RenderableTag} from './elements.js';
import {escapeHtml} from './escape.js';
import {writeOutLinks} from './links.js';
import type {RenderOptions} from './options.js';
import {readInput} from './read-input.js';
import {renderLightElement} from './render-light.js';
import type {Piece} from './template.js';
import {View} from './view.js';

type Write = (html: string) => void;

/**
 * An element with its view, as HTML that can be seen and read before there is any script, and that the element takes over
 * when its script comes. Where the article has nothing for it, the element alone. Rejects with a `TypeError` for an
 * element or an attribute that cannot be, and with a `RangeError` for a language or a time zone that is none; never for anything in the
 * article.
 *
 * `article` is an article, or the element's part of one, as text (YAML, JSON, Markdown with front matter), as data, or as
 * JSON-LD.
 */
export async function renderElement(
  tag: RenderableTag,
  article: unknown,
  options: RenderOptions = {},
): Promise<string> {
  return join(makeElement(tag, article, options));
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
        await collect(makeElement(tag, article, options), (html) => {
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

/** The view alone, `<template shadowrootmode="open">…</template>`, for an element that is there; empty where it has none. */
export async function renderShadowRoot(
  tag: RenderableTag,
  article: unknown,
  options: RenderOptions = {},
): Promise<string> {
  const view = await makeView(tag, article, options);
  view.writeAttributes();
  return join(view.writeShadowRoot());
}

function makeElement(tag: RenderableTag, article: unknown, options: RenderOptions): Piece {
  if (options.mode === 'light') return renderLightElement(tag, article, options);
  return makeView(tag, article, options).then((view) => writeElement(view, options));
}

/** Where the code runs. */
let ownTimeZone: string | undefined;

async function makeView(tag: RenderableTag, article: unknown, options: RenderOptions): Promise<View> {
  const [language = 'en'] = Intl.getCanonicalLocales(options.language);
  const {timeZone, now, siteUrl, prefix = '', onIssues} = options;
  const name = nameOf(tag, options);
  const attributes = attributesOf(options);
  await Promise.all([prepareElements(prefix), loadTranslation(language).catch(() => undefined)]);
  const view = new View(name, {
    language,
    // The day here needs no `Intl`, which is slow.
    today: {
      day: dayOf(now, timeZone).day,
      timeZone: timeZone ?? (ownTimeZone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone),
    },
    prefix,
    writeStyles: stylesWriter(options),
    finish: (html) => (siteUrl ? writeOutLinks(html, siteUrl) : html),
    onIssues,
  });
  if (options.body) Object.defineProperty(view.element, 'childElementCount', {value: 1});
  for (const [key, value] of attributes) view.setAttribute(key, value);
  view.setProperty('article', await readInput(article, tag, options));
  return view;
}

function writeElement(view: View, {attributes = {}, data, body = ''}: RenderOptions): Piece {
  const {localName} = view.element;
  const isInside = data ? data === 'inside' : !('src' in attributes || 'for' in attributes);
  return [
    `<${localName}${view.writeAttributes()}>`,
    () => view.writeShadowRoot(),
    () => (isInside ? writeData(view) : ''),
    body,
    `</${localName}>`,
  ];
}

/**
 * What the element reads the same content from. A part of the article that no section knows is read by its shape; what it
 * has been read to has another one. Nothing where the data cannot be written as JSON: the view stays what it is then.
 */
function writeData({element, json: content}: View): string {
  if (!content) return '';
  try {
    const [read, json] = element instanceof DataSection ? ['', JSON.stringify(element.data)] : [` ${READ}`, content];
    return `<script type="application/json"${read}>${escapeScriptJson(json)}</script>`;
  } catch {
    return '';
  }
}

function stylesWriter({
  nonce,
  stylesheets,
  theme,
}: RenderOptions): (tag: string, styles: readonly CSSResult[]) => string {
  const open = nonce ? `<style nonce="${escapeHtml(nonce)}">` : '<style>';
  const scheme = theme === 'light' || theme === 'dark' ? `:host{color-scheme:${theme}}` : '';
  return (tag, styles) =>
    // Each sheet by itself: what is the same in many elements is parsed once.
    stylesheets === undefined
      ? [...styles.map(({cssText}) => cssText), ...(scheme ? [scheme] : [])].reduce(
          (html, css) => `${html}${open}${css}</style>`,
          '',
        )
      : `<link rel="stylesheet" href="${escapeHtml(`${stylesheets}${tag}.css`)}">${scheme && `${open}${scheme}</style>`}`;
}

async function join(piece: Piece): Promise<string> {
  let text = '';
  await collect(piece, (html) => (text += html));
  return text;
}

/** Writes what is there at once, and waits only where something is still to come. */
function collect(piece: Piece, write: Write): Promise<void> | undefined {
  if (typeof piece === 'string') {
    if (piece) write(piece);
    return undefined;
  }
  if (typeof piece === 'function') return collect(piece(), write);
  if (piece instanceof Promise) return piece.then((later) => collect(later, write));
  return collectFrom(piece, 0, write);
}

function collectFrom(pieces: readonly Piece[], first: number, write: Write): Promise<void> | undefined {
  for (let index = first; index < pieces.length; index++) {
    const coming = collect(pieces[index]!, write);
    if (coming) return coming.then(() => collectFrom(pieces, index + 1, write));
  }
  return undefined;
}
