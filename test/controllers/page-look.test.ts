import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/concept-list/define.js';
import '../../src/elements/tag-list/define.js';
import '../../src/elements/tech-article/define.js';
import type {ReactiveElement} from 'lit';
import {eventually} from '../helpers/wait.js';

type Shown = ReactiveElement & {article: unknown};

const article = {
  technical_concepts: [{concept: 'Term', description: 'Text.', url: 'https://example.com/'}],
  keywords: ['Tag'],
};

/** A page with styles of its own, which end at the elements. */
async function show(markup: string, css: string): Promise<Shown[]> {
  const page = await fixture(html`<div></div>`);
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  document.adoptedStyleSheets.push(styles);
  page.innerHTML = markup;
  const elements = [...page.querySelectorAll<Shown>('concept-list, tag-list, tech-article')];
  for (const element of elements) element.article = article;
  await Promise.all(elements.map(async (element) => element.updateComplete));
  return elements;
}

function styleOf(element: Shown, selector: string): CSSStyleDeclaration {
  return getComputedStyle(element.shadowRoot!.querySelector(selector)!);
}

describe('an element in a page', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
    document.documentElement.removeAttribute('data-theme');
  });

  it('sets its heading as the page sets its own, in its own size', async () => {
    const [list] = await show(
      '<header><h2 class="site">Site</h2></header><main><h1>Page</h1><h2>Part</h2><concept-list heading-level="2"></concept-list></main>',
      'main h2{font:italic 300 50px Georgia,serif;text-transform:uppercase} .site{font:900 50px monospace}',
    );
    await eventually(() => expect(styleOf(list!, 'h2').fontStyle).to.equal('italic'));
    const {fontFamily, fontWeight, textTransform, fontSize} = styleOf(list!, 'h2');
    expect([fontFamily, fontWeight, textTransform, fontSize]).to.deep.equal([
      'Georgia, serif',
      '300',
      'uppercase',
      '24px',
    ]);
    expect(styleOf(list!, '[part=name]').fontFamily).to.equal(getComputedStyle(list!).fontFamily);
  });

  it('has the typeface that a page names for headings, and a bold one where the page has no headings', async () => {
    const [list, tags] = await show(
      '<main><concept-list></concept-list><tag-list></tag-list></main>',
      'concept-list{--article-heading-font:Georgia}',
    );
    await eventually(() => expect(styleOf(list!, 'h2').fontFamily).to.equal('Georgia'));
    expect(styleOf(tags!, 'h2').fontWeight).to.equal('700');
    expect(styleOf(tags!, 'h2').fontFamily).to.equal(getComputedStyle(tags!).fontFamily);
  });

  it('has the color of the page’s links, also after the page has changed its theme', async () => {
    const [list] = await show(
      '<main><p>A <a href="#a">link</a>.</p><concept-list></concept-list></main>',
      'a{color:rgb(1,2,3)} [data-theme=dark] a{color:rgb(200,210,220)}',
    );
    await eventually(() => expect(styleOf(list!, 'a').color).to.equal('rgb(1, 2, 3)'));
    document.documentElement.dataset['theme'] = 'dark';
    await eventually(() => expect(styleOf(list!, 'a').color).to.equal('rgb(200, 210, 220)'));
  });

  it('gives both to the elements inside it', async () => {
    const [whole] = await show(
      '<main><p><a href="#a">Link</a></p><h2>Part</h2><tech-article></tech-article></main>',
      'main h2{font-style:italic} a{color:rgb(1,2,3)}',
    );
    const list = await eventually(() => whole!.shadowRoot!.querySelector<Shown>('concept-list')!);
    await eventually(() => {
      expect(styleOf(list, '[part=heading]').fontStyle).to.equal('italic');
      expect(styleOf(list, 'a').color).to.equal('rgb(1, 2, 3)');
    });
  });
});
