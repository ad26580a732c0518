import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import axe from 'axe-core';
import type {Page} from 'puppeteer-core';
import {readFramework} from '../../.ci/frameworks.js';
import {readTokens} from '../../.ci/tokens.js';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, type Answer, type Site} from '../helpers/server.js';
import {findFaint} from './contrast.js';
import {countItems, findOverflow, tags, untilSettled} from './pages.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const themes = readdirSync(new URL('src/themes', root)).map((name) => name.replace('.css', ''));
const counts = 'faq-list 2, tech-timeline 3, tag-list 5, tag-list 4, implementation-list 4, competitor-table 4';
/** A theme maps names, and is no framework of its own. */
const LIMIT = 1_000;

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly {readonly name: string}[];
    }[];
  }[];
}
const elements = (JSON.parse(read('custom-elements.json')) as Manifest).modules.flatMap(
  ({declarations = []}) => declarations,
);

describe('the themes for frameworks', () => {
  it('each have a page in the demo, and an export', () => {
    const pages = readdirSync(new URL('demo/themes', root)).filter((name) => name.endsWith('.html'));
    assert.deepEqual(
      pages,
      themes.map((name) => `${name}.html`),
    );
    const {exports} = JSON.parse(read('package.json')) as {exports: object};
    const exported = Object.keys(exports).filter((name) => name.startsWith('./themes/'));
    assert.deepEqual(
      exported,
      themes.map((name) => `./themes/${name}.css`),
    );
  });

  for (const name of themes) {
    const css = read(`src/themes/${name}.css`);

    it(`${name}.css is small, in one layer, and sets what there is to set`, () => {
      const size = gzipSync(css).length;
      assert.ok(size <= LIMIT, `${size} bytes`);
      assert.match(css, /^\/\*![^]*?\*\/\n@layer article-elements \{\n(?: .*\n|\n)*\}\n$/);
      const known = readTokens().map((token) => token.name);
      const set = [...css.matchAll(/^\s+(--[\w-]+):/gm)].map(([, property]) => property);
      assert.ok(set.length > 5);
      assert.deepEqual(
        set.filter((property) => !known.includes(property ?? '')),
        [],
      );
    });

    it(`${name}.css styles parts that its elements have`, () => {
      const missing = [...css.matchAll(/([\w-]+|:is\([^{]*?\))::part\(([\w-]+)\)/g)].flatMap(
        ([, selector = '', part]) => {
          const named = tags.filter((tag) => new RegExp(`(?<![\\w-])${tag}(?![\\w-])`).test(selector));
          assert.ok(named.length > 0, selector);
          return named
            .filter(
              (tag) =>
                !elements.some(
                  ({tagName, cssParts}) => tagName === tag && cssParts?.some((known) => known.name === part),
                ),
            )
            .map((tag) => `${tag}::part(${part})`);
        },
      );
      assert.deepEqual(missing, []);
    });
  }
});

for (const name of themes) {
  describe(`the demo of ${name}`, () => {
    let site: Site;
    before(async () => {
      const answers: Record<string, Answer> = {};
      for (const [, path = ''] of read(`demo/themes/${name}.html`).matchAll(
        /(?:href|src)="(\/(?:frameworks|dist)\/[^"]+)"/g,
      )) {
        await addFramework(answers, path);
      }
      // Where everything on a page has another typeface, a browser may still ask for the framework's own.
      const fonts = 'node_modules/govuk-frontend/dist/govuk/assets/fonts';
      for (const file of name === 'govuk' ? readdirSync(new URL(fonts, root)) : []) {
        answers[`/assets/fonts/${file}`] = {body: readFileSync(new URL(`${fonts}/${file}`, root)), type: 'font/woff2'};
      }
      site = await serve({answers});
    });
    after(async () => {
      await closeChromium();
      await site.close();
    });

    for (const scheme of ['light', 'dark']) {
      describe(scheme, () => {
        let page: Page;
        let problems: readonly string[];
        before(async () => {
          ({page, problems} = await open(site, name, scheme));
        });
        after(() => page.close());

        it('shows all there is, without a complaint and without barriers', async () => {
          assert.deepEqual(problems, []);
          assert.equal((await countItems(page)).join(', '), counts);
          assert.deepEqual(await findOwnBarriers(page), []);
        });

        it('can be read', async () => {
          const {faint, count} = await findFaint(page);
          assert.ok(count > 100, `${count} pairs`);
          assert.deepEqual(faint, []);
        });

        it('has the accent that links of the framework have', async () => {
          const [own, theirs] = (await page.evaluate(`(() => {
            const link = document.querySelector('main a');
            const probe = document.querySelector('main').appendChild(document.createElement('i'));
            probe.style.color = 'var(--article-accent)';
            return [getComputedStyle(probe).color, getComputedStyle(link).color];
          })()`)) as [string, string];
          assert.equal(own, theirs);
        });

        it('fits into a phone, a tablet and a window', async () => {
          const found: Record<number, string[]> = {};
          for (const width of [320, 768, 1280]) found[width] = await findOverflow(page, width);
          assert.deepEqual(found, {320: [], 768: [], 1280: []});
        });
      });
    }
  });
}

/** A framework's file, with those that it imports. Web Awesome imports two that are not there. */
async function addFramework(answers: Record<string, Answer>, path: string): Promise<void> {
  if (path in answers) return;
  const body = await readFramework(path).catch(() => '');
  answers[path] = {body: body ?? ''};
  for (const [, imported = ''] of String(body).matchAll(/@import url\('([^']+)'\)/g)) {
    await addFramework(answers, new URL(imported, `http://site${path}`).pathname);
  }
}

/** With one answer open and one tag chosen. */
async function open({origin}: Site, name: string, scheme: string) {
  const opened = await openPage(`${origin}/themes/${name}.html`, (tab) =>
    tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]),
  );
  await untilSettled(opened.page);
  await opened.page.evaluate(`{
    document.querySelector('faq-list').shadowRoot.querySelector('details').open = true;
    document.querySelector('tag-list[filter]').shadowRoot.querySelector('button').click();
  }`);
  await opened.page.waitForSelector('implementation-list >>> mark');
  return opened;
}

/** What axe finds in the elements: what a framework does by itself is not ours to mend. */
async function findOwnBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(`axe.run({include: ${JSON.stringify(tags)}.filter((tag) => document.querySelector(tag))}, {resultTypes: ['violations']})
    .then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({html}) => id + ' ' + html)))`)) as string[];
}
