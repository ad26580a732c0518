import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, strictPolicy, type SiteOptions} from '../helpers/server.js';
import {tags, untilSettled} from './pages.js';

const script = '<script type="module" src="/cdn/autoloader.js"></script>';
const details = '<details><summary>Why?</summary>Because.</details>';
const list = '<faq-list><script type="application/yaml">faq:\n  - {q: Why?, a: Because.}\n</script></faq-list>';
const everything = tags
  .map((tag) => `<${tag} src="/articles/bun-runtime-migration.md" field="keywords" term="x"></${tag}>`)
  .join('');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}<title>Test</title></head><body><h1>Test</h1>${body}</body></html>`;

const serveStrictly = (answers: NonNullable<SiteOptions['answers']>) =>
  serve({headers: {'Content-Security-Policy': strictPolicy}, answers});

/** Waits until so many lists show their questions. */
async function untilShown(tab: Page, count = 1): Promise<void> {
  await tab.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('faq-list')].filter((one) => one.shadowRoot?.querySelector('[part~=question]'))
        .length === wanted,
    {},
    count,
  );
}

describe('a page with a strict policy that', () => {
  after(closeChromium);

  const resets = {
    'reverts everything': '* {all: revert; margin: 0}',
    'unsets everything': '*, *::before, *::after {all: unset; margin: 0; padding: 0}',
    'has a usual reset':
      '*, *::before, *::after {box-sizing: border-box; margin: 0; padding: 0; border: 0; list-style: none} :not(:defined) {opacity: 1}',
  };
  for (const [name, css] of Object.entries(resets)) {
    it(`${name} leaves the inside of the elements as it is, and them in the page’s width`, async () => {
      const src = everything + list;
      await using site = await serveStrictly({
        '/reset.css': {body: css},
        '/plain.html': page(script + src),
        '/test.html': page(script + src, '<link rel="stylesheet" href="/reset.css">'),
      });
      const look = async (path: string) => {
        const {page: tab, problems} = await openPage(`${site.origin}/${path}`);
        await untilSettled(tab);
        assert.deepEqual(problems, []);
        return tab.$eval('body > faq-list:last-of-type', (one) => {
          const root = one.shadowRoot!;
          const question = getComputedStyle(root.querySelector('[part~=item] summary')!);
          const heading = getComputedStyle(root.querySelector('[part~=heading]')!);
          const {width} = one.getBoundingClientRect();
          return {
            question: [question.display, question.paddingTop],
            heading: [heading.display, heading.fontWeight],
            isWide: width > document.documentElement.clientWidth * 0.8,
          };
        });
      };
      assert.deepEqual(await look('test.html'), await look('plain.html'));
    });
  }

  it('makes a rem small has everything in its own size', async () => {
    const body = `${script}${everything}${list}`;
    const style = '<link rel="stylesheet" href="/size.css">';
    const look = async (css: string) => {
      await using site = await serveStrictly({'/size.css': {body: css}, '/test.html': page(body, style)});
      const {page: tab, problems} = await openPage(`${site.origin}/test.html`);
      await untilSettled(tab);
      assert.deepEqual(problems, []);
      return await tab.$$eval('body > *', (all) =>
        all.map(({localName, shadowRoot}) => [
          localName,
          ...[...(shadowRoot?.querySelectorAll('*') ?? [])].map((one) => {
            const {fontSize, paddingTop, marginTop, columnGap} = getComputedStyle(one);
            return [one.localName, fontSize, paddingTop, marginTop, columnGap].join(' ');
          }),
        ]),
      );
    };
    const usual = await look('body {font-size: 16px}');
    assert.ok(usual.flat().length > 300, String(usual.flat().length));
    assert.deepEqual(await look('html {font-size: 62.5%} body {font-size: 1.6rem}'), usual);
  });

  it('has a base address follows links to what is on it without leaving', async () => {
    const article = '<tech-article src="/articles/bun-runtime-migration.md" contents link-terms></tech-article>';
    const letters = `<concept-list src="/articles/web-glossary.yaml"></concept-list>`;
    await using site = await serveStrictly({
      '/blog/test.html': page(script + article + letters, '<base href="/elsewhere/">'),
    });
    const {page: tab, problems} = await openPage(`${site.origin}/blog/test.html`);
    await untilSettled(tab);
    for (const part of ['toc-link', 'letter', 'term-link']) {
      const link = await tab.$(`:is(tech-article, concept-list) >>> a[part~=${part}]`);
      if (!link) assert.fail(`no ${part}`);
      const href = await link.evaluate((one) => one.getAttribute('href')!);
      await link.evaluate((one) => (one as HTMLElement).click());
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      assert.equal(decodeURI(tab.url()), `${site.origin}/blog/test.html${href}`);
      assert.equal(await link.evaluate((one) => one.getAttribute('href')), href);
    }
    assert.deepEqual(problems, []);
  });

  it('takes elements out and puts them in again at every change, as frameworks do, has one of each', async () => {
    await using site = await serveStrictly({
      '/test.html': page(`${script}<main>${list}<div data-article-element="faq-list">${details}</div></main>`),
    });
    const {page: tab, problems} = await openPage(`${site.origin}/test.html`);
    await tab.evaluate(() => {
      const main = document.querySelector('main')!;
      let left = 20;
      new MutationObserver(() => {
        if (left-- > 0) main.append(main.firstChild!);
      }).observe(main, {childList: true, subtree: true, attributes: true});
      main.append('.');
    });
    await untilShown(tab, 2);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    assert.equal(await tab.evaluate(() => document.querySelectorAll('faq-list').length), 2);
    assert.deepEqual(problems, []);
  });

  it('is read with an ad blocker that stops the library shows what was written into it', async () => {
    const body = `${script}<script src="/cdn/autoloader.classic.js"></script><faq-list>${details}</faq-list>
      <div data-article-element="faq-list">${details}</div>`;
    await using site = await serveStrictly({'/test.html': page(body)});
    for (const blocked of ['/cdn/autoloader', '/cdn/chunks/']) {
      const {page: tab, problems} = await openPage(`${site.origin}/test.html`, async (one) => {
        await one.setRequestInterception(true);
        one.on('request', (request) => {
          void (request.url().includes(blocked) ? request.abort('blockedbyclient') : request.continue());
        });
      });
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      const seen = await tab.$$eval('details', (all) => all.map((one) => one.checkVisibility()));
      assert.deepEqual(seen, [true, true], blocked);
      assert.deepEqual(
        problems.filter((problem) => /^uncaught|Policy|Trusted/.test(problem)),
        [],
      );
    }
  });
});
