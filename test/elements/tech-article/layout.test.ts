import {expect, html} from '@open-wc/testing';
import type {TechArticle} from '../../../src/elements/tech-article/tech-article.js';
import {fixture} from '../../helpers/fixture.js';
import {setViewport} from '../../helpers/page.js';
import {all, data, show} from './article.js';

describe('the layout of a <tech-article>', () => {
  before(() => setViewport(1400, 800));
  after(() => setViewport(800, 600));

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
