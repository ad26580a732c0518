import {expect, html} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/a11y.js';
import {fixture} from '../../helpers/fixture.js';
import {focused, press} from '../../helpers/keyboard.js';
import {emulateMedia, setViewport} from '../../helpers/page.js';
import {eventually} from '../../helpers/wait.js';
import {all, show, showValue, texts} from './data.js';

const records = [
  {name: 'HTTP requests', zig: 120_000, rust: 118_500, note: 'Within noise'},
  {name: 'Cold start', zig: 5.1, rust: 5.3, address: 'https://example.com/a-very-long-address/that-does-not-break'},
];
const wide = [Object.fromEntries(Array.from({length: 10}, (_, index) => [`column_${index}`, `Value ${index}`]))];

describe('<data-section> layout', () => {
  afterEach(async () => {
    await setViewport(800);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('makes a card of each record where there is little room, with a label to each value', async () => {
    await setViewport(1000);
    const section = await showValue(records);
    const display = (selector: string) => getComputedStyle(all(section, selector)[0]!).display;
    expect(display('tbody tr')).to.equal('table-row');
    expect(display('td [part=label]')).to.equal('none');
    await setViewport(320);
    expect(display('tbody tr')).to.equal('block');
    expect(display('td [part=label]')).to.equal('block');
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    const hidden = all(section, 'td').filter((cell) => getComputedStyle(cell).display === 'none');
    expect(hidden.map((cell) => cell.querySelector('[part=value]')!.textContent)).to.deep.equal(['', '']);
    await expectAccessible(section);
  });

  it('needs no more room than there is, however many columns there are', async () => {
    for (const width of [320, 500, 700, 1000, 1400]) {
      await setViewport(width);
      const section = await showValue(wide);
      expect(all(section, 'table')[0]!.offsetWidth, `${width}`).to.be.at.most(section.offsetWidth);
      section.remove();
    }
  });

  it('sets names beside their values where there is room', async () => {
    await setViewport(1000);
    const section = await showValue({name: 'Ada', year: 1842});
    const beside = () => {
      const [name, value] = all(section, 'dt, dd').map((part) => part.getBoundingClientRect());
      return value!.left >= name!.right;
    };
    expect(beside()).to.equal(true);
    await setViewport(320);
    expect(beside()).to.equal(false);
  });

  it('runs from right to left', async () => {
    const page = await fixture(html`<div lang="ar" dir="rtl"><data-section field="v"></data-section></div>`);
    const section = page.querySelector('data-section')!;
    section.article = {v: {name: 'Ada', records}};
    await section.updateComplete;
    const [name, value] = all(section, 'dt, dd').map((part) => part.getBoundingClientRect());
    expect(name!.left).to.be.greaterThan(value!.left);
    const [first, second] = all(section, 'thead th').map((cell) => cell.getBoundingClientRect());
    expect(first!.left).to.be.greaterThan(second!.left);
    await expectAccessible(section);
  });

  it('is found by a link to a section or a record inside', async () => {
    const section = await show(undefined, {field: 'team'});
    history.replaceState(null, '', '#data-team-core-parser');
    section.article = {team: {core: {parser: {open: 4}}, tools: [{name: 'Make', size: 1}]}};
    await eventually(() => focused()?.id === 'data-team-core-parser');
    location.hash = '#team-tools-make';
    await eventually(() => focused()?.id === 'data-team-tools-make');
    await expectAccessible(section);
  });

  it('has a button to each section and each record that copies its address', async () => {
    const section = await showValue({core: {size: {open: 1}}, tools: [{name: 'Make'}]});
    const names = all(section, '[part=copy-link]').map((button) => button.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Core', 'Size', 'Tools', 'Make'].map((name) => `Copy link to “${name}”`));
    const copied: string[] = [];
    const clipboard = {writeText: (text: string) => Promise.resolve(void copied.push(text))};
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    try {
      await press(section, 'Enter', 'Copy link to “Make”');
      await eventually(() => texts(section, '[role=status]')[0] === 'Link copied');
    } finally {
      delete (navigator as {clipboard?: unknown}).clipboard;
    }
    expect(copied.map((url) => new URL(url).hash)).to.deep.equal(['#data-my-value-tools-make']);
  });

  it('prints without its buttons', async function () {
    const section = await showValue({core: {size: {open: 1}}});
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(getComputedStyle(all(section, '[part=copy-link]')[0]!).display).to.equal('none');
  });
});
