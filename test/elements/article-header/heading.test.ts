import {expect, html} from '@open-wc/testing';
import type {ArticleHeader} from '../../../src/elements/article-header/article-header.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {fixture} from '../../helpers/fixture.js';
import {all, article, headings, show, texts} from './header.js';

async function inPage(page: ReturnType<typeof html>): Promise<string[][]> {
  const box = await fixture<HTMLElement>(page);
  const headers = [...box.querySelectorAll<ArticleHeader>('article-header')];
  await Promise.all(headers.map((header) => header.updateComplete));
  const found = headers.map(headings);
  box.remove();
  return found;
}

async function withLevel(headingLevel: number): Promise<string[]> {
  const header = await show(article, {headingLevel});
  const found = headings(header);
  header.remove();
  return found;
}

describe('<article-header> heading', () => {
  it('is the first of the page where it has no other, else it fits in where it stands', async () => {
    const data = {title: 'T'};
    expect(
      await inPage(
        html`<section>
          <h2>Before</h2>
          <article-header .article=${data}></article-header>
        </section>`,
      ),
    ).to.deep.equal([['h1 T']]);
    expect(
      await inPage(html`
        <main>
          <h1>The page</h1>
          <h2>Section</h2>
          <article-header .article=${data}></article-header>
        </main>
      `),
    ).to.deep.equal([['h3 T']]);
    expect(
      await inPage(html`
        <main>
          <article-header .article=${data}></article-header>
          <div role="heading" aria-level="1">The page</div>
        </main>
      `),
    ).to.deep.equal([['h2 T']]);
  });

  it('is as its attribute says, and not as a level that there is not', async () => {
    expect(await withLevel(3)).to.deep.equal(['h3 How we moved']);
    expect(await withLevel(9)).to.deep.equal(['h1 How we moved']);
    expect(await withLevel(NaN)).to.deep.equal(['h1 How we moved']);
  });

  it('is the page’s first only once', async () => {
    const data = {title: 'T'};
    expect(
      await inPage(html`
        <main>
          <article-header .article=${data} no-heading></article-header>
          <article-header .article=${data}></article-header>
          <article-header .article=${data}></article-header>
        </main>
      `),
    ).to.deep.equal([[], ['h1 T'], ['h2 T']]);
  });

  it('knows of the page around the component that it is in', async () => {
    const box = await fixture<HTMLElement>(html`<main><div></div></main>`);
    const root = box.querySelector('div')!.attachShadow({mode: 'open'});
    const header = document.createElement('article-header');
    header.article = {title: 'T'};
    root.append(header);
    await header.updateComplete;
    expect(headings(header)).to.deep.equal(['h1 T']);
    const title = document.createElement('h1');
    title.textContent = 'The page';
    box.prepend(title);
    header.requestUpdate();
    await header.updateComplete;
    expect(headings(header)).to.deep.equal(['h2 T']);
  });

  it('is found where the page has hidden the document’s own methods', async () => {
    const clobber = document.createElement('img');
    clobber.setAttribute('name', 'querySelectorAll');
    document.body.append(clobber);
    try {
      expect(headings(await show(article))).to.deep.equal(['h1 How we moved']);
    } finally {
      clobber.remove();
    }
  });

  it('can be left to the page, or be replaced by it, also where the data has none', async () => {
    const header = await show(article, {noHeading: true});
    expect(headings(header)).to.deep.equal([]);
    expect(texts(header, 'byline')).to.have.length(1);
    await expectAccessible(header);
    header.remove();
    const replaced = await fixture<ArticleHeader>(
      html`<article-header .article=${{level: 'expert'}}><span slot="heading">Theirs</span></article-header>`,
    );
    await replaced.updateComplete;
    const [title] = all(replaced, 'h1');
    expect(title!.querySelector('slot')!.assignedElements()[0]!.textContent).to.equal('Theirs');
    replaced.remove();
    expect(headings(await show({level: 'expert'}))).to.deep.equal([]);
  });
});
