import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openPage} from '../helpers/chromium.js';
import {strictPolicy} from '../helpers/server.js';
import {countItems, untilSettled} from '../site/pages.js';
import {checkHostile, checkSeed, useSite} from './harness.js';

describe('a site made with Eleventy', () => {
  const site = useSite('eleventy', async ({run}) => {
    await run('npm', 'run', 'build');
    return {output: '_site', headers: {'Content-Security-Policy': strictPolicy}};
  });

  it('shows the front matter where a shortcode stands in Markdown, and the text around it as text', async () => {
    const {page} = await checkSeed(`${site.origin}/posts/seed/`);
    assert.equal(await page.$eval('main > p:last-of-type em', (em) => em.textContent), 'reading');
    assert.equal(await page.$$eval('p faq-list, p competitor-table', ({length}) => length), 0);
  });

  it('writes only what each element shows', async () => {
    const {page} = await openPage(`${site.origin}/posts/seed/`);
    const keys = await page.$$eval('main script', (scripts) =>
      scripts.map((script) => Object.keys(JSON.parse(script.textContent) as object).join()),
    );
    assert.deepEqual(keys, ['migration_timeline', 'additional_context', 'faq']);
  });

  it('shows the data of a paired shortcode in every element between', async () => {
    const {page} = await checkSeed(`${site.origin}/posts/shared/`);
    assert.equal(await page.$$eval('main script', ({length}) => length), 1);
    assert.equal(await page.$eval('article-data p em', (em) => em.textContent), 'emphasis');
  });

  it('shows data from anywhere, and nothing for a section that a page has not', async () => {
    const {page} = await openPage(`${site.origin}/posts/nunjucks/`);
    await untilSettled(page);
    assert.deepEqual(await countItems(page), ['faq-list 1']);
  });

  it('shows hostile data as text', () => checkHostile(`${site.origin}/posts/hostile/`));
});
