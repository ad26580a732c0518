import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, describe, it} from 'node:test';
import {build} from 'vite';
import {version} from '../../src/base/version.js';
import {closeChromium} from '../helpers/chromium.js';
import {strictPolicy} from '../helpers/server.js';
import {
  assertTakenOver,
  page,
  renderArticle,
  renderElement,
  scripts,
  seed,
  seeStill,
  styleSheets,
  visit,
} from './pages.js';

const module = scripts['a module'];

/** What Lit itself has for pages that a server has rendered, as one script. */
async function bundleHydrateSupport(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(import.meta.resolve('@lit-labs/ssr-client/lit-element-hydrate-support.js')),
        formats: ['es'],
      },
    },
  });
  const [{output}] = result as unknown as [{output: [{code: string}]}];
  return output[0].code;
}

describe('a page that a server has rendered', () => {
  after(closeChromium);

  for (const [where, order] of [
    ['before the elements', (support: string) => support + module],
    ['after the elements', (support: string) => module + support],
  ] as const) {
    it(`stays as it is with Lit’s own support for such pages ${where}`, async () => {
      const support = '<script type="module" src="/support.js"></script>';
      const html = page({head: order(support), body: await renderArticle(seed)});
      const answers = {'/support.js': {body: await bundleHydrateSupport(), type: 'text/javascript'}};
      await using visited = await visit(html, {answers});
      assertTakenOver(visited, await seeStill(html, {answers}));
    });
  }

  it('stays as it is with two versions of the library, which say so once', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'other-version-'));
    try {
      cpSync(new URL('../../dist/cdn/', import.meta.url), copy, {recursive: true});
      for (const name of readdirSync(copy, {recursive: true, encoding: 'utf8'}).filter((file) =>
        file.endsWith('.js'),
      )) {
        const path = join(copy, name);
        const code = readFileSync(path, 'utf8');
        if (code.includes(version)) writeFileSync(path, code.replaceAll(version, '99.0.0'));
      }
      const files = readdirSync(copy, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.js'));
      const answers = Object.fromEntries(
        files.map((name) => [`/other/${name}`, {body: readFileSync(join(copy, name)), type: 'text/javascript'}]),
      );
      const other = '<script type="module" src="/other/article-elements.js"></script>';
      const html = page({head: module + other, body: await renderArticle(seed)});
      await using visited = await visit(html, {answers});
      assert.equal(visited.problems.length, 1);
      assert.match(visited.problems[0]!, /99\.0\.0/);
      assertTakenOver({...visited, problems: []}, await seeStill(html, {answers}));
    } finally {
      rmSync(copy, {recursive: true});
    }
  });

  it('stays as it is with the elements under a prefix', async () => {
    const script = '<script type="module" src="/cdn/autoloader.js" data-prefix="acme-"></script>';
    const body =
      (await renderArticle(seed, {prefix: 'acme-'})) + (await renderElement('faq-list', seed, {prefix: 'acme-'}));
    const html = page({body: body + script});
    await using visited = await visit(html, {
      act: async (tab) => {
        await tab.waitForFunction(`customElements.get('acme-tech-article') && customElements.get('acme-faq-list')`);
        await tab.evaluate(`document.querySelector('acme-tech-article').updateComplete`);
        await tab.evaluate(`new Promise((resolve) => setTimeout(resolve, 500))`);
      },
    });
    assertTakenOver(visited, await seeStill(html));
    assert.equal(
      await visited.page.evaluate(`document.querySelector('acme-tech-article').matches(':state(ready)')`),
      true,
    );
  });

  const color = `getComputedStyle(document.querySelector('faq-list').shadowRoot.querySelector('summary')).cursor`;
  for (const [name, policy, options] of [
    ['linked style sheets, under the strictest policy', strictPolicy, {stylesheets: '/styles/'}],
    [
      'inline styles with a nonce',
      strictPolicy.replace("style-src 'self'", "style-src 'self' 'nonce-abc'"),
      {nonce: 'abc'},
    ],
  ] as const) {
    it(`looks the same with and without script, with ${name}`, async () => {
      const html = page({body: (await renderElement('faq-list', seed, options)) + module});
      const site = {answers: styleSheets(), headers: {'Content-Security-Policy': policy}};
      await using still = await visit(html, {...site, still: true});
      assert.equal(await still.page.evaluate(color), 'pointer');
      await using visited = await visit(html, site);
      assertTakenOver(visited, still.seen);
      assert.equal(await visited.page.evaluate(color), 'pointer');
    });
  }
});
