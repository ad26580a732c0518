import {expect, html} from '@open-wc/testing';
import type {TechArticle} from '../../../src/elements/tech-article/tech-article.js';
import {fixture} from '../../helpers/fixture.js';
import {setViewport} from '../../helpers/page.js';
import {all, canonical, data, show} from './article.js';

describe('the layout of a <tech-article>', () => {
  before(() => setViewport(1400, 800));
  after(() => setViewport(800, 600));

  it('comes from its top down, and nothing that is there moves again', async () => {
    const article = document.createElement('tech-article');
    article.textContent = 'Prose.';
    article.article = data;
    document.body.append(article);
    const frames: string[][] = [];
    const look = () => {
      const shown = all(article, '[part~=section]').filter((section) => section.getBoundingClientRect().height > 1);
      frames.push(shown.map((section) => `${section.id} at ${Math.round(section.getBoundingClientRect().top)}`));
    };
    const done = article.updateComplete.then(() => true);
    // Behind what the frame itself does.
    const frame = () => new Promise<false>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0, false)));
    while (!(await Promise.race([done, frame()]))) look();
    look();
    article.remove();
    const last = frames.at(-1)!;
    expect(last).to.have.length(canonical.length);
    // The page's own prose is there before anything else.
    const [first, ...others] = frames.filter(({length}) => length > 1);
    expect(first!.length).to.be.below(canonical.length);
    expect(first!.join()).to.include('body');
    for (const frame of [first!, ...others]) expect(frame).to.deep.equal(last.slice(0, frame.length));
  });

  it('keeps lists of tags closer together than other sections', async () => {
    const article = await show(data);
    const shown = all(article, '.sections > [part~=section]:not([hidden])');
    const isTags = (section: Element) => section.firstElementChild?.localName === 'tag-list';
    const gaps = shown.slice(1).map((section, index) => ({
      gap: section.getBoundingClientRect().top - shown[index]!.getBoundingClientRect().bottom,
      inTags: isTags(section) && isTags(shown[index]!),
    }));
    const between = gaps.filter(({inTags}) => inTags).map(({gap}) => gap);
    const others = gaps.filter(({inTags}) => !inTags).map(({gap}) => gap);
    expect(between).to.have.length(3);
    expect(Math.max(...between)).to.be.below(Math.min(...others));
    expect(Math.max(...others) - Math.min(...others)).to.be.at.most(1);
  });

  it('keeps the page’s own paragraphs readable, and leaves its pictures and tables alone', async () => {
    const article = await fixture<TechArticle>(html`
      <tech-article no-toc>
        <p>${'Words of the page. '.repeat(40)}</p>
        <figure style="margin: 0">A figure</figure>
      </tech-article>
    `);
    article.article = data;
    await article.updateComplete;
    const [text, figure] = [...article.children].map((child) => child.getBoundingClientRect().width);
    const {width} = article.getBoundingClientRect();
    expect(text).to.be.below(width * 0.7);
    expect(figure).to.equal(width);
  });

  it('does not move the page’s own prose by being defined', async () => {
    const article = await fixture<TechArticle>(html`<tech-article><p>Text</p></tech-article>`);
    const {marginTop, marginBottom} = getComputedStyle(article);
    expect([marginTop, marginBottom]).to.deep.equal(['0px', '0px']);
  });
});
