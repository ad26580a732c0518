import {aTimeout, expect, html} from '@open-wc/testing';
import type {ImplementationList} from '../../../src/elements/implementation-list/implementation-list.js';
import type {TagList} from '../../../src/elements/tag-list/tag-list.js';
import '../../../src/elements/article-data/define.js';
import '../../../src/elements/tag-list/define.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {all, headings, said, texts} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';
import {findControl, focused, press} from '../../helpers/keyboard.js';
import {emulateMedia} from '../../helpers/page.js';
import {eventually} from '../../helpers/wait.js';
import {areas, shown} from './areas.js';
import '../../../src/elements/implementation-list/define.js';

const everything = ['Web Servers', 'Engines', 'Tooling', 'Shell scripts'];

interface Both {
  readonly tags: TagList;
  readonly list: ImplementationList;
}

async function show(implementation_areas: unknown = areas): Promise<Both> {
  const article = {keywords: ['QuickJS', 'Hono', 'Zig'], implementation_areas};
  const page = await fixture(html`
    <article-data .article=${article}>
      <tag-list filter></tag-list>
      <implementation-list></implementation-list>
    </article-data>
  `);
  const found = {tags: page.querySelector('tag-list')!, list: page.querySelector('implementation-list')!};
  await eventually(() => shown(found.list).length > 0 && texts(found.tags, 'toggle').length > 0);
  return found;
}

async function choose({tags, list}: Both, tag: string): Promise<void> {
  findControl(tags, tag).click();
  await tags.updateComplete;
  await list.updateComplete;
}

function pressed(tags: TagList): string[] {
  return all(tags, '[aria-pressed=true]').map(({textContent}) => textContent.trim());
}

describe('<implementation-list> and a chosen tag', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows only the areas that name it, says how many, and marks it', async () => {
    const both = await show();
    const {list} = both;
    await choose(both, 'QuickJS');
    expect(shown(list)).to.deep.equal(['Engines', 'Tooling']);
    expect(texts(list, 'filter')).to.deep.equal(['2 of 4 with “QuickJS”']);
    expect(said(list)).to.equal('2 of 4 with “QuickJS”');
    expect(texts(list, 'hit')).to.deep.equal(['QuickJS', 'quickjs']);
    expect(all(list, '[part=item][hidden]').map((item) => item.getAttribute('hidden'))).to.deep.equal([
      'until-found',
      'until-found',
    ]);
    await expectAccessible(list);
    await choose(both, 'Hono');
    expect(shown(list)).to.deep.equal(['Web Servers']);
    expect(said(list)).to.equal('1 of 4 with “Hono”');
    await choose(both, 'Hono');
    expect(shown(list)).to.deep.equal(everything);
    expect([said(list), texts(list, 'toolbar').length, texts(list, 'hit').length]).to.deep.equal(['', 0, 0]);
  });

  it('leaves no gap where areas are hidden', async () => {
    const both = await show();
    const {list} = both;
    const top = () => all(list, '[part=list]')[0]!.getBoundingClientRect().top;
    await choose(both, 'QuickJS');
    list.style.inlineSize = '320px';
    const [first, second] = all(list, '[part=item]:not([hidden])').map((item) => item.getBoundingClientRect());
    expect(first!.top).to.be.closeTo(top(), 1);
    expect(second!.top - first!.bottom).to.be.closeTo(28, 1);
    expect(all(list, '[part=list]')[0]!.getBoundingClientRect().bottom).to.be.closeTo(second!.bottom, 1);
  });

  it('ignores a tag that no area names', async () => {
    const both = await show();
    await choose(both, 'QuickJS');
    await choose(both, 'Zig');
    expect(pressed(both.tags)).to.deep.equal(['Zig']);
    expect(shown(both.list)).to.deep.equal(everything);
    expect([said(both.list), texts(both.list, 'toolbar').length]).to.deep.equal(['', 0]);
  });

  it('shows all again at the press of a button, keeps the focus, and says so to the page', async () => {
    const both = await show();
    const {tags, list} = both;
    await choose(both, 'QuickJS');
    const events: string[] = [];
    const listen = ({tag, field}: HTMLElementEventMap['tag-select']) => events.push(`${tag} ${field}`);
    list.addEventListener('tag-select', listen);
    await press(list, 'Enter', 'Clear the filter');
    await eventually(() => focused()?.matches('[part=list]') ?? false);
    expect(shown(list)).to.deep.equal(everything);
    expect(pressed(tags)).to.deep.equal([]);
    expect(events).to.deep.equal(['undefined keywords']);
    await expectAccessible(list);
  });

  it('stays filtered when the page cancels that', async () => {
    const both = await show();
    await choose(both, 'QuickJS');
    both.list.addEventListener('tag-select', (event) => event.preventDefault(), {once: true});
    findControl(both.list, 'Clear the filter').click();
    await both.list.updateComplete;
    expect(shown(both.list)).to.deep.equal(['Engines', 'Tooling']);
    expect(pressed(both.tags)).to.deep.equal(['QuickJS']);
  });

  it('still says that a link was copied', async () => {
    const both = await show();
    await choose(both, 'QuickJS');
    Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.resolve()}, configurable: true});
    try {
      findControl(both.list, 'Copy link to “Engines”').click();
      await eventually(() => said(both.list) === 'Link copied');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('shows all when the browser’s own search finds what is hidden', async () => {
    const both = await show();
    await choose(both, 'QuickJS');
    all(both.list, '[hidden]')[0]!.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await both.list.updateComplete;
    await both.tags.updateComplete;
    expect(shown(both.list)).to.deep.equal(everything);
    expect(pressed(both.tags)).to.deep.equal([]);
  });

  it('shows all when a link leads to what is hidden, and stays filtered for another', async () => {
    const both = await show();
    await choose(both, 'QuickJS');
    location.hash = '#implementation-engines';
    await eventually(() => focused()?.id === 'implementation-engines');
    expect(shown(both.list)).to.deep.equal(['Engines', 'Tooling']);
    location.hash = '#implementation-shell-scripts';
    await eventually(() => focused()?.id === 'implementation-shell-scripts');
    expect(shown(both.list)).to.deep.equal(everything);
    expect(focused()!.getBoundingClientRect().height).to.be.greaterThan(10);
  });

  it('hides the heading of a group in which nothing is left, and no other', async () => {
    const both = await show([
      {category: 'One', areas: [{area: 'A', description: 'a', technologies: ['Zig']}]},
      {
        category: 'Two',
        areas: [
          {category: 'Deep', areas: [{area: 'B', description: 'b', technologies: ['Hono']}]},
          {category: 'Deeper', areas: [{area: 'C', description: 'c', technologies: ['Zig']}]},
        ],
      },
    ]);
    expect(headings(both.list).slice(1)).to.deep.equal([
      'h3 One',
      'h4 A',
      'h3 Two',
      'h4 Deep',
      'h5 B',
      'h4 Deeper',
      'h5 C',
    ]);
    await choose(both, 'Zig');
    const seen = all(both.list, '[part~=group]').filter((heading) => !heading.closest('[hidden]'));
    expect(seen.map(({textContent}) => textContent)).to.deep.equal(['One', 'Two', 'Deeper']);
    await expectAccessible(both.list);
  });

  it('is known to a list that comes later, and forgotten with other data', async () => {
    const both = await show();
    await choose(both, 'Hono');
    const late = document.createElement('implementation-list');
    both.list.after(late);
    await eventually(() => shown(late).join() === 'Web Servers');
    late.remove();
    both.list.article = {implementation_areas: areas};
    await both.list.updateComplete;
    expect(shown(both.list)).to.deep.equal(everything);
  });

  it('filters lists of the same file, and not those of another article', async () => {
    const seed = new URL('../../../demo/articles/bun-runtime-migration.md', import.meta.url).href;
    const page = await fixture(html`
      <div>
        <tag-list filter field="related_technologies" src=${seed}></tag-list>
        <implementation-list src=${seed}></implementation-list>
        <implementation-list class="other" .article=${{implementation_areas: areas}}></implementation-list>
      </div>
    `);
    const tags = page.querySelector('tag-list')!;
    const [list, other] = page.querySelectorAll('implementation-list');
    await eventually(() => shown(list!).length === 8 && texts(tags, 'toggle').length === 7);
    findControl(tags, 'QuickJS').click();
    await list!.updateComplete;
    await aTimeout(20);
    expect(shown(list!)).to.deep.equal(['JavaScript Engine Integration']);
    expect(shown(other!)).to.deep.equal(everything);
  });

  it('speaks the language of its place in the page', async () => {
    const both = await show();
    both.list.parentElement!.lang = 'de';
    await choose(both, 'Hono');
    await eventually(() => texts(both.list, 'filter').join() === '1 von 4 mit „Hono“');
    expect(() => findControl(both.list, 'Filter aufheben')).not.to.throw();
  });

  it('prints every area', async function () {
    const both = await show();
    await choose(both, 'Hono');
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const heights = all(both.list, '[part=item]').map((item) => item.getBoundingClientRect().height);
    expect(
      heights.every((height) => height > 10),
      heights.join(),
    ).to.equal(true);
    expect(getComputedStyle(all(both.list, '[part=toolbar]')[0]!).display).to.equal('none');
    const tops = all(both.list, '[part=item]').map((item) => item.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });
});
