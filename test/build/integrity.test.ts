import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {hashScripts} from '../../.ci/integrity.js';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve} from '../helpers/server.js';

const dist = new URL('../../dist/', import.meta.url);
const hashes = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8')) as Record<string, string>;

describe('integrity.json', () => {
  after(closeChromium);

  it('has the hash of every script that is built, and of no other', () => {
    assert.deepEqual(hashes, hashScripts(new URL('cdn/', dist)));
  });

  it('lets a browser load each script that a page names, and everything that this one imports', async () => {
    const integrity = Object.fromEntries(Object.entries(hashes).map(([name, hash]) => [`/cdn/${name}`, hash]));
    const page = (map: object) => `<!doctype html><html lang="en"><title>Test</title>
      <script type="importmap">${JSON.stringify({integrity: map})}</script>
      <script type="module" src="/cdn/autoloader.js" integrity="${hashes['autoloader.js']}"></script>
      <faq-list><script type="application/json">{"faq": [{"q": "Why?", "a": "So."}]}</script></faq-list>`;
    const wrong = Object.fromEntries(
      Object.entries(integrity).map(([name, hash]) => [
        name,
        name.includes('/chunks/') ? hashes['autoloader.js']! : hash,
      ]),
    );
    await using site = await serve({answers: {'/test.html': page(integrity), '/wrong.html': page(wrong)}});
    const {page: tab, problems} = await openPage(`${site.origin}/test.html`);
    await tab.waitForFunction(() => !!document.querySelector('faq-list')?.shadowRoot?.querySelector('summary'));
    assert.deepEqual(problems, []);
    const refused = await openPage(`${site.origin}/wrong.html`);
    for (let time = 0; time < 200 && !refused.problems.length; time++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.match(refused.problems[0] ?? '', /integrity/);
    assert.equal(await refused.page.evaluate(() => !!customElements.get('faq-list')), false);
  });
});
