import type {LitElement, ReactiveController} from 'lit';
import {queryAll} from './query.js';

const hosts = new Set<LinkColor>();
/** One sheet for each look of a page, shared by all elements. */
const sheets = new Map<string, CSSStyleSheet>();
let stopWatching: (() => void) | undefined;

/** What a page may set its headings in; not their sizes, which are those of their levels, and no colors, which may be clear. */
const TYPE = ['font-family', 'font-style', 'font-weight', 'font-variant-caps', 'text-transform'];
const BESIDE_THE_TEXT = ':not(:is(nav,aside,header,footer) *)';

/**
 * Gives its host the color of the page's own links, as `--article-page-link`, and the type of its headings, as
 * `--article-page-heading-font-family` and so on: a page's rules for both end at a shadow root. Measured at a link and at a
 * heading near the host, and again when the page changes its theme.
 */
export class LinkColor implements ReactiveController {
  readonly #host: LitElement;
  #sheet: CSSStyleSheet | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    hosts.add(this);
    stopWatching ??= watchTheme();
    if (this.#host.hasUpdated) this.measure();
  }

  hostDisconnected() {
    hosts.delete(this);
    if (hosts.size) return;
    stopWatching?.();
    stopWatching = undefined;
  }

  hostUpdated() {
    if (!this.#sheet) this.measure();
  }

  measure() {
    const root = this.#host.shadowRoot;
    // A link in running text, from the same article if it has one.
    const link = nearest(this.#host, ':is(p,li,dd,td) a[href]');
    const {localName: own = 'h2'} = root?.querySelector('[part~=heading]') ?? {};
    const heading =
      nearest(this.#host, own + BESIDE_THE_TEXT) ?? nearest(this.#host, `:is(h2,h3,h4)${BESIDE_THE_TEXT}`);
    const look = [
      ...(link ? [`--article-page-link:${getComputedStyle(link).color}`] : []),
      ...(heading
        ? TYPE.map((name) => `--article-page-heading-${name}:${getComputedStyle(heading).getPropertyValue(name)}`)
        : []),
    ].join(';');
    if (!look || !root) return;
    const sheet = sheets.get(look) ?? new CSSStyleSheet();
    if (!sheets.has(look)) sheet.replaceSync(`:host{${look}}`);
    sheets.set(look, sheet);
    if (sheet === this.#sheet) return;
    root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets.filter((other) => other !== this.#sheet)];
    this.#sheet = sheet;
  }
}

function nearest(host: Element, selector: string): Element | null {
  for (let from = host.parentElement; from; from = from.parentElement) {
    if (from.matches('article,main,body')) {
      const found = from.querySelector(selector);
      if (found) return found;
    }
  }
  return null;
}

function watchTheme(): () => void {
  const remeasure = () => requestAnimationFrame(() => hosts.forEach((host) => host.measure()));
  const observer = new MutationObserver(remeasure);
  for (const root of queryAll(document, ':root,body')) observer.observe(root, {attributes: true});
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', remeasure);
  return () => {
    observer.disconnect();
    scheme.removeEventListener('change', remeasure);
  };
}
