import {expect, html} from '@open-wc/testing';
import type {TagList} from '../../../src/elements/tag-list/tag-list.js';
import '../../../src/elements/article-data/define.js';
import '../../../src/elements/tag-list/define.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {all, expectNothingLeftBehind, headings, texts, textOf} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';
import {browser, setViewport} from '../../helpers/page.js';
import {eventually} from '../../helpers/wait.js';

const seed = new URL('../../../demo/articles/bun-runtime-migration.md', import.meta.url).href;

type Properties = Partial<Pick<TagList, 'field' | 'hrefTemplate' | 'filter'>>;

/** An element on the page that gets its data afterwards. */
async function show(article: unknown, properties: Properties = {}): Promise<TagList> {
  return fixture<TagList>(html`<tag-list></tag-list>`, {...properties, article});
}

function links(list: TagList): string[] {
  return all(list, 'a').map((link) => `${textOf(link)} ${link.getAttribute('href')}`);
}

describe('<tag-list>', () => {
  it('shows the keywords of an article as a list, each as it is written', async () => {
    const list = await show({keywords: ['Bun runtime', 'Zig', 'zig', ' ', 'C++']});
    expect(headings(list)).to.deep.equal(['h2 Keywords']);
    expect(texts(list, 'item')).to.deep.equal(['Bun runtime', 'Zig', 'C++']);
    expect(all(list, 'ul > li[part~=item] > bdi')).to.have.length(3);
    expect(all(list, 'a, button')).to.have.length(0);
    await expectAccessible(list);
  });

  it('shows each list of a file under its heading, with one request', async () => {
    const page = await fixture(html`
      <div>
        ${[
          'keywords',
          'related_technologies',
          'industry_impact',
          'coding_languages_involved',
          'target_audience',
          'additional_context.ecosystem_considerations',
        ].map((field) => html`<tag-list field=${field} src=${seed}></tag-list>`)}
      </div>
    `);
    const lists = [...page.querySelectorAll('tag-list')];
    await eventually(() => lists.every((list) => texts(list, 'item').length > 0));
    expect(lists.map((list) => [texts(list, 'heading')[0], texts(list, 'item').length])).to.deep.equal([
      ['Keywords', 10],
      ['Related technologies', 7],
      ['Industry impact', 5],
      ['Programming languages', 6],
      ['Audience', 5],
      ['Ecosystem considerations', 4],
    ]);
    const fetched = performance.getEntriesByName(seed);
    expect(fetched).to.have.length(1);
  });

  it('reads a text with commas', async () => {
    const list = await show({tags: 'Bun, Lua (LuaJIT, 5.1), C++'});
    expect(texts(list, 'item')).to.deep.equal(['Bun', 'Lua (LuaJIT, 5.1)', 'C++']);
  });

  it('follows its field, and shows nothing where the article has none of that name', async () => {
    const list = await show({keywords: ['a'], additional_context: {buildTools: ['make', 'ninja']}});
    list.field = 'additional_context.buildTools';
    await list.updateComplete;
    expect([texts(list, 'heading')[0], ...texts(list, 'item')]).to.deep.equal(['Build tools', 'make', 'ninja']);
    list.setAttribute('field', 'nothing');
    await list.updateComplete;
    expect(list.getBoundingClientRect().height).to.equal(0);
    list.removeAttribute('field');
    await list.updateComplete;
    expect([texts(list, 'heading')[0], ...texts(list, 'item')]).to.deep.equal(['Keywords', 'a']);
  });

  it('looks around for a field that it did not find before', async () => {
    const page = await fixture(html`
      <article-data .article=${{keywords: ['a'], tools: ['b']}}><tag-list field="nothing"></tag-list></article-data>
    `);
    const list = page.querySelector('tag-list')!;
    await list.updateComplete;
    expect(texts(list, 'item')).to.deep.equal([]);
    list.field = 'tools';
    await eventually(() => texts(list, 'item').join() === 'b');
  });

  it('shows the same when the data is there before the element, in it, or around it', async () => {
    const data = {related_technologies: ['Deno', 'Node.js']};
    const yaml = 'related_technologies: [Deno, Node.js]';
    const page = await fixture(html`
      <div>
        <tag-list field="related_technologies" .article=${data}></tag-list>
        <tag-list field="related_technologies"><script type="application/yaml"></script></tag-list>
        <article-data .article=${data}><tag-list field="related_technologies"></tag-list></article-data>
        <tag-list field="related_technologies">
          <ul>
            <li id="deno"><a href="/deno">Deno</a></li>
            <li>Node.js</li>
          </ul>
        </tag-list>
      </div>
    `);
    page.querySelector('script')!.textContent = yaml;
    const lists = [...page.querySelectorAll('tag-list')];
    await eventually(() => lists.every((list) => texts(list, 'item').join() === 'Deno,Node.js'));
    expect(lists.map((list) => texts(list, 'heading').join())).to.deep.equal(lists.map(() => 'Related technologies'));
  });

  it('follows data that changes, and takes no room without any', async () => {
    const list = await show({keywords: ['a', 'b']});
    list.article = {keywords: ['b', 'c', 'd']};
    await list.updateComplete;
    expect(texts(list, 'item')).to.deep.equal(['b', 'c', 'd']);
    list.article = {keywords: []};
    await list.updateComplete;
    expect(list.getBoundingClientRect().height).to.equal(0);
    expect(await list.toMarkdown()).to.equal('');
    await expectAccessible(list);
  });

  it('makes links where it is told what they look like, escaped for a URL', async () => {
    const tags = ['C++', 'Node.js & Deno', 'a/b?c#d', '$& {slug}', 'half \ud800', 'Ärger'];
    const list = await show({keywords: tags}, {hrefTemplate: '/tags/{tag}'});
    const raw = [...tags.slice(0, 4), 'half \ufffd', 'Ärger'];
    expect(all(list, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(
      raw.map((tag) => `/tags/${encodeURIComponent(tag)}`),
    );
    await expectAccessible(list);
    list.hrefTemplate = 'https://example.com/{slug}?q={tag}';
    list.article = {keywords: ['Zig to  Rust']};
    await list.updateComplete;
    expect(links(list)).to.deep.equal(['Zig to Rust https://example.com/zig-to-rust?q=Zig%20to%20%20Rust']);
    list.removeAttribute('href-template');
    list.hrefTemplate = null;
    await list.updateComplete;
    expect(links(list)).to.deep.equal([]);
  });

  it('takes what a script sets that is no text like a missing attribute', async () => {
    const list = await show({keywords: ['Rust']});
    for (const odd of [undefined, 5, true, ['a'], {}]) {
      list.field = odd as string;
      list.hrefTemplate = odd as string;
      await list.updateComplete;
      expect([texts(list, 'item'), links(list)]).to.deep.equal([['Rust'], []]);
      expect(await list.toMarkdown()).to.contain('- Rust');
    }
  });

  it('links to nothing that runs', async () => {
    const keywords = ['javascript:alert(1)', 'x'];
    for (const template of [
      'javascript:alert("{tag}")',
      'java\nscript:{tag}',
      'data:text/html,{tag}',
      '\\\\evil\\{tag}',
    ]) {
      const list = await show({keywords}, {hrefTemplate: template});
      expect(links(list), template).to.deep.equal([]);
      expect(texts(list, 'item')).to.deep.equal(keywords);
    }
    const list = await show({keywords}, {hrefTemplate: '{tag}'});
    expect(links(list)).to.deep.equal(['javascript:alert(1) javascript%3Aalert(1)', 'x x']);
    expect(all<HTMLAnchorElement>(list, 'a').every(({protocol}) => /^https?:$/.test(protocol))).to.equal(true);
  });

  it('shows hostile data as text', async () => {
    const attack = '<img src=x onerror="window.hacked=1">${x}{{y}}&amp;';
    const cyclic: unknown[] = [attack, {name: `${attack}2`}, null, 7, {a: {b: 1}}];
    cyclic.push(cyclic, {_$litType$: 1, strings: ['<b>']});
    const list = await show({keywords: cyclic}, {hrefTemplate: '/{tag}'});
    expect(texts(list, 'item').slice(0, 3)).to.deep.equal([attack, `${attack}2`, '7']);
    expect(list.shadowRoot!.textContent).to.not.include('[object');
    expect(list.shadowRoot!.querySelector('img, b, [style]')).to.equal(null);
    expect('hacked' in window).to.equal(false);
    expect(await list.toMarkdown()).to.be.a('string');
    await expectAccessible(list);
  });

  it('wraps at any width, without a word that sticks out', async () => {
    await setViewport(320);
    try {
      const keywords = ['JavaScript runtime performance', 'Zig', 'Rust', 'Long'.repeat(40), 'C'];
      for (const properties of [{}, {hrefTemplate: '/{tag}'}, {filter: true}]) {
        for (const size of ['100%', '200%']) {
          const list = await show({keywords}, properties);
          list.style.fontSize = size;
          const {left, right} = list.getBoundingClientRect();
          for (const item of all(list, 'li, li > *')) {
            const box = item.getBoundingClientRect();
            expect([box.left >= left, box.right <= right + 0.5], item.outerHTML).to.deep.equal([true, true]);
          }
        }
      }
      const list = await show({keywords: ['a', 'b', 'c']});
      const tops = all(list, 'li').map((item) => item.getBoundingClientRect().top);
      expect(new Set(tops).size).to.equal(1);
    } finally {
      await setViewport(800, 600);
    }
  });

  it('begins at the right where the text does, with headings in its language', async () => {
    const page = await fixture(html`
      <div lang="ar" dir="rtl"><tag-list .article=${{keywords: ['one', 'two']}}></tag-list></div>
    `);
    const list = page.querySelector('tag-list')!;
    await eventually(() => texts(list, 'heading').join() === 'الكلمات المفتاحية');
    const [one, two] = all(list, 'li').map((item) => item.getBoundingClientRect());
    expect(one!.right).to.be.closeTo(list.getBoundingClientRect().right, 1);
    expect(two!.right).to.be.below(one!.left);
  });

  it('gives tags that are copied as separate words', async function () {
    // Elsewhere a script cannot select what is in a shadow root.
    if (browser !== 'chromium') this.skip();
    const list = await show({keywords: ['one', 'two words', 'three']}, {hrefTemplate: '/{tag}'});
    const items = all(list, 'bdi');
    getSelection()!.setBaseAndExtent(items[0]!, 0, items[2]!, items[2]!.childNodes.length);
    expect(
      getSelection()!
        .toString()
        .split(/\s*\n\s*/),
    ).to.deep.equal(['one', 'two words', 'three']);
    getSelection()!.removeAllRanges();
  });

  it('gives itself as Markdown, with its links', async () => {
    const list = await show({keywords: ['a_b', 'C++']});
    expect(await list.toMarkdown()).to.equal('## Keywords\n\n- a\\_b\n- C++\n');
    list.hrefTemplate = '/tags/{tag}';
    expect(await list.toMarkdown()).to.equal('## Keywords\n\n- [a\\_b](</tags/a_b>)\n- [C++](</tags/C%2B%2B>)\n');
  });

  it('leaves nothing behind when it is removed and added again ten times', async () => {
    await expectNothingLeftBehind(await show({keywords: ['a', 'b']}, {filter: true}));
  });
});
