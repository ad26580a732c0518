import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, type Site} from '../helpers/server.js';
import {compareBoxes, comparePictures, readLayout} from './mirror.js';
import {untilSettled} from './pages.js';

/** Every element, and every layout that one has, with something for each of its parts. */
const pages: Readonly<Record<string, string>> = {
  'the whole article': '<tech-article src="/articles/bun-runtime-migration.md"></tech-article>',
  'questions and terms': `
    <article-data src="/articles/http3.yaml">
      <h2>Words</h2>
      <p>A <concept-term open>head-of-line blocking</concept-term> of words.</p>
      <faq-list searchable></faq-list>
      <concept-list searchable></concept-list>
    </article-data>
    <faq-list src="/articles/groups.yaml"></faq-list>
    <concept-list src="/articles/web-glossary.yaml" searchable></concept-list>`,
  'dates side by side': `
    <tech-timeline src="/articles/releases.yaml"></tech-timeline>
    <tech-timeline src="/articles/releases.yaml" layout="horizontal" scale="time"></tech-timeline>
    <tech-timeline src="/articles/http3.yaml" scale="time"></tech-timeline>`,
  comparisons: `
    <competitor-table src="/articles/features.json" filterable></competitor-table>
    <competitor-table src="/articles/features.json" products="columns"></competitor-table>
    <competitor-table src="/articles/sqlite.yaml"></competitor-table>`,
  'mentions, areas and tags': `
    <mention-list src="/articles/web-mentions.yaml"></mention-list>
    <tag-list src="/articles/sqlite.yaml" field="related_technologies" filter></tag-list>
    <implementation-list src="/articles/sqlite.yaml"></implementation-list>
    <consideration-list src="/articles/http3.yaml"></consideration-list>
    <article-header src="/articles/http3.yaml"></article-header>
    <topic-card src="/articles/http3.yaml"></topic-card>`,
  'any other data': ['budget', 'test_devices', 'checks', 'rollout', 'method', 'limits']
    .map((field) => `<data-section src="/articles/page-weight.yaml" field="${field}"></data-section>`)
    .join(''),
};

function pageOf(body: string, dir: string): string {
  return `<!doctype html>
<html lang="en" dir="${dir}">
  <meta name="viewport" content="width=device-width" />
  <title>In a mirror</title>
  <style>
    .spoiled faq-list::part(question) {
      margin-left: 4px;
    }
    .spoiled consideration-list::part(item) {
      box-shadow: 6px 0 red;
    }
  </style>
  <script type="module" src="/cdn/article-elements.js"></script>
  ${body}
</html>`;
}

describe('an element from right to left is the mirror image of itself from left to right', () => {
  let site: Site;
  before(async () => {
    const answers = Object.entries(pages).flatMap(([name, body]) =>
      ['ltr', 'rtl'].map((dir) => [`/${encodeURI(name)}.${dir}`, pageOf(body, dir)] as const),
    );
    site = await serve({answers: Object.fromEntries(answers)});
  });
  after(async () => {
    await closeChromium();
    await site.close();
  });

  async function open(name: string, dir: string, width: number, prepare?: (page: Page) => Promise<void>) {
    const {page} = await openPage(`${site.origin}/${encodeURI(name)}.${dir}`, async (tab) => {
      await tab.setViewport({width, height: 800});
      await prepare?.(tab);
    });
    await untilSettled(page);
    // One answer is open, one tag is chosen, and one thing is searched for.
    await page.evaluate(`{
      for (const {shadowRoot} of document.querySelectorAll('faq-list')) shadowRoot.querySelector('details').open = true;
      document.querySelector('tag-list[filter]')?.shadowRoot.querySelector('button').click();
      const search = document.querySelector('concept-list')?.shadowRoot.querySelector('input');
      if (search) {
        search.value = 'con';
        search.dispatchEvent(new InputEvent('input', {bubbles: true}));
      }
    }`);
    await page.waitForFunction(`[...document.querySelectorAll('concept-list')].every(({shadowRoot}, index) =>
      index > 0 || shadowRoot.querySelector('[part~=status]').textContent.trim())`);
    return page;
  }

  async function compare(name: string, width: number, prepare?: (page: Page) => Promise<void>, spoil = '') {
    const ltr = await open(name, 'ltr', width, prepare);
    const rtl = await open(name, 'rtl', width, prepare);
    const [one, other] = await Promise.all(
      [ltr, rtl].map(async (page) => {
        await page.evaluate(`document.body.className = '${spoil}'`);
        return readLayout(page);
      }),
    );
    const boxes = compareBoxes(one!.boxes, other!.boxes);
    const pixels = await comparePictures(ltr, one!.picture, other!.picture);
    await ltr.close();
    await rtl.close();
    return {count: one!.boxes.length, boxes, pixels};
  }

  for (const name of Object.keys(pages)) {
    for (const width of [320, 768, 1280]) {
      it(`${name}, ${width} pixels wide`, async () => {
        const {count, boxes, pixels} = await compare(name, width);
        assert.ok(count > 20, `${count} boxes`);
        assert.deepEqual(boxes, []);
        assert.deepEqual(pixels, []);
      });
    }

    it(`${name}, on paper`, async () => {
      const {boxes, pixels} = await compare(name, 768, (page) => page.emulateMediaType('print'));
      assert.deepEqual(boxes, []);
      assert.deepEqual(pixels, []);
    });
  }

  it('a distance or a shadow that stays on one side would be found', async () => {
    const questions = await compare('questions and terms', 768, undefined, 'spoiled');
    assert.match(questions.boxes.join('\n'), /^faq-list question \d+ start: /m);
    const shadows = await compare('mentions, areas and tags', 768, undefined, 'spoiled');
    assert.deepEqual(shadows.boxes, []);
    assert.ok(shadows.pixels.length > 100, `${shadows.pixels.length} pixels`);
  });
});
