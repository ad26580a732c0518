import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, strictPolicy} from '../helpers/server.js';
import {version} from '../../src/base/version.js';
import {untilSettled} from './pages.js';

const data = 'faq:\n  - q: Why?\n    a: Because.\n';
const list = (name = 'faq-list') => `<${name}><script type="application/yaml">${data}</script></${name}>`;
const script = (attributes = '') => `<script type="module" src="/cdn/autoloader.js" ${attributes}></script>`;
const page = (body: string) => `<!doctype html><html lang="en"><title>Test</title><h1>Test</h1>${body}`;

/** Waits until an element shows a question, wherever it is. Puppeteer's own waiting does not see into shadow roots. */
async function untilShown(tab: Page, selector: string): Promise<void> {
  for (let time = 0; time < 200; time++) {
    if (await tab.$(`${selector} >>> [part~=question]`)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`${selector} shows nothing`);
}

describe('the autoloader', () => {
  after(closeChromium);

  const scripts = {
    'a module': script(),
    'a module with a version in its query': script().replace('.js', '.js?ver=6.8'),
    'a classic script': '<script src="/cdn/autoloader.classic.js"></script>',
  };
  for (const [name, tag] of Object.entries(scripts)) {
    it(`loads the elements that the page has and nothing else, as ${name}, under the strictest policy`, async () => {
      await using site = await serve({
        headers: {'Content-Security-Policy': strictPolicy},
        answers: {'/test.html': page(tag + list())},
      });
      const {page: tab, problems} = await openPage(`${site.origin}/test.html`);
      await untilShown(tab, 'faq-list');
      assert.equal(await tab.evaluate(() => !!customElements.get('tech-timeline')), false);
      assert.deepEqual(
        site.requests.filter((request) => /tech-timeline|competitor|topic-card/.test(request)),
        [],
      );
      assert.deepEqual(problems, []);
    });
  }

  it('loads next to nothing on a page without elements', async () => {
    await using site = await serve({answers: {'/test.html': page(script())}});
    await openPage(`${site.origin}/test.html`);
    const files = site.requests.filter((request) => request.includes('/cdn/'));
    assert.ok(files.length <= 2 && !files.some((file) => /element|registered/.test(file)), files.join('\n'));
  });

  it('loads what is added later, in shadow roots too, of elements that are defined later as well', async () => {
    const app = `function add(to, name) {
      const source = Object.assign(document.createElement('script'), {type: 'application/yaml', textContent: ${JSON.stringify(data)}});
      const element = document.createElement(name);
      element.append(source);
      to.append(element);
    }
    addEventListener('load', () => {
      add(document.body, 'faq-list');
      customElements.define('host-app', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({mode: 'open'});
          add(root, 'faq-list');
          setTimeout(() => add(root, 'tag-list'));
        }
      });
    });`;
    await using site = await serve({
      answers: {
        '/app.js': {body: app},
        '/test.html': page(`${script()}<script src="/app.js"></script><host-app></host-app>`),
      },
    });
    const {page: tab, problems} = await openPage(`${site.origin}/test.html`);
    await untilShown(tab, 'body > faq-list');
    await untilShown(tab, 'host-app >>> faq-list');
    await tab.waitForFunction(() => !!customElements.get('tag-list'));
    assert.deepEqual(problems, []);
  });

  it('loads what is in a closed shadow root once that is given to it', async () => {
    const app = `import {loadElements} from '/cdn/autoloader.js';
      const root = (globalThis.root = document.querySelector('host-app').attachShadow({mode: 'closed'}));
      root.append(document.createElement('tag-list'));
      loadElements(root);
      root.append(document.createElement('topic-card'));`;
    await using site = await serve({
      headers: {'Content-Security-Policy': strictPolicy},
      answers: {
        '/app.js': {body: app},
        '/test.html': page(`${script()}<script type="module" src="/app.js"></script><host-app></host-app>`),
      },
    });
    const {page: tab, problems} = await openPage(`${site.origin}/test.html`);
    await tab.waitForFunction('root.querySelectorAll(":defined").length === 2');
    assert.deepEqual(problems, []);
  });

  it('registers under a prefix alone, also a class that has a name already', async () => {
    const body = `${script('data-prefix="acme-"')}<script type="module" src="/cdn/faq-list.js"></script>`;
    const inside = '<acme-tech-article src="a.yaml"></acme-tech-article><tech-timeline></tech-timeline>';
    await using site = await serve({
      answers: {'/test.html': page(body + list('acme-faq-list') + list() + inside), '/a.yaml': {body: data}},
    });
    const {page: tab, problems} = await openPage(`${site.origin}/test.html`);
    for (const name of ['acme-faq-list', 'faq-list']) await untilShown(tab, `body > ${name}`);
    await untilShown(tab, 'acme-tech-article');
    assert.equal(await tab.evaluate(() => !!customElements.get('tech-timeline')), false);
    assert.deepEqual(problems, []);
  });

  it('refuses a prefix that cannot be one, in one message', async () => {
    await using site = await serve({answers: {'/test.html': page(script('data-prefix="<a>"') + list())}});
    const {problems} = await openPage(`${site.origin}/test.html`);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!, /“<a>” cannot be the beginning/);
  });

  it('keeps the children where an element cannot be loaded, says so once, and tries again', async () => {
    const children = '<faq-list><details><summary>Here?</summary>Yes</details></faq-list>';
    await using site = await serve({answers: {'/test.html': page(script() + children + children)}});
    let isBlocked = true;
    const {page: tab, problems} = await openPage(`${site.origin}/test.html`, async (tab) => {
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        void (isBlocked && request.url().includes('/chunks/faq-list') ? request.abort() : request.continue());
      });
    });
    const said = () => problems.filter((problem) => problem.startsWith('warn'));
    for (let time = 0; time < 100 && !said().length; time++) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(said(), [
      'warn: article-elements: <faq-list> could not be loaded; what is inside stays as it is.',
    ]);
    assert.deepEqual(
      problems.filter((problem) => problem.startsWith('uncaught')),
      [],
    );
    assert.equal(await tab.$eval('faq-list > details', (details) => details.checkVisibility()), true);
    isBlocked = false;
    await tab.evaluate(() => dispatchEvent(new Event('online')));
    await untilShown(tab, 'faq-list');
  });

  it('finds everything on a page that hides what belongs to the document', async () => {
    const names = 'querySelectorAll currentScript documentElement body readyState addEventListener';
    const images = names.split(' ').map((name) => `<img name="${name}" alt="">`);
    const form = `<form><input name="querySelectorAll"><input name="shadowRoot">${list()}</form>`;
    await using site = await serve({answers: {'/test.html': page(images.join('') + script() + form)}});
    const {page: tab, problems} = await openPage(`${site.origin}/test.html`);
    await tab.waitForFunction(() => !!customElements.get('faq-list'));
    assert.deepEqual(problems, []);
  });

  it('shows elements that are loaded in the same place as the content they replace', async () => {
    const children = '<faq-list><details><summary>Here?</summary>Yes</details></faq-list><p>After</p>';
    await using site = await serve({answers: {'/test.html': page(script() + children)}});
    const {page: tab, problems} = await openPage(`${site.origin}/test.html`);
    await untilSettled(tab);
    await untilShown(tab, 'faq-list');
    assert.deepEqual(problems, []);
  });

  it('says in one message that another version was there first, and nothing of a second copy of the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'other-'));
    cpSync(fileURLToPath(new URL('../../dist/cdn', import.meta.url)), folder, {recursive: true});
    for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
      file.endsWith('.js'),
    )) {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(version, '99.1.2'));
    }
    await using other = await serve({cdn: folder, headers: {'Access-Control-Allow-Origin': '*'}});
    await using same = await serve({headers: {'Access-Control-Allow-Origin': '*'}});
    const from = (name: string, {origin = ''} = {}) => `<script type="module" src="${origin}/cdn/${name}.js"></script>`;
    const answers = {
      '/same.html': page(from('article-elements') + from('article-elements', same) + from('autoloader') + list()),
      '/other.html': page(from('article-elements') + from('article-elements', other) + list()),
      '/one.html': page(from('faq-list', other) + from('autoloader') + list() + '<tag-list>Text</tag-list>'),
      '/foreign.html': page(`<script src="/foreign.js"></script>${from('faq-list')}${list()}`),
      '/foreign.js': {body: 'customElements.define("faq-list", class extends HTMLElement {})'},
    };
    await using site = await serve({answers});
    const open = async (name: string) => {
      const {page: tab, problems} = await openPage(`${site.origin}/${name}.html`);
      if (name !== 'foreign') await untilShown(tab, 'faq-list');
      for (let time = 0; time < 100 && name !== 'same' && !problems.length; time++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      return problems;
    };
    assert.deepEqual(await open('same'), []);
    for (const [name, mine, first] of [
      ['other', '99.1.2', `version ${version}`],
      ['one', version, 'version 99.1.2'],
      ['foreign', version, 'other code'],
    ] as const) {
      const said = await open(name);
      assert.equal(said.length, 1, said.join('\n'));
      const [, by, from] =
        /^warn: article-elements (.*): <[\w-]+> is there already, from (.*), which/.exec(said[0]!) ?? [];
      assert.deepEqual([by, from], [mine, first], said[0]);
    }
    rmSync(folder, {recursive: true});
  });
});

describe('markup that knows no custom elements', () => {
  after(closeChromium);

  const details = '<details><summary>Why?</summary>Because.</details>';
  const places = {
    'a file': '<div data-article-element="faq-list" data-src="/a.yaml"></div>',
    'a code block': `<div data-article-element="faq-list"><pre><code class="language-yaml">${data}</code></pre></div>`,
    disclosures: `<section data-article-element=" FAQ-List ">${details}</section>`,
    'a list that is marked itself': '<dl data-article-element="faq-list"><dt>Why?</dt><dd>Because.</dd></dl>',
    'a marked element in another one': `<div data-article-element="article-data" data-src="/a.yaml"><div data-article-element="faq-list"></div></div>`,
  };
  for (const [name, place] of Object.entries(places)) {
    it(`becomes an element with the data of ${name}`, async () => {
      await using site = await serve({
        headers: {'Content-Security-Policy': strictPolicy},
        answers: {'/test.html': page(place + script()), '/a.yaml': {body: data}},
      });
      const {page: tab, problems} = await openPage(`${site.origin}/test.html`);
      await untilShown(tab, 'faq-list');
      assert.equal(await tab.evaluate(() => document.querySelectorAll('faq-list').length), 1);
      assert.deepEqual(problems, []);
    });
  }

  it('becomes a comparison of the table in it, or of a marked table', async () => {
    const table = (mark = '') => `<table ${mark}><tr><th>Name<th>Price<tr><td>A<td>1<tr><td>B<td>2</table>`;
    const mark = 'data-article-element="competitor-table"';
    await using site = await serve({
      answers: {'/test.html': page(`<div ${mark}>${table()}</div>${table(mark)}${script()}`)},
    });
    const {page: tab} = await openPage(`${site.origin}/test.html`);
    await tab.waitForFunction(
      () =>
        [...document.querySelectorAll('competitor-table')].filter((table) => table.shadowRoot?.querySelector('td'))
          .length === 2,
    );
  });

  it('keeps its place, its id and its class, and gives its element only the attributes that it knows', async () => {
    const place = `<div id="place" class="box" data-article-element="faq-list" data-heading-level="4" data-exclusive="false"
      data-searchable="" data-onclick="alert(1)" data-style="color: red" data-id="x" data-whatever="y" onclick="void 0">${details}</div>`;
    await using site = await serve({answers: {'/test.html': page(script() + place)}});
    const {page: tab} = await openPage(`${site.origin}/test.html`);
    await untilShown(tab, '#place.box > faq-list');
    const attributes = await tab.$eval('faq-list', (list) => list.getAttributeNames().sort());
    assert.deepEqual(attributes, ['heading-level', 'searchable']);
    assert.ok(await tab.$('faq-list >>> h4'));
    await tab.evaluate(() => {
      const copy = document.querySelector('#place')!.cloneNode(true);
      document.querySelector('#place')!.replaceWith(copy);
    });
    await untilShown(tab, '#place > faq-list');
    assert.equal(await tab.evaluate(() => document.querySelectorAll('faq-list').length), 1);
  });

  it('stays as it is where it asks for something else, which is said once', async () => {
    const place = '<div data-article-element="script">Text</div>';
    await using site = await serve({answers: {'/test.html': page(script() + place + place)}});
    const {page: tab, problems} = await openPage(`${site.origin}/test.html`);
    assert.deepEqual(problems, ['warn: article-elements: There is no element “script”.']);
    assert.equal(await tab.$eval('[data-article-element]', (div) => div.innerHTML), 'Text');
  });
});
