import {expect, html} from '@open-wc/testing';
import type {TopicCard} from '../../../src/elements/topic-card/topic-card.js';
import '../../../src/elements/topic-card/define.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {expectNothingLeftBehind} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';
import {findControl, focused} from '../../helpers/keyboard.js';
import {setViewport} from '../../helpers/page.js';
import {eventually} from '../../helpers/wait.js';
import {all, outline, seed, texts, textOf} from '../mention-list/entities.js';

const about = {
  '@type': 'SoftwareApplication',
  name: 'Bun',
  alternateName: ['Bun Runtime', 'bun', 'Bunbun'],
  description: 'First paragraph.\n\nSecond,\non two lines.',
  url: 'https://bun.sh',
  softwareVersion: '1.20',
  additional_property: [
    {name: 'migration_year', value: '2026'},
    {name: 'Phase', value: 'Port'},
    {name: 'source_code', value: 'the repository', url: 'https://example.com/code'},
    {name: 'home', value: 'https://example.com/'},
  ],
};

async function show(topic: unknown): Promise<TopicCard> {
  return fixture<TopicCard>(html`<topic-card></topic-card>`, {article: {about: topic}});
}

describe('<topic-card>', () => {
  afterEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    await setViewport(800, 600);
  });

  it('leads to no host that only some browsers and no server have', async () => {
    const sameAs = ['https://exa mple.com/', 'https://example.com/'];
    const card = await fixture<TopicCard>(html`<topic-card .article=${{about: {name: 'A', sameAs}}}></topic-card>`);
    await eventually(() => all(card, 'a').length > 0);
    expect(all(card, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['https://example.com/']);
    expect(card.shadowRoot!.textContent).to.contain('https://exa mple.com/');
  });

  it('shows what the article in the demo is about, word for word', async () => {
    const card = await fixture<TopicCard>(html`<topic-card src=${seed}></topic-card>`);
    await eventually(() => all(card, '[part=item]').length > 0);
    expect(texts(card, 'heading')).to.deep.equal(['What this is about']);
    expect(texts(card, 'type')).to.deep.equal(['Thing']);
    expect(outline(card)).to.deep.equal(['h3 Bun Runtime Migration from Zig to Rust']);
    expect(texts(card, 'description')).to.deep.equal([
      'The architectural shift of the Bun JavaScript runtime from the Zig programming language to Rust, driven by maintenance challenges, AI policy conflicts, and long-term sustainability concerns in the systems programming ecosystem.',
    ]);
    expect(all(card, '[part=properties] :is(dt, dd)').map(textOf)).to.deep.equal([
      ...['Migration year', '2026', 'Original language', 'Zig'],
      ...['Target language', 'Rust', 'Project phase', 'Phase A Port'],
    ]);
    expect(all(card, '[part=properties] dt bdi').map(({title}) => title)).to.deep.equal([
      'migration_year',
      'original_language',
      'target_language',
      'project_phase',
    ]);
    expect(all(card, '[part=same-as]').map((link) => `${link.getAttribute('href')} ${textOf(link)}`)).to.deep.equal([
      'https://en.wikipedia.org/wiki/Bun_(software) Wikipedia: Bun (software)',
      'https://en.wikipedia.org/wiki/Zig_(programming_language) Wikipedia: Zig (programming language)',
      'https://en.wikipedia.org/wiki/Rust_(programming_language) Wikipedia: Rust (programming language)',
      'https://github.com/oven-sh/bun GitHub: oven-sh/bun',
      'https://www.rust-lang.org/ rust-lang.org: Bun Runtime Migration from Zig to Rust',
    ]);
    await expectAccessible(card);
  });

  it('shows name and type first, then all else that is said', async () => {
    const card = await show(about);
    const parts = all(card, '[part=item] [part]').map((element) => element.getAttribute('part'));
    expect([...new Set(parts)]).to.deep.equal([
      ...['name', 'link', 'type', 'copy-link', 'alternate-names', 'description', 'properties', 'url', 'facts'],
    ]);
    expect(texts(card, 'type')).to.deep.equal(['SoftwareApplication']);
    expect(texts(card, 'alternate-names')).to.deep.equal(['Also known as Bun Runtime, bun, and Bunbun']);
    expect(all(card, '[part=description] p').map(({textContent}) => textContent)).to.deep.equal([
      'First paragraph.',
      'Second,\non two lines.',
    ]);
    expect(texts(card, 'facts')).to.deep.equal(['Software version 1.20']);
    expect(
      all(card, '[part=properties] a').map((link) => `${link.getAttribute('href')} ${textOf(link)}`),
    ).to.deep.equal(['https://example.com/code the repository', 'https://example.com/ https://example.com/']);
    expect(all(card, 'a').every((link) => link.getAttribute('rel') === 'noopener')).to.equal(true);
    await expectAccessible(card);
  });

  it('shows the same for a topic that is there before the element, or comes in a script or from around it', async () => {
    const expected = textOf((await show(about)).shadowRoot as unknown as Element);
    const script = document.createElement('script');
    script.type = 'application/yaml';
    script.textContent = JSON.stringify({about});
    await import('../../../src/elements/article-data/define.js');
    const cards = [
      await fixture(html`<topic-card .article=${{about}}></topic-card>`),
      await fixture(html`<topic-card>${script}</topic-card>`),
      (await fixture(html`<article-data .article=${{about}}><topic-card></topic-card></article-data>`))
        .firstElementChild!,
    ];
    for (const card of cards) {
      await eventually(() => all(card, '[part=item]').length > 0);
      expect(textOf(card.shadowRoot as unknown as Element)).to.equal(expected);
    }
  });

  it('keeps its children as they are until it has a topic', async () => {
    const card = await fixture<TopicCard>(html`
      <topic-card>
        <dl>
          <dt>Year</dt>
          <dd>2026</dd>
        </dl>
      </topic-card>
    `);
    await card.updateComplete;
    expect(card.querySelector('dl')!.getBoundingClientRect().height).to.be.greaterThan(0);
    card.article = {about};
    await card.updateComplete;
    expect(card.querySelector('dl')!.getBoundingClientRect().height).to.equal(0);
  });

  it('shows a topic that has no more than a name, and nothing where there is none', async () => {
    const card = await show('Runtimes');
    expect(all(card, '[part=item] [part]').map((element) => element.getAttribute('part'))).to.deep.equal([
      'name',
      'copy-link',
    ]);
    await expectAccessible(card);
    card.article = {about: {description: 'x'}};
    await card.updateComplete;
    expect(card.getBoundingClientRect().height).to.equal(0);
    expect(await card.toMarkdown()).to.equal('');
    expect(card.issues.map(({code}) => code)).to.deep.equal([]);
  });

  it('sets short values side by side where there is room, and long ones below each other', async () => {
    const card = await show(about);
    const tops = () =>
      new Set(all(card, '[part=properties] div').map((value) => value.getBoundingClientRect().top)).size;
    await setViewport(1000, 700);
    expect(tops()).to.equal(1);
    await setViewport(320, 700);
    expect(tops()).to.be.greaterThan(1);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport(1000, 700);
    card.article = {about: {...about, additional_property: {a: 'b', long: 'Word '.repeat(30)}}};
    await card.updateComplete;
    expect(tops()).to.equal(2);
  });

  it('is found by a link with its name, and copies that', async () => {
    history.replaceState(null, '', '#topic-bun');
    const card = await show(about);
    await eventually(() => focused()?.id === 'topic-bun');
    expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
    expect(findControl(card, 'Copy link to “Bun”').getBoundingClientRect().height).to.be.at.least(24);
    await expectAccessible(card);
  });

  it('follows data that changes, and the language of its place', async () => {
    const page = await fixture<HTMLElement>(html` <div lang="de"><topic-card .article=${{about}}></topic-card></div> `);
    const card = page.querySelector('topic-card')!;
    await eventually(() => texts(card, 'heading')[0] === 'Worum es geht');
    expect(texts(card, 'alternate-names')).to.deep.equal(['Auch bekannt als Bun Runtime, bun und Bunbun']);
    page.lang = 'ar';
    page.dir = 'rtl';
    await eventually(() => texts(card, 'heading')[0] === 'موضوع المقال');
    const [label, value] = all(card, '[part=properties] :is(dt, dd)').map((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return Math.round(range.getBoundingClientRect().right);
    });
    expect(value, 'a value stands below its label').to.equal(label);
    await expectAccessible(card);
    card.article = {about: {name: 'Other'}};
    await card.updateComplete;
    expect(all(card, '[part=item]').map(({id}) => id)).to.deep.equal(['topic-other']);
  });

  it('gives itself as Markdown', async () => {
    const card = await show({
      ...about,
      sameAs: ['https://github.com/oven-sh/bun', 'https://de.wikipedia.org/wiki/Bun'],
    });
    expect(await card.toMarkdown()).to.equal(
      '## What this is about\n\n### [Bun](<https://bun.sh>)\n\n' +
        'SoftwareApplication · Also known as Bun Runtime, bun, Bunbun\n\nFirst paragraph.\n\nSecond,\non two lines.\n\n' +
        '- Migration year: 2026\n- Phase: Port\n- Source code: [the repository](<https://example.com/code>)\n' +
        '- Home: [https://example.com/](<https://example.com/>)\n- Software version: 1\\.20\n' +
        '- Elsewhere: [GitHub](<https://github.com/oven-sh/bun>), [Wikipedia](<https://de.wikipedia.org/wiki/Bun>)\n',
    );
  });

  it('shows hostile data as text, and runs nothing of it', async () => {
    const attack = '<img src=x onerror="window.hacked=1"><b>${x}{{y}}&amp;';
    const cyclic: Record<string, unknown> = {'@type': attack, name: attack, url: 'javascript:alert(1)'};
    cyclic['self'] = cyclic;
    cyclic['sameAs'] = ['javascript:alert(1)', 'https://user:secret@a.example/', `https://a.example/${attack}`];
    cyclic['additional_property'] = [{name: attack, value: cyclic}, {name: 'x', value: {_$litType$: 1}}, null, 7];
    const card = await show(cyclic);
    expect(texts(card, 'name')).to.deep.equal([attack]);
    expect(texts(card, 'type')).to.deep.equal([attack]);
    expect(card.shadowRoot!.textContent).not.to.include('[object');
    expect(all(card, 'img, script, b')).to.have.length(0);
    expect(all(card, 'a').map((link) => new URL((link as HTMLAnchorElement).href).host)).to.deep.equal(['a.example']);
    expect('hacked' in window).to.equal(false);
    await expectAccessible(card);
  });

  it('leaves nothing behind when it is removed and added again ten times', async () => {
    await expectNothingLeftBehind(await show(about));
  });
});
