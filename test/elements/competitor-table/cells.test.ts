import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/a11y.js';
import {all, one, productsWith, show, spoken, values} from './comparison.js';

describe('a cell of <competitor-table>', () => {
  it('has a word beside the shape for answers in symbols, and the author’s own word where there is one', async () => {
    const table = await show(productsWith('✓', '✗', '△', true, 'Supported', 'no', 'planned', 'n/a', '?'));
    expect(values(table)).to.deep.equal([
      'Yes', 'No', 'Partly', 'Yes', 'Supported', 'no', 'planned', 'n/a', 'Unknown',
    ]); // prettier-ignore
    expect(all(table, '[part=answer] svg').length).to.equal(9);
    const shapes = new Set(all(table, '[part=answer] path').map((path) => path.getAttribute('d')));
    expect(shapes.size).to.equal(6);
    await expectAccessible(table);
  });

  it('keeps the author’s remark beside an answer', async () => {
    const table = await show(productsWith('✓ (plugin)', '✗'));
    expect(values(table)[0]).to.equal('Yes plugin');
    expect(one(table, '[part=note]').textContent.trim()).to.equal('plugin');
  });

  it('says that nothing is stated, and never “no”', async () => {
    const table = await show(productsWith('', 'x'));
    expect(values(table)[0]).to.equal('not stated');
    expect(all(table, '[part=empty]').length).to.equal(1);
  });

  it('shows a rating in words with a bar as long', async () => {
    const table = await show(productsWith('4/5', '★★☆☆☆'));
    expect(values(table)).to.deep.equal(['4 of 5', '2 of 5']);
    expect(all(table, '[part=value]')[0]!.textContent).to.contain('4/5');
    expect(all(table, '.bar path:last-child').map((path) => path.getAttribute('d'))).to.deep.equal([
      'M0 2h38.4',
      'M0 2h19.2',
    ]);
    await expectAccessible(table);
  });

  it('shows numbers, prices and versions as they are written', async () => {
    const written = ['$1,299.00', '1.20', '007', 'v2.0.0-beta.1', 'ca. 5 GB', 'From $5/mo'];
    const table = await show(productsWith(...written));
    expect(values(table)).to.deep.equal(written);
  });

  it('puts numbers below one another', async () => {
    const table = await show(productsWith('1,000', '5'));
    const [long, short] = all(table, '[part=value]').map((value) => {
      const text = document.createRange();
      text.selectNodeContents(value);
      return text.getBoundingClientRect().right;
    });
    expect(long).to.be.closeTo(short!, 1);
  });

  it('shows dates in the reader’s language, links as links, and lists as lists', async () => {
    const table = await show(productsWith('2026-05-05', 'https://example.com/a', ['fast', 'small']));
    expect(one(table, 'time').getAttribute('datetime')).to.equal('2026-05-05');
    expect(one(table, 'time').textContent).to.equal('May 5, 2026');
    expect((one(table, 'td a') as HTMLAnchorElement).href).to.equal('https://example.com/a');
    expect(all(table, 'td li').map(spoken)).to.deep.equal(['fast', 'small']);
    await expectAccessible(table);
  });

  it('shows hostile values as text, and runs nothing', async () => {
    const script = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';
    const cycle: Record<string, unknown> = {name: script, link: 'javascript:window.ran=true', [script]: script};
    cycle.self = cycle;
    const table = await show([cycle, {name: 'Y', link: {a: {b: 1}}, __proto__: null}]);
    expect(all(table, 'img, script, [onerror]').length).to.equal(0);
    expect(all(table, 'a').length).to.equal(0);
    expect(one(table, '[part=name]').textContent).to.equal(script);
    expect(table.shadowRoot!.textContent).not.to.contain('[object Object]');
    for (const control of all(table, 'button')) control.click();
    expect('ran' in window).to.equal(false);
    await expectAccessible(table);
  });

  it('holds out 200 columns, rows that are too short, and cells without end', async () => {
    const wide = Object.fromEntries(Array.from({length: 200}, (_, index) => [`column ${index}`, String(index)]));
    const table = await show([{name: 'X', ...wide}, {name: 'Y', 'column 3': 'x'.repeat(5000)}, {name: 'Z'}]);
    expect(all(table, 'thead th').length).to.equal(201);
    expect(all(table, 'tr[part~=item]').map((row) => row.children.length)).to.deep.equal([201, 201, 201]);
    expect(Math.max(...all(table, 'td').map((cell) => cell.offsetWidth))).to.be.below(800);
  });

  it('keeps data out of classes, styles and parts', async () => {
    const evil = 'x" style="color:red';
    const table = await show({
      columns: [{key: evil, label: evil, group: evil}],
      items: [{id: 'p', name: evil, cells: [{kind: 'text', text: evil, note: evil}]}],
    });
    for (const element of all(table, '*')) {
      for (const name of ['class', 'part', 'id']) expect(element.getAttribute(name) ?? '').not.to.contain('color');
      if (!element.matches('[part=scroller]')) expect(element.hasAttribute('style')).to.equal(false);
    }
  });
});
