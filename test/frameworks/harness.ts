import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, type Site} from '../helpers/server.js';
import {prepareSite, type SiteFolder} from '../sites/harness.js';

interface AppOptions {
  /** Where in the app's folder its pages are. */
  readonly output?: string;
}

/**
 * What holds for the app of every framework. `npm run check` looks at the types of all its files; `npm run build` makes
 * `index.html`, which a browser renders, and `server.html`, which a server has rendered. Both have the same in them: a list
 * of questions out of the framework's state, a button that adds one, what was opened last, and a list that
 * `article-elements/render` has rendered.
 */
export function describeApp(name: string, {output = 'dist/client'}: AppOptions = {}): void {
  describe(`an app made with ${name}`, () => {
    let folder: SiteFolder;
    let site: Site;
    before(async () => {
      folder = await prepareSite(name, fileURLToPath(new URL('.', import.meta.url)));
      await folder.run('npm', 'run', 'build');
      site = await serve({folder: join(folder.path, output)});
    });
    after(async () => {
      await closeChromium();
      await site.close();
      await folder[Symbol.asyncDispose]();
    });

    it('is typed, and what is wrong with a property or an event is an error', async () => {
      await folder.run('npm', 'run', 'check');
    });

    for (const path of ['index.html', 'server.html']) {
      describe(path === 'index.html' ? 'in the browser' : 'rendered by a server', () => {
        it('shows what the state has, and what it has later', async () => {
          const {page, problems} = await openPage(`${site.origin}/${path}`);
          await waitForQuestions(page, '#state', ['Is it typed?']);
          assert.equal(await page.$eval('#state', (list) => list.shadowRoot!.querySelectorAll('h3').length), 1);
          await page.click('#ask');
          await waitForQuestions(page, '#state', ['Is it typed?', 'Does it update?']);
          assert.deepEqual(problems, []);
        });

        it('hears which question a reader opens, and that the others close', async () => {
          const {page, problems} = await openPage(`${site.origin}/${path}`);
          await page.click('#ask');
          await waitForQuestions(page, '#state', ['Is it typed?', 'Does it update?']);
          await page.click('#state >>> summary');
          await waitForText(page, '#toggled', 'Is it typed? open 1');
          await page.click('#state >>> [part~=item]:nth-of-type(2) summary');
          await page.waitForFunction(() => {
            const items = document.querySelector('#state')!.shadowRoot!.querySelectorAll('details');
            return [...items].map(({open}) => open).join() === 'false,true';
          });
          assert.deepEqual(problems, []);
        });
      });
    }

    it('has on its server what the element has rendered, and takes it over as it is', async () => {
      const {page, problems} = await openPage(`${site.origin}/server.html`, rememberQuestion);
      await waitForQuestions(page, '#rendered faq-list', ['Who wrote this?']);
      assert.equal(await page.evaluate(hasRememberedQuestion), true);
      assert.deepEqual(problems, []);
    });
  });
}

interface Remembering {
  remembered?: Element | null | undefined;
}

/** Before any module of the page has run. */
async function rememberQuestion(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    document.addEventListener(
      'readystatechange',
      () => {
        const list = document.querySelector('#rendered faq-list');
        (window as Remembering).remembered = list?.shadowRoot?.querySelector('[part~=question]');
      },
      {once: true},
    );
  });
}

function hasRememberedQuestion(): boolean {
  const {remembered} = window as Remembering;
  const list = document.querySelector('#rendered faq-list');
  return !!remembered && remembered === list?.shadowRoot?.querySelector('[part~=question]');
}

/** Waits until an element is one, and shows these questions. */
async function waitForQuestions(page: Page, selector: string, questions: readonly string[]): Promise<void> {
  const read = () =>
    page.evaluate((selector) => {
      const list = document.querySelector(`${selector}:defined`);
      return [...(list?.shadowRoot?.querySelectorAll('[part~=question]') ?? [])].map((part) => part.textContent.trim());
    }, selector);
  await waitUntilEqual(read, questions);
}

function waitForText(page: Page, selector: string, text: string): Promise<void> {
  return waitUntilEqual(() => page.$eval(selector, (element) => element.textContent), text);
}

/** Says what there was instead when it does not come. */
async function waitUntilEqual<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await read();
    if (JSON.stringify(value) === JSON.stringify(wanted) || Date.now() > end) return assert.deepEqual(value, wanted);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
