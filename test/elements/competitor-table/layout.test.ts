import {expect} from '@open-wc/testing';
import type {CompetitorTable} from '../../../src/elements/competitor-table/competitor-table.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {findControl, focused} from '../../helpers/keyboard.js';
import {emulateMedia, setViewport} from '../../helpers/page.js';
import {eventually} from '../../helpers/wait.js';
import {all, columns, filter, landscape, names, one, productsWith, settled, show, spoken} from './comparison.js';

const wide = landscape.map(({name}, row) => ({
  name,
  ...Object.fromEntries(Array.from({length: 12}, (_, index) => [`Feature ${index}`, `Value ${row * index}`])),
}));

function box(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

function expectNoSidewaysScrolling() {
  expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
}

async function showAt(width: number, data: unknown, attributes = {}): Promise<CompetitorTable> {
  await setViewport(width, 700);
  const table = await show(data, attributes);
  await settled(table);
  return table;
}

describe('the layout of a <competitor-table>', () => {
  afterEach(async () => {
    await setViewport(800, 600);
    document.documentElement.style.fontSize = '';
    scrollTo(0, 0);
  });

  it('is a card for each product where there is little room, and still a table', async () => {
    const table = await showAt(320, landscape);
    const cards = all(table, '[part~=item]');
    expect(cards.map((card) => box(card).left)).to.deep.equal(cards.map(() => box(cards[0]!).left));
    for (const [index, card] of cards.slice(1).entries()) expect(box(card).top).to.be.above(box(cards[index]!).bottom);
    const [first, second] = all(table, '#competitor-node-js [part=value]');
    expect(box(second!).top).to.be.above(box(first!).bottom - 1);
    const labels = all(table, '#competitor-node-js [part=label]');
    expect(labels.map((label) => label.textContent.trim())).to.deep.equal(['Market position', 'Performance']);
    for (const label of labels) expect(box(label).width).to.be.above(0);
    expect(all(table, 'tr[role=row]').length).to.equal(4);
    expect(
      all(table, '[role=table], [role=rowgroup], [role=columnheader], [role=rowheader], [role=cell]').length,
    ).to.equal(15);
    expectNoSidewaysScrolling();
    await expectAccessible(table);
  });

  it('fits a phone with text of twice the size', async () => {
    document.documentElement.style.fontSize = '32px';
    await showAt(320, landscape);
    expectNoSidewaysScrolling();
  });

  it('has labels in cards only', async () => {
    const table = await showAt(800, landscape);
    for (const label of all(table, '[part=label]')) expect(box(label).width).to.equal(0);
    const [first, second] = all(table, '#competitor-node-js [part=value]');
    expect(box(second!).left).to.be.above(box(first!).right);
  });

  it('sorts and filters cards, too', async () => {
    const table = await showAt(320, landscape, {filterable: ''});
    const button = findControl(table, 'Performance');
    expect(box(button).width).to.be.above(40);
    expect(box(button).height).to.be.at.least(24);
    button.click();
    await table.updateComplete;
    expect(names(table)).to.deep.equal(['Deno', 'Bun (current)', 'Node.js']);
    const [first] = all(table, '[part~=item]');
    expect(first!.id).to.equal('competitor-deno');
    await filter(table, 'Bun');
    expect(box(one(table, '#competitor-deno')).height).to.equal(0);
    await expectAccessible(table);
  });

  it('makes cards of products that are columns, and columns again', async () => {
    const table = await showAt(320, landscape, {products: 'columns'});
    await eventually(() => expect(all(table, 'tr[part~=item]').length).to.equal(3));
    expectNoSidewaysScrolling();
    await expectAccessible(table);
    await setViewport(1000, 700);
    await eventually(() => expect(all(table, 'th[part~=item][scope=col]').length).to.equal(3));
  });

  it('fits a page with text at twice its size', async () => {
    document.documentElement.style.fontSize = '200%';
    const table = await showAt(640, landscape);
    document.documentElement.style.fontSize = '';
    expectNoSidewaysScrolling();
    expect(names(table).length).to.equal(3);
  });

  it('scrolls a table that is too wide, as a region with its name that the keyboard reaches', async () => {
    const table = await showAt(800, wide);
    const scroller = one(table, '[part=scroller]');
    await eventually(() => expect(scroller.getAttribute('role')).to.equal('region'));
    expect(scroller.tabIndex).to.equal(0);
    expect(one(table, `#${scroller.getAttribute('aria-labelledby')}`).textContent.trim()).to.equal('Comparison');
    expectNoSidewaysScrolling();
    await expectAccessible(table);

    const [name, value] = [one(table, 'tbody th'), all(table, 'td')[0]!];
    const before = box(name).left;
    scroller.scrollLeft = 300;
    expect(scroller.scrollLeft).to.equal(300);
    expect(box(name).left).to.be.closeTo(before, 1);
    expect(box(value).left).to.be.below(before);
    expect(getComputedStyle(name).backgroundColor).not.to.match(/transparent|, 0\)$/);
  });

  it('keeps a product in view that a link leads to, in a table that scrolls both ways', async () => {
    const tall = Array.from({length: 60}, (_, index) => ({...wide[1], name: `Product ${index}`}));
    await setViewport(800, 700);
    history.replaceState(null, '', '#competitor-product-50');
    const table = await show(tall);
    await eventually(() => expect(one(table, '[part=scroller]').tabIndex).to.equal(0));
    await eventually(() => expect(focused()?.id).to.equal('competitor-product-50'));
    await eventually(() => {
      const [row, scroller] = [box(focused()!), box(one(table, '[part=scroller]'))];
      expect(row.top).to.be.within(scroller.top, scroller.bottom);
      expect(row.top).to.be.within(0, innerHeight);
    });
    expect(box(one(table, '[part=scroller]')).height).to.be.below(innerHeight);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is no region while it fits', async () => {
    const table = await showAt(800, landscape);
    const scroller = one(table, '[part=scroller]');
    await eventually(() => expect(getComputedStyle(scroller).overflowX).to.equal('visible'));
    expect([scroller.hasAttribute('role'), scroller.hasAttribute('tabindex')]).to.deep.equal([false, false]);
  });

  it('keeps its header in view, above what passes below it', async () => {
    document.body.style.background = 'rgb(250, 240, 230)';
    const table = await showAt(800, productsWith(...Array.from({length: 40}, (_, index) => `Value ${index}`)));
    await eventually(() => expect(getComputedStyle(one(table, '[part=scroller]')).overflowX).to.equal('visible'));
    scrollTo(0, box(one(table, '#competitor-a')).top + 300);
    expect(box(one(table, 'thead')).top).to.be.closeTo(0, 1);
    expect(getComputedStyle(one(table, 'thead th')).backgroundColor).to.equal('rgb(250, 240, 230)');
    document.body.style.background = '';
  });

  it('takes the page’s color again when its theme changes', async () => {
    const table = await showAt(800, landscape);
    await settled(table);
    const color = () => getComputedStyle(one(table, 'thead th')).backgroundColor;
    document.body.style.cssText = 'background: rgb(20, 20, 30); color: rgb(230, 230, 240)';
    await eventually(() => expect(color()).to.equal('rgb(20, 20, 30)'));
    await expectAccessible(table);
    document.body.style.cssText = '';
    await eventually(() => expect(color()).not.to.equal('rgb(20, 20, 30)'));
  });

  it('starts at the right where that is where text starts', async () => {
    document.documentElement.dir = 'rtl';
    const table = await showAt(800, wide);
    const name = one(table, 'tbody th');
    expect(box(name).left).to.be.above(box(all(table, 'td')[0]!).left);
    const before = box(name).right;
    one(table, '[part=scroller]').scrollLeft = -200;
    expect(box(name).right).to.be.closeTo(before, 1);
    document.documentElement.dir = '';
  });

  it('prints everything, in the order of the reader, and without controls', async () => {
    const table = await showAt(800, [
      ...landscape.map((product) => ({...product, license: 'MIT'})),
      {name: 'Go', license: 'MIT', performance: 'Fast', market_position: 'Elsewhere'},
    ], {filterable: '', 'differences-only': ''}); // prettier-ignore
    await filter(table, 'Deno');
    dispatchEvent(new Event('beforeprint'));
    await table.updateComplete;
    expect(names(table).length).to.equal(4);
    expect(columns(table)).to.deep.equal(['Product', 'Market position', 'Performance', 'License']);
    if (await emulateMedia({media: 'print'})) {
      for (const part of ['toolbar', 'export', 'copy-link']) {
        for (const control of all(table, `[part~=${part}]`)) expect(box(control).height, part).to.equal(0);
      }
      await emulateMedia({});
    }
    dispatchEvent(new Event('afterprint'));
    await table.updateComplete;
    expect(names(table)).to.deep.equal(['Deno']);
    expect(columns(table).length).to.equal(3);
  });

  it('prints what is too wide for paper as cards', async function () {
    const table = await showAt(800, wide, {products: 'columns'});
    table.products = 'rows';
    await table.updateComplete;
    await settled(table);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expectNoSidewaysScrolling();
    const values = all(table, '#competitor-deno [part=value]').map((value) => box(value).top);
    expect(new Set(values).size).to.equal(12);
  });

  it('is whole in forced colors', async function () {
    if (!(await emulateMedia({'forced-colors': 'active'}))) this.skip();
    const table = await showAt(800, productsWith('✓', '✗', '4/5'));
    await expectAccessible(table);
    expect(all(table, '[part=answer]').map(spoken)).to.deep.equal(['Yes', 'No']);
    expect(getComputedStyle(one(table, '[part=answer] svg')).stroke).not.to.equal('none');
  });
});
