import {expect} from '@open-wc/testing';
import {css, html, type LitElement} from 'lit';
import {
  define,
  defineAll,
  FaqList,
  registerTranslation,
  TagList,
  TechArticle,
  type ElementTag,
  type TechTimeline,
} from '../../src/index.js';
import {fixture} from '../helpers/fixture.js';
import {browser} from '../helpers/page.js';
import {all, textOf, texts} from '../helpers/element.js';

const faq = {faq: [{question: 'Why?', answer: 'Because.'}]};
const article = {title: 'Rust', ...faq, rest: {steps: [{name: 'Plan', date: '2026-05'}]}};

/** What a design system makes of an element: other styles and other words. */
class AcmeFaq extends FaqList {
  static override styles = [
    FaqList.styles,
    css`
      [part~='item'] {
        border-top: 7px solid;
      }
    `,
  ];

  static override terms = {
    en: {faqHeading: 'Ask Acme'},
    de: {faqHeading: 'Fragen Sie Acme'},
    'zh-hant': {faqHeading: '問 Acme'},
  };
}

/** Puts an element into the page that is not called as it is in a template. */
async function show<Shown extends LitElement>(name: string, data: unknown, lang = 'en'): Promise<Shown> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element: HTMLElement = document.createElement(name);
  Object.assign(element, {article: data});
  box.append(element);
  const shown = element as unknown as Shown;
  await shown.updateComplete;
  return shown;
}

describe('define', () => {
  it('registers an element under a name of the page’s own', async () => {
    expect(define(FaqList, 'own-questions')).to.equal('own-questions');
    const list = await show<FaqList>('own-questions', faq);
    expect(list).to.be.instanceOf(FaqList);
    expect(texts(list, 'question')).to.deep.equal(['Why?']);
  });

  it('does so once, and under as many names as there are', () => {
    define(TagList, 'own-tags');
    define(TagList, 'own-tags');
    define(TagList, 'other-tags');
    expect(document.createElement('other-tags')).to.be.instanceOf(TagList);
    expect(customElements.get('other-tags')).not.to.equal(customElements.get('own-tags'));
  });

  it('leaves an element constructible', () => {
    class Own extends FaqList {}
    define(Own, 'own-constructible');
    expect(new Own().localName).to.equal('own-constructible');
  });

  it('leaves the usual names to whom registers them afterwards', async () => {
    define(FaqList, 'own-earlier');
    await import('../../src/define.js');
    expect(document.createElement('faq-list')).to.be.instanceOf(FaqList);
  });

  for (const name of ['', 'faq', 'Acme-Faq', '1-faq', '-faq', 'acme faq-list', 'acme-faq>', 'acme/-faq']) {
    it(`says that no element can be called “${name}”`, () => {
      expect(() => define(FaqList, name)).to.throw(TypeError, `“${name}”`);
    });
  }
});

describe('defineAll', () => {
  it('registers every element under a prefix and returns their names', () => {
    const names = defineAll({prefix: 'team-'});
    expect(names['faq-list']).to.equal('team-faq-list');
    expect(Object.keys(names)).to.have.length(15);
    for (const name of Object.values(names)) expect(customElements.get(name), name).to.be.a('function');
    expect(defineAll({prefix: 'team-'})).to.deep.equal(names);
  });

  it('takes a class of the page’s own in place of another, also inside of an article', async () => {
    class Own extends FaqList {}
    defineAll({prefix: 'mine-', elements: {'faq-list': Own}});
    const shown = await show<TechArticle>('mine-tech-article', article);
    const [list] = all(shown, 'mine-faq-list');
    expect(list).to.be.instanceOf(Own);
  });

  for (const prefix of ['acme', 'Acme-', '-', '1-', 'a b-']) {
    it(`says that no name can begin with “${prefix}”, and registers nothing`, () => {
      expect(() => defineAll({prefix})).to.throw(TypeError, `“${prefix}”`);
      expect(customElements.get(`${prefix}faq-list`)).to.equal(undefined);
    });
  }

  it('says that it does not know an element', () => {
    const elements = {'faq-lists': FaqList};
    expect(() => defineAll({prefix: 'wrong-', elements: elements as object})).to.throw(TypeError, '<faq-lists>');
    expect(customElements.get('wrong-faq-list')).to.equal(undefined);
  });
});

describe('an element under quite another name', () => {
  it('shows what is inside of it under names that begin with its own, where there are no others', async () => {
    class Own extends TechArticle {}
    define(Own, 'own-post');
    const shown = await show<TechArticle>('own-post', article);
    const inside = all(shown, '[part~=section]>*').filter(({localName}) => localName.includes('-'));
    expect(inside).not.to.be.empty;
    for (const {localName, shadowRoot} of inside) expect(shadowRoot?.childElementCount, localName).to.be.above(0);
  });
});

describe('a subclass', () => {
  before(() => {
    define(AcmeFaq, 'own-faq');
  });

  it('has other styles beside those of its element', async () => {
    const list = await show<AcmeFaq>('own-faq', faq);
    const [item] = all(list, '[part~=item]');
    expect(getComputedStyle(item!).borderTopWidth).to.equal('7px');
    const plain = await show<FaqList>(define(FaqList, 'own-plain'), faq);
    expect(getComputedStyle(all(plain, '[part~=item]')[0]!).borderTopWidth).not.to.equal('7px');
    expect(getComputedStyle(list).display).to.equal(getComputedStyle(plain).display);
  });

  for (const [lang, heading] of [
    ['en', 'Ask Acme'],
    ['de-CH', 'Fragen Sie Acme'],
    ['zh-TW', '問 Acme'],
    ['sv', 'Ask Acme'],
  ] as const) {
    it(`says something in other words in ${lang}`, async () => {
      const list = await show<AcmeFaq>('own-faq', faq, lang);
      expect(texts(list, 'heading')).to.deep.equal([heading]);
    });
  }

  it('keeps its words from other elements, and from what the page says otherwise', async () => {
    registerTranslation({$code: 'fr', faqHeading: 'Vos questions'});
    const list = await show<FaqList>(define(FaqList, 'own-plain'), faq, 'fr');
    expect(texts(list, 'heading')).to.deep.equal(['Vos questions']);
    const own = await show<AcmeFaq>('own-faq', faq, 'de');
    registerTranslation({$code: 'de', faqHeading: 'Anderes'});
    await own.updateComplete;
    expect(texts(own, 'heading')).to.deep.equal(['Fragen Sie Acme']);
    registerTranslation({$code: 'de', faqHeading: 'Fragen und Antworten'});
  });
});

describe('a registry for a part of the page', () => {
  it('makes what is inside of an element too, and nothing else sees its names', async function () {
    const registry = scopedRegistry();
    if (!registry) {
      // Chromium has them, and Safari; Firefox and this WebKit have one registry for a page.
      expect(browser).not.to.equal('chromium');
      return;
    }
    class Own extends FaqList {}
    const names: readonly string[] = Object.values(
      defineAll({prefix: 'scoped-', registry, elements: {'faq-list': Own}}),
    );
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const root = box.attachShadow({mode: 'open', customElementRegistry: registry});
    const shown: HTMLElement = document.createElement('scoped-tech-article', {customElementRegistry: registry});
    Object.assign(shown, {article});
    root.append(shown);
    await (shown as unknown as TechArticle).updateComplete;
    expect(shown).to.be.instanceOf(TechArticle);
    const inside = all(shown, '[part~=section]>*').filter(({localName}) => localName.includes('-'));
    expect(inside.map(({localName}) => localName)).to.include.members(['scoped-faq-list', 'scoped-data-section']);
    for (const element of inside) {
      const {localName, customElementRegistry, shadowRoot} = element;
      expect([customElementRegistry === registry, !!shadowRoot], localName).to.deep.equal([true, true]);
    }
    expect(all(shown, 'scoped-faq-list')[0]).to.be.instanceOf(Own);
    expect(textOf(all(shown, 'scoped-faq-list')[0]!.shadowRoot!.querySelector('summary')!)).to.include('Why?');
    for (const name of names) expect(customElements.get(name), name).to.equal(undefined);
  });

  it('can have the usual names with classes of its own', async function () {
    const registry = scopedRegistry();
    if (!registry) {
      expect(browser).not.to.equal('chromium');
      return;
    }
    defineAll({registry});
    const steps = {Plan: {date: '2026-05', status: 'done'}, Build: {date: '2026-06', status: 'planned'}};
    const section = document.createElement('data-section', {customElementRegistry: registry});
    Object.assign(section, {article: {steps}, field: 'steps'});
    (await fixture<HTMLElement>(html`<div></div>`)).append(section);
    await (section as LitElement).updateComplete;
    const [timeline] = all<TechTimeline>(section, '[part=timeline]');
    await timeline?.updateComplete;
    expect(timeline?.customElementRegistry === registry).to.equal(true);
    expect(timeline?.shadowRoot?.textContent).to.include('Plan');
  });

  it('is the page’s own by default', () => {
    const name: ElementTag = 'tag-list';
    expect(defineAll({prefix: 'page-'})[name]).to.equal('page-tag-list');
    expect(customElements.get('page-tag-list')).to.be.a('function');
  });
});

function scopedRegistry(): CustomElementRegistry | undefined {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
}
