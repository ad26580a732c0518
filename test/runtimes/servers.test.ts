import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import type * as renderer from '../../src/render/render.js';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {freePort} from '../helpers/runner/free-port.js';
import {serve} from '../helpers/server.js';
import {countItems, readShown, untilSettled} from '../site/pages.js';
import type {SiteFolder} from '../sites/harness.js';
import {prepare, start, startWorkerd} from './harness.js';

let folder: SiteFolder;
let renderArticle: typeof renderer.renderArticle;

before(async () => {
  folder = await prepare('servers');
  const path = join(folder.path, 'node_modules/article-elements/dist/render/render.js');
  ({renderArticle} = (await import(path)) as typeof renderer);
});
after(async () => {
  await closeChromium();
  await folder[Symbol.asyncDispose]();
});

const servers = {
  Express: () => startNode('express.js'),
  Fastify: () => startNode('fastify.js'),
  Hono: () => startNode('hono.js'),
  workerd: startWorker,
};

async function startNode(file: string): Promise<AsyncDisposable & {readonly origin: string}> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const running = start(folder, process.execPath, [file], {PORT: `${port}`});
  while (!(await fetch(origin).catch(() => undefined))) {
    assert.equal(running.process.exitCode, null, `${file} has ended.`);
    await delay(50);
  }
  return {...running, origin};
}

async function startWorker(): Promise<AsyncDisposable & {readonly origin: string}> {
  const assets = await serve({
    folder: folder.path,
    cdn: join(folder.path, 'node_modules/article-elements/dist/cdn'),
  });
  const overrides = ['--socket-addr=http=127.0.0.1:0', `--external-addr=assets=${new URL(assets.origin).host}`];
  const running = await startWorkerd(folder, ['http'], ...overrides);
  return {
    origin: running.origins.http!,
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]();
      await assets.close();
    },
  };
}

for (const [name, startServer] of Object.entries(servers)) {
  describe(`an article from ${name}`, () => {
    let server: Awaited<ReturnType<typeof startServer>>;
    before(async () => {
      server = await startServer();
    });
    after(() => server[Symbol.asyncDispose]());

    const ask = (path: string, init: RequestInit = {}) => fetch(`${server.origin}/articles/${path}`, init);

    for (const article of ['seed', 'hostile']) {
      it(`is a whole page with ${article === 'seed' ? 'the article' : 'a hostile article'} as it is rendered`, async () => {
        const response = await ask(article);
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('Content-Type'), 'text/html; charset=utf-8');
        // Nobody knows how long it will be when it begins.
        assert.equal(response.headers.get('Content-Length'), null);
        const policy = response.headers.get('Content-Security-Policy');
        const nonce = /style-src 'nonce-([\w-]{36})'/.exec(policy ?? '')![1]!;
        const text = await readFile(join(folder.path, `posts/${article}.md`), 'utf8');
        const expected = await renderArticle(text, {language: 'en', nonce, timeZone: 'UTC'});
        const page = await response.text();
        assert.ok(page.startsWith('<!doctype html>') && page.endsWith('</html>\n'));
        assert.equal(/<main>\n([^]*)\n<\/main>/.exec(page)![1], expected);
      });
    }

    it('has another nonce each time', async () => {
      const policies = await Promise.all(
        [1, 2].map(async () => (await ask('seed')).headers.get('Content-Security-Policy')),
      );
      assert.notEqual(policies[0], policies[1]);
    });

    it('speaks the language that the reader asks for, or English', async () => {
      const tags = await Promise.all(
        ['fi, de-AT;q=0.9, en', 'ar', 'fi', '*'].map(async (accepted) => {
          const response = await ask('seed', {headers: {'Accept-Language': accepted}});
          assert.equal(response.headers.get('Vary'), 'Accept-Language');
          return [response.headers.get('ETag'), /<tech-article lang="(\w+)"/.exec(await response.text())?.[1]] as const;
        }),
      );
      assert.deepEqual(
        tags.map(([, language]) => language),
        ['de', 'ar', 'en', 'en'],
      );
      assert.equal(new Set(tags.map(([tag]) => tag)).size, 3);
    });

    it('is not sent again to who has it', async () => {
      const tag = (await ask('seed')).headers.get('ETag')!;
      assert.match(tag, /^W\/"[\da-f]{64}"$/);
      for (const known of [tag, `"other", ${tag}`, tag.replace('W/', '')]) {
        const response = await ask('seed', {headers: {'If-None-Match': known}});
        assert.equal(response.status, 304, known);
        assert.equal(response.headers.get('ETag'), tag);
        assert.equal(response.headers.get('Content-Security-Policy'), null);
        assert.equal(await response.text(), '');
      }
      assert.equal((await ask('seed', {headers: {'If-None-Match': 'W/"other"'}})).status, 200);
      assert.equal((await ask('hostile', {headers: {'If-None-Match': tag}})).status, 200);
    });

    it('has the same headers, and nothing else, when only these are asked for', async () => {
      const [whole, head] = await Promise.all([ask('seed'), ask('seed', {method: 'HEAD'})]);
      assert.equal(head.status, 200);
      assert.equal(await head.text(), '');
      for (const header of ['ETag', 'Content-Type', 'Cache-Control', 'Vary']) {
        assert.ok(head.headers.has(header), header);
        assert.equal(head.headers.get(header), whole.headers.get(header));
      }
      await whole.body?.cancel();
    });

    it('is not found where there is none', async () => {
      for (const path of ['none', '..%2Fpackage', '..%2Fposts%2Fseed', '%3Cscript%3E', 'seed.md', '%00']) {
        const response = await ask(path);
        assert.equal(response.status, 404, path);
        assert.doesNotMatch(await response.text(), /<script>|<main>|dependencies/);
      }
    });

    it('answers the next reader after some have left at once, or while they were reading', async () => {
      await Promise.allSettled(
        Array.from({length: 20}, (_, index) => ask('seed', {signal: AbortSignal.timeout(index * 3)})),
      );
      const response = await ask('seed');
      assert.equal(response.status, 200);
      assert.match(await response.text(), /<\/html>\n$/);
    });

    it('can be read without a script, and is the same to readers when the elements have come', async () => {
      const url = `${server.origin}/articles/seed`;
      const plain = await openPage(url, (page) => page.setJavaScriptEnabled(false));
      assert.equal(await plain.page.$eval('tech-article', (element) => element.matches(':defined')), false);
      const shown = await readTexts(plain.page);
      assert.ok(shown.length > 8);
      const {page, problems} = await openPage(url);
      await untilSettled(page);
      assert.deepEqual(await readTexts(page), shown);
      const counts = await countItems(page);
      assert.ok(['faq-list 8', 'tech-timeline 3', 'competitor-table 3'].every((count) => counts.includes(count)));
      assert.deepEqual([...plain.problems, ...problems], []);
    });

    it('does nothing that its texts say', async () => {
      const {page, problems} = await openPage(`${server.origin}/articles/hostile`);
      await untilSettled(page);
      assert.equal(await page.title(), 'hostile');
      assert.deepEqual(problems, []);
    });
  });
}

/** What readers see; an element without its script has no properties. */
async function readTexts(page: Page) {
  return (await readShown(page)).map(({tag, texts, links, dates}) => ({tag, texts, links, dates}));
}
