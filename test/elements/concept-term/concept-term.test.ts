import {aTimeout, expect, html} from '@open-wc/testing';
import '../../../src/elements/concept-list/define.js';
import type {ConceptTerm} from '../../../src/elements/concept-term/concept-term.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {fixture} from '../../helpers/fixture.js';
import {emulateMedia, setViewport} from '../../helpers/page.js';
import {eventually} from '../../helpers/wait.js';
import {article, opened, popoverOf, show, shown, tap, triggerOf} from './terms.js';

describe('<concept-term>', () => {
  afterEach(() => setViewport(800, 600));

  it('is text with a dotted line, that shows term, definition and why it matters', async () => {
    const [term] = await show('Zero-cost abstractions');
    const trigger = triggerOf(term!)!;
    expect(getComputedStyle(trigger).textDecorationStyle).to.equal('dotted');
    expect([trigger.role, trigger.ariaExpanded, shown(term!)]).to.deep.equal(['button', 'false', '']);
    await expectAccessible(term!);
    tap(trigger);
    expect(await opened(term!)).to.equal(
      'Zero-Cost Abstractions They compile down to machine code. Relevance: Of Rust',
    );
    expect(trigger.ariaExpanded).to.equal('true');
    await expectAccessible(term!);
  });

  it('finds its concept whatever the case, spaces, hyphens, accents, plural or part of the name', async () => {
    const names = [
      'ZERO COST abstractions',
      'zero‑cost\n  abstraction',
      'foreign function-interface',
      'FFI',
      'resumes',
    ];
    for (const term of await show(...names)) expect(triggerOf(term), term.textContent).not.to.equal(null);
  });

  it('is plain text for what is not a concept or says nothing', async () => {
    const terms = await show('Nothing said', 'Go', 'Zero', '', 'constructor', '__proto__', 'items');
    for (const term of terms) {
      expect(triggerOf(term), term.textContent).to.equal(null);
      await expectAccessible(term);
    }
  });

  it('is plain text without data, and when it fails to load', async () => {
    const page = await fixture<HTMLElement>(html`
      <p><concept-term>FFI</concept-term> and <concept-term src="/nowhere.yaml">FFI</concept-term></p>
    `);
    const [alone, failed] = page.querySelectorAll('concept-term');
    await eventually(() => failed!.issues.length > 0);
    await failed!.updateComplete;
    expect([triggerOf(alone!), triggerOf(failed!)]).to.deep.equal([null, null]);
    expect(page.innerText.trim()).to.equal('FFI and FFI');
    await expectAccessible(page);
  });

  it('is plain text in a link, a button or a heading that opens something', async () => {
    const page = await fixture(html`
      <article-data .article=${article}>
        <a href="#x"><concept-term>FFI</concept-term></a>
        <button><concept-term>FFI</concept-term></button>
        <details>
          <summary><concept-term>FFI</concept-term></summary>
        </details>
        <concept-term><a href="#y">FFI</a></concept-term>
      </article-data>
    `);
    const terms = [...page.querySelectorAll('concept-term')];
    await aTimeout(50);
    for (const term of terms) await term.updateComplete;
    expect(terms.map((term) => triggerOf(term) === null)).to.deep.equal([true, true, true, true]);
    await expectAccessible(page);
  });

  it('takes data from the property, a file, a script, or another element', async () => {
    const page = await fixture(html`
      <div>
        <concept-term .article=${article}>FFI</concept-term>
        <concept-term src="/demo/articles/bun-runtime-migration.md">FFI</concept-term>
        <concept-term>
          <script type="application/yaml">
            glossary: {FFI: Calls into other languages}
          </script>
          FFI
        </concept-term>
        <article-data id="terms-source" .article=${article}></article-data>
        <concept-term for="terms-source">FFI</concept-term>
      </div>
    `);
    for (const term of page.querySelectorAll('concept-term')) {
      await eventually(() => triggerOf(term) !== null);
      tap(triggerOf(term)!);
      expect(await opened(term)).to.match(/FFI.*(languages|another)/);
      expect((await term.toMarkdown()).trim()).to.equal('FFI');
    }
  });

  it('follows its text, its attribute and its data', async () => {
    const [term] = await show('FFI');
    const concept = () => term!.concept?.term;
    const text = [...term!.childNodes].find((node) => node instanceof Text)!;
    text.data = 'nothing known';
    await eventually(() => triggerOf(term!) === null);
    term!.term = 'zero-cost abstractions';
    await term!.updateComplete;
    expect(concept()).to.equal('Zero-Cost Abstractions');
    tap(triggerOf(term!)!);
    await opened(term!);
    term!.article = {glossary: {Other: 'Something else here'}};
    await term!.updateComplete;
    expect([concept(), triggerOf(term!)]).to.deep.equal([undefined, null]);
    term!.term = 'other';
    await term!.updateComplete;
    expect([concept(), shown(term!)]).to.deep.equal(['Other', '']);
    tap(triggerOf(term!)!);
    expect(await opened(term!)).to.equal('Other Something else here');
  });

  it('goes by its text where a script has set a term that is none', async () => {
    const [term] = await show('FFI');
    for (const odd of [undefined, 5, true, ['FFI'], {}]) {
      term!.term = odd as string;
      await term!.updateComplete;
      expect(triggerOf(term!), typeof odd).not.to.equal(null);
    }
  });

  it('stands in its line as the same words without it, and breaks like them', async () => {
    await setViewport(320, 700);
    const text = 'and then zero-cost abstractions, of which a compiler makes machine code that is as good';
    const page = await fixture(html`
      <article-data .article=${article}>
        <p>A line, ${text}.</p>
        <p>A line, <concept-term term="FFI">${text}</concept-term>.</p>
        <p style="display: flex"><concept-term term="FFI">flex</concept-term></p>
      </article-data>
    `);
    const [plain, marked] = page.querySelectorAll('p');
    const term = page.querySelector('concept-term')!;
    await eventually(() => triggerOf(term) !== null);
    const before = plain!.getBoundingClientRect();
    const after = marked!.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
    expect(triggerOf(term)!.getClientRects().length).to.be.at.least(3);
    expect(marked!.innerText).to.equal(plain!.innerText);
  });

  it('gives only its words to whoever selects and copies the text', async () => {
    const [term] = await show('FFI');
    tap(triggerOf(term!)!);
    await opened(term!);
    const paragraph = term!.parentElement!;
    const selection = getSelection()!;
    selection.selectAllChildren(paragraph);
    expect(selection.toString().trim()).to.equal('Rust has FFI, and more.');
    const told = triggerOf(term!)!.ariaExpanded;
    triggerOf(term!)!.click();
    await aTimeout(20);
    expect(triggerOf(term!)!.ariaExpanded).to.equal(told);
    selection.removeAllRanges();
  });

  it('leads to the glossary only where the page has one', async () => {
    const page = await fixture(html`
      <article-data .article=${article}>
        <p><concept-term>FFI</concept-term></p>
      </article-data>
    `);
    const term = page.querySelector('concept-term')!;
    await eventually(() => triggerOf(term) !== null);
    const link = () => popoverOf(term).querySelector<HTMLAnchorElement>('[part=glossary]');
    tap(triggerOf(term)!);
    await opened(term);
    expect(link()).to.equal(null);
    tap(triggerOf(term)!);
    const list = document.createElement('concept-list');
    page.append(list);
    await list.updateComplete;
    await eventually(() => list.shadowRoot!.querySelector('dt') !== null);
    tap(triggerOf(term)!);
    await opened(term);
    expect([link()!.textContent, link()!.getAttribute('href')]).to.deep.equal([
      'In the glossary',
      '#concept-foreign-function-interface-ffi',
    ]);
    await expectAccessible(term);
    link()!.click();
    await eventually(() => shown(term) === '');
    await eventually(() => list.shadowRoot!.activeElement?.matches('dt > *') === true);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows hostile values as text', async () => {
    const page = await fixture(html`
      <article-data
        .article=${{glossary: [{term: 'X', text: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)', relevance: {a: 1}}]}}
      >
        <concept-term>x</concept-term>
      </article-data>
    `);
    const term = page.querySelector('concept-term')!;
    await eventually(() => triggerOf(term) !== null);
    tap(triggerOf(term)!);
    expect(await opened(term)).to.equal('X <img src=x onerror=alert(1)>');
    expect(popoverOf(term).querySelectorAll('img, a')).to.have.length(0);
  });

  it('shows Markdown where the author says so', async () => {
    const page = await fixture(html`
      <article-data format="markdown" .article=${{glossary: {FFI: 'Calls *into* C'}}}>
        <concept-term>FFI</concept-term>
      </article-data>
    `);
    const term = page.querySelector('concept-term')!;
    await eventually(() => triggerOf(term) !== null);
    tap(triggerOf(term)!);
    await eventually(() => popoverOf(term).querySelector('em')?.textContent === 'into');
  });

  it('prints nothing extra', async function () {
    const [term] = await show('FFI');
    tap(triggerOf(term!)!);
    await opened(term!);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(shown(term!)).to.equal('');
    expect(getComputedStyle(triggerOf(term!)!).textDecorationLine).to.equal('none');
  });

  it('leaves nothing behind when it is taken out and put back', async () => {
    const [term] = await show('FFI');
    const count = () => term!.shadowRoot!.querySelectorAll('*').length;
    const before = count();
    const {parentElement} = term!;
    for (let round = 0; round < 10; round++) {
      tap(triggerOf(term!)!);
      await opened(term!);
      term!.remove();
      await aTimeout(0);
      parentElement!.append(term!);
      await term!.updateComplete;
      await eventually(() => shown(term!) === '' && triggerOf(term!) !== null);
    }
    expect(count()).to.equal(before);
  });

  it('reads an article once for all of the terms of a page', async () => {
    let reads = 0;
    const concept = {
      term: 'FFI',
      get definition() {
        reads++;
        return 'Calls into other languages';
      },
    };
    const counted = {glossary: [concept]};
    const page = await fixture(html`
      <article-data .article=${counted}>
        ${Array.from({length: 200}, () => html`<concept-term>FFI</concept-term> `)}
      </article-data>
    `);
    const terms: ConceptTerm[] = [...page.querySelectorAll('concept-term')];
    await eventually(() => terms.every((term) => triggerOf(term) !== null));
    expect(reads).to.be.lessThan(20);
  });
});
