import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve} from '../helpers/server.js';

async function untilShown(page: Page, count: number): Promise<void> {
  await page
    .waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('faq-list')].filter((list) => list.shadowRoot?.querySelector('[part~=item]'))
          .length >= wanted,
      {timeout: 10_000},
      count,
    )
    .catch(() => undefined);
}

describe('a page whose script or data is late, missing or strange', () => {
  after(closeChromium);

  const script = '<script type="module" src="/cdn/article-elements.js"></script>';
  const children = '<details><summary>In the page?</summary>Yes</details>';
  const yaml = 'faq:\n  - q: In the file?\n    a: Yes\n';
  const body = (attributes: string) =>
    `<!doctype html><html lang="en"><title>Test</title>${script}<faq-list ${attributes}>${children}</faq-list>`;

  async function question(page: Page): Promise<string> {
    return page.$eval('faq-list', (list) => list.shadowRoot?.querySelector('summary')?.textContent.trim() ?? '');
  }
  async function childrenAreSeen(page: Page): Promise<boolean> {
    return page.$eval('faq-list > details', (details) => details.checkVisibility());
  }

  it('shows the children where the script is blocked', async () => {
    await using site = await serve({
      answers: {'/cdn/article-elements.js': {status: 403}, '/test.html': body('src="a.yaml"')},
    });
    const {page} = await openPage(`${site.origin}/test.html`);
    assert.equal(await childrenAreSeen(page), true);
  });

  it('shows the children until a late script is there', async () => {
    await using site = await serve({
      answers: {
        '/late.js': {body: "import('/cdn/article-elements.js')", type: 'text/javascript', delay: 500},
        '/test.html': body('').replace('/cdn/article-elements.js', '/late.js'),
      },
    });
    const {page} = await openPage(`${site.origin}/test.html`);
    await untilShown(page, 1);
    assert.equal(await question(page), 'In the page?');
  });

  it('shows the children while data is on its way, in the same height, and then the data', async () => {
    await using site = await serve({
      answers: {'/slow.yaml': {body: yaml, delay: 1500}, '/test.html': body('src="slow.yaml"')},
    });
    const {page} = await openPage(`${site.origin}/test.html`);
    const before = await page.$eval('faq-list', (list) => list.getBoundingClientRect().height);
    await page.waitForSelector('faq-list[aria-busy=true]');
    assert.equal(await childrenAreSeen(page), true);
    assert.equal(await page.$eval('faq-list', (list) => list.getBoundingClientRect().height), before);
    await untilShown(page, 1);
    assert.equal(await question(page), 'In the file?');
    assert.equal(await page.$('faq-list[aria-busy]'), null);
  });

  it('does not believe the type of a response, follows a redirect, and reads another origin as a guest', async () => {
    await using other = await serve({
      answers: {
        '/there.yaml': {
          body: yaml,
          type: 'image/png',
          headers: {'Access-Control-Allow-Origin': '*', 'Set-Cookie': 'a=b'},
        },
      },
    });
    await using site = await serve({
      answers: {
        '/moved.yaml': {redirect: `${other.origin}/there.yaml`},
        '/test.html': body('src="moved.yaml"'),
      },
    });
    const {page} = await openPage(`${site.origin}/test.html`);
    await untilShown(page, 1);
    assert.equal(await question(page), 'In the file?');
  });

  it('reads a page that is still on its way once, when it is there, and without a complaint', async () => {
    const pieces = [
      '<!doctype html><title>Test</title><script src="/cdn/article-elements.classic.js"></script><script src="/count.js"></script>',
      '<faq-list><script type="application/json">{"faq": [{"q": "One?",',
      ' "a": "Yes"}]}</script></faq-list><faq-list><details><summary>Two?</summary>An ans',
      'wer</details><details><summary>Three?</summary>',
      'Yes</details></faq-list><article-data><faq-list></faq-list><script type="application/yaml">\nfaq:\n  - q: Fo',
      'ur?\n    a: Yes\n</script></article-data>',
    ];
    const count =
      "var seen = []; ['article-load', 'article-error', 'article-issues'].forEach((type) => addEventListener(type, (event) => seen.push(type)))";
    await using site = await serve({
      answers: {
        '/count.js': {body: count, type: 'text/javascript'},
        '/test.html': {type: 'text/html', trickle: {pieces, every: 150}},
      },
    });
    const {page, problems} = await openPage(`${site.origin}/test.html`);
    await untilShown(page, 3);
    const questions = await page.$$eval('faq-list', (lists) =>
      lists.flatMap((list) => [...list.shadowRoot!.querySelectorAll('summary')].map(({innerText}) => innerText.trim())),
    );
    assert.deepEqual(questions, ['One?', 'Two?', 'Three?', 'Four?']);
    assert.deepEqual(await page.evaluate('seen'), ['article-load', 'article-load', 'article-load']);
    assert.deepEqual(problems, []);
  });

  it('shows the data on a page that hides what belongs to the document', async () => {
    const names = 'currentScript querySelector querySelectorAll getElementById body head documentElement activeElement';
    const images = `${names} readyState baseURI`.split(' ').map((name) => `<img name="${name}" alt="">`);
    await using site = await serve({
      answers: {
        '/there.yaml': {body: yaml},
        '/test.html': `${images.join('')}${body('')}</faq-list><faq-list src="there.yaml"></faq-list>
          <faq-list for="there"></faq-list><script type="application/yaml" id="there">${yaml}</script>`,
      },
    });
    const {page, problems} = await openPage(`${site.origin}/test.html#in-the-file`);
    const shown = () =>
      page.evaluate((): number[] =>
        [...document.scrollingElement!.querySelectorAll('faq-list')].map(
          (list) => list.shadowRoot?.querySelectorAll('details').length ?? 0,
        ),
      );
    for (let time = 0; time < 50 && (await shown()).includes(0); time++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.deepEqual(await shown(), [1, 1, 1]);
    assert.deepEqual(problems, []);
  });

  it('keeps the children and says so when an error page comes instead of data', async () => {
    await using site = await serve({
      answers: {'/wrong.yaml': '<!doctype html><title>Welcome</title>', '/test.html': body('src="wrong.yaml"')},
    });
    const {page} = await openPage(`${site.origin}/test.html`);
    await page.waitForFunction(() => document.querySelector('faq-list')?.shadowRoot?.querySelector('[part=retry]'));
    assert.equal(await childrenAreSeen(page), true);
  });

  it('shows the children where an element’s lazy files are blocked', async () => {
    await using site = await serve({answers: {'/a.yaml': yaml, '/test.html': body('src="a.yaml"')}});
    const {page, problems} = await openPage(`${site.origin}/test.html`, async (tab) => {
      await tab.setRequestInterception(true);
      tab.on('request', (request) => void (request.url().includes('/chunks/') ? request.abort() : request.continue()));
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await childrenAreSeen(page), true);
    await page.$eval('faq-list', (list) => list.removeAttribute('src'));
    await untilShown(page, 1);
    assert.equal(await question(page), 'In the page?');
    assert.deepEqual(
      problems.filter((problem) => problem.startsWith('uncaught')),
      [],
    );
  });
});
