import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {cdn, pages} from '../../.ci/snippets.js';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, type Site} from '../helpers/server.js';
import {countItems, untilSettled} from './pages.js';

const article = readFileSync('demo/articles/bun-runtime-migration.md', 'utf8');
const [, frontMatter = ''] = article.split(/^---$/m);
const texts = new Map(pages.map((name) => [name, readFileSync(name, 'utf8')]));

/** The blocks of HTML that people copy from a page, and those that stand in a line; not those for a template language. */
function snippetsIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```html.*\n([^]*?)^```$/gm)].map(([, code]) => code!);
  const lines = [...text.matchAll(/`(<(?:div|script) [^`]*src="[^`]*)`/g)].map(([, code]) => code!);
  return [...blocks, ...lines].filter((code) => !/\{[{%]/.test(code));
}

const scriptOf = (name: string) =>
  new RegExp(`^<script[^>]*/${name}"[^]*?></script>$`, 'm').exec(texts.get('docs/script-tags.md') ?? '')?.[0] ?? '';

/** What stands in the text around a snippet: a script tag where it has none, and an element where it is nothing but that. */
function complete(snippet: string): string {
  const script = /<script[^>]* src=/.test(snippet)
    ? ''
    : scriptOf(snippet.includes('data-article-element') ? 'autoloader.js' : 'article-elements.js');
  const isEmpty = !/<[a-z]+-|data-element|data-article/.test(snippet);
  return `${script}${snippet}${isEmpty ? '<faq-list src="post.yaml"></faq-list>' : ''}`;
}

const snippets = [...texts]
  .flatMap(([name, text]) => snippetsIn(text).map((code) => ({name, code})))
  .map((snippet, index) => ({...snippet, path: `/snippet-${index}.html`}));

/** Answers what the package's address at the CDN is asked for with what was built, and nothing else that is not of the site. */
async function answerCdn(tab: Page, {origin}: Site) {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(origin)) void request.continue();
    else if (!url.startsWith(cdn)) void request.abort();
    else
      void request.respond({
        headers: {'Access-Control-Allow-Origin': '*'},
        contentType: url.endsWith('.css') ? 'text/css' : 'text/javascript',
        body: readFileSync(url.slice(cdn.length)),
      });
  });
}

describe('what the docs say to paste', () => {
  let site: Site;
  before(async () => {
    const page = (code: string) =>
      `<!doctype html><html lang="en"><title>Test</title><h1>Test</h1>${complete(code)}</html>`;
    site = await serve({
      answers: {
        '/post.md': {body: article},
        '/post.yaml': {body: frontMatter},
        ...Object.fromEntries(snippets.map(({path, code}) => [path, page(code)])),
      },
    });
  });
  after(async () => {
    await closeChromium();
    await site.close();
  });

  it('is in every page of the docs that has a script tag', () => {
    assert.ok(snippets.length >= 12, String(snippets.length));
    assert.ok(snippets.some(({code}) => code.includes('frame.js')));
    assert.ok(snippets.some(({code}) => code.includes('data-article-element')));
  });

  for (const {name, path, code} of snippets) {
    it(`shows what it is to show: ${name}, ${code.trim().split('\n')[0]!}`, async () => {
      const {page, problems} = await openPage(site.origin + path, (tab) => answerCdn(tab, site));
      if (code.includes('frame.js')) {
        const frame = await page.waitForFrame((one) => one.url().includes('/embed.html'));
        await frame.waitForFunction(() => !!document.querySelector('faq-list')?.shadowRoot?.querySelector('summary'));
      } else {
        await page.waitForFunction(() => [...document.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot));
        await untilSettled(page);
        const counts = await countItems(page);
        for (const count of counts) assert.doesNotMatch(count, / 0$/);
        const jsonLd = 'head > script[type="application/ld+json"]';
        // It is written when everything has been shown.
        if (code.includes('<article-json-ld')) await page.waitForSelector(jsonLd);
        else assert.equal(await page.$(jsonLd), null);
      }
      // What elements find in the data is not about the snippet.
      assert.deepEqual(
        problems.filter((problem) => !problem.startsWith('warn: <article-json-ld> has found')),
        [],
      );
    });
  }
});
