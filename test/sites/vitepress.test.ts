import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {openPage} from '../helpers/chromium.js';
import {countItems, untilSettled} from '../site/pages.js';
import {checkHostile, checkSeed, useSite} from './harness.js';

const output = '.vitepress/dist';

describe('a site made with VitePress', () => {
  const site = useSite('vitepress', async ({run}) => {
    await run('npm', 'run', 'build');
    return {output};
  });

  it('shows the front matter in elements that stand in Markdown', async () => {
    await checkSeed(`${site.origin}/posts/seed.html`);
  });

  it('has the elements and no broken data in what it has rendered', async () => {
    const html = await readFile(join(site.path, output, 'posts/seed.html'), 'utf8');
    assert.match(html, /<faq-list no-heading/);
    assert.doesNotMatch(html, /\[object Object\]/);
  });

  it('shows them on a page that a reader comes to by a link of the site', async () => {
    const {page, problems} = await openPage(`${site.origin}/`);
    await page.click('main a[href*=seed]');
    await page.waitForSelector('faq-list');
    await untilSettled(page);
    assert.deepEqual(await countItems(page), ['tech-timeline 3', 'competitor-table 3', 'faq-list 8']);
    assert.deepEqual(problems, []);
  });

  // VitePress writes front matter into a script of its own and does not escape it.
  it('shows hostile data as text, if it does not end a script', () =>
    checkHostile(`${site.origin}/posts/hostile.html`, 'hostile-without-script'));
});
