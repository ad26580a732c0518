import {expect, html} from '@open-wc/testing';
import {nothing, type ReactiveElement} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import '../../src/define.js';
import type {FaqList} from '../../src/elements/faq-list/faq-list.js';
import {expectAccessible} from '../helpers/a11y.js';
import {fixture} from '../helpers/fixture.js';
import {focused, press, type} from '../helpers/keyboard.js';
import {eventually} from '../helpers/wait.js';

const data = {
  title: 'Moving to Rust',
  technical_concepts: [
    {concept: 'Memory Safety', description: 'Without it, Bun crashes. Rust has it.'},
    {concept: 'Foreign Function Interface (FFI)', description: 'Calls with memory safety in mind.'},
  ],
  mentions: [
    {name: 'Bun', '@type': 'SoftwareApplication', description: 'A runtime with an FFI, unlike Rust.'},
    {name: 'Rust', '@type': 'SoftwareApplication', description: 'A language.'},
  ],
  faq: [
    {question: 'Why Bun?', answer: 'Bun has memory safety and an FFI; Bun is not bun.'},
    {question: 'Why Rust?', answer: 'Rust has memory safety.\n\nMemory safety is why.'},
  ],
  timeline: [
    {
      name: 'Rust port',
      date: '2026',
      description: 'Rust comes.',
      owner: 'The Bun team',
      site: 'https://example.com/Bun',
    },
  ],
  competitors: [
    {name: 'Bun', speed: 'As fast as Rust allows', ffi: 'yes', description: 'By the Bun team.'},
    {name: 'Deno', speed: 'Has memory safety', ffi: 'no'},
  ],
  own_notes: {rust: 'Rust again', tags: ['Bun']},
};

type Shown = Pick<ReactiveElement, 'requestUpdate' | 'updateComplete'> &
  HTMLElement & {linkTerms: string | null; article: unknown; mark: unknown; format: string | null};

async function show(tag: string, terms: string | null = '', article: unknown = data): Promise<Shown> {
  const field = tag === 'data-section' ? 'own_notes' : nothing;
  const name = unsafeStatic(tag);
  return fixture<Shown>(
    staticHtml`<${name} link-terms=${terms ?? nothing} field=${field} .article=${article}></${name}>`,
  );
}

function terms(element: Element): string[] {
  const links = element.shadowRoot!.querySelectorAll('a[part=term-link]');
  return [...links].map((link) => `${link.textContent} ${link.getAttribute('href')}`);
}

/** Waits for the links, which come after the texts. */
async function expectTerms(element: Element, expected: readonly string[]) {
  await eventually(() => expect(terms(element)).to.deep.equal(expected));
}

describe('link-terms', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is off without the attribute, and loads nothing', async () => {
    const list = await show('faq-list', null);
    list.requestUpdate();
    await list.updateComplete;
    expect(terms(list)).to.deep.equal([]);
    expect(list.mark === String).to.equal(true);
    const loaded = performance.getEntriesByType('resource').map(({name}) => name);
    expect(loaded.some((name) => name.includes('term-links'))).to.equal(true);
    expect(loaded.filter((name) => /term-marks|read\/(concepts|mentions)/.test(name))).to.deep.equal([]);
  });

  it('links the first use of each concept and each mention', async () => {
    const list = await show('faq-list');
    const text = list.shadowRoot!.textContent;
    await expectTerms(list, [
      'Bun #mention-bun',
      'memory safety #concept-memory-safety',
      'FFI #concept-foreign-function-interface-ffi',
      'Rust #mention-rust',
    ]);
    expect(list.shadowRoot!.textContent).to.equal(text);
    expect(list.shadowRoot!.querySelector('summary a') === null).to.equal(true);
    (list as unknown as FaqList).expandAll();
    await expectAccessible(list);
  });

  it('links only concepts, or only mentions, where it says so, and follows what changes', async () => {
    const list = await show('faq-list', 'concepts');
    const concepts = ['memory safety #concept-memory-safety', 'FFI #concept-foreign-function-interface-ffi'];
    await expectTerms(list, concepts);
    list.linkTerms = 'mentions';
    await expectTerms(list, ['Bun #mention-bun', 'Rust #mention-rust']);
    list.article = {...data, mentions: [{name: 'Rust', '@type': 'Language', id: 'lang'}]};
    await expectTerms(list, ['Rust #mention-lang']);
    list.article = {faq: data.faq};
    await list.updateComplete;
    expect(terms(list)).to.deep.equal([]);
    list.article = data;
    list.linkTerms = null;
    await list.updateComplete;
    expect(terms(list)).to.deep.equal([]);
    expect(list.mark === String).to.equal(true);
    list.linkTerms = 'concepts';
    await expectTerms(list, concepts);
  });

  it('links texts and facts of a timeline, but no links and headings', async () => {
    const timeline = await show('tech-timeline');
    await expectTerms(timeline, ['Rust #mention-rust', 'Bun #mention-bun']);
    expect(timeline.shadowRoot!.querySelector('dd [part=term-link]')?.textContent).to.equal('Bun');
    await expectAccessible(timeline);
  });

  it('links texts and descriptions in a table', async () => {
    const table = await show('competitor-table');
    await expectTerms(table, ['Bun #mention-bun', 'Rust #mention-rust', 'memory safety #concept-memory-safety']);
    await expectAccessible(table);
  });

  it('links texts in a view of any value, but no tags', async () => {
    const section = await show('data-section');
    await expectTerms(section, ['Rust #mention-rust']);
    await expectAccessible(section);
  });

  it('links in a list of concepts mentions alone, and the other way round', async () => {
    const concepts = await show('concept-list');
    await expectTerms(concepts, ['Bun #mention-bun', 'Rust #mention-rust']);
    const mentions = await show('mention-list');
    await expectTerms(mentions, ['FFI #concept-foreign-function-interface-ffi']);
  });

  it('makes no link in a link of a text with markup', async () => {
    const list = await show('faq-list', '', {
      ...data,
      faq: [{question: 'Q', answer: '# Bun\n\n[Bun and Rust](https://example.com/) with **Rust**, then `Bun`.'}],
    });
    list.format = 'markdown';
    await expectTerms(list, ['Rust #mention-rust', 'Bun #mention-bun']);
    expect(list.shadowRoot!.querySelector('a a') === null).to.equal(true);
    expect(list.shadowRoot!.querySelector('[part=rich-text] a')!.textContent).to.equal('Bun and Rust');
    await expectAccessible(list);
  });

  it('gives way to a search, whose hits are marked in links too', async () => {
    const many = Array.from({length: 8}, (_, index) => ({
      question: `Q${index}`,
      answer: '[Rust](https://example.com/) or Bun',
    }));
    const list = await show('faq-list', '', {...data, faq: many});
    list.format = 'markdown';
    await expectTerms(list, ['Bun #mention-bun']);
    list.shadowRoot!.querySelector('input')!.focus();
    await type('rust');
    await eventually(() => list.shadowRoot!.querySelectorAll('a > mark').length === 8);
    expect(terms(list)).to.deep.equal([]);
    await press('Escape');
    await expectTerms(list, ['Bun #mention-bun']);
  });

  it('leads to the entry, from the keyboard', async () => {
    const page = await fixture(html`
      <article-data .article=${data}>
        <tech-timeline link-terms></tech-timeline>
        <mention-list></mention-list>
      </article-data>
    `);
    const timeline = page.querySelector('tech-timeline')!;
    await expectTerms(timeline, ['Rust #mention-rust', 'Bun #mention-bun']);
    await press(timeline, 'Enter', 'Rust');
    await eventually(() => focused()?.id === 'mention-rust');
  });

  it('shows hostile names as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const list = await show('faq-list', '', {
      faq: [{question: 'Q', answer: `About ${name}.`}],
      mentions: [{name, '@type': 'x', id: '"><script>'}],
    });
    await expectTerms(list, [`${name} #mention-script`]);
    expect(list.shadowRoot!.querySelector('img, script') === null).to.equal(true);
  });
});
