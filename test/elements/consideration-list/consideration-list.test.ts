import {expect, html} from '@open-wc/testing';
import type {ConsiderationList} from '../../../src/elements/consideration-list/consideration-list.js';
import '../../../src/elements/article-data/define.js';
import '../../../src/elements/consideration-list/define.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {all, expectNothingLeftBehind, headings, texts, textOf} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';
import {focused, press} from '../../helpers/keyboard.js';
import {emulateMedia} from '../../helpers/page.js';
import {eventually} from '../../helpers/wait.js';

const seed = new URL('../../../demo/articles/bun-runtime-migration.md', import.meta.url).href;
const plain = ['NPM compatibility maintained', 'Packages must work'];
const rated = [
  {text: 'Tests must pass.'},
  {name: 'Native addons', text: 'Need a rebuild.', severity: 'High', category: 'Compatibility', owner: 'Ada'},
  {name: 'Review', text: 'All unsafe blocks.', severity: 'Critical', category: 'Safety', url: 'https://example.com/a'},
  {text: 'Old files keep working.', severity: 'low', category: 'Compatibility', url: 'https://example.com/b'},
];

async function show(considerations: unknown): Promise<ConsiderationList> {
  return fixture<ConsiderationList>(html`<consideration-list></consideration-list>`, {article: {considerations}});
}

/** What is said of each consideration beside its text. */
function facts(list: ConsiderationList): string[] {
  return all(list, '[part=item]').map((item) => [...item.querySelectorAll('dl > div')].map(textOf).join(', '));
}

/** The headings and texts in the order in which they are read. */
function sequence(list: ConsiderationList): string[] {
  return all(list, '[part=group], [part=text]').map(textOf);
}

describe('<consideration-list>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows texts as a list, in the author’s order', async () => {
    const list = await show(plain);
    expect(headings(list)).to.deep.equal(['h2 Considerations']);
    expect(all(list, 'ul > li').map(({id}) => id)).to.deep.equal([
      'consideration-npm-compatibility-maintained',
      'consideration-packages-must-work',
    ]);
    expect(texts(list, 'text')).to.deep.equal(plain);
    expect(all(list, 'dl, strong, h3')).to.have.length(0);
    await expectAccessible(list);
  });

  it('shows those of a file', async () => {
    const list = await fixture<ConsiderationList>(html`<consideration-list src=${seed}></consideration-list>`);
    await eventually(() => texts(list, 'text').length === 4);
    expect(texts(list, 'text')[2]).to.equal('Existing Bun packages must work post-migration');
  });

  it('shows names first, then texts, then in words how much each matters', async () => {
    const list = await show(rated.map((item) => ({...item, category: undefined})));
    expect(texts(list, 'name')).to.deep.equal(['Native addons', 'Review']);
    expect(facts(list)).to.deep.equal([
      '',
      'Severity High, Owner Ada',
      'Severity Critical',
      'Severity low, Source https://example.com/b',
    ]);
    expect(all(list, 'a').map((link) => `${textOf(link)} ${link.getAttribute('href')}`)).to.deep.equal([
      'Review https://example.com/a',
      'https://example.com/b https://example.com/b',
    ]);
    await expectAccessible(list);
  });

  it('stands below categories where some share one, first what has none', async () => {
    const list = await show([...rated, {text: 'Also this.'}]);
    expect(sequence(list)).to.deep.equal([
      'Tests must pass.',
      'Also this.',
      'Compatibility',
      'Need a rebuild.',
      'Old files keep working.',
      'Safety',
      'All unsafe blocks.',
    ]);
    expect(headings(list)).to.deep.equal(['h2 Considerations', 'h3 Compatibility', 'h3 Safety']);
    expect(all(list, 'ul').map(({children}) => children.length)).to.deep.equal([2, 2, 1]);
    expect(list.shadowRoot!.textContent).to.not.include('Category');
    await expectAccessible(list);
    list.noHeading = true;
    list.headingLevel = 4;
    await list.updateComplete;
    expect(headings(list)).to.deep.equal(['h4 Compatibility', 'h4 Safety']);
  });

  it('says the category of each where none is shared', async () => {
    const list = await show(rated.slice(0, 3));
    expect(headings(list)).to.have.length(1);
    expect(facts(list)).to.deep.equal([
      '',
      'Severity High, Category Compatibility, Owner Ada',
      'Severity Critical, Category Safety',
    ]);
    await expectAccessible(list);
  });

  it('shows the groups that the data has, with title and introduction', async () => {
    const list = await show({
      title: 'Mind this',
      description: 'Before you start.',
      items: [
        {category: 'Speed', items: ['Measure first', 'Then change']},
        {category: 'Safety', items: ['Back up']},
      ],
    });
    expect([texts(list, 'heading')[0], texts(list, 'intro')[0]]).to.deep.equal(['Mind this', 'Before you start.']);
    expect(sequence(list)).to.deep.equal(['Speed', 'Measure first', 'Then change', 'Safety', 'Back up']);
  });

  it('shows the same when the data is there before the element, in it, or around it', async () => {
    const data = {considerations: plain};
    const page = await fixture(html`
      <div>
        <consideration-list .article=${data}></consideration-list>
        <consideration-list><script type="application/yaml"></script></consideration-list>
        <article-data .article=${data}><consideration-list></consideration-list></article-data>
        <consideration-list>
          <ul>
            ${plain.map((text) => html`<li>${text}</li>`)}
          </ul>
        </consideration-list>
      </div>
    `);
    page.querySelector('script')!.textContent = JSON.stringify(data);
    const lists = [...page.querySelectorAll('consideration-list')];
    await eventually(() => lists.every((list) => texts(list, 'text').join() === plain.join()));
    expect(lists.map((list) => texts(list, 'item').join())).to.deep.equal(
      lists.map(() => plain.map((text) => `${text} #`).join()),
    );
  });

  it('follows data that changes, and takes no room without any', async () => {
    const list = await show(plain);
    list.article = {considerations: rated};
    await list.updateComplete;
    expect(all(list, '[part=item]')).to.have.length(4);
    list.article = {considerations: []};
    await list.updateComplete;
    expect(list.getBoundingClientRect().height).to.equal(0);
    expect(await list.toMarkdown()).to.equal('');
    await expectAccessible(list);
  });

  it('is where a link leads, whenever its data comes, and has links to copy', async () => {
    history.replaceState(null, '', '#consideration-native-addons');
    const list = await show(undefined);
    list.article = {considerations: rated};
    await eventually(() => focused()?.id === 'consideration-native-addons');
    location.hash = '#packages-must-work';
    list.article = {considerations: plain};
    await eventually(() => focused()?.id === 'consideration-packages-must-work');
    await expectAccessible(list);
    await press(list, 'Tab', 'Copy link to “NPM compatibility maintained”');
    expect(focused()?.getAttribute('aria-label')).to.equal('Copy link to “Packages must work”');
  });

  it('shows paragraphs, and Markdown where that is the format', async () => {
    const list = await show(['One.\n\nTwo with `code`.']);
    expect(all(list, '[part=text] > p').map(textOf)).to.deep.equal(['One.', 'Two with `code`.']);
    list.format = 'markdown';
    await list.updateComplete;
    await eventually(() => all(list, '[part=text] code').length === 1);
    await expectAccessible(list);
  });

  it('has its bullets beside the first line, at the right where the text begins there', async () => {
    const page = await fixture(html`
      <div lang="ar" dir="rtl"><consideration-list .article=${{considerations: plain}}></consideration-list></div>
    `);
    const list = page.querySelector('consideration-list')!;
    await eventually(() => texts(list, 'heading').join() === 'اعتبارات');
    const [body] = all(list, '.body');
    const bullet = getComputedStyle(body!, '::before');
    const text = body!.querySelector('p')!.getBoundingClientRect();
    expect(parseFloat(bullet.right)).to.be.below(body!.getBoundingClientRect().right - text.right);
    expect(parseFloat(bullet.top)).to.be.within(0, text.height);
    await expectAccessible(list);
  });

  it('fits 320 pixels, at 200 % text and with words that do not end', async () => {
    const long = 'Long'.repeat(40);
    const item = {
      name: long,
      text: long,
      severity: long,
      category: long,
      url: `https://example.com/${long}`,
      [long]: long,
    };
    const list = await show([item, {...item, name: undefined}, long]);
    for (const size of ['100%', '200%']) {
      list.style.cssText = `inline-size: 320px; font-size: ${size}`;
      const {right} = list.getBoundingClientRect();
      for (const part of all(list, '[part=item] *')) {
        expect(part.getBoundingClientRect().right, part.outerHTML).to.be.at.most(right + 0.5);
      }
    }
    await expectAccessible(list);
  });

  it('shows hostile data as text, and runs nothing of it', async () => {
    const attack = '<img src=x onerror="window.hacked=1">${x}{{y}}&amp;';
    const cyclic: Record<string, unknown> = {
      text: attack,
      name: `${attack}!`,
      severity: attack,
      category: attack,
      url: 'javascript:alert(1)',
      [attack]: {[attack]: attack},
    };
    cyclic.self = cyclic;
    const list = await show([cyclic, {text: {a: 1}, severity: [[]]}, {text: 'B', category: attack}, null, 7, [[]]]);
    expect(texts(list, 'text')).to.deep.equal(['7', attack, 'B']);
    expect(texts(list, 'group')[0]).to.equal(attack);
    expect(list.shadowRoot!.textContent).to.not.include('[object');
    expect(list.shadowRoot!.querySelector('img, script, a, [style]')).to.equal(null);
    expect('hacked' in window).to.equal(false);
    expect(list.issues.map(({code}) => code)).to.include('url/unsafe');
    expect(await list.toMarkdown()).to.be.a('string');
    await expectAccessible(list);
  });

  it('prints its texts without their buttons', async function () {
    const list = await show(rated);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    await list.updateComplete;
    const buttons = all(list, '[part=copy-link]').map((button) => getComputedStyle(button).display);
    expect(new Set(buttons)).to.deep.equal(new Set(['none']));
    expect(all(list, '[part=item]').every((item) => item.getBoundingClientRect().height > 10)).to.equal(true);
  });

  it('gives itself as Markdown in the order that it shows', async () => {
    const list = await show(rated);
    expect(await list.toMarkdown()).to.equal(
      '## Considerations\n\n- Tests must pass.\n\n### Compatibility\n\n' +
        '- **Native addons**\n\n  Need a rebuild.\n\n  - Severity: High\n  - Owner: Ada\n' +
        '- Old files keep working.\n\n  - Severity: low\n  - Source: [https://example.com/b](<https://example.com/b>)\n\n' +
        '### Safety\n\n- **[Review](<https://example.com/a>)**\n\n  All unsafe blocks.\n\n  - Severity: Critical\n',
    );
  });

  it('leaves nothing behind when it is removed and added again ten times', async () => {
    await expectNothingLeftBehind(await show(rated));
  });
});
