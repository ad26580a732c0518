import {expect, fixture, html} from '@open-wc/testing';
import {loadFormat, renderText} from '../../src/base/text.js';
import type {FaqList} from '../../src/elements/faq-list/faq-list.js';
import '../../src/elements/faq-list/define.js';
import {expectAccessible} from '../helpers/a11y.js';
import {unsafeUrls} from '../helpers/rich-text.js';
import {eventually} from '../helpers/wait.js';

const markdown = `See [the guide](https://guide.example/), *now*, with \`bun run\`:

- one
- **two**

> quoted

| a | b |
|---|--:|
| 1 | 2 |

\`\`\`
bun  test
\`\`\`

## Heading`;

async function show(answer: unknown, template = html`<faq-list format="markdown"></faq-list>`): Promise<FaqList> {
  const list = await fixture<FaqList>(template);
  list.article = {faq: [{question: 'Why?', answer}]};
  await list.updateComplete;
  list.expandAll();
  return list;
}

function answerOf(list: FaqList): Element {
  return list.shadowRoot!.querySelector('[part=answer]')!;
}

async function richTextOf(list: FaqList): Promise<Element> {
  return eventually(() => answerOf(list).querySelector('[part=rich-text]') ?? false) as Promise<Element>;
}

function textOf(element: Element | null | undefined): string | undefined {
  return element?.textContent.replace(/\s+/g, ' ').trim();
}

describe('text with markup', () => {
  it('is shown as it is written in the default format', async () => {
    await Promise.all([loadFormat('markdown'), loadFormat('html')]);
    const text = '**a** [b](c) <b>d</b> &amp;';
    const list = await show(text, html`<faq-list></faq-list>`);
    expect(answerOf(list).querySelector('p')?.textContent).to.equal(text);
    expect(answerOf(list).querySelector('b, strong, a')).to.equal(null);
  });

  it('is shown as links, code, lists, tables and paragraphs', async () => {
    const list = await show(markdown);
    const text = await richTextOf(list);
    const link = text.querySelector('a');
    expect([link?.textContent, link?.getAttribute('href'), link?.rel]).to.deep.equal([
      'the guide',
      'https://guide.example/',
      'noopener',
    ]);
    expect(textOf(text.querySelector('p > em'))).to.equal('now');
    expect(textOf(text.querySelector('p > code'))).to.equal('bun run');
    expect([...text.querySelectorAll('ul > li')].map(textOf)).to.deep.equal(['one', 'two']);
    expect(textOf(text.querySelector('blockquote > p'))).to.equal('quoted');
    expect([...text.querySelectorAll('thead th[scope=col], tbody td')].map(textOf)).to.deep.equal(['a', 'b', '1', '2']);
    expect(text.querySelector('pre')?.textContent).to.equal('bun  test');
    expect(getComputedStyle(text.querySelector('pre')!).whiteSpaceCollapse || 'preserve').to.equal('preserve');
    await expectAccessible(list);
  });

  it('has no headings: an answer is not part of the outline', async () => {
    const text = await richTextOf(await show(markdown));
    expect(text.querySelector('h1, h2, h3, h4, h5, h6, [role=heading]')).to.equal(null);
    expect(textOf(text.querySelector('p > strong:only-child'))).to.equal('Heading');
  });

  it('keeps its direction', async () => {
    const list = await show(
      'שלום\n\n`npm run` שלום\n\n- שלום',
      html`<faq-list format="markdown" lang="en"></faq-list>`,
    );
    const text = await richTextOf(list);
    const directions = [...text.querySelectorAll('p, ul, li, code')].map(
      (element) => getComputedStyle(element).direction,
    );
    expect(directions).to.deep.equal(['rtl', 'rtl', 'ltr', 'rtl', 'rtl']);
  });

  it('marks what a search has found, in links and code too', async () => {
    const list = await show(markdown, html`<faq-list format="markdown" searchable></faq-list>`);
    await richTextOf(list);
    const field = list.shadowRoot!.querySelector('input')!;
    const hits = () => [...list.shadowRoot!.querySelectorAll('mark')].map(textOf);
    for (const [query, found] of [
      ['guide', ['guide']],
      ['run', ['run']],
      ['', []],
    ] as const) {
      field.value = query;
      field.dispatchEvent(new Event('input'));
      await eventually(() => expect(hits(), query).to.deep.equal(found));
    }
    expect(textOf(list.shadowRoot!.querySelector('[part=rich-text] a'))).to.equal('the guide');
  });

  it('changes with its data', async () => {
    const list = await show('*a*');
    await richTextOf(list);
    list.article = {faq: [{question: 'Why?', answer: '**b**'}]};
    await list.updateComplete;
    expect(textOf(answerOf(list).querySelector('strong'))).to.equal('b');
    expect(answerOf(list).querySelector('em')).to.equal(null);
  });

  it('stays plain text until its code is there', async () => {
    const host = {requestUpdate: () => undefined} as never;
    const before = renderText(host, 'a\n\nb', 'text');
    expect(before).to.have.length(2);
    expect(loadFormat('text')).to.equal(undefined);
    await loadFormat('markdown');
    expect(loadFormat('markdown')).to.equal(undefined);
    expect(renderText(host, 'a\n\nb', 'markdown')).not.to.be.an('array');
  });

  it('brings its styles along, once and only where it is shown', async () => {
    const plain = await show('a', html`<faq-list></faq-list>`);
    const sheets = plain.shadowRoot!.adoptedStyleSheets.length;
    const list = await show(markdown);
    await richTextOf(list);
    list.article = {
      faq: [
        {question: 'Why?', answer: markdown},
        {question: 'How?', answer: '- a'},
      ],
    };
    await list.updateComplete;
    expect(list.shadowRoot!.adoptedStyleSheets.length).to.equal(sheets + 1);
    expect(plain.shadowRoot!.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('shows answers of JSON-LD with their HTML', async () => {
    const list = await fixture<FaqList>(html`<faq-list></faq-list>`);
    const text = '<p>See <a href="/guide">the <b>guide</b></a>.</p><ol><li>One</li></ol>';
    list.article = {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [{'@type': 'Question', name: 'Why?', acceptedAnswer: {'@type': 'Answer', text}}],
    };
    await eventually(() => answerOf(list).querySelector('ol > li'));
    expect(textOf(answerOf(list).querySelector('a[href="/guide"] > strong'))).to.equal('guide');
  });

  describe('that is hostile', () => {
    const attacks = [
      '<script>window.hacked = 1</script>',
      '<img src="/missing.png" onerror="window.hacked = 1">',
      '<svg onload="window.hacked = 1"><script>window.hacked = 1</script></svg>',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.hacked=1&gt;">',
      '<iframe src="javascript:parent.hacked = 1" srcdoc="<script>parent.hacked = 1</script>"></iframe>',
      '<details open ontoggle="window.hacked = 1">a</details>',
      '<input autofocus onfocus="window.hacked = 1">',
      '<form action="javascript:hacked = 1"><button formaction="javascript:hacked = 1">a</button></form>',
      '<video src="/missing.mp4" onerror="window.hacked = 1"></video><object data="/x"></object><embed src="/x">',
      '<link rel="stylesheet" href="/missing.css"><meta http-equiv="refresh" content="0;url=/x"><base href="/x">',
      '<p style="background: url(/missing.png)" class="x" part="y" id="z" slot="heading">a</p>',
      '<template shadowrootmode="open"><script>window.hacked = 1</script></template>',
      '![a](/missing.png) ![b](javascript:hacked=1)',
      '`<img src=/missing.png onerror=hacked=1>`',
      '<a href="https://a.example/" onclick="window.hacked = 1" target="_blank" ping="/x">a</a>',
      ...unsafeUrls.flatMap((url) => [`[a](<${url}>)`, `<a href="${url}">a</a>`, `<${url}>`]),
    ];
    const allowed = new Set(
      'div p a br hr ul ol li dl dt dd pre code kbd blockquote strong em del sub sup table thead tbody tr th td mark'.split(
        ' ',
      ),
    );
    const attributes = new Set(['dir', 'href', 'rel', 'part', 'start', 'scope', 'class']);

    for (const format of ['markdown', 'html'] as const) {
      it(`does nothing as ${format}`, async () => {
        const requests: string[] = [];
        const observer = new PerformanceObserver((entries) => {
          for (const {name} of entries.getEntries()) if (/missing|\/x$/.test(name)) requests.push(name);
        });
        observer.observe({type: 'resource'});
        const list = await fixture<FaqList>(html`<faq-list format="markdown"></faq-list>`);
        list.article = {faq: attacks.map((answer, index) => ({question: `Q${index}`, answer, format}))};
        await eventually(() => list.shadowRoot!.querySelector('[part=rich-text]'));
        list.expandAll();
        const shown = [...list.shadowRoot!.querySelectorAll('[part=rich-text] *')];
        expect(shown.length).to.be.above(20);
        for (const element of shown) {
          expect(allowed, element.outerHTML).to.include(element.localName);
          for (const {name} of element.attributes) expect(attributes, element.outerHTML).to.include(name);
          if (element instanceof HTMLAnchorElement) {
            expect(['https:', 'http:', 'mailto:'], element.href).to.include(element.protocol);
            element.addEventListener('click', (event) => event.preventDefault());
            element.click();
          }
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
        observer.disconnect();
        expect(requests).to.deep.equal([]);
        expect(window).not.to.have.property('hacked');
      });
    }
  });
});
