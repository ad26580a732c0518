import {expect, html, nextFrame} from '@open-wc/testing';
import type {TechArticle} from '../../../src/elements/tech-article/tech-article.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {fixture} from '../../helpers/fixture.js';
import {focused, press} from '../../helpers/keyboard.js';
import {browser, emulateMedia, setViewport} from '../../helpers/page.js';
import {eventually} from '../../helpers/wait.js';
import {all, data, elementOf, show} from './article.js';

function contents(article: TechArticle): string[] {
  return all(article, '[part~=toc-link]').map(({textContent}) => textContent.trim());
}

function current(article: TechArticle): string[] {
  return all(article, '[part~=toc-link][aria-current=true]').map(({textContent}) => textContent.trim());
}

const isOpen = (article: TechArticle) => article.shadowRoot!.querySelector<HTMLDetailsElement>('nav details')!.open;

describe('the table of contents of a <tech-article>', () => {
  afterEach(async () => {
    await setViewport(800, 600);
    scrollTo(0, 0);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('names the sections and the headings of the page’s own prose', async () => {
    const article = await fixture<TechArticle>(html`
      <tech-article .article=${data}>
        <h2 id="prose">In the prose</h2>
        <h2>Without an address</h2>
      </tech-article>
    `);
    await article.updateComplete;
    await eventually(() => contents(article).includes('In the prose'));
    expect(contents(article).slice(0, 3)).to.deep.equal(['What this is about', 'In the prose', 'Timeline']);
    expect(contents(article)).to.have.length(15);
    const links = all(article, '[part~=toc-link]').map((link) => link.getAttribute('href'));
    expect(links.slice(0, 3)).to.deep.equal(['#section-about', '#prose', '#section-timeline']);
  });

  it('keeps up with headings that change, and leaves those out that nothing leads to', async () => {
    const article = await show(data, {}, 'Prose.');
    await eventually(() => contents(article).includes('Timeline'));
    const prose = article.querySelector('p')!;
    prose.innerHTML = '<h2 id="one">One</h2><h2 id="">None</h2><h2 id="blank"> </h2>';
    const ofProse = () => contents(article).slice(1, contents(article).indexOf('Timeline'));
    await eventually(() => expect(ofProse()).to.deep.equal(['One']));
    article.querySelector('#one')!.textContent = 'Two';
    await eventually(() => expect(ofProse()).to.deep.equal(['Two']));
    article.querySelector('#blank')!.textContent = 'Three';
    await eventually(() => expect(ofProse()).to.deep.equal(['Two', 'Three']));
    article.querySelector('#one')!.removeAttribute('id');
    await eventually(() => expect(ofProse()).to.deep.equal(['Three']));
    dispatchEvent(new Event('scroll'));
    await expectAccessible(article);
  });

  it('is closed where there is little room, and beside the article where there is enough', async () => {
    await setViewport(500, 700);
    const article = await show(data);
    const nav = article.shadowRoot!.querySelector('nav')!;
    const first = article.shadowRoot!.querySelector('.sections')!;
    expect(isOpen(article)).to.equal(false);
    expect(nav.getBoundingClientRect().bottom).to.be.at.most(first.getBoundingClientRect().top);
    await expectAccessible(article);
    await setViewport(1300, 700);
    await eventually(() => isOpen(article));
    expect(nav.getBoundingClientRect().left).to.be.above(first.getBoundingClientRect().right);
    await expectAccessible(article);
    await setViewport(500, 700);
    await eventually(() => !isOpen(article));
    await press(article, 'Enter', 'Contents');
    await eventually(() => isOpen(article));
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('follows the reader', async () => {
    await setViewport(1300, 500);
    const article = await show(data);
    await eventually(() => isOpen(article));
    for (const [tag, title] of [
      ['concept-list', 'Concepts'],
      ['tech-timeline', 'Timeline'],
    ] as const) {
      elementOf(article, tag).scrollIntoView({block: 'start', behavior: 'instant'});
      await eventually(() => current(article).join() === title);
    }
    scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'});
    await eventually(() => current(article).join() === 'More data');
  });

  it('is open beside the article before anything is seen', async () => {
    await setViewport(1300, 700);
    const article = await show(data);
    // Measured in the frame that shows it first: what is asked for later in the same frame comes before its paint.
    await nextFrame();
    expect(isOpen(article)).to.equal(true);
  });

  it('scrolls along where it is longer than the window, and moves no entry for the current one', async () => {
    await setViewport(1300, 260);
    const article = await show(data);
    await eventually(() => isOpen(article));
    const nav = article.shadowRoot!.querySelector('nav')!;
    const texts = all(article, '[part~=toc-link] bdi');
    const places = () => texts.map((text) => `${text.offsetLeft} ${text.offsetTop} ${text.offsetWidth}`).join();
    const before = places();
    for (const [tag, title] of [
      ['mention-list', 'Mentioned in this article'],
      ['tech-timeline', 'Timeline'],
    ] as const) {
      elementOf(article, tag).scrollIntoView({block: 'start', behavior: 'instant'});
      await eventually(() => {
        expect(current(article)).to.deep.equal([title]);
        const entry = all(article, '[part~=toc-link][aria-current]')[0]!.getBoundingClientRect();
        const {top, bottom} = nav.getBoundingClientRect();
        expect(entry.top).to.be.at.least(top - 1);
        expect(entry.bottom).to.be.at.most(bottom + 1);
      });
      expect(places()).to.equal(before);
    }
  });

  it('leads to a section and gives it the focus', async function () {
    // A background window of WebKit's matches no :focus.
    const article = await show(data);
    await press(article, 'Enter', 'Contents');
    await eventually(() => isOpen(article));
    await press(article, 'Enter', 'Concepts');
    await eventually(() => location.hash === '#section-concepts');
    await eventually(() => (focused() as HTMLElement | null)?.id === 'section-concepts');
    const {top} = all(article, '#section-concepts')[0]!.getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight);
    expect(browser).to.be.a('string');
  });

  it('opens an answer that a link of the page names, on load and later', async () => {
    location.hash = '#faq-when';
    const article = await show(data);
    const answer = (id: string) =>
      elementOf(article, 'faq-list').shadowRoot!.querySelector<HTMLDetailsElement>(`#faq-${id}`)!;
    await eventually(() => answer('when').open);
    location.hash = '#faq-why';
    await eventually(() => answer('why').open);
  });

  it('is left away when nobody wants it, or when there is little to list', async () => {
    const article = await show(data, {'no-toc': ''});
    expect(contents(article)).to.deep.equal([]);
    const short = await show({title: 'Short', faq: data.faq});
    expect(contents(short)).to.deep.equal([]);
  });

  it('is not on paper', async function () {
    const article = await show(data);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(article.shadowRoot!.querySelector('nav')!.checkVisibility()).to.equal(false);
  });
});
