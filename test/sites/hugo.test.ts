import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {strictPolicy} from '../helpers/server.js';
import {checkHostile, checkSeed, reasonToSkip, useSite} from './harness.js';

describe('a site made with Hugo', {skip: reasonToSkip('hugo')}, () => {
  const site = useSite('hugo', async ({run, copyCdn}) => {
    await copyCdn('static/cdn');
    await run('hugo');
    return {output: 'public', headers: {'Content-Security-Policy': strictPolicy}};
  });

  it('shows the front matter where a shortcode stands in Markdown, and the text around it as text', async () => {
    const {page} = await checkSeed(`${site.origin}/posts/bun-runtime-migration-from-zig-to-rust-2026/`);
    assert.equal(await page.$eval('main p:last-of-type em', (em) => em.textContent), 'reading');
  });

  it('shows hostile data as text', () => checkHostile(`${site.origin}/posts/hostile/`));
});
