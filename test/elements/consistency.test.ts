import {expect, html} from '@open-wc/testing';
import type {ReactiveElement} from 'lit';
import '../../src/define.js';
import {expectAccessible} from '../helpers/a11y.js';
import {fixture} from '../helpers/fixture.js';
import {emulateMedia, setViewport} from '../helpers/page.js';
import {all, textOf} from '../helpers/element.js';
import {eventually} from '../helpers/wait.js';

const description = 'What is said of it.';
const relevance = 'Why it matters here.';
const article = {
  about: {name: 'Bun', '@type': 'SoftwareApplication', description, sameAs: ['https://github.com/oven-sh/bun']},
  mentions: [{name: 'Zig', '@type': 'ComputerLanguage', description, softwareVersion: '0.14'}],
  technical_concepts: {Memory: [{concept: 'Borrowing', description, relevance}]},
  implementation_areas: {
    Servers: [{area: 'Routing', description, example_technologies: ['Hono', 'Express'], relevance}],
  },
  considerations: [
    {text: description, category: 'Packages', severity: 'High'},
    {text: 'Another one.', category: 'Packages'},
  ],
  migration_timeline: {Porting: [{name: 'Port', status: 'Planned', description}]},
  competitors: [
    {name: 'Node.js', speed: 'Mature'},
    {name: 'Deno', speed: 'Modern'},
  ],
  faq: {General: [{question: 'Why?', answer: description}]},
  keywords: ['Zig', 'Rust'],
  own_notes: {tools: {names: ['cargo', 'rustc'], table: [{name: 'Port', lines: '10', by: 'All'}, {name: 'Test', lines: '9', by: 'Some'}]}}, // prettier-ignore
};

type Shown = ReactiveElement & {article: unknown};

/** The elements below each other in one page, by their tags. */
async function showAll(dir = 'ltr'): Promise<Map<string, Shown>> {
  const page = await fixture(html`
    <div dir=${dir}>
      <h2>Page</h2>
      <topic-card .article=${article}></topic-card>
      <mention-list .article=${article}></mention-list>
      <concept-list .article=${article}></concept-list>
      <implementation-list .article=${article}></implementation-list>
      <consideration-list .article=${article}></consideration-list>
      <tech-timeline .article=${article}></tech-timeline>
      <competitor-table .article=${article}></competitor-table>
      <faq-list .article=${article}></faq-list>
      <tag-list .article=${article}></tag-list>
      <data-section field="own_notes" .article=${article}></data-section>
    </div>
  `);
  const elements = [...page.querySelectorAll<Shown>(':scope > :not(h2)')];
  await Promise.all(elements.map(async (element) => element.updateComplete));
  return new Map(elements.map((element) => [element.localName, element]));
}

function look(element: Element, ...properties: string[]): string {
  const style = getComputedStyle(element);
  return properties.map((property) => style.getPropertyValue(property)).join(' ');
}

/** Where the text in an element ends, in CSS pixels from the left. */
function endOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().right;
}

describe('the elements beside each other', () => {
  before(() => setViewport(1000, 800));
  after(() => setViewport(800, 600));

  it('have one sign for an item’s address, right behind its name', async () => {
    const elements = await showAll();
    const looks = new Map<string, string[]>();
    for (const [tag, element] of elements) {
      for (const button of all(element, '[part=copy-link]')) {
        if (tag === 'faq-list') continue;
        expect(textOf(button), tag).to.equal('#');
        const before = button.previousElementSibling!;
        const named = before.querySelector('[part=text]') ?? before.lastElementChild ?? before;
        expect(button.getBoundingClientRect().left - endOf(named), tag).to.be.within(-1, 10);
        // In a table all text is a bit smaller.
        const sameSize = /table/.test(tag) || button.closest('table') ? [] : ['font-size'];
        const seen = look(button, 'font-weight', 'border-top-width', 'color', ...sameSize);
        looks.set(seen, [...(looks.get(seen) ?? []), tag]);
      }
    }
    expect(
      [...looks.keys()].filter((seen) => /px$/.test(seen)),
      JSON.stringify([...looks]),
    ).to.have.length(1);
    expect(new Set([...looks.keys()].map((seen) => seen.replace(/ [\d.]+px$/, '')))).to.have.property('size', 1);
  });

  it('say each name once to a screen reader', async () => {
    for (const [tag, element] of await showAll()) {
      for (const button of all(element, '[part=copy-link]')) {
        expect(button.title, tag).to.equal('');
        expect(button.getAttribute('aria-label'), tag).to.match(/^Copy link(: | to “)/);
        // Who speaks to their computer says what they see.
        if (!button.querySelector('[aria-hidden]')) {
          expect(button.getAttribute('aria-label'), tag).to.include(textOf(button));
        }
      }
      for (const cell of all(element, 'th:has([part=copy-link])')) {
        expect(cell.getAttribute('aria-label'), tag).to.match(/^(Node\.js|Deno|Port|Test)$/);
      }
      await expectAccessible(element);
    }
  });

  it('say in one way why something matters, and of which kind a value is', async () => {
    const elements = await showAll();
    const labels = ['concept-list', 'implementation-list', 'topic-card', 'mention-list', 'consideration-list'].map(
      (tag) => all(elements.get(tag)!, '[part=label], dl:not([part~=list]) dt').at(-1)!,
    );
    const seen = labels.map((label) => look(label, 'color', 'font-weight', 'font-size'));
    expect(new Set(seen), seen.join('\n')).to.have.property('size', 1);
    const reasons = ['concept-list', 'implementation-list'].map(
      (tag) => all(elements.get(tag)!, '[part=relevance]')[0]!,
    );
    const [first, second] = reasons.map((reason) => look(reason, 'color', 'font-size', 'margin-top'));
    expect(first).to.equal(second);
  });

  it('set headings of groups in one size, and names of items in another', async () => {
    const elements = await showAll();
    const sizes = (selector: string) =>
      [...elements].flatMap(([tag, element]) =>
        all(element, selector).map((heading) => `${tag} ${look(heading, 'font-size', 'font-weight')}`),
      );
    const groups = sizes(':is(h3, h4)[part~=group]');
    expect(groups).to.have.length(6);
    expect(new Set(groups.map((size) => size.replace(/^\S+/, ''))), groups.join('\n')).to.have.property('size', 1);
    const names = sizes('li [part=name], dt [part=name], [part=question-heading]').filter(
      (size) => !/16px 700/.test(size),
    );
    expect(names.length).to.be.at.least(5);
    expect(new Set(names.map((size) => size.replace(/^\S+/, ''))), names.join('\n')).to.have.property('size', 1);
  });

  it('set tags in one size and distance', async () => {
    const elements = await showAll();
    const tags = ['implementation-list', 'tag-list', 'data-section'].map(
      (tag) => all(elements.get(tag)!, '[part~=tag]')[0]!,
    );
    const seen = tags.map((tag) => look(tag, 'padding', 'font-size') + look(tag.parentElement!, 'column-gap'));
    expect(new Set(seen), seen.join('\n')).to.have.property('size', 1);
  });

  it('begin each text below its heading where its words run the other way', async () => {
    const elements = await showAll('rtl');
    for (const [tag, element] of elements) {
      for (const text of all(element, 'p[dir=auto]')) {
        if (!text.checkVisibility() || text.closest('.numeric')) continue;
        expect(look(text, 'direction'), tag).to.equal('ltr');
        expect(look(text, 'text-align'), tag).to.match(/^(-webkit-)?right$/);
      }
    }
  });

  it('leave room to a name in large letters in a narrow column', async () => {
    const elements = await showAll();
    elements.get('topic-card')!.parentElement!.setAttribute('style', 'font-size: 32px; inline-size: 280px');
    await eventually(() => {
      const card = elements.get('topic-card')!;
      const [name] = all(card, '.title');
      expect(name!.getBoundingClientRect().bottom).to.be.at.most(
        all(card, '[part=copy-link]')[0]!.getBoundingClientRect().bottom,
      );
    });
    for (const [tag, element] of elements) expect(element.scrollWidth, tag).to.be.at.most(281);
  });

  it('soften nothing for who wants more contrast', async function () {
    if (!(await emulateMedia({'prefers-contrast': 'more'}))) this.skip();
    const elements = await showAll();
    const [label] = all(elements.get('topic-card')!, 'dt');
    expect(look(label!, 'color')).to.equal(look(elements.get('topic-card')!, 'color'));
  });
});
