import {aTimeout, expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/a11y.js';
import {findControl, press, type} from '../../helpers/keyboard.js';
import {all, columns, filter, landscape, names, one, productsWith, show, status} from './comparison.js';

const eight = productsWith('a', 'b', 'c', 'Über alles', 'd', 'e', '✓', 'f');

describe('filtering a <competitor-table>', () => {
  it('has a field from eight products on, or as its attribute says', async () => {
    const fields = async (count: number, attributes = {}) =>
      all(await show(eight.slice(0, count), attributes), '[part=filter]').length;
    expect([await fields(7), await fields(8)]).to.deep.equal([0, 1]);
    expect([await fields(7, {filterable: ''}), await fields(8, {filterable: 'false'})]).to.deep.equal([1, 0]);
  });

  it('finds words anywhere, marks them, and says how many products match', async () => {
    const table = await show(eight);
    one(table, '[part=filter]').focus();
    await type('uber');
    await aTimeout(20);
    expect(names(table)).to.deep.equal(['D']);
    expect(all(table, 'mark').map((mark) => mark.textContent)).to.deep.equal(['Über']);
    expect(status(table)).to.equal('1 of 8 match');
    await expectAccessible(table);
    await filter(table, '.*');
    expect(names(table)).to.deep.equal([]);
    expect(one(table, '[part=no-matches]').textContent).to.equal('No matches');
    await expectAccessible(table);
    await filter(table, 'yes');
    expect(names(table)).to.deep.equal(['G']);
    await filter(table, '');
    expect(names(table).length).to.equal(8);
    expect([all(table, 'mark').length, status(table)]).to.deep.equal([0, '']);
  });

  it('gives what it hides no room, and keeps the browser able to find it', async () => {
    const table = await show(eight);
    const whole = one(table, 'table').offsetHeight;
    const row = one(table, '#competitor-d').offsetHeight;
    const width = one(table, '#competitor-d th').offsetWidth;
    await filter(table, 'Über');
    const head = one(table, 'thead').offsetHeight;
    expect(one(table, 'table').offsetHeight).to.be.closeTo(head + row, 2);
    expect(one(table, 'table').offsetHeight).to.be.below(whole / 3);
    expect(one(table, '#competitor-d th').offsetWidth).to.be.closeTo(width, 40);
    const hidden = one(table, '#competitor-a');
    expect(hidden.getAttribute('hidden')).to.equal('until-found');
    hidden.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await table.updateComplete;
    expect(names(table).length).to.equal(8);
    expect(one(table, 'table').offsetHeight).to.equal(whole);
  });

  it('filters products that are columns', async () => {
    const table = await show(eight, {products: 'columns'});
    await filter(table, 'Über');
    expect(names(table)).to.deep.equal(['D']);
    expect(all(table, 'td').filter((cell) => cell.offsetWidth).length).to.equal(1);
  });

  it('leaves thousands of rows alone that it hides', async () => {
    const thousands = Array.from({length: 5000}, (_, index) => ({name: `Product ${index}`, a: `${index % 7}`, b: 'x'}));
    const table = await show(thousands);
    let changes = 0;
    const observer = new MutationObserver(
      (records) => (changes += records.filter(({type}) => type === 'childList').length),
    );
    observer.observe(table.shadowRoot!, {childList: true, characterData: true, subtree: true});
    await filter(table, 'Product 4999');
    await aTimeout(0);
    expect(names(table)).to.deep.equal(['Product 4999']);
    expect(changes).to.be.below(20);
    observer.disconnect();
  }).timeout(60_000);
});

describe('the differences in a <competitor-table>', () => {
  const some = [
    {name: 'X', license: 'MIT', speed: 'fast', open: '✓'},
    {name: 'Y', license: 'MIT', speed: 'slow', open: 'Yes'},
  ];

  it('are all that is left when a reader wants it so', async () => {
    const table = await show(some);
    await press(table, 'Space', 'Differences only');
    await table.updateComplete;
    expect(columns(table)).to.deep.equal(['Product', 'Speed']);
    expect(status(table)).to.equal('1 of 3 properties shown');
    expect(table.hasAttribute('differences-only')).to.equal(true);
    await expectAccessible(table);
    findControl(table, 'Differences only').click();
    await table.updateComplete;
    expect(columns(table).length).to.equal(4);
  });

  it('are all that is left when its attribute says so', async () => {
    const table = await show(some, {'differences-only': ''});
    expect(columns(table)).to.deep.equal(['Product', 'Speed']);
    expect((findControl(table, 'Differences only') as HTMLInputElement).checked).to.equal(true);
  });

  it('are no choice where all columns differ or none does', async () => {
    expect(all(await show(landscape), '[part=differences]').length).to.equal(0);
    const same = await show(
      some.map(({name, license}) => ({name, license})),
      {'differences-only': ''},
    );
    expect(all(same, '[part=differences]').length).to.equal(0);
    expect(columns(same)).to.deep.equal(['Product', 'License']);
    expect(all(await show(some.slice(0, 1)), '[part=differences]').length).to.equal(0);
  });
});
