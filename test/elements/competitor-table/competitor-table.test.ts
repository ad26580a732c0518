import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/a11y.js';
import {eventually} from '../../helpers/wait.js';
import {all, columns, landscape, names, one, show, spoken, values} from './comparison.js';

/** `own` is known to readers of data by a word of the author's. */
const own = [
  {name: 'Node.js', license: 'MIT'},
  {name: 'Bun', own: true, license: 'MIT'},
];

describe('<competitor-table>', () => {
  it('shows each product as a row, with what the author says of it word for word', async () => {
    const table = await show(landscape);
    expect(names(table)).to.deep.equal(['Node.js', 'Deno', 'Bun (current)']);
    expect(columns(table)).to.deep.equal(['Product', 'Market position', 'Performance']);
    expect(values(table)).to.deep.equal(landscape.flatMap((product) => [product.market_position, product.performance]));
    expect(one(table, 'caption').textContent.trim()).to.equal('Comparison');
    expect(one(table, '[part=heading]').textContent.trim()).to.equal('Comparison');
    await expectAccessible(table);
  });

  it('is a table whose headers say what they head', async () => {
    const table = await show(landscape);
    expect(all(table, 'thead th[scope=col][role=columnheader]').length).to.equal(3);
    expect(all(table, 'tbody th[scope=row][role=rowheader]').length).to.equal(3);
    expect(all(table, 'td[role=cell]').length).to.equal(6);
    expect(all(table, 'tr[part~=item]').length).to.equal(3);
  });

  it('shows the same for data set before it is in the page', async () => {
    const table = document.createElement('competitor-table');
    table.article = {competitors: landscape};
    document.body.append(table);
    await table.updateComplete;
    expect(names(table)).to.deep.equal(['Node.js', 'Deno', 'Bun (current)']);
    table.remove();
  });

  it('follows data that changes, and shows nothing for none', async () => {
    const table = await show(landscape);
    table.article = {competitors: [{name: 'Go', performance: 'Fast'}, ...landscape.slice(0, 1)]};
    await table.updateComplete;
    expect(names(table)).to.deep.equal(['Go', 'Node.js']);
    expect(columns(table)).to.deep.equal(['Product', 'Performance', 'Market position']);
    table.article = {competitors: []};
    await table.updateComplete;
    expect(table.getBoundingClientRect().height).to.equal(0);
  });

  it('takes a comparison that has been read already', async () => {
    const table = await show({
      columns: [{key: 'a', label: 'A'}],
      items: [{id: 'x', name: 'X', cells: [{kind: 'no', text: '✗'}]}],
    });
    expect([...names(table), ...values(table)]).to.deep.equal(['X', 'No']);
  });

  it('says which group a product is in', async () => {
    const table = await show([
      {group: 'Runtimes', items: [{name: 'Bun', fast: 'very'}]},
      {group: 'Bundlers', items: [{name: 'Vite', fast: 'quite'}]},
    ]);
    expect(columns(table)).to.deep.equal(['Product', 'Group', 'Fast']);
    expect(values(table)).to.deep.equal(['Runtimes', 'very', 'Bundlers', 'quite']);
    await expectAccessible(table);
  });

  it('shows products as columns', async () => {
    const table = await show(landscape, {products: 'columns'});
    expect(names(table)).to.deep.equal(['Node.js', 'Deno', 'Bun (current)']);
    expect(all(table, 'thead th[scope=col][part~=item]').length).to.equal(3);
    expect(all(table, 'tbody th[scope=row]').map(spoken)).to.deep.equal(['Market position', 'Performance']);
    expect(values(table).slice(0, 3)).to.deep.equal(landscape.map((product) => product.market_position));
    await expectAccessible(table);
    table.products = 'rows';
    await table.updateComplete;
    expect(all(table, 'tr[part~=item]').length).to.equal(3);
  });

  it('puts columns under the heading of their group', async () => {
    const items = [{id: 'x', name: 'X', cells: ['1', '2', '3'].map((text) => ({kind: 'text', text}))}];
    const grouped = [
      {key: 'a', label: 'A'},
      {key: 'b', label: 'B', group: 'Speed'},
      {key: 'c', label: 'C', group: 'Speed'},
    ];
    const table = await show({columns: grouped, items});
    const [heading] = all(table, 'th[scope=colgroup]') as HTMLTableCellElement[];
    expect([heading!.textContent.trim(), heading!.colSpan]).to.deep.equal(['Speed', 2]);
    const left = (text: string) =>
      all(table, 'thead th')
        .find((th) => spoken(th) === text)!
        .getBoundingClientRect().left;
    expect(left('B')).to.be.closeTo(left('Speed'), 1);
    expect(all(table, 'td')[1]!.getBoundingClientRect().left).to.be.closeTo(left('B'), 1);
    await expectAccessible(table);

    table.products = 'columns';
    await table.updateComplete;
    expect(all(table, 'th[scope=rowgroup]').map(spoken)).to.deep.equal(['Speed']);
    await expectAccessible(table);
  });

  it('marks the product that the article is about in words', async () => {
    const table = await show({
      columns: [],
      items: own.map(({name, own}, index) => ({id: `p${index}`, name, ...(own && {own}), cells: []})),
    });
    expect(all(table, '[part~=own] :is([part=name], [part=own-label])').map(spoken)).to.deep.equal([
      'Bun',
      'This article’s product',
    ]);
    expect(one(table, '[part~=own] th').matches('th')).to.equal(true);
    await expectAccessible(table);
  });

  it('describes products and columns, and links what has an address', async () => {
    const table = await show({
      columns: [{key: 'a', label: 'Stars', description: 'On GitHub'}],
      items: [
        {
          id: 'x',
          name: 'X',
          url: 'https://x.example/',
          description: 'First.\n\nSecond.',
          cells: [{kind: 'number', text: '1,200', value: 1200, url: 'https://github.example/'}],
        },
      ],
    });
    expect(all(table, '[part=description] p').map(spoken)).to.deep.equal(['First.', 'Second.']);
    expect(one(table, '[part=column] [part=note]').textContent.trim()).to.equal('On GitHub');
    const links = all(table, 'a') as HTMLAnchorElement[];
    expect(links.map(({href, rel}) => [href, rel])).to.deep.equal([
      ['https://x.example/', 'noopener'],
      ['https://github.example/', 'noopener'],
    ]);
    expect(links[1]!.textContent).to.equal('Source');
    await expectAccessible(table);
  });

  it('renders Markdown in texts when asked to', async () => {
    const table = await show([{name: 'X', value: 'some `code` here'}], {format: 'markdown'});
    await eventually(() => expect(all(table, 'td code').map(spoken)).to.deep.equal(['code']));
  });

  for (const [lang, dir, product, yes, none] of [
    ['de', 'ltr', 'Produkt', 'Ja', 'keine Angabe'],
    ['ar', 'rtl', 'المنتج', 'نعم', 'غير مذكور'],
  ] as const) {
    it(`speaks the language of its place: ${lang}`, async () => {
      const place = document.createElement('div');
      [place.lang, place.dir] = [lang, dir];
      document.body.append(place);
      const table = document.createElement('competitor-table');
      table.article = {
        competitors: [
          {name: 'X', a: '✓', b: 'b'},
          {name: 'Y', a: '', b: 'a'},
        ],
      };
      place.append(table);
      await eventually(() => expect(columns(table)[0]).to.equal(product));
      expect([values(table)[0], values(table)[2]]).to.deep.equal([yes, none]);
      const [first, second] = all(table, 'thead th').map((th) => th.getBoundingClientRect().left);
      expect(first! < second!).to.equal(dir === 'ltr');
      expect(getComputedStyle(one(table, 'td p')).textAlign).to.match(dir === 'ltr' ? /left|start/ : /right/);
      await expectAccessible(table);
      place.remove();
    });
  }

  it('stays itself when it is removed and added ten times', async () => {
    const table = await show(landscape);
    const count = () => table.shadowRoot!.querySelectorAll('*').length;
    const before = count();
    const added: string[] = [];
    const removed: string[] = [];
    const {addEventListener: add, removeEventListener: remove} = window;
    window.addEventListener = function (this: Window, ...args: Parameters<typeof add>) {
      added.push(args[0]);
      add.apply(window, args);
    };
    window.removeEventListener = function (this: Window, ...args: Parameters<typeof remove>) {
      removed.push(args[0]);
      remove.apply(window, args);
    };
    const parent = table.parentElement!;
    for (let time = 0; time < 10; time++) {
      table.remove();
      parent.append(table);
      await table.updateComplete;
    }
    window.addEventListener = add;
    window.removeEventListener = remove;
    expect(count()).to.equal(before);
    expect(names(table).length).to.equal(3);
    const print = (events: string[]) => events.filter((type) => type.endsWith('print')).length;
    expect(print(added)).to.be.at.least(20);
    expect(print(added)).to.equal(print(removed));
  });
});
