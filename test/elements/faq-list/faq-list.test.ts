import {aTimeout, expect, html, oneEvent} from '@open-wc/testing';
import type {FaqList, FaqToggleEvent} from '../../../src/elements/faq-list/faq-list.js';
import '../../../src/elements/faq-list/define.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {expectNothingLeftBehind} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';
import {findControl, focused, press, type} from '../../helpers/keyboard.js';
import {eventually} from '../../helpers/wait.js';

const faq = [
  {question: 'Why?', answer: 'Because of this.'},
  {question: 'When?', answer: 'First paragraph.\n\nSecond,\non two lines.'},
  {question: 'Who?', answer: 'Everyone.'},
];
const many = Array.from({length: 8}, (_, index) => ({
  question: `Question ${index}`,
  answer: index === 5 ? 'Über the café' : 'Other words',
}));

async function show(data: unknown): Promise<FaqList> {
  return fixture<FaqList>(html`<faq-list></faq-list>`, {article: data});
}

function items(list: FaqList): HTMLDetailsElement[] {
  return [...list.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part~=item]')];
}

function questions(list: FaqList): (string | undefined)[] {
  return items(list)
    .filter((item) => item.getAttribute('hidden') === null)
    .map((item) => item.querySelector('summary')?.textContent.trim());
}

function status(list: FaqList): string | undefined {
  return list.shadowRoot!.querySelector('[role=status]')?.textContent.trim();
}

describe('<faq-list>', () => {
  it('shows each question, closed, with its answer word for word', async () => {
    const list = await show({faq});
    expect(questions(list)).to.deep.equal(['Why?', 'When?', 'Who?']);
    expect(items(list).some(({open}) => open)).to.equal(false);
    const paragraphs = items(list)[1]!.querySelectorAll('[part=answer] > p');
    expect([...paragraphs].map((paragraph) => paragraph.textContent)).to.deep.equal([
      'First paragraph.',
      'Second,\non two lines.',
    ]);
    await expectAccessible(list);
  });

  it('sets a question in the weight that its part is given', async () => {
    const list = await show({faq});
    const style = document.createElement('style');
    style.textContent = `${list.localName}::part(question) {font-weight: 400}`;
    list.before(style);
    const text = list.shadowRoot!.querySelector('summary :is(h2, h3) span')!;
    expect(getComputedStyle(text).fontWeight).to.equal('400');
    style.remove();
    expect(getComputedStyle(text).fontWeight).to.equal('600');
  });

  it('shows the same for data set before it is in the page', async () => {
    const list = document.createElement('faq-list');
    list.article = {faq};
    document.body.append(list);
    await list.updateComplete;
    expect(questions(list)).to.deep.equal(['Why?', 'When?', 'Who?']);
    list.remove();
  });

  it('follows data that changes and keeps open what is still there', async () => {
    const list = await show({faq});
    items(list)[2]!.open = true;
    list.article = {faq: [{question: 'New?', answer: 'Yes.'}, ...faq.slice(1)]};
    await list.updateComplete;
    expect(items(list).map(({open}) => open)).to.deep.equal([false, false, true]);
    list.article = {faq: []};
    await list.updateComplete;
    expect(list.getBoundingClientRect().height).to.equal(0);
  });

  it('opens an answer from the keyboard and says which', async () => {
    const list = await show({faq});
    setTimeout(() => void press(list, 'Enter', 'Why?'));
    const {item, open} = await oneEvent<FaqToggleEvent>(list, 'faq-toggle');
    expect([item.question, open]).to.deep.equal(['Why?', true]);
    await aTimeout(50);
    expect(items(list)[0]!.open).to.equal(true);
    await expectAccessible(list);
    await press('Tab');
    expect(focused()?.textContent.trim()).to.equal('Copy link');
  });

  it('keeps an answer as it is when the event is canceled', async () => {
    const list = await show({faq});
    list.addEventListener('faq-toggle', (event) => event.preventDefault());
    await press(list, 'Space', 'Why?');
    await aTimeout(50);
    expect(items(list)[0]!.open).to.equal(false);
  });

  it('fires nothing for what a script opens', async () => {
    const list = await show({faq});
    let fired = 0;
    list.addEventListener('faq-toggle', () => fired++);
    list.expandAll();
    await aTimeout(50);
    expect(items(list).every(({open}) => open)).to.equal(true);
    list.collapseAll();
    await aTimeout(50);
    expect(items(list).some(({open}) => open)).to.equal(false);
    expect(fired).to.equal(0);
  });

  it('opens all and closes all with one button, from three questions on', async () => {
    const list = await show({faq});
    await press(list, 'Enter', 'Expand all');
    await aTimeout(50);
    expect(items(list).every(({open}) => open)).to.equal(true);
    await press(list, 'Enter', 'Collapse all');
    await aTimeout(50);
    expect(items(list).some(({open}) => open)).to.equal(false);
    list.article = {faq: faq.slice(0, 2)};
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('[part=toolbar]')).to.equal(null);
  });

  it('lets one answer be open with exclusive', async () => {
    const list = await show({faq});
    list.exclusive = true;
    await list.updateComplete;
    await press(list, 'Enter', 'Why?');
    await press(list, 'Enter', 'Who?');
    await aTimeout(50);
    expect(items(list).map(({open}) => open)).to.deep.equal([false, false, true]);
    expect(() => findControl(list, 'Expand all')).to.throw();
  });

  it('finds questions and answers as a reader types, marks them and says how many', async () => {
    const list = await show({faq: many});
    const field = findControl(list, 'Search questions') as HTMLInputElement;
    const enter = async (text: string, announced: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input'));
      await eventually(() => status(list) === announced);
    };
    await enter('UBER cafe', '1 of 8 match');
    expect(questions(list)).to.deep.equal(['Question 5']);
    expect([...list.shadowRoot!.querySelectorAll('mark')].map((mark) => mark.textContent)).to.deep.equal([
      'Über',
      'café',
    ]);
    await expectAccessible(list);
    const line = () => list.shadowRoot!.querySelector('[role=status]')!.getBoundingClientRect().height;
    expect(line()).to.be.greaterThan(10);
    await enter('.*', 'No matches');
    expect(questions(list)).to.deep.equal([]);
    await enter('', '');
    expect(line()).to.equal(1);
    expect(questions(list)).to.have.length(8);
    expect(list.shadowRoot!.querySelector('mark')).to.equal(null);
  });

  it('shows everything again after Escape, and no longer says how much it had found', async () => {
    const list = await show({faq: many});
    const field = findControl(list, 'Search questions') as HTMLInputElement;
    field.focus();
    await type('café');
    await eventually(() => status(list) === '1 of 8 match');
    await press('Escape');
    await eventually(() => questions(list).length === 8);
    expect([field.value, status(list)]).to.deep.equal(['', '']);
    await type('café');
    await eventually(() => status(list) === '1 of 8 match');
    list.article = {faq: many.slice(1)};
    await list.updateComplete;
    expect([questions(list).length, status(list)]).to.deep.equal([7, '']);
  });

  it('leaves what it filters out to the browser’s own search', async () => {
    const list = await show({faq: many});
    const field = findControl(list, 'Search questions') as HTMLInputElement;
    field.value = 'café';
    field.dispatchEvent(new InputEvent('input'));
    await eventually(() => items(list)[0]!.hidden);
    expect(items(list)[0]!.getAttribute('hidden')).to.equal('until-found');
    items(list)[0]!.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await list.updateComplete;
    expect(questions(list)).to.have.length(8);
    expect(field.value).to.equal('');
  });

  it('has a search field from eight questions on, or as searchable says', async () => {
    const list = await show({faq: many});
    const field = () => list.shadowRoot!.querySelector('input');
    expect(field()).not.to.equal(null);
    list.setAttribute('searchable', 'false');
    await list.updateComplete;
    expect(field()).to.equal(null);
    list.setAttribute('searchable', '');
    list.article = {faq};
    await list.updateComplete;
    expect(field()).not.to.equal(null);
  });

  it('shows groups under headings one level up', async () => {
    const list = await show({
      faq: [
        {title: 'Basics', items: [{q: 'A?', a: 'a'}]},
        {
          title: 'More',
          items: [
            {title: 'Deep', items: [{q: 'B?', a: 'b'}]},
            {q: 'C?', a: 'c'},
          ],
        },
      ],
    });
    const outline = [...list.shadowRoot!.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(
      ({localName, textContent}) => `${localName} ${textContent.trim()}`,
    );
    expect(outline.slice(1)).to.deep.equal(['h3 Basics', 'h4 A?', 'h3 More', 'h4 Deep', 'h5 B?', 'h4 C?']);
    await expectAccessible(list);
  });

  it('takes the level of its headings from the page, or as it is told', async () => {
    const section = await fixture(html`
      <section>
        <h2>Section</h2>
        <aside><h5>Elsewhere</h5></aside>
        <faq-list .article=${{faq}}></faq-list>
      </section>
    `);
    const list = section.querySelector('faq-list')!;
    await eventually(() => items(list).length > 0);
    const levels = () =>
      [...list.shadowRoot!.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({localName}) => localName).slice(0, 2);
    expect(levels()).to.deep.equal(['h3', 'h4']);
    list.headingLevel = 2;
    await list.updateComplete;
    expect(levels()).to.deep.equal(['h2', 'h3']);
    list.noHeading = true;
    await list.updateComplete;
    expect(levels()).to.deep.equal(['h2', 'h2']);
  });

  it('lets the page replace its heading', async () => {
    const list = await fixture<FaqList>(
      html`<faq-list .article=${{faq}}><span slot="heading">Ask us</span></faq-list>`,
    );
    const slot = list.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=heading]');
    expect(slot?.assignedElements()[0]?.textContent).to.equal('Ask us');
  });

  it('names a page that all answers are from once, and others with their answer', async () => {
    const url = 'https://example.com/a';
    const list = await show({faq: faq.map((item) => ({...item, url}))});
    const links = () => [...list.shadowRoot!.querySelectorAll('a')].map(({href}) => href);
    expect(links()).to.deep.equal([url]);
    const line = list.shadowRoot!.querySelector('[part=source]')!;
    expect(getComputedStyle(line).whiteSpace, 'no space in front of it').to.equal('normal');
    list.article = {faq: [{...faq[0], url}, faq[1]]};
    await list.updateComplete;
    expect(items(list)[0]!.querySelector('a')?.href).to.equal(url);
  });

  it('opens everything for print and closes it afterwards', async () => {
    const list = await show({faq});
    list.exclusive = true;
    await list.updateComplete;
    items(list)[1]!.open = true;
    dispatchEvent(new Event('beforeprint'));
    expect(items(list).map(({open}) => open)).to.deep.equal([true, true, true]);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(items(list).map(({open}) => open)).to.deep.equal([false, true, false]);
    dispatchEvent(new Event('beforeprint'));
    list.remove();
    expect(items(list).map(({open, name}) => `${open} ${name}`)).to.deep.equal([
      'false answers',
      'true answers',
      'false answers',
    ]);
  });

  it('gives itself as Markdown that says just what the texts say', async () => {
    const list = await show({faq: [{q: 'What is *this*?', a: '<b>Not</b> markup\n\n- nor a list'}]});
    expect(await list.toMarkdown()).to.equal(
      '## Questions and answers\n\n### What is \\*this\\*?\n\n\\<b\\>Not\\</b\\> markup\n\n\\- nor a list\n',
    );
  });

  it('speaks the language of its place in the page', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="de"><faq-list .article=${{faq}}></faq-list></div>`);
    const list = page.querySelector('faq-list')!;
    await eventually(() => findControl(list, 'Alle öffnen'));
    page.lang = 'ar';
    await eventually(() => findControl(list, 'فتح الكل'));
  });

  it('fits 320 pixels and turns around with the text', async () => {
    const long = [{question: `${'Long'.repeat(40)}?`, answer: 'https://example.com/'.repeat(20)}];
    const box = await fixture(
      html`<div dir="rtl" style="inline-size: 320px"><faq-list .article=${{faq: long}}></faq-list></div>`,
    );
    const list = box.querySelector('faq-list')!;
    await eventually(() => items(list).length > 0);
    items(list)[0]!.open = true;
    expect(list.scrollWidth).to.be.at.most(320);
    const marker = getComputedStyle(items(list)[0]!.querySelector('summary')!).direction;
    expect(marker).to.equal('rtl');
  });

  it('keeps its width in a flex row, a centered column and a float', async () => {
    for (const [outside, own] of [
      ['display: flex'],
      ['display: flex; flex-direction: column; align-items: center'],
      ['display: flow-root', 'float: left'],
      ['display: flow-root', 'padding: 20px'],
    ]) {
      for (const room of [600, 240]) {
        const box = await fixture(html`
          <div style="inline-size: ${room}px; ${outside}"><faq-list style=${own} .article=${{faq}}></faq-list></div>
        `);
        const list = box.querySelector('faq-list')!;
        const {width} = list.getBoundingClientRect();
        expect(width, `${outside} ${own} ${room}`).to.equal(room);
      }
    }
  });

  it('is never squeezed by a box that takes its width from it, and does not widen a sidebar', async () => {
    for (const [outside, least, most] of [
      ['display: inline-block', 150, 600],
      ['float: left', 150, 600],
      ['flex: none; inline-size: max-content', 150, 600],
      ['flex: 0 0 200px', 200, 200],
    ] as const) {
      const row = await fixture(html`
        <div style="display: flex; inline-size: 600px; font-size: 16px">
          <div>
            <div style=${outside}><faq-list .article=${{faq}}></faq-list></div>
          </div>
          <div style=${outside}><faq-list .article=${{faq}}></faq-list></div>
        </div>
      `);
      const list = row.querySelectorAll('faq-list')[outside.includes('flex') ? 1 : 0]!;
      expect(list.getBoundingClientRect().width, outside).to.be.within(least, most);
    }
  });

  it('keeps its distance from what is beside it, and takes no room without data', async () => {
    const box = await fixture(html`
      <div>
        <faq-list .article=${{faq}}></faq-list><faq-list .article=${{faq: []}}></faq-list>
        <p>After</p>
      </div>
    `);
    const [list, empty] = box.querySelectorAll('faq-list');
    await eventually(() => items(list!).length > 0 && empty!.matches(':state(empty)'));
    expect(parseFloat(getComputedStyle(list!).marginTop)).to.be.greaterThan(16);
    expect([getComputedStyle(empty!).marginTop, empty!.getBoundingClientRect().height]).to.deep.equal(['0px', 0]);
  });

  it('can be read on a dark page that does not say so and has no link of its own', async () => {
    const page = await fixture(html`
      <div style="background: #1b1b28; color: #e8e6e3">
        <faq-list .article=${{faq: faq.map((item) => ({...item, url: 'https://example.com/'}))}}></faq-list>
      </div>
    `);
    const list = page.querySelector('faq-list')!;
    await eventually(() => list.shadowRoot!.querySelector('a') !== null);
    await expectAccessible(list);
  });

  it('shows hostile data as text, and runs nothing of it', async () => {
    const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>${x}{{y}}&amp;';
    const cyclic: Record<string, unknown> = {question: attack, answer: attack, url: 'javascript:alert(1)'};
    cyclic.self = cyclic;
    const list = await show({faq: [cyclic, {question: {_$litType$: 1, strings: ['<b>']}, answer: {}}, null, 7, [[]]]});
    list.expandAll();
    await aTimeout(50);
    expect(questions(list)[0]).to.equal(attack);
    expect(list.shadowRoot!.textContent).to.include(attack).and.not.to.include('[object');
    expect(list.shadowRoot!.querySelector('img, script, a')).to.equal(null);
    expect('hacked' in window).to.equal(false);
    expect(list.issues.map(({path}) => path)).to.include('faq[0].url');
    await expectAccessible(list);
  });

  it('leaves nothing behind when it is removed and added again ten times', async () => {
    const list = await show({faq});
    await expectNothingLeftBehind(list);
    items(list)[0]!.open = true;
    list.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(items(list).map(({open}) => open)).to.deep.equal([true, false, false]);
  });
});
