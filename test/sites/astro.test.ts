import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {strictPolicy} from '../helpers/server.js';
import {checkHostile, checkSeed, useSite} from './harness.js';

describe('a site made with Astro', () => {
  const site = useSite('astro', async ({run}) => {
    await run('npm', 'run', 'build');
    return {output: 'dist', headers: {'Content-Security-Policy': strictPolicy}};
  });

  it('shows the front matter of a post in a content collection, and the post', async () => {
    const {page} = await checkSeed(`${site.origin}/bun-runtime-migration-from-zig-to-rust-2026/`);
    assert.equal(await page.$eval('article-data p em', (em) => em.textContent), 'moving');
  });

  it('shows hostile data as text', () => checkHostile(`${site.origin}/hostile/`));
});
