import {expect, html} from '@open-wc/testing';
import type {ImplementationList} from '../../../src/elements/implementation-list/implementation-list.js';
import '../../../src/elements/article-data/define.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {all, expectNothingLeftBehind, headings, texts, textOf} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';
import {focused, press} from '../../helpers/keyboard.js';
import {setViewport} from '../../helpers/page.js';
import {eventually} from '../../helpers/wait.js';
import {areas, show, shown} from './areas.js';

const seed = new URL('../../../demo/articles/bun-runtime-migration.md', import.meta.url).href;

/** How many areas stand in each row, in the order in which they are read. */
function rows(list: ImplementationList): number[] {
  const tops = all(list, '[part=item]').map((item) => Math.round(item.getBoundingClientRect().top));
  return [...new Set(tops)].sort((a, b) => a - b).map((top) => tops.filter((other) => other === top).length);
}

describe('<implementation-list>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows each area in the author’s order with all that is said of it', async () => {
    const list = await show(areas);
    expect(headings(list)).to.deep.equal([
      'h2 Where it is used',
      'h3 Web Servers',
      'h3 Engines',
      'h3 Tooling',
      'h3 Shell scripts',
    ]);
    expect(all(list, 'ul[part=list] > li').map(({id}) => id)).to.deep.equal([
      'implementation-web-servers',
      'implementation-engines',
      'implementation-tooling',
      'implementation-shell-scripts',
    ]);
    expect(texts(list, 'description')).to.deep.equal(['Requests and responses.', 'Embedding.', 'Bundlers.']);
    expect(all(list, 'ul[aria-label=Technologies]').map((tags) => [...tags.children].map(textOf))).to.deep.equal([
      ['Hono', 'Fastify'],
      ['V8', 'QuickJS'],
      ['quickjs', 'esbuild'],
    ]);
    expect(texts(list, 'relevance')).to.deep.equal(['Relevance: The primary use.', 'Relevance: The FFI.']);
    expect(all(list, '[part=toolbar], mark, [hidden]')).to.have.length(0);
    await expectAccessible(list);
  });

  it('shows the areas of a file', async () => {
    const list = await fixture<ImplementationList>(html`<implementation-list src=${seed}></implementation-list>`);
    await eventually(() => shown(list).length === 8);
    expect(texts(list, 'tag')).to.have.length(24);
    expect(texts(list, 'relevance')).to.have.length(8);
  });

  it('shows the same when the data is there before the element, in it, or around it', async () => {
    const data = {implementation_areas: [{area: 'CLI', description: 'Scripts.'}]};
    const page = await fixture(html`
      <div>
        <implementation-list .article=${data}></implementation-list>
        <implementation-list><script type="application/yaml"></script></implementation-list>
        <article-data .article=${data}><implementation-list></implementation-list></article-data>
        <implementation-list>
          <dl>
            <dt>CLI</dt>
            <dd>Scripts.</dd>
          </dl>
        </implementation-list>
      </div>
    `);
    page.querySelector('script')!.textContent = 'implementation_areas: [{area: CLI, description: Scripts.}]';
    const lists = [...page.querySelectorAll('implementation-list')];
    await eventually(() => lists.every((list) => shown(list).join() === 'CLI'));
    expect(lists.map((list) => texts(list, 'description').join())).to.deep.equal(lists.map(() => 'Scripts.'));
  });

  it('follows data that changes, and takes no room without any', async () => {
    const list = await show(areas);
    list.article = {implementation_areas: [{area: 'Other', description: 'x'}]};
    await list.updateComplete;
    expect(shown(list)).to.deep.equal(['Other']);
    list.article = {implementation_areas: []};
    await list.updateComplete;
    expect(list.getBoundingClientRect().height).to.equal(0);
    expect(await list.toMarkdown()).to.equal('');
    await expectAccessible(list);
  });

  it('shows links, and what else is known as a list of facts', async () => {
    const list = await show({
      title: 'Uses',
      description: 'Who needs it.',
      items: [{area: 'Edge', url: 'https://example.com/edge', maturity: 'early', regions: ['EU', 'US']}],
    });
    expect([texts(list, 'heading')[0], texts(list, 'intro')[0]]).to.deep.equal(['Uses', 'Who needs it.']);
    expect(
      all(list, 'a').map((link) => `${textOf(link)} ${link.getAttribute('href')} ${link.getAttribute('rel')}`),
    ).to.deep.equal(['Edge https://example.com/edge noopener']);
    expect(all(list, 'dt, dd').map(textOf)).to.deep.equal(['Maturity', 'early', 'Regions', 'EU', 'US']);
    await expectAccessible(list);
  });

  it('shows groups under headings, each with a list of its own', async () => {
    const list = await show([
      {category: 'Server', areas: [{area: 'Web', description: 'a'}, {area: 'Edge'}]},
      {category: 'Client', areas: [{area: 'CLI', description: 'b'}]},
    ]);
    expect(headings(list).slice(1)).to.deep.equal(['h3 Server', 'h4 Web', 'h4 Edge', 'h3 Client', 'h4 CLI']);
    expect(all(list, '[part=list]').map(({children}) => children.length)).to.deep.equal([2, 1]);
    await expectAccessible(list);
    list.article = [
      {category: 'Server', areas: [{category: 'Deep', areas: [{area: 'Edge', description: 'a'}]}, {area: 'Web'}]},
    ];
    await list.updateComplete;
    expect(headings(list).slice(1)).to.deep.equal(['h3 Server', 'h4 Deep', 'h5 Edge', 'h4 Web']);
    expect(all(list, '[part=list]').map(({children}) => children.length)).to.deep.equal([1, 1]);
  });

  it('takes the level of its headings from the page, or as it is told', async () => {
    const page = await fixture(html`
      <section>
        <h3>Section</h3>
        <implementation-list .article=${{implementation_areas: areas}}></implementation-list>
      </section>
    `);
    const list = page.querySelector('implementation-list')!;
    await list.updateComplete;
    expect(headings(list).slice(0, 2)).to.deep.equal(['h4 Where it is used', 'h5 Web Servers']);
    list.noHeading = true;
    list.headingLevel = 2;
    await list.updateComplete;
    expect(headings(list)[0]).to.equal('h2 Web Servers');
  });

  it('has one, two or three columns as there is room, read in one order', async () => {
    const six = Array.from({length: 6}, (_, index) => ({
      area: `Area ${index}`,
      description: 'Text. '.repeat(index + 1),
    }));
    const list = await show(six);
    await setViewport(1400);
    try {
      for (const [width, size, expected] of [
        [320, 16, [1, 1, 1, 1, 1, 1]],
        [640, 16, [2, 2, 2]],
        [1000, 16, [3, 3]],
        [1000, 32, [1, 1, 1, 1, 1, 1]],
        [1280, 32, [2, 2, 2]],
      ] as const) {
        list.parentElement!.style.cssText = `inline-size: ${width}px; font-size: ${size}px`;
        expect(rows(list), `${width} ${size}`).to.deep.equal(expected);
        const boxes = all(list, '[part=item]').map((item) => item.getBoundingClientRect());
        const isRead = boxes.slice(1).every((box, index) => {
          const before = boxes[index]!;
          return box.top >= before.bottom || (box.top === before.top && box.left >= before.right);
        });
        expect(isRead, `${width} ${size}`).to.equal(true);
      }
      list.parentElement!.dir = 'rtl';
      const [first, second] = all(list, '[part=item]').map((item) => item.getBoundingClientRect());
      expect(second!.right).to.be.at.most(first!.left);
    } finally {
      list.parentElement!.removeAttribute('style');
      list.parentElement!.removeAttribute('dir');
      await setViewport(800, 600);
    }
  });

  it('fits 320 pixels, at 200 % text and with words that do not end', async () => {
    const long = 'Long'.repeat(40);
    const item = {area: long, description: long, relevance: long, example_technologies: [long], [long]: long};
    const box = await fixture(html`<div style="inline-size: 320px"></div>`);
    const list = await show([item, {...item, area: `${long}2`}]);
    box.append(list);
    for (const size of ['100%', '200%']) {
      list.style.fontSize = size;
      await list.updateComplete;
      const {right} = list.getBoundingClientRect();
      for (const part of all(list, '[part=item] *')) {
        expect(part.getBoundingClientRect().right, part.outerHTML).to.be.at.most(right + 0.5);
      }
    }
    await expectAccessible(list);
  });

  it('speaks the language of its place in the page', async () => {
    const page = await fixture(html`
      <div lang="ar" dir="rtl">
        <implementation-list .article=${{implementation_areas: areas}}></implementation-list>
      </div>
    `);
    const list = page.querySelector('implementation-list')!;
    await eventually(() => texts(list, 'heading').join() === 'مجالات الاستخدام');
    expect(texts(list, 'relevance')[0]).to.equal('الأهمية: The primary use.');
    await expectAccessible(list);
  });

  it('is where a link leads, whenever its data comes', async () => {
    history.replaceState(null, '', '#implementation-tooling');
    const list = await show(undefined);
    list.article = {implementation_areas: areas};
    await eventually(() => focused()?.id === 'implementation-tooling');
    location.hash = '#engines';
    await eventually(() => focused()?.id === 'implementation-engines');
    await expectAccessible(list);
    await press(list, 'Tab', 'Copy link to “Engines”');
    expect(focused()?.getAttribute('aria-label')).to.equal('Copy link to “Tooling”');
  });

  it('shows hostile data as text, and runs nothing of it', async () => {
    const attack = '<img src=x onerror="window.hacked=1">${x}{{y}}&amp;';
    const cyclic: Record<string, unknown> = {
      area: attack,
      description: attack,
      relevance: attack,
      example_technologies: [attack, {}, {_$litType$: 1}],
      url: 'javascript:alert(1)',
      [attack]: attack,
    };
    cyclic.self = cyclic;
    const list = await show([cyclic, {area: 'B', example_technologies: {a: {}}, relevance: [[]]}, null, 7, [[]]]);
    expect(texts(list, 'name')[0]).to.equal(attack);
    expect(texts(list, 'tag')[0]).to.equal(attack);
    expect(texts(list, 'relevance')[0]).to.equal(`Relevance: ${attack}`);
    expect(list.shadowRoot!.textContent).to.not.include('[object');
    expect(list.shadowRoot!.querySelector('img, script, a, [style]')).to.equal(null);
    expect('hacked' in window).to.equal(false);
    expect(list.issues.map(({code}) => code)).to.include('url/unsafe');
    expect(await list.toMarkdown()).to.be.a('string');
    await expectAccessible(list);
  });

  it('gives itself as Markdown', async () => {
    const list = await show(areas.slice(0, 1));
    expect(await list.toMarkdown()).to.equal(
      '## Where it is used\n\n### Web Servers\n\nRequests and responses.\n\n' +
        '**Technologies:** Hono, Fastify\n\n**Relevance:** The primary use.\n',
    );
  });

  it('leaves nothing behind when it is removed and added again ten times', async () => {
    await expectNothingLeftBehind(await show(areas));
  });
});
