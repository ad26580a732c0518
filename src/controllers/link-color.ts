import type {LitElement, ReactiveController} from 'lit';
import {queryAll} from './query.js';

const hosts = new Set<LinkColor>();
/** One sheet a color, shared by all elements. */
const sheets = new Map<string, CSSStyleSheet>();
let stopWatching: (() => void) | undefined;

/**
 * Gives its host the color of the page's own links, as `--article-page-link`: a page's rules for links end at a shadow
 * root. Measured at a link near the host, and again when the page changes its theme.
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
    const link = nearestLink(this.#host);
    const root = this.#host.shadowRoot;
    if (!link || !root) return;
    const {color} = getComputedStyle(link);
    const sheet = sheets.get(color) ?? new CSSStyleSheet();
    if (!sheets.has(color)) sheet.replaceSync(`:host{--article-page-link:${color}}`);
    sheets.set(color, sheet);
    if (sheet === this.#sheet) return;
    root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets.filter((other) => other !== this.#sheet)];
    this.#sheet = sheet;
  }
}

/** A link in running text, from the same article if it has one. */
function nearestLink(host: Element): Element | null {
  const links = ':is(p,li,dd,td) a[href]';
  for (let from = host.parentElement; from; from = from.parentElement) {
    if (from.matches('article,main,body')) {
      const link = from.querySelector(links);
      if (link) return link;
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
