import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import type * as Render from '../../src/render/render.js';
import {openPage, type OpenPage} from '../helpers/chromium.js';
import {serve, type Answer, type Site} from '../helpers/server.js';
import {untilSettled} from '../site/pages.js';

const dist = new URL('../../dist/', import.meta.url);

/** The renderer as it is shipped: its templates are those of the scripts in `dist/cdn`. */
export const {renderElement, renderArticle} = (await import(new URL('render/render.js', dist).href)) as typeof Render;

export const seed = readFileSync(new URL('../../demo/articles/bun-runtime-migration.md', import.meta.url), 'utf8');

/** Every way to load the elements, by what a site's author would call it. */
export const scripts = {
  'a classic script': '<script src="/cdn/article-elements.classic.js"></script>',
  'a module': '<script type="module" src="/cdn/article-elements.js"></script>',
  'an async module': '<script type="module" async src="/cdn/article-elements.js"></script>',
  'the autoloader': '<script type="module" src="/cdn/autoloader.js"></script>',
} as const;

export interface PageParts {
  readonly head?: string;
  readonly body: string;
  readonly language?: string;
}

/** A page without a script of its own; what a server has rendered can be told from what a script has, by an attribute. */
export function page({head = '', body, language = 'en'}: PageParts): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Test</title>
<meta name="viewport" content="width=device-width">${head}</head><body><p>Before</p>${markServed(body)}<p>After</p></body></html>`;
}

function markServed(html: string): string {
  return html.replaceAll(/<(?!template|style|script|link)([a-z][\w-]*)(?=[\s>])/g, '<$1 data-served');
}

/** The style sheets of the package, for `stylesheets: '/styles/'`. */
export function styleSheets(): Record<string, Answer> {
  const names = readdirSync(new URL('styles/', dist)).filter((name) => name.endsWith('.css'));
  return Object.fromEntries(
    names.map((name) => [`/styles/${name}`, {body: readFileSync(new URL(`styles/${name}`, dist))}]),
  );
}

/** What is seen in a page, and how it has come there. */
export interface Seen {
  readonly text: string;
  /** Elements in views that a server has rendered, and elements in views that have been made since. */
  readonly served: number;
  readonly made: number;
  /** How far things have moved by themselves since the page was parsed, and before: tables widen then, with every row. */
  readonly shift: number;
  readonly shiftInParsing: number;
}

const look = `(() => {
  const clean = (text) => text.replace(/[\\s\\u2009\\u202f]+/g, ' ').trim();
  let [served, made] = [0, 0];
  const textOf = (node, inView) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || /^(style|script|link|head|template)$/.test(node.localName)) return '';
    if (inView && node.localName !== 'slot') node.hasAttribute('data-served') ? served++ : made++;
    const assigned = node.assignedNodes?.() ?? [];
    if (assigned.length) return assigned.map((child) => textOf(child, false)).join('');
    const root = node.shadowRoot ?? node;
    return [...root.childNodes].map((child) => textOf(child, inView || !!node.shadowRoot)).join('');
  };
  const text = clean(textOf(document.documentElement, false));
  const shifts = [...(window.shifts ?? []), ...(window.shiftObserver?.takeRecords() ?? [])];
  const parsed = performance.getEntriesByType('navigation')[0].domContentLoadedEventStart;
  const sum = (entries) => entries.reduce((sum, {value}) => sum + value, 0);
  const shift = sum(shifts.filter(({startTime}) => startTime > parsed));
  return {text, served, made, shift, shiftInParsing: sum(shifts) - shift};
})()`;

/** Counts how far things move, from the first paint on. */
async function watchShifts(tab: Page) {
  await tab.evaluateOnNewDocument(`
    window.shifts = [];
    window.shiftObserver = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    shiftObserver.observe({type: 'layout-shift', buffered: true});
  `);
}

export async function see(tab: Page): Promise<Seen> {
  return (await tab.evaluate(look)) as Seen;
}

export interface Visit extends OpenPage, AsyncDisposable {
  readonly site: Site;
  /** When everything that is to come has come. */
  readonly seen: Seen;
}

export interface VisitOptions {
  readonly answers?: Record<string, string | Answer>;
  readonly headers?: Record<string, string>;
  readonly width?: number;
  /** Without any script. */
  readonly still?: boolean;
  /** What is done when the page has loaded. */
  readonly act?: (tab: Page) => Promise<void>;
}

/** Opens a page of a site of its own and waits until nothing is on its way any more. */
export async function visit(
  index: string | Answer,
  {answers = {}, headers = {}, width = 1280, still = false, act}: VisitOptions = {},
): Promise<Visit> {
  const site = await serve({headers, answers: {...answers, '/': index}});
  const {page: tab, problems} = await openPage(`${site.origin}/`, async (tab) => {
    await tab.setViewport({width, height: 800});
    await tab.setJavaScriptEnabled(!still);
    await watchShifts(tab);
  });
  await act?.(tab);
  if (!still) {
    await untilSettled(tab);
    // What a server has rendered does not say that it is waiting for a file; and nothing comes after that.
    await tab.waitForFunction(`!document.querySelector('[aria-busy=true]')`);
    await tab.evaluate(`new Promise((resolve) => setTimeout(resolve, 100))`);
    await untilSettled(tab);
  }
  const seen = await see(tab);
  const close = async () => {
    await tab.browserContext().close();
    await site.close();
  };
  return {site, page: tab, problems, seen, [Symbol.asyncDispose]: close};
}

/** The page as it is without scripts. */
export async function seeStill(html: string, options: VisitOptions = {}): Promise<Seen> {
  await using visited = await visit(html, {...options, still: true});
  return visited.seen;
}

/** Nothing was made anew, moved, doubled or complained about. */
export function assertTakenOver({seen, problems}: Visit, still: Seen) {
  assert.deepEqual(problems, []);
  assert.equal(seen.text, still.text);
  assert.deepEqual([seen.served, seen.made], [still.served, 0]);
  assert.ok(seen.served > 0);
  // By no more than a hair.
  assert.equal(seen.shift.toFixed(3), '0.000');
  // How much a table widens depends on where the parser stopped to let a part be seen: half of what is called good at most.
  assert.ok(seen.shiftInParsing < 0.05, `${seen.shiftInParsing}`);
}
