import {expect, html} from '@open-wc/testing';
import type {ArticleHeader} from '../../../src/elements/article-header/article-header.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {fixture} from '../../helpers/fixture.js';
import {emulateMedia} from '../../helpers/page.js';
import {all, article, picture, show, texts} from './header.js';

function image(header: ArticleHeader): HTMLImageElement | undefined {
  return all<HTMLImageElement>(header, 'img')[0];
}

async function within(width: number, data: unknown, dir = 'ltr'): Promise<ArticleHeader> {
  const box = await fixture<HTMLElement>(
    html`<div dir=${dir}><article-header .article=${data}></article-header></div>`,
  );
  box.style.inlineSize = `${width}px`;
  const header = box.querySelector('article-header')!;
  await header.updateComplete;
  return header;
}

describe('<article-header> picture', () => {
  it('has its description, its caption and its room before it has come', async () => {
    const header = await within(300, article);
    const {alt, src} = image(header)!;
    expect([alt, src]).to.deep.equal(['A bridge', picture]);
    expect(texts(header, 'caption')).to.deep.equal(['The bridge, from the south']);
    const {width, height} = image(header)!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([300, 150]);
    await expectAccessible(header);
  });

  it('has a room of its own where nobody has said how large it is, before and after it has come', async () => {
    const header = await within(320, {title: 'T', image: picture});
    const box = () => image(header)!.getBoundingClientRect();
    expect([box().width, box().height]).to.deep.equal([320, 180]);
    await image(header)!.decode();
    expect([box().width, box().height]).to.deep.equal([320, 180]);
    expect(image(header)!.alt).to.equal('');
    await expectAccessible(header);
  });

  it('is not read out twice where its caption is its description', async () => {
    const header = await show({title: 'T', image: {url: picture, alt: 'Same', caption: 'Same'}});
    expect(image(header)!.getAttribute('alt')).to.equal('');
    expect(texts(header, 'caption')).to.deep.equal(['Same']);
  });

  it('leaves its words, and no hole, where it cannot be loaded', async () => {
    const header = await show(article);
    const fail = async () => {
      image(header)!.dispatchEvent(new Event('error'));
      await header.updateComplete;
    };
    await fail();
    expect(image(header)).to.equal(undefined);
    expect(texts(header, 'caption')).to.deep.equal(['The bridge, from the south']);
    await expectAccessible(header);
    header.article = {title: 'T', image: {url: `${picture}?2`, alt: 'A bridge'}};
    await header.updateComplete;
    expect(image(header) !== undefined).to.equal(true);
    await fail();
    expect(texts(header, 'caption')).to.deep.equal(['A bridge']);
    header.article = {title: 'T', image: `${picture}?3`};
    await header.updateComplete;
    await fail();
    expect(all(header, 'figure')).to.have.length(0);
  });

  it('is loaded from http and https only', async () => {
    for (const url of ['javascript:alert(1)', 'data:image/png;base64,AAAA', 'file:///etc/passwd', 'blob:x']) {
      expect(image(await show({title: 'T', image: {url}})), url).to.equal(undefined);
    }
  });
});

describe('<article-header> layout', () => {
  it('fits 320 pixels at twice the size of text, and turns around with the text', async () => {
    const long = {
      ...article,
      title: 'Long'.repeat(40),
      author: [{name: 'Name'.repeat(20), email: `${'mail'.repeat(20)}@example.com`}, 'Grace'],
      audience: ['Audience'.repeat(12), 'Others'],
    };
    for (const dir of ['ltr', 'rtl']) {
      const header = await within(288, long, dir);
      header.style.fontSize = '200%';
      const box = header.getBoundingClientRect();
      for (const element of all(header, '*:not(slot, style)')) {
        const {left, right} = element.getBoundingClientRect();
        expect(left, element.outerHTML).to.be.at.least(box.left - 1);
        expect(right, element.outerHTML).to.be.at.most(box.right + 1);
      }
    }
  });

  it('sets labels before their values, in the same line where there is room', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const header = await within(700, article, dir);
      for (const row of all(header, '.about > div')) {
        const [label, value] = [...row.children].map((part) => part.getBoundingClientRect());
        expect(label!.bottom).to.be.greaterThan(value!.top);
        if (dir === 'ltr') expect(label!.right).to.be.at.most(value!.left);
        else expect(label!.left).to.be.at.least(value!.right);
      }
    }
  });

  it('prints all of it, with the addresses of its links', async function () {
    const header = await show(article);
    const before = header.shadowRoot!.textContent;
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(header.shadowRoot!.textContent).to.equal(before);
    const [link] = all(header, 'a');
    expect(getComputedStyle(link!, '::after').content).to.include('https://example.com/ada');
    expect(image(header)!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('can be read on a dark page and in forced colors', async function () {
    const header = await show(article);
    header.parentElement!.style.cssText = 'background: #111; color: #eee';
    await expectAccessible(header);
    header.parentElement!.removeAttribute('style');
    if (!(await emulateMedia({'forced-colors': 'active'}))) this.skip();
    await expectAccessible(header);
  });
});
