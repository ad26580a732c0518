import {expect, html} from '@open-wc/testing';
import type {ConceptList} from '../../../src/elements/concept-list/concept-list.js';
import '../../../src/elements/article-data/define.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {expectNothingLeftBehind} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';
import {emulateMedia, setViewport} from '../../helpers/page.js';
import {eventually} from '../../helpers/wait.js';
import {all, concepts, found, many, search, show, textOf, texts} from './concepts.js';

describe('<concept-list>', () => {
  afterEach(() => setViewport(800, 600));

  it('shows each term with its definition and why it matters, word for word and in the author’s order', async () => {
    const list = await show(concepts);
    expect(texts(list, 'heading')).to.deep.equal(['Concepts']);
    expect(texts(list, 'name')).to.deep.equal(concepts.map(({concept}) => concept));
    const paragraphs = all(list, '[part=definition]')[0]!.querySelectorAll('p');
    expect([...paragraphs].map(({textContent}) => textContent)).to.deep.equal([
      'They compile down to optimal machine code.',
      'Nothing is paid at run time.',
    ]);
    expect(texts(list, 'relevance')).to.deep.equal(['Relevance: A Rust philosophy', 'Relevance: For C']);
    expect(all(list, 'dl > div').map(({id}) => id)).to.deep.equal([
      'concept-zero-cost-abstractions',
      'concept-foreign-function-interface-ffi',
      'concept-systems-programming',
    ]);
    expect(all(list, 'dt [part=name]')).to.have.length(3);
    expect(all(list, 'input, nav')).to.have.length(0);
    await expectAccessible(list);
  });

  it('shows the seed’s eight concepts from its file', async () => {
    const list = await fixture<ConceptList>(
      html`<concept-list src="/demo/articles/bun-runtime-migration.md"></concept-list>`,
    );
    await eventually(() => all(list, '[part=item]').length === 8);
    expect(texts(list, 'name')[6]).to.equal('Foreign Function Interface (FFI)');
    expect(texts(list, 'relevance')).to.have.length(8);
    await expectAccessible(list);
  });

  it('shows the same for data that is there before the element, in a script, around it, or as its children', async () => {
    const early = document.createElement('concept-list');
    early.article = {glossary: {HTTP: 'A protocol of the web'}};
    document.body.append(early);
    const page = await fixture(html`
      <div>
        <concept-list>
          <script type="application/yaml">
            glossary:
              HTTP: A protocol of the web
          </script>
        </concept-list>
        <article-data .article=${{glossary: {HTTP: 'A protocol of the web'}}}>
          <concept-list></concept-list>
        </article-data>
        <concept-list>
          <dl>
            <dt>HTTP</dt>
            <dd>A protocol of the web</dd>
          </dl>
        </concept-list>
      </div>
    `);
    const lists = [early, ...page.querySelectorAll('concept-list')];
    await eventually(() => lists.every((list) => all(list, '[part=item]').length === 1));
    for (const list of lists) {
      expect([texts(list, 'name'), texts(list, 'definition')]).to.deep.equal([['HTTP'], ['A protocol of the web']]);
    }
    early.remove();
  });

  it('follows data that changes, and shows nothing when there is nothing', async () => {
    const list = await show(concepts);
    list.article = {glossary: {Other: 'Something else here'}};
    await list.updateComplete;
    expect(texts(list, 'name')).to.deep.equal(['Other']);
    list.article = {glossary: []};
    await list.updateComplete;
    expect(list.getBoundingClientRect().height).to.equal(0);
    expect(await list.toMarkdown()).to.equal('');
    await expectAccessible(list);
  });

  it('links a term that has a page, and lists what else is said of it', async () => {
    const list = await show([
      {term: 'HTTP', text: 'A protocol', url: 'https://example.com/http', since: '1991', rfc: ['9110', '9112']},
      {term: 'Nothing said', id: 'bare'},
    ]);
    const [link] = all(list, '[part=link]') as HTMLAnchorElement[];
    expect([link!.href, link!.textContent, link!.rel]).to.deep.equal(['https://example.com/http', 'HTTP', 'noopener']);
    expect(all(list, '[part=facts] dt, [part=facts] dd').map(textOf)).to.deep.equal([
      'Since',
      '1991',
      'Rfc',
      '9110',
      '9112',
    ]);
    expect(all(list, '#concept-bare > *').map(({localName}) => localName)).to.deep.equal(['dt', 'dd']);
    await expectAccessible(list);
  });

  it('has a list of its own for each group, under its heading', async () => {
    const list = await show([
      {
        title: 'Web',
        items: [
          {term: 'HTTP', text: 'a'},
          {title: 'Deep', items: [{term: 'TLS', text: 'b'}]},
        ],
      },
      {title: 'Data', items: [{term: 'YAML', text: 'c'}]},
    ]);
    const outline = all(list, 'h1,h2,h3,h4,h5,h6,[part=name]').map((node) => `${node.localName} ${textOf(node)}`);
    expect(outline).to.deep.equal([
      'h2 Concepts',
      'h3 Web',
      'span HTTP',
      'h4 Deep',
      'span TLS',
      'h3 Data',
      'span YAML',
    ]);
    expect(all(list, '[part=list]')).to.have.length(3);
    await expectAccessible(list);
  });

  it('sorts by term in the reader’s language, inside each group', async () => {
    const items = ['Zebra', 'Äpfel', 'apfel', 'Item 10', 'Item 9'].map((term) => ({term, text: 'x'}));
    const list = await show(items, {order: 'alphabetical'});
    expect(texts(list, 'name')).to.deep.equal(['apfel', 'Äpfel', 'Item 9', 'Item 10', 'Zebra']);
    list.lang = 'sv';
    list.requestUpdate();
    await list.updateComplete;
    expect(texts(list, 'name')).to.deep.equal(['apfel', 'Item 9', 'Item 10', 'Zebra', 'Äpfel']);
    list.article = {
      glossary: [
        {
          title: 'Second',
          items: [
            {term: 'B', text: 'x'},
            {term: 'A', text: 'x'},
          ],
        },
        {title: 'First', items: [{term: 'A', text: 'x'}]},
      ],
    };
    await list.updateComplete;
    expect(all(list, 'h3, [part=name]').map(textOf)).to.deep.equal(['Second', 'A', 'B', 'First', 'A']);
    list.setAttribute('order', 'backwards');
    await list.updateComplete;
    expect(texts(list, 'name')).to.deep.equal(['B', 'A', 'A']);
  });

  it('shows hostile values as text or not at all', async () => {
    const cycle: Record<string, unknown> = {term: 'Cycle', text: 'Round'};
    cycle['self'] = cycle;
    const list = await show([
      {term: '<img src=x onerror=alert(1)>', text: '<script>alert(1)</script>', url: 'javascript:alert(1)'},
      {term: {a: 1}, text: ['One', 'two']},
      cycle,
    ]);
    expect(texts(list, 'name')[0]).to.equal('<img src=x onerror=alert(1)>');
    expect(texts(list, 'definition')[0]).to.equal('<script>alert(1)</script>');
    expect(all(list, 'img, script, a')).to.have.length(0);
    expect(list.shadowRoot!.textContent).not.to.include('[object');
    expect(list.issues.map(({code}) => code)).to.include('url/unsafe');
    await expectAccessible(list);
  });

  it('shows Markdown in definitions where the author says so', async () => {
    const list = await show([{term: 'A', text: 'In `code` and *more*', relevance: 'Very **much**'}]);
    list.format = 'markdown';
    await eventually(() => all(list, 'dd code').length === 1);
    await eventually(() => all(list, '[part=relevance] strong').length === 1);
    const [label, paragraph] = all(list, '[part=label], [part=relevance] p');
    expect(paragraph!.getBoundingClientRect().top).to.be.closeTo(label!.getBoundingClientRect().top, 4);
    await expectAccessible(list);
  });

  it('speaks the language around it, from right to left too', async () => {
    const page = await fixture(html`
      <div lang="ar" dir="rtl"><concept-list .article=${{glossary: many}}></concept-list></div>
    `);
    const list = page.querySelector('concept-list')!;
    await eventually(() => texts(list, 'heading')[0] === 'المفاهيم');
    expect(all(list, 'input')[0]!.getAttribute('aria-label')).to.equal('البحث في المفاهيم');
    const term = all(list, '[part=name]')[0]!.getBoundingClientRect();
    expect(list.getBoundingClientRect().right - term.right).to.be.lessThan(2);
    await expectAccessible(list);
  });

  it('fits a narrow page with long words', async () => {
    await setViewport(320, 700);
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2);
    const list = await show([{term: word, text: word, relevance: word, note: word}, ...many]);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const part of all(list, '[part], p')) {
      if (part.closest('[part=status]')) continue;
      expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 80)).to.be.at.most(320);
    }
    await expectAccessible(list);
  });

  it('prints every concept and no controls', async function () {
    const list = await show(many);
    search(list, 'café');
    await eventually(() => found(list).length === 1);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(all(list, '[part=item]').every((item) => item.getBoundingClientRect().height > 10)).to.equal(true);
    for (const part of ['toolbar', 'index', 'copy-link', 'status']) {
      expect(getComputedStyle(all(list, `[part=${part}]`)[0]!).display, part).to.equal('none');
    }
  });

  it('leaves nothing behind when it is taken out and put back', async () => {
    const list = await show(many);
    await expectNothingLeftBehind(list);
    expect(texts(list, 'name')).to.have.length(24);
  });

  it('gives its concepts as Markdown, as they are shown', async () => {
    const list = await show(concepts, {order: 'alphabetical'});
    expect(await list.toMarkdown()).to.equal(`## Concepts

### Foreign Function Interface (FFI)

Calls into other languages.

**Relevance:** For C

### Systems Programming

Low-level programming.

### Zero-Cost Abstractions

They compile down to optimal machine code.

Nothing is paid at run time.

**Relevance:** A Rust philosophy
`);
  });
});
