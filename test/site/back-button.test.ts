import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {closeChromium, openPage, type OpenPage} from '../helpers/chromium.js';
import {serve, strictPolicy, type Site} from '../helpers/server.js';
import {untilSettled} from './pages.js';

const questions = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const long = `faq:\n${questions.map((word) => `  - {q: "${word}?", a: "Of course, ${word.toLowerCase()}."}\n`).join('')}`;
/** Counts what a reader does, and says whether the page has come from the browser's cache for pages that were left. */
const listen = `counts = {};
  for (const type of ['faq-toggle', 'article-load', 'article-error', 'article-issues'])
    addEventListener(type, () => (counts[type] = (counts[type] ?? 0) + 1));
  addEventListener('pageshow', (event) => (persisted = event.persisted));`;
const page = (
  body: string,
) => `<!doctype html><html lang="en"><head><title>Test</title><script src="/listen.js"></script>
  <script type="module" src="/cdn/autoloader.js"></script></head><body><h1>Test</h1>${body}</body></html>`;

const article = 'tech-article';
const list = '#list';
const search = `${list} >>> [part~=search]`;

describe('a page that a reader comes back to, as it was left in the browser’s cache', () => {
  let site: Site;
  before(async () => {
    const body = `<tech-article src="/articles/bun-runtime-migration.md"><p>Text</p></tech-article>
      <article-data src="/long.yaml"><article-json-ld></article-json-ld><faq-list id="list"></faq-list></article-data>
      <div data-article-element="faq-list"><details><summary>Here?</summary>Yes</details></div>
      <a id="link" href="#faq-nine">Nine</a>`;
    site = await serve({
      headers: {'Content-Security-Policy': strictPolicy},
      answers: {
        '/test.html': page(body),
        '/next.html': page('Next'),
        '/long.yaml': {body: long},
        '/listen.js': {body: listen},
      },
    });
  });
  after(async () => {
    await closeChromium();
    await site.close();
  });

  async function openLeaveAndReturn(): Promise<OpenPage> {
    const opened = await openPage(`${site.origin}/test.html`);
    const {page: tab} = opened;
    await untilSettled(tab);
    await tab.waitForFunction(() => !!document.querySelector('#list')?.shadowRoot?.querySelector('[part~=search]'));
    const before = site.requests.length;
    await tab.goto(`${site.origin}/next.html`);
    await tab.goBack();
    assert.equal(await tab.evaluate('persisted'), true);
    const again = site.requests.slice(before).filter((request) => /test|yaml|md$/.test(request));
    assert.deepEqual(again, []);
    return opened;
  }

  const openAnswers = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll('details[open] summary')].map((one) =>
      (one as HTMLElement).innerText.trim(),
    );

  it('has been left by nothing and told once what a reader does', async () => {
    const {page: tab, problems} = await openLeaveAndReturn();
    assert.equal((await tab.$$(`${article} >>> [part~=section]`)).length > 5, true);
    const before = (await tab.evaluate('counts')) as Record<string, number>;
    await tab.$eval(`${list} >>> summary`, (one) => one.click());
    await tab.$eval('div > faq-list >>> summary', (one) => one.click());
    assert.deepEqual(await tab.evaluate('counts'), {...before, 'faq-toggle': 2});
    assert.deepEqual(problems, []);
  });

  it('is searched', async () => {
    const {page: tab, problems} = await openLeaveAndReturn();
    await tab.focus(search);
    await tab.keyboard.type('seven');
    await tab.waitForFunction(() => {
      const root = document.querySelector('#list')!.shadowRoot!;
      return root.querySelectorAll('[part~=item]:not([hidden])').length === 1 && root.querySelector('#faq-seven mark');
    });
    assert.deepEqual(problems, []);
  });

  it('opens what a link leads to', async () => {
    const {page: tab, problems} = await openLeaveAndReturn();
    await tab.$eval('#link', (link) => (link as HTMLElement).click());
    await tab.waitForFunction(() => !!document.querySelector('#list')?.shadowRoot?.querySelector('#faq-nine[open]'));
    assert.deepEqual(await tab.$eval(list, openAnswers), ['Nine?']);
    assert.deepEqual(problems, []);
  });

  it('shows data that comes later, and elements', async () => {
    const {page: tab, problems} = await openLeaveAndReturn();
    await tab.evaluate(() => {
      const data = document.querySelector<HTMLElement & {article: unknown}>('article-data')!;
      data.article = {faq: [{q: 'Later?', a: 'Now.'}]};
      document.querySelector('div details summary')!.textContent = 'There?';
      document.body.append(Object.assign(document.createElement('tag-list'), {textContent: 'Added', id: 'added'}));
    });
    await tab.waitForFunction(() => {
      const questions = [...document.querySelectorAll('#list, div > faq-list')].map((one) =>
        [...one.shadowRoot!.querySelectorAll<HTMLElement>('summary')].map(({innerText}) => innerText.trim()).join(),
      );
      return questions.join() === 'Later?,There?' && !!customElements.get('tag-list');
    });
    const [json, ...others] = await tab.$$eval('script[type="application/ld+json"]', (all) =>
      all.map(({textContent}) => textContent),
    );
    assert.deepEqual(others, []);
    assert.match(json!, /Later\?/);
    assert.deepEqual(problems, []);
  });

  it('is printed with everything open, and closed again', async () => {
    const {page: tab} = await openLeaveAndReturn();
    const open = await tab.$eval(list, (one) =>
      ['beforeprint', 'afterprint'].map((type) => {
        dispatchEvent(new Event(type));
        return one.shadowRoot!.querySelectorAll('details[open]').length;
      }),
    );
    assert.deepEqual(open, [questions.length, 0]);
  });
});

describe('a page that is left', () => {
  after(closeChromium);

  it('has nothing that forbids to keep it', async () => {
    await using site = await serve({answers: {'/test.html': page('<faq-list></faq-list>')}});
    const {page: tab} = await openPage(`${site.origin}/test.html`, async (one) => {
      await one.evaluateOnNewDocument(() => {
        const add = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (type: string, ...rest: [never, never]) {
          if (/unload/.test(type)) document.documentElement.dataset.unload = type;
          add.call(this, type, ...rest);
        };
      });
    });
    await untilSettled(tab);
    assert.equal(await tab.evaluate(() => document.documentElement.dataset.unload), undefined);
  });
});
