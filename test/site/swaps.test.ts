import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, strictPolicy} from '../helpers/server.js';

const {resolve} = createRequire(import.meta.url);
const details = (question: string) => `<details><summary>${question}</summary>Because.</details>`;
const list = (question: string) =>
  `<faq-list><script type="application/yaml">faq:\n  - {q: "${question}", a: Because.}\n</script></faq-list>`;
const place = (question: string) => `<div data-article-element="faq-list">${details(question)}</div>`;

/** What these libraries need where Trusted Types are required: a default policy. It notes what it is asked about. */
const allow = `const seen = [];
  const note = (text) => (seen.push(text), text);
  trustedTypes.createPolicy('default', {createHTML: note, createScript: note});`;

/** The questions that a reader sees, in the order of the page. */
const questions = (tab: Page) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('faq-list')].map(
      (one) => one.shadowRoot?.querySelector<HTMLElement>('[part~=question]')?.innerText.trim() ?? '',
    ),
  );

async function untilAsked(tab: Page, expected: readonly string[]): Promise<void> {
  let found: readonly string[] = [];
  for (let time = 0; time < 100; time++) {
    // Between two pages there is none to ask.
    found = await questions(tab).catch(() => []);
    if (found.join() === expected.join()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual(found, expected);
}

/** By script: what is still loading may move a link from under the mouse. */
const click = (tab: Page, selector: string) => tab.$eval(selector, (one) => (one as HTMLElement).click());

/** That it was for pages, their parts and their scripts that were swapped, and for nothing of ours. */
async function assertOnlyPages(tab: Page): Promise<void> {
  const texts = await tab.evaluate('seen');
  assert.ok(Array.isArray(texts) && texts.length > 0);
  for (const text of texts as string[]) assert.match(text, /^<!doctype |^<template>|^\s*faq:/);
}

describe('a page under a strict policy', () => {
  after(closeChromium);

  const page = (body: string, head = '') => `<!doctype html><html lang="en"><head><title>Test</title>
    <meta name="csp-nonce" content="turbo">${head}<script src="/allow.js"></script><script src="/library.js"></script>
    <script type="module" src="/cdn/autoloader.js"></script></head><body><h1>Test</h1>${body}</body></html>`;

  async function open(library: string, answers: Readonly<Record<string, string>>) {
    const site = await serve({
      // Turbo's progress bar has a style of its own, which takes this from the page.
      headers: {'Content-Security-Policy': strictPolicy.replace("style-src 'self'", "$& 'nonce-turbo'")},
      answers: Object.assign(answers, {
        '/allow.js': {body: allow},
        '/library.js': {body: readFileSync(resolve(library))},
      }),
    });
    const opened = await openPage(`${site.origin}/one.html`);
    await opened.page.evaluate('isSame = true');
    return {...opened, [Symbol.asyncDispose]: site.close};
  }

  it('that Turbo visits, leaves and restores shows the elements of each', async () => {
    await using turbo = await open('@hotwired/turbo/dist/turbo.es2017-umd.js', {
      '/one.html': page(`${list('One?')}${place('Two?')}<a href="/two.html">Two</a>`),
      '/two.html': page(`${place('Three?')}${list('Four?')}`),
    });
    const {page: tab, problems} = turbo;
    await untilAsked(tab, ['One?', 'Two?']);
    await click(tab, 'a');
    await untilAsked(tab, ['Three?', 'Four?']);
    await tab.evaluate(() => history.back());
    await untilAsked(tab, ['One?', 'Two?']);
    assert.equal(await tab.evaluate('isSame'), true);
    assert.equal(await tab.$('faq-list[aria-busy]'), null);
    assert.deepEqual(problems, []);
    await assertOnlyPages(tab);
  });

  it('that Turbo morphs into a newer one shows what that has', async () => {
    const lists = (...[one = '', two = '', three = '']) =>
      page(
        `${list(one)}${place(two)}<faq-list>${details(three)}</faq-list>`,
        '<meta name="turbo-refresh-method" content="morph">',
      );
    const answers = {'/one.html': lists('One?', 'Two?', 'Three?')};
    await using turbo = await open('@hotwired/turbo/dist/turbo.es2017-umd.js', answers);
    const {page: tab, problems} = turbo;
    await untilAsked(tab, ['One?', 'Two?', 'Three?']);
    const [first] = await tab.$$('faq-list');
    answers['/one.html'] = lists('Four?', 'Five?', 'Six?');
    await tab.evaluate("Turbo.visit(location.href, {action: 'replace'})");
    await untilAsked(tab, ['Four?', 'Five?', 'Six?']);
    assert.equal(await first!.evaluate(({isConnected}) => isConnected), true);
    assert.equal(await tab.evaluate('isSame'), true);
    assert.deepEqual(problems, []);
  });

  it('that htmx swaps parts of shows the elements in them', async () => {
    await using htmx = await open('htmx.org/dist/htmx.js', {
      '/one.html': page(`<main>${list('One?')}</main>${place('Two?')}
        <button id="a" hx-get="/part-a" hx-target="main">A</button>
        <button id="b" hx-get="/part-b" hx-target="[data-article-element]" hx-swap="outerHTML">B</button>
        <button id="c" hx-get="/part-c" hx-target="[data-article-element]">C</button>
        <button id="d" hx-get="/part-d" hx-target="main" hx-swap="innerMorph">D</button>`),
      '/part-a': `<div>${place('Three?')}${list('Four?')}</div>`,
      '/part-b': place('Five?'),
      '/part-c': details('Six?'),
      '/part-d': `<div>${place('Seven?')}${list('Eight?')}</div>`,
    });
    const {page: tab, problems} = htmx;
    await untilAsked(tab, ['One?', 'Two?']);
    for (const [button, expected] of [
      ['#a', ['Three?', 'Four?', 'Two?']],
      ['#b', ['Five?', 'Four?', 'Two?']],
      ['#c', ['Six?', 'Four?', 'Two?']],
      ['#d', ['Seven?', 'Eight?', 'Two?']],
    ] as const) {
      await click(tab, button);
      await untilAsked(tab, expected);
    }
    assert.equal(await tab.evaluate('isSame'), true);
    assert.deepEqual(problems, []);
    await assertOnlyPages(tab);
  });
});
