import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/a11y.js';
import {findControl, focused, press} from '../../helpers/keyboard.js';
import {emulateMedia} from '../../helpers/page.js';
import {eventually} from '../../helpers/wait.js';
import {all, show, shown, texts, textOf, twenty} from './entities.js';

/** What is hidden takes no room. */
function seen(list: Element): string[] {
  return all(list, '[part~=group], [part=item]')
    .filter((item) => item.getBoundingClientRect().height > 0 && item.closest('[hidden]') === null)
    .map((item) => textOf(item.querySelector('[part=name]') ?? item));
}

describe('<mention-list> with many mentions', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows twelve, and of their groups only those', async () => {
    const list = await show(twenty);
    const names = Array.from({length: 12}, (_, index) => `Name ${index + 1}`);
    expect(shown(list)).to.deep.equal(names);
    expect(seen(list)).to.deep.equal(['Person 10', ...names.slice(0, 10), 'Place 4', ...names.slice(10)]);
    await expectAccessible(list);
  });

  it('leaves no room for those that it does not show', async () => {
    const list = await show(Array.from({length: 40}, (_, index) => `Name ${index + 1}`));
    const last = all(list, '[part=item]')[11]!.getBoundingClientRect();
    const button = findControl(list, 'Show all 40').getBoundingClientRect();
    expect(button.top - last.bottom).to.be.within(0, 48);
  });

  it('shows twelve without a button, and thirteen with one', async () => {
    const list = await show(twenty.slice(0, 12));
    expect(all(list, '[part=show-all]')).to.have.length(0);
    list.article = {mentions: twenty.slice(0, 13)};
    await list.updateComplete;
    expect(texts(list, 'show-all')).to.deep.equal(['Show all 13']);
    expect(shown(list)).to.have.length(12);
  });

  it('shows all when asked, and goes on with the first of the others', async () => {
    const list = await show(twenty);
    await press(list, 'Enter', 'Show all 20');
    await eventually(() => focused()?.id === 'mention-name-13');
    expect(shown(list)).to.have.length(20);
    expect(seen(list)).to.have.length(23);
    expect(all(list, '[part=show-all]')).to.have.length(0);
    await expectAccessible(list);
    await press('Tab');
    expect(focused()?.getAttribute('aria-label')).to.equal('Copy link to “Name 13”');
  });

  it('leaves the others to the browser’s own search, which brings all of them', async () => {
    const list = await show(twenty);
    const item = all(list, '[part=item]')[15]!;
    expect(item.getAttribute('hidden')).to.equal('until-found');
    expect(item.parentElement!.parentElement!.getAttribute('hidden')).to.equal('until-found');
    item.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await list.updateComplete;
    expect(shown(list)).to.have.length(20);
  });

  it('shows the one that a link leads to', async () => {
    history.replaceState(null, '', '#mention-name-17');
    const early = await show(undefined);
    early.article = {mentions: twenty};
    await eventually(() => focused()?.id === 'mention-name-17');
    expect(shown(early)).to.have.length(20);
  });

  it('shows no more than a link needs', async () => {
    const list = await show(twenty);
    location.hash = '#name-2';
    await eventually(() => focused()?.id === 'mention-name-2');
    expect(shown(list)).to.have.length(12);
    location.hash = '#mention-name-20';
    await eventually(() => focused()?.id === 'mention-name-20');
    expect(focused()!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(shown(list)).to.have.length(20);
  });

  it('prints all, without the button', async function () {
    const list = await show(twenty);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const tops = all(list, '[part=item]').map((item) => item.querySelector('[part=name]')!.getBoundingClientRect());
    expect(tops.every(({height}) => height > 0)).to.equal(true);
    expect(new Set(tops.map(({top, left}) => `${top} ${left}`)).size, 'none on top of another').to.equal(20);
    expect(all(list, '[part~=group]').every((heading) => heading.getBoundingClientRect().height > 0)).to.equal(true);
    expect(getComputedStyle(all(list, '[part=show-all]')[0]!).display).to.equal('none');
  });

  it('writes all as Markdown', async () => {
    const list = await show(twenty);
    expect(await list.toMarkdown()).to.include('#### Name 20\n\nText 20\n');
  });
});
