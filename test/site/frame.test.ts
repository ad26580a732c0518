import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, strictPolicy, type Site} from '../helpers/server.js';

const data = `faq:\n${Array.from({length: 5}, (_, index) => `  - q: Question ${index}?\n    a: ${'Long. '.repeat(300)}\n`).join('')}`;

async function until<Result>(attempt: () => Promise<Result | undefined | false | null>, what: string): Promise<Result> {
  for (let time = 0; time < 200; time++) {
    const result = await attempt();
    if (result) return result;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return assert.fail(what);
}

/** The frame's page, once it shows its element. */
async function untilFramed(tab: Page): Promise<Frame> {
  return until(
    async () => {
      const frame = tab.frames().find((one) => one.url().includes('/embed.html'));
      return (await frame?.$('faq-list >>> [part~=question]')) && frame;
    },
    `no frame: ${tab
      .frames()
      .map((frame) => frame.url())
      .join(' ')}`,
  );
}

describe('a frame', () => {
  let site: Site;
  const hosts: Site[] = [];
  before(async () => {
    site = await serve({
      answers: {'/a.yaml': {body: data}, '/away.yaml': {redirect: 'https://other.example/'}},
    });
  });
  after(async () => {
    await closeChromium();
    for (const one of [site, ...hosts]) await one.close();
  });

  async function openHost(body: string, html = '<html lang="de">') {
    const host = await serve({
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src ${site.origin} 'self'; style-src 'self'; frame-src ${site.origin}; require-trusted-types-for 'script'`,
      },
      answers: {
        '/test.html': `<!doctype html>${html}<meta charset="utf-8"><link rel="stylesheet" href="/host.css"><title>Test</title><h1>Test</h1><h2>More</h2>${body}`,
        '/host.css': {body: '.dark {background: #111; color: #eee; font: 20px Georgia}'},
        '/late.js': {body: ''},
      },
    });
    hosts.push(host);
    return openPage(`${host.origin}/test.html`);
  }
  const script = (attributes: string) => `<script src="${site.origin}/cdn/frame.js" ${attributes}></script>`;

  it('shows an element of another site where the script stands, as high as it is, under a strict policy', async () => {
    const {page, problems} = await openHost(script('data-element="faq-list" data-src="/a.yaml"') + '<p>After</p>');
    const frame = await untilFramed(page);
    const [title, loading, next] = await page.$eval('script + iframe', (iframe) => [
      iframe.title,
      iframe.loading,
      iframe.nextElementSibling?.localName,
    ]);
    assert.deepEqual([title, loading, next], ['Fragen und Antworten', 'lazy', 'p']);
    assert.equal(await frame.evaluate(() => document.documentElement.lang), 'de');
    assert.ok(await frame.$('faq-list >>> h3'), 'one below the heading it stands under');
    const fits = () =>
      until(async () => {
        const inside = await frame.evaluate(() => document.body.getBoundingClientRect().height);
        const outside = await page.$eval('iframe', (iframe) => iframe.getBoundingClientRect().height);
        return inside > 0 && Math.abs(inside - outside) <= 1 && outside;
      }, 'the heights differ');
    const closed = await fits();
    await (await frame.$('faq-list >>> summary'))!.click();
    await until(async () => (await fits()) > closed + 100, 'the frame did not grow');
    assert.deepEqual(problems, []);
  });

  it('takes the place of what stands in a marked element, which stays until then', async () => {
    const {page} = await openHost(
      script('') + '<div data-article-frame="faq-list" data-src="/a.yaml" data-title="My FAQ"><p>Text</p></div>',
    );
    await untilFramed(page);
    await until(() => page.$eval('div > p', (text) => !text.checkVisibility()), 'still there');
    assert.equal(await page.$eval('div > iframe', (iframe) => iframe.title), 'My FAQ');
  });

  it('keeps the content of a marked element where its frame is blocked', async () => {
    const {page} = await openHost(
      script('').replace('src=', 'src="/none.js" data-was=') +
        '<div data-article-frame="faq-list" data-src="/a.yaml"><p>Text</p></div>',
    );
    assert.equal(await page.$eval('div > p', (text) => text.checkVisibility()), true);
  });

  it('looks like the page around it', async () => {
    const {page} = await openHost(
      `<div class="dark">${script('data-element="faq-list" data-src="/a.yaml" data-accent="#0f0"')}</div>`,
    );
    const frame = await untilFramed(page);
    const look = await frame.evaluate(() => {
      const {colorScheme, color, fontFamily, fontSize} = getComputedStyle(document.documentElement);
      return [
        colorScheme,
        color,
        fontFamily,
        fontSize,
        document.documentElement.style.getPropertyValue('--article-accent'),
      ];
    });
    assert.deepEqual(look, ['dark', 'rgb(238, 238, 238)', 'Georgia', '20px', '#0f0']);
  });

  it('takes nothing from its address that is not on the list', async () => {
    const address = new URLSearchParams({
      element: 'faq-list',
      src: '/a.yaml',
      accent: 'url(//x)',
      font: 'a;color:red',
      size: '900px',
      text: 'red;}',
      lang: '"><b>',
      style: 'color: red',
      onclick: 'alert(1)',
      for: 'x',
      exclusive: '',
    });
    const {page, problems} = await openPage(`${site.origin}/cdn/embed.html?${address}`);
    await until(() => page.$('faq-list >>> [part~=question]'), 'nothing shown');
    assert.equal(await page.$eval('html', (html) => html.getAttribute('style')), null);
    assert.equal(await page.$eval('html', (html) => html.lang), 'en');
    const names = await page.$eval('faq-list', (list) => list.getAttributeNames().sort());
    assert.deepEqual(names, ['exclusive', 'src']);
    assert.deepEqual(problems, []);
  });

  it('shows data of its own site alone, and says so otherwise', async () => {
    for (const src of [
      'https://other.example/a.yaml',
      '//other.example/a.yaml',
      '\\\\other.example/a.yaml',
      'http:\\/other.example/a.yaml',
      'data:text/yaml,faq: []',
      'javascript:alert(1)',
      'blob:https://x/y',
      `${site.origin.replace('127.0.0.1', '127.0.0.1.other.example')}/a.yaml`,
      '',
    ]) {
      const {page, problems} = await openPage(
        `${site.origin}/cdn/embed.html?${new URLSearchParams({element: 'faq-list', src})}`,
      );
      await page.waitForSelector('[role=alert]');
      assert.deepEqual([await page.$('faq-list'), problems], [null, []], src);
      await page.close();
    }
    const {page} = await openPage(`${site.origin}/cdn/embed.html?element=faq-list&src=/away.yaml`);
    await until(() => page.$('faq-list >>> [part~=retry]'), 'followed away');
  });

  it('shows elements alone', async () => {
    for (const element of ['script', 'img', '', 'toString', 'faq-list x', 'article-elements']) {
      const {page} = await openPage(`${site.origin}/cdn/embed.html?${new URLSearchParams({element, src: '/a.yaml'})}`);
      await page.waitForSelector('[role=alert]');
      assert.equal(await page.evaluate(() => document.body.childElementCount), 1);
      await page.close();
    }
  });

  it('has the height that it says itself, and nobody else, within reason', async () => {
    const {page} = await openHost(script('data-element="faq-list" data-src="/a.yaml"'));
    const frame = await untilFramed(page);
    const height = () => page.$eval('iframe', (iframe) => iframe.style.height);
    await until(async () => (await height()) !== '10em', 'no height');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    const right = await height();
    const type = 'article-elements/size';
    await page.evaluate((type) => postMessage({type, height: 7, printHeight: 7}, '*'), type);
    for (const message of [
      {type, height: -1, printHeight: 7},
      {type, height: 1e9, printHeight: 7},
      {type, height: '7', printHeight: 7},
      {type, height: NaN, printHeight: 7},
      {type, height: 7},
      {type: 'other', height: 7, printHeight: 7},
      null,
    ]) {
      await frame.evaluate((value) => parent.postMessage(value, '*'), message);
    }
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    assert.equal(await height(), right);
    await frame.evaluate((type) => parent.postMessage({type, height: 77, printHeight: 7}, '*'), type);
    await until(async () => (await height()) === '77px', 'not heard');
  });

  it('is as high on paper as everything in it', async () => {
    const {page} = await openHost(script('data-element="faq-list" data-src="/a.yaml"'));
    const frame = await untilFramed(page);
    await until(async () => (await page.$eval('iframe', (iframe) => iframe.style.height)) !== '10em', 'no height');
    const height = () => page.$eval('iframe', (iframe) => iframe.getBoundingClientRect().height);
    const before = await height();
    const onPaper = () =>
      page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const {height} = document.querySelector('iframe')!.getBoundingClientRect();
        dispatchEvent(new Event('afterprint'));
        return height;
      });
    // The frame says it as soon as what opens everything for paper is there.
    await until(async () => (await onPaper()) > before + 500, 'no height on paper');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await frame.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const needed = await frame.evaluate(() => document.body.scrollHeight);
    assert.ok(needed > before + 500, String(needed));
    assert.ok((await height()) >= needed, `${await height()} for ${needed}`);
    await frame.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await until(async () => (await height()) === before, 'another height after printing');
  });

  it('has a page that is policed as strictly as the elements allow', async () => {
    const {page} = await openPage(`${site.origin}/cdn/embed.html?element=faq-list&src=/a.yaml`);
    const policy = await page.$eval('meta[http-equiv]', (meta) => meta.getAttribute('content') ?? '');
    for (const directive of strictPolicy.split('; ')) assert.ok(policy.includes(directive), directive);
  });
});
