import {expect} from '@open-wc/testing';

const before = new Set(Object.getOwnPropertyNames(window));

describe('importing the package', () => {
  it('registers nothing, and adds nothing to the page but what Lit and the test runner know themselves by', async () => {
    const exported = await import('../../src/index.js');
    const values: readonly unknown[] = Object.values(exported);
    const classes = values.filter(
      (value): value is CustomElementConstructor =>
        typeof value === 'function' && value.prototype instanceof HTMLElement,
    );
    expect(classes.length).to.be.above(15);
    for (const element of classes) expect(customElements.getName(element), element.name).to.equal(null);
    for (const tag of ['faq-list', 'tech-article']) expect(customElements.get(tag), tag).to.equal(undefined);
    const added = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
    expect(added.filter((name) => !/^(?:(?:lit|reactiveElement)[A-Z]|__WTR_)/.test(name))).to.deep.equal([]);
  });
});
