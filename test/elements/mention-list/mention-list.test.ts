import {expect, html} from '@open-wc/testing';
import type {MentionList} from '../../../src/elements/mention-list/mention-list.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {expectNothingLeftBehind} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';
import {setViewport} from '../../helpers/page.js';
import {eventually} from '../../helpers/wait.js';
import {all, outline, seed, show, shown, software, texts, textOf} from './entities.js';

describe('<mention-list>', () => {
  afterEach(() => setViewport(800, 600));

  it('shows everything that the article in the demo mentions, word for word', async () => {
    const list = await fixture<MentionList>(html`<mention-list src=${seed}></mention-list>`);
    await eventually(() => shown(list).length > 0);
    expect(outline(list)).to.deep.equal([
      'h3 SoftwareApplication 5',
      'h4 Bun',
      'h4 Zig',
      'h4 Rust',
      'h4 Node.js',
      'h4 Deno',
      'h3 Organization 1',
      'h4 Anthropic',
    ]);
    expect(texts(list, 'heading')).to.deep.equal(['Mentioned in this article']);
    expect(texts(list, 'alternate-names')).to.deep.equal([
      'Also known as Bun Runtime',
      'Also known as Zig Programming Language',
      'Also known as Rust Programming Language',
      'Also known as Node',
    ]);
    expect(texts(list, 'description')).to.have.length(6);
    expect(texts(list, 'description')[5]).to.equal(
      "AI safety company that acquired the Bun project, influencing the decision to migrate due to Zig's anti-AI contribution policies",
    );
    const facts = all(list, '[part=facts]').map((dl) => [...dl.querySelectorAll('dt, dd')].map(textOf));
    expect(facts).to.deep.equal([
      [
        ...['Application category', 'DeveloperApplication', 'Operating system', 'Cross-platform'],
        ...['Software version', '1.2'],
      ],
      ['Application category', 'ProgrammingLanguage', 'Programming language', 'C', 'LLVM'],
      ['Application category', 'ProgrammingLanguage', 'Programming language', 'LLVM', 'Self-hosted compiler'],
      ['Application category', 'DeveloperApplication', 'Operating system', 'Cross-platform'],
      ['Application category', 'DeveloperApplication', 'Operating system', 'Cross-platform'],
    ]);
    expect(all(list, '[part=link]').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://bun.sh',
      'https://ziglang.org/',
      'https://www.rust-lang.org/',
      'https://nodejs.org',
      'https://deno.land',
      'https://www.anthropic.com',
    ]);
    await expectAccessible(list);
  });

  it('shows the same when the data is there before the element, or comes in a script or from around it', async () => {
    const expected = textOf((await show(software)).shadowRoot as unknown as Element);
    const json = JSON.stringify({mentions: software});
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    const early = await fixture<MentionList>(html`<mention-list .article=${{mentions: software}}></mention-list>`);
    const inScript = await fixture<MentionList>(html`<mention-list>${script}</mention-list>`);
    await import('../../../src/elements/article-data/define.js');
    const around = await fixture(html`
      <article-data .article=${{mentions: software}}><mention-list></mention-list></article-data>
    `);
    for (const list of [early, inScript, around.querySelector('mention-list')!]) {
      await eventually(() => shown(list).length > 0);
      expect(textOf(list.shadowRoot as unknown as Element)).to.equal(expected);
    }
  });

  it('reads the lists among its children', async () => {
    const list = await fixture<MentionList>(html`
      <mention-list>
        <ul>
          <li><strong>Bun</strong>: a runtime</li>
          <li>Deno</li>
        </ul>
      </mention-list>
    `);
    await eventually(() => shown(list).length > 0);
    expect(shown(list)).to.deep.equal(['Bun', 'Deno']);
    expect(texts(list, 'description')).to.deep.equal(['a runtime']);
    const terms = await fixture<MentionList>(html`
      <mention-list>
        <dl>
          <dt id="runtime">Bun</dt>
          <dd>A runtime</dd>
        </dl>
      </mention-list>
    `);
    await eventually(() => shown(terms).length > 0);
    expect(all(terms, '[part=item]').map(textOf)).to.deep.equal(['Bun # A runtime']);
    expect(all(terms, '[part=item]')[0]!.id).to.equal('mention-runtime');
  });

  it('follows data that changes, and shows nothing when there is nothing', async () => {
    const list = await show(software);
    list.article = {mentions: ['Rust', 'Go']};
    await list.updateComplete;
    expect(outline(list)).to.deep.equal(['h3 Rust', 'h3 Go']);
    list.article = {mentions: []};
    await list.updateComplete;
    expect(list.getBoundingClientRect().height).to.equal(0);
    expect(await list.toMarkdown()).to.equal('');
    await expectAccessible(list);
  });

  it('counts each type where it comes first, and what has none among the others', async () => {
    const list = await show([...software, {name: 'Loose'}]);
    expect(texts(list, 'group')).to.deep.equal(['SoftwareApplication 3', 'Organization 1', 'Other 1']);
    expect(texts(list, 'type')).to.deep.equal([]);
    expect(all(list, 'ul').map((ul) => ul.children.length)).to.deep.equal([3, 1, 1]);
    const heading = all(list, '[part=group]')[0]!;
    expect(heading.querySelector('bdi')!.innerText.trim(), 'verbatim').to.equal('SoftwareApplication');
    expect([...heading.querySelectorAll('.word')].map(textOf), 'seen in words').to.deep.equal([
      'Software',
      'Application',
    ]);
  });

  it('has no headings for groups where nothing has a type', async () => {
    const list = await show([{name: 'Bun'}, {name: 'Deno', description: 'x'}]);
    expect(outline(list)).to.deep.equal(['h3 Bun', 'h3 Deno']);
    await expectAccessible(list);
  });

  it('keeps the groups of its author, and says each type there', async () => {
    const list = await show([
      {name: 'A', '@type': 'SoftwareApplication', group: 'Runtimes'},
      {name: 'B', group: 'People'},
      {name: 'C', '@type': 'Runtimes', group: 'Runtimes'},
      {name: 'D', '@type': 'Person'},
    ]);
    expect(outline(list)).to.deep.equal(['h3 D', 'h3 Runtimes 2', 'h4 A', 'h4 C', 'h3 People 1', 'h4 B']);
    expect(texts(list, 'type')).to.deep.equal(['Person', 'SoftwareApplication']);
    await expectAccessible(list);
  });

  it('shows one thing that is mentioned twice once, with what both say', async () => {
    const list = await show([
      {name: 'Bun', description: 'A runtime', sameAs: 'https://github.com/oven-sh/bun'},
      {name: 'BUN', description: 'A toolkit', sameAs: 'https://www.wikidata.org/wiki/Q1'},
    ]);
    expect(shown(list)).to.deep.equal(['Bun']);
    expect(texts(list, 'facts')).to.deep.equal(['Description A toolkit']);
    expect(texts(list, 'same-as')).to.deep.equal(['GitHub: oven-sh/bun', 'Wikidata: Bun']);
  });

  it('sets mentions side by side where there is room, in the same order for everybody', async () => {
    const list = await show(software);
    const [first, second, third] = all(list, '[part=item]');
    const place = (item: HTMLElement | undefined) => item!.getBoundingClientRect();
    await setViewport(1000, 700);
    expect(place(first).top).to.equal(place(second).top);
    expect(place(second).left).to.be.greaterThan(place(first).right);
    expect(place(third).top).to.be.greaterThan(place(first).bottom - 1);
    await setViewport(320, 700);
    expect(place(second).top).to.be.greaterThan(place(first).bottom - 1);
    expect(place(second).left).to.equal(place(first).left);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    list.article = {mentions: ['Bun', 'Deno', 'Zig']};
    await list.updateComplete;
    await setViewport(1000, 700);
    const [one, two] = all(list, '[part=item]');
    expect(place(one).top, 'also where there are no types').to.equal(place(two).top);
  });

  it('speaks the language of its place, and turns around with it', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="ar" dir="rtl" style="inline-size: 44em">
        <mention-list .article=${{mentions: software}}></mention-list>
      </div>
    `);
    const list = page.querySelector('mention-list')!;
    await eventually(() => texts(list, 'heading')[0] === 'مذكور في هذا المقال');
    const [first, second] = all(list, '[part=item]').map((item) => item.getBoundingClientRect());
    expect(first!.left).to.be.greaterThan(second!.right);
    expect(texts(list, 'alternate-names')).to.deep.equal(['يُعرف أيضًا باسم Deno Runtime وdeno']);
    await expectAccessible(list);
  });

  it('fits long words, on a dark page too', async () => {
    const long = 'Long'.repeat(60);
    const box = await fixture(html`
      <div style="inline-size: 300px; background: #1b1b28; color: #e8e6e3">
        <mention-list
          .article=${{
            mentions: [{'@type': long, name: long, alternateName: long, url: 'https://a.example/', b: long}],
          }}
        ></mention-list>
      </div>
    `);
    const list = box.querySelector('mention-list')!;
    await eventually(() => shown(list).length > 0);
    expect(list.scrollWidth).to.be.at.most(300);
    await expectAccessible(list);
  });

  it('gives itself as Markdown, in the order in which it is shown', async () => {
    const list = await show(software);
    expect(await list.toMarkdown()).to.equal(
      '## Mentioned in this article\n\n### SoftwareApplication\n\n#### [Bun](<https://bun.sh>)\n\nA runtime\n\n' +
        '#### Deno\n\nAlso known as Deno Runtime, deno\n\n#### Zig\n\n### Organization\n\n#### Anthropic\n',
    );
  });

  it('shows hostile data as text, and runs nothing of it', async () => {
    const attack = '<img src=x onerror="window.hacked=1">${x}{{y}}&amp;';
    const cyclic: Record<string, unknown> = {'@type': attack, name: attack, description: attack, url: 'javascript:a()'};
    cyclic['sameAs'] = ['javascript:alert(1)', 'data:text/html,x', cyclic];
    cyclic['self'] = cyclic;
    const list = await show([cyclic, {name: {_$litType$: 1, strings: ['<b>']}}, null, 7, [[]], {constructor: attack}]);
    expect(shown(list)[0]).to.equal(attack);
    expect(texts(list, 'group')[0]).to.equal(`${attack} 1`);
    expect(list.shadowRoot!.textContent).not.to.include('[object');
    expect(all(list, 'img, script, b, a')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
    expect(list.issues.map(({code}) => code)).to.include('url/unsafe');
    await expectAccessible(list);
  });

  it('leaves nothing behind when it is removed and added again ten times', async () => {
    await expectNothingLeftBehind(await show(software));
  });
});
