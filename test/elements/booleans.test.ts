import {expect, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import * as library from '../../src/index.js';
import '../../src/define.js';
import type {FaqList} from '../../src/index.js';
import {all, headings} from '../helpers/element.js';
import {fixture} from '../helpers/fixture.js';
import {eventually} from '../helpers/wait.js';

const faq = [
  {question: 'Why?', answer: 'Because.'},
  {question: 'When?', answer: 'Now.'},
];

/** Every property of every element that is true or false, and null where it may be up to the element. */
const booleans = Object.values(library).flatMap((Class: unknown) => {
  if (typeof Class !== 'function') return [];
  const {elementProperties = new Map<string, never>()} = Class as Partial<typeof LitElement>;
  const names = [...elementProperties].filter(([, {type, state}]) => type === Boolean && !state) as [string, unknown][];
  return names.flatMap(([name]) => {
    const Element = Class as typeof LitElement & (new () => LitElement);
    const tag = customElements.getName(Element);
    return tag ? [{tag, name, attribute: attributeOf(Element, name)}] : [];
  });
});

function attributeOf({elementProperties}: typeof LitElement, name: string): string {
  const {attribute} = elementProperties.get(name)!;
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

describe('an attribute that is true or false', () => {
  it('is known for all of them', () => {
    const names = new Set(booleans.map(({attribute}) => attribute));
    expect([...names].sort()).to.deep.equal(
      ['debug', 'differences-only', 'exclusive', 'filter', 'filterable', 'no-heading', 'no-toc', 'searchable'], // prettier-ignore
    );
  });

  for (const {tag, name, attribute} of booleans) {
    it(`is false where it says so, and what it was where it is gone: <${tag} ${attribute}>`, () => {
      const element = document.createElement(tag);
      const value = (): unknown => Reflect.get(element, name);
      const initial = value();
      for (const text of ['', 'false', 'true', 'false']) {
        element.setAttribute(attribute, text);
        expect(value(), text).to.equal(text !== 'false');
      }
      element.removeAttribute(attribute);
      expect(value()).to.equal(initial);
    });
  }

  it('leaves the heading where it says "false", and several answers open', async () => {
    const list = await fixture<FaqList>(
      html`<faq-list .article=${{faq}} heading-level="2" no-heading="false" exclusive="false"></faq-list>`,
    );
    await eventually(() => all(list, 'summary').length === 2);
    expect(headings(list)[0]).to.match(/^h2 /);
    for (const summary of all(list, 'summary')) summary.click();
    await eventually(() => all<HTMLDetailsElement>(list, 'details').every(({open}) => open));
  });

  it('gives no heading of the page away where it says "false"', async () => {
    const data = {title: 'T'};
    const page = await fixture(html`
      <main>
        <article-header .article=${data} no-heading="false"></article-header>
        <article-header .article=${data}></article-header>
      </main>
    `);
    const headers = [...page.querySelectorAll('article-header')];
    await eventually(() => headers.every((header) => headings(header).length > 0));
    expect(headers.map(headings)).to.deep.equal([['h1 T'], ['h2 T']]);
  });
});
