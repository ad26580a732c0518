import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, strictPolicy, type Site} from '../helpers/server.js';
import {countItems, findBarriers, findOverflow, headingLevels, untilSettled} from './pages.js';

/** Every page of the demo with its elements and how many things each of them shows. */
const pages: Readonly<Record<string, string>> = {
  'index.html':
    'tech-article 15, article-header 5, topic-card 1, tech-timeline 3, competitor-table 3, implementation-list 8, consideration-list 4, concept-list 8, mention-list 6, faq-list 8, tag-list 10, tag-list 7, tag-list 5, tag-list 6, data-section 2, concept-term 1, concept-term 1',
  'arabic.html':
    'tech-article 11, article-header 5, topic-card 1, tech-timeline 3, competitor-table 3, implementation-list 2, consideration-list 2, concept-list 2, mention-list 2, faq-list 3, tag-list 4, concept-term 1',
  'plain.html': 'faq-list 2, tech-timeline 2, competitor-table 3',
  'sources.html': 'faq-list 1, faq-list 4, faq-list 1, faq-list 1, tech-timeline 6, faq-list 1, tech-timeline 2',
  'posts.html': '',
  'post-classless.html':
    'article-header 9, topic-card 1, concept-term 1, concept-term 1, tech-timeline 4, competitor-table 3, concept-list 4, data-section 4, data-section 3, implementation-list 3, consideration-list 4, faq-list 3, mention-list 4, tag-list 5',
  'post-serif.html':
    'article-header 5, topic-card 1, concept-term 1, tech-timeline 6, data-section 4, competitor-table 3, concept-term 1, concept-list 4, implementation-list 3, consideration-list 3, faq-list 2, mention-list 4, tag-list 4',
  'post-dark.html':
    'article-header 5, topic-card 1, concept-term 1, concept-term 1, data-section 4, consideration-list 3, tech-timeline 6, competitor-table 4, tag-list 4, implementation-list 4, concept-list 3, faq-list 2, mention-list 4, tag-list 5',
  'article-header.html': 'article-header 5, article-header 10, article-header 1, article-header 0, article-header 0',
  'competitor-table.html': 'competitor-table 3, competitor-table 4',
  'concept-list.html':
    'concept-list 8, concept-term 1, concept-term 1, concept-term 0, concept-list 29, concept-list 0, concept-list 0',
  'consideration-list.html': 'consideration-list 4, consideration-list 4, consideration-list 0, consideration-list 0',
  'data-section.html':
    'data-section 3, data-section 4, data-section 2, data-section 4, data-section 1, tech-timeline 3, data-section 2, data-section 8, data-section 2, data-section 0, data-section 0',
  'faq-list.html': 'faq-list 8, faq-list 4, faq-list 0, faq-list 0, faq-list 0',
  'implementation-list.html':
    'implementation-list 8, implementation-list 3, implementation-list 0, implementation-list 0',
  'json-ld.html':
    'tech-article 7, article-header 3, tech-timeline 2, concept-list 2, faq-list 1, tag-list 2, data-section 1',
  'mention-list.html': 'mention-list 6, mention-list 16, mention-list 0, mention-list 0',
  'tag-list.html': 'tag-list 10, tag-list 5, tag-list 4, implementation-list 4, tag-list 0, tag-list 0',
  'tech-article.html':
    'tech-article 3, faq-list 8, tech-timeline 3, tech-article 8, article-header 2, data-section 4, data-section 2, data-section 4, data-section 1, tech-timeline 3, data-section 2, data-section 8, tech-article 0',
  'tech-timeline.html': 'tech-timeline 3, tech-timeline 6, tech-timeline 3',
  'topic-card.html': 'topic-card 1, topic-card 1, topic-card 1, topic-card 0, topic-card 0',
};

/** Two pages have a picture, the only thing that elements ask for which the strictest policy forbids. */
const withPictures = ['article-header.html', 'post-classless.html'];

/** What a browser and an element say of a file that is not there. */
const missing = /status of 404|source\/not-found/;

describe('the demo', () => {
  let site: Site;
  let withImages: Site;
  before(async () => {
    site = await serve({headers: {'Content-Security-Policy': strictPolicy}});
    withImages = await serve({headers: {'Content-Security-Policy': `${strictPolicy}; img-src 'self'`}});
  });
  after(async () => {
    await closeChromium();
    await site.close();
    await withImages.close();
  });

  it('has no page that is not tested', () => {
    const files = readdirSync(new URL('../../demo', import.meta.url)).filter((name) => name.endsWith('.html'));
    assert.deepEqual(Object.keys(pages).sort(), files.sort());
  });

  for (const [name, counts] of Object.entries(pages)) {
    describe(name, () => {
      let page: Page;
      let problems: readonly string[];
      before(async () => {
        const {origin} = withPictures.includes(name) ? withImages : site;
        ({page, problems} = await openPage(`${origin}/${name}`));
        await untilSettled(page);
      });
      after(() => page.close());

      it('shows all there is, under the strictest policy and without a complaint', async () => {
        // What loads others inside is done only when these are.
        let shown = '';
        for (let tries = 0; tries < 100 && shown !== counts; tries++) {
          shown = (await countItems(page)).join(', ');
          if (shown !== counts) await delay(100);
        }
        assert.equal(shown, counts);
        const failing = await page.$$('[src$="missing.yaml"]');
        assert.equal(problems.filter((problem) => missing.test(problem)).length, 2 * failing.length);
        assert.deepEqual(
          problems.filter((problem) => !missing.test(problem)),
          [],
        );
      });

      it('gives no room to an element without data', async () => {
        const heights = await page.$$eval(':is([src$="releases.yaml"], [src$="nothing.yaml"]):state(empty)', (all) =>
          all.map((element) => element.getBoundingClientRect().height),
        );
        assert.deepEqual(heights, Array<number>(heights.length).fill(0));
      });

      it('fits into a phone, a tablet and a window', async () => {
        const found: Record<number, string[]> = {};
        for (const width of [320, 768, 1280]) found[width] = await findOverflow(page, width);
        assert.deepEqual(found, {320: [], 768: [], 1280: []});
      });

      it('has no barriers, light and dark, wide and narrow', async () => {
        assert.deepEqual(await findBarriers(page), []);
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
        await page.setViewport({width: 320, height: 800});
        assert.deepEqual(await findBarriers(page), []);
      });
    });
  }

  it('writes the graph and the issues anew when the source is changed', async () => {
    const {page} = await openPage(`${site.origin}/json-ld.html`);
    await untilSettled(page);
    const graph = () => page.$eval('#graph', ({textContent}) => textContent);
    await page.waitForFunction(() => document.querySelector('#graph')?.textContent.includes('FAQPage'));
    assert.match(await graph(), /"headline": "What service workers are for"/);
    await page.$eval('#editor', (editor) => {
      (editor as HTMLTextAreaElement).value = 'title: Another\nfaq:\n  - question: Unanswered?';
      editor.dispatchEvent(new InputEvent('input', {bubbles: true}));
    });
    await page.waitForFunction(() => document.querySelector('#graph')?.textContent.includes('"Another"'));
    await page.waitForFunction(() => document.querySelector('#issues')?.textContent.includes('faq/missing-answer'));
    assert.doesNotMatch(await graph(), /FAQPage/);
  });

  it('has one outline on the first page, without a level left out', async () => {
    const {page} = await openPage(`${site.origin}/index.html`);
    await untilSettled(page);
    const levels = await headingLevels(page);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    assert.deepEqual(
      levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
      [],
    );
  });

  it('fetches the article’s file once for all elements of the first page', async () => {
    const begin = site.requests.length;
    const {page} = await openPage(`${site.origin}/index.html`);
    await untilSettled(page);
    const fetched = site.requests.slice(begin).filter((request) => request.endsWith('.md'));
    assert.equal(fetched.length, 1);
  });

  it('prints every answer, without controls', async () => {
    const {page} = await openPage(`${site.origin}/index.html`);
    await untilSettled(page);
    await page.emulateMediaType('print');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const answers = await page.$$eval('>>> faq-list >>> details', (all) => all.map((details) => details.open));
    assert.deepEqual(answers, Array<boolean>(8).fill(true));
    const controls = await page.$$eval('tech-article >>> :is(button:not([part=sort]), input)', (all) =>
      all.filter((control) => control.checkVisibility()).map((control) => control.outerHTML),
    );
    assert.deepEqual(controls, []);
  });
});
