import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, strictPolicy} from '../helpers/server.js';

const texts = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '\u2028 & "\'`',
  '__proto__',
  '<img src=/evil onerror=alert(2)>',
];
const data = {
  title: texts[0],
  slug: 'post',
  description: texts.join(' '),
  mentions: texts.map((name) => ({name, url: `javascript:alert(${name})`})),
  faq: texts.map((text) => ({question: text, answer: text})),
};

async function open(head: string, body: string, headers: Record<string, string> = {}) {
  const site = await serve({
    headers: {'Content-Security-Policy': strictPolicy, ...headers},
    answers: {
      '/data.json': {body: JSON.stringify(data)},
      '/test.html': `<!doctype html><html lang="en"><title>Test</title>${head}<body>${body}`,
    },
  });
  const {page, problems} = await openPage(`${site.origin}/test.html?a#b`);
  await page.waitForFunction(() => document.querySelector('head > script[data-article-elements]')?.textContent, {
    timeout: 10_000,
  });
  const scripts = () =>
    page.$$eval('head > script[data-article-elements]', (found) => found.map((script) => script.textContent));
  return {
    page,
    problems,
    scripts,
    origin: site.origin,
    requests: site.requests,
    [Symbol.asyncDispose]: site[Symbol.asyncDispose],
  };
}

const script = (name: string) =>
  `<script ${name.includes('classic') ? '' : 'type="module" '}src="/cdn/${name}.js"></script>`;

describe('JSON-LD in a page with the strictest content security policy', () => {
  after(closeChromium);

  for (const name of ['article-elements', 'article-json-ld', 'article-elements.classic']) {
    it(`is written by ${name}.js, and written anew, whatever the data says`, async () => {
      await using opened = await open(script(name), '<article-json-ld src="/data.json"></article-json-ld>');
      const {page, problems, scripts, origin, requests} = opened;
      const [first = '', ...more] = await scripts();
      assert.deepEqual(more, []);
      assert.doesNotMatch(first, /[<>&\u2028]|javascript:|onerror=alert\(2\)>/);
      const [head, article] = (JSON.parse(first) as {'@graph': Record<string, unknown>[]})['@graph'];
      assert.equal(head?.['@id'], `${origin}/test.html`);
      assert.equal(article?.['headline'], texts[0]);
      assert.equal(article?.['inLanguage'], 'en');
      await page.$eval('article-json-ld', (element) => {
        (element as unknown as {article: unknown}).article = {title: 'Changed <b>'};
      });
      await page.waitForFunction(() =>
        /Changed/.test(document.querySelector('head > script[data-article-elements]')?.textContent ?? ''),
      );
      assert.equal((await scripts()).length, 1);
      await page.$eval('article-json-ld', (element) => element.remove());
      assert.deepEqual(await scripts(), []);
      // A policy that something has broken would be an error in the console.
      assert.deepEqual(
        problems.filter((problem) => !/^warn: <article-json-ld> has found/.test(problem)),
        [],
      );
      assert.deepEqual(
        requests.filter((request) => !/ \/(test\.html\?a|data\.json|favicon\.ico|cdn\/.*)$/.test(request)),
        [],
      );
    });
  }

  it('is there once, and has no second FAQPage, beside the elements and the graph of the page', async () => {
    const own = JSON.stringify({'@context': 'https://schema.org', '@type': ['WebPage', 'FAQPage'], mainEntity: []});
    await using opened = await open(
      `<script type="application/ld+json">${own}</script><link rel="canonical" href="https://home.test/post">${script('article-elements')}`,
      `<article-data src="/data.json"><article-json-ld></article-json-ld><article-json-ld></article-json-ld><faq-list></faq-list></article-data>`,
    );
    const {page, scripts} = opened;
    await page.waitForFunction(() => document.querySelector('faq-list')?.shadowRoot?.querySelector('details'));
    const found = await scripts();
    assert.equal(found.length, 1);
    assert.doesNotMatch(found[0]!, /FAQPage/);
    assert.match(found[0]!, /"@id":"https:\/\/home\.test\/post"/);
  });
});
