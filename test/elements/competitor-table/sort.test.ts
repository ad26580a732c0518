import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import type {CompetitorSortEvent, CompetitorTable} from '../../../src/elements/competitor-table/competitor-table.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {findControl, focused, press} from '../../helpers/keyboard.js';
import {all, landscape, names, productsWith, show, status} from './comparison.js';

async function sort(table: CompetitorTable, column: string) {
  findControl(table, column).click();
  await table.updateComplete;
}

function sorted(table: CompetitorTable): (string | null)[] {
  return all(table, '[part=column]').map((header) => header.getAttribute('aria-sort'));
}

const orders: readonly [string, unknown[], string][] = [
  ['numbers by size', ['1,000 ms', '20 ms', '3 ms'], 'CBA'],
  ['prices by amount', ['$1,299.00', '$20', '$0'], 'CBA'],
  ['dates by time', ['2026-05', '2025-12-31', '2026-01-15'], 'BCA'],
  ['versions part by part', ['1.10.0', '1.9.0', '1.10.0-beta.2', '1.10.0-beta.10'], 'BCDA'],
  ['ratings by points', ['4/5', '2.5/5', '5/5'], 'BAC'],
  ['answers from no to yes', ['✓', '✗', '△', 'planned', '?', ''], 'BDCAEF'],
  ['texts as the language has them', ['zebra', 'Ärger', 'item 10', 'item 9'], 'BDCA'],
];

describe('sorting a <competitor-table>', () => {
  for (const [what, given, order] of orders) {
    it(`sorts ${what}, and what is not stated last, whichever way`, async () => {
      const table = await show(productsWith(...given, ''));
      const last = String.fromCharCode(65 + given.length);
      await sort(table, 'Value');
      expect(names(table).join('')).to.equal(order + last);
      await sort(table, 'Value');
      const silent = given.filter((value) => value === '?' || value === '').length;
      const said = order.slice(0, order.length - silent);
      expect(names(table).join('')).to.equal([...said].reverse().join('') + order.slice(said.length) + last);
      await sort(table, 'Value');
      expect(names(table).join('')).to.equal('ABCDEFGH'.slice(0, given.length + 1));
    });
  }

  it('goes up, down, and back to the author’s order, and says so', async () => {
    const table = await show(landscape);
    const told: [string | null, string][] = [];
    table.addEventListener('competitor-sort', (event) => told.push([event.column, event.direction]));
    await sort(table, 'Market position');
    expect(names(table)).to.deep.equal(['Node.js', 'Deno', 'Bun (current)']);
    expect(sorted(table)).to.deep.equal([null, 'ascending', null]);
    expect(status(table)).to.equal('Sorted by Market position, ascending');
    await sort(table, 'Market position');
    expect(names(table)).to.deep.equal(['Bun (current)', 'Deno', 'Node.js']);
    expect(sorted(table)).to.deep.equal([null, 'descending', null]);
    await expectAccessible(table);
    await sort(table, 'Market position');
    expect(sorted(table)).to.deep.equal([null, null, null]);
    expect(status(table)).to.equal('Sorted as the author has it');
    await sort(table, 'Product');
    expect(names(table)[0]).to.equal('Bun (current)');
    expect(told).to.deep.equal([
      ['market_position', 'ascending'],
      ['market_position', 'descending'],
      ['market_position', 'none'],
      [null, 'ascending'],
    ]);
  });

  it('sorts from the keyboard and keeps the focus', async () => {
    const table = await show(landscape);
    setTimeout(() => void press(table, 'Enter', 'Performance'));
    const {column, direction} = await oneEvent<CompetitorSortEvent>(table, 'competitor-sort');
    expect([column, direction]).to.deep.equal(['performance', 'ascending']);
    await table.updateComplete;
    expect(names(table)).to.deep.equal(['Deno', 'Bun (current)', 'Node.js']);
    expect(focused()?.textContent.trim()).to.equal('Performance');
    await press('Space');
    await table.updateComplete;
    expect(names(table)).to.deep.equal(['Node.js', 'Bun (current)', 'Deno']);
  });

  it('leaves the order as it is when the page says no', async () => {
    const table = await show(landscape);
    table.addEventListener('competitor-sort', (event) => event.preventDefault());
    await sort(table, 'Product');
    await aTimeout(20);
    expect(names(table)).to.deep.equal(['Node.js', 'Deno', 'Bun (current)']);
    expect([...sorted(table), status(table)]).to.deep.equal([null, null, null, '']);
  });

  it('offers no sorting where an order would mean nothing', async () => {
    const table = await show([
      {name: 'X', same: 'MIT', tags: ['a', 'b'], prose: 'a '.repeat(80), number: '1'},
      {name: 'Y', same: 'MIT', tags: ['c'], prose: 'b', number: '2'},
    ]);
    expect(all(table, '[part=sort]').map((button) => button.textContent.trim())).to.deep.equal(['Product', 'Number']);
  });

  it('sorts products that are columns, by the heading of a row', async () => {
    const table = await show(landscape, {products: 'columns'});
    await sort(table, 'Performance');
    expect(names(table)).to.deep.equal(['Deno', 'Bun (current)', 'Node.js']);
    const header = all(table, 'th[aria-sort=ascending]')[0]!;
    expect([header.getAttribute('role'), header.getAttribute('scope')]).to.deep.equal(['rowheader', 'row']);
    await expectAccessible(table);
  });

  it('sorts for a script without an event', async () => {
    const table = await show(landscape);
    let events = 0;
    table.addEventListener('competitor-sort', () => events++);
    table.sortBy('performance', 'descending');
    await table.updateComplete;
    expect(names(table)[0]).to.equal('Node.js');
    table.sortBy('nothing');
    await table.updateComplete;
    expect(names(table)).to.deep.equal(['Node.js', 'Deno', 'Bun (current)']);
    expect(events).to.equal(0);
  });
});
