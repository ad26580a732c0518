import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {strictPolicy} from '../helpers/server.js';
import {checkHostile, checkSeed, reasonToSkip, useSite} from './harness.js';

describe('a site made with Jekyll', {skip: reasonToSkip('jekyll')}, () => {
  const site = useSite('jekyll', async ({run, copyCdn}) => {
    await copyCdn('cdn');
    await run('jekyll', 'build', '--disable-disk-cache');
    return {output: '_site', headers: {'Content-Security-Policy': strictPolicy}};
  });

  it('shows the front matter where an include stands in Markdown, and the text around it as text', async () => {
    const {page} = await checkSeed(`${site.origin}/seed/`);
    assert.equal(await page.$eval('main p:last-of-type em', (em) => em.textContent), 'reading');
  });

  it('shows hostile data as text', () => checkHostile(`${site.origin}/hostile/`));
});
