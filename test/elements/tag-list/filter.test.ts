import {expect, html} from '@open-wc/testing';
import type {TagSelectEvent} from '../../../src/base/tag-filter.js';
import type {TagList} from '../../../src/elements/tag-list/tag-list.js';
import '../../../src/elements/tag-list/define.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {all, texts, textOf} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';
import {findControl, focused, press} from '../../helpers/keyboard.js';
import {emulateMedia} from '../../helpers/page.js';

const article = () => ({keywords: ['Zig', 'Rust'], related_technologies: ['rust', 'Deno']});

function pressed(list: TagList): string {
  return all(list, '[aria-pressed=true]').map(textOf).join();
}

async function show(article: unknown, ...fields: string[]): Promise<TagList[]> {
  const page = await fixture(html`
    <div>${fields.map((field) => html`<tag-list filter field=${field} .article=${article}></tag-list>`)}</div>
  `);
  const lists = [...page.querySelectorAll('tag-list')];
  await settled(lists);
  return lists;
}

async function settled(lists: TagList[]): Promise<void> {
  for (const list of lists) await list.updateComplete;
}

describe('<tag-list filter>', () => {
  it('makes each tag a button that is pressed and released, from the keyboard too', async () => {
    const [list] = await show(article(), 'keywords');
    const events: string[] = [];
    list!.addEventListener('tag-select', ({tag, field}) => events.push(`${tag} ${field}`));
    expect(texts(list!, 'toggle')).to.deep.equal(['Zig', 'Rust']);
    expect(pressed(list!)).to.equal('');
    await press(list!, 'Enter', 'Rust');
    await list!.updateComplete;
    expect(pressed(list!)).to.equal('Rust');
    await expectAccessible(list!);
    await press(list!, 'Space', 'Zig');
    await list!.updateComplete;
    expect(pressed(list!)).to.equal('Zig');
    expect(focused()?.textContent.trim()).to.equal('Zig');
    await press('Space');
    await list!.updateComplete;
    expect(pressed(list!)).to.equal('');
    expect(events).to.deep.equal(['Rust keywords', 'Zig keywords', 'undefined keywords']);
  });

  it('has no links then', async () => {
    const [list] = await show(article(), 'keywords');
    list!.hrefTemplate = '/{tag}';
    await list!.updateComplete;
    expect(all(list!, 'a')).to.have.length(0);
  });

  it('leaves things as they are when the page cancels', async () => {
    const [list] = await show(article(), 'keywords');
    const seen: (string | undefined)[] = [];
    const cancel = (event: TagSelectEvent) => {
      seen.push(event.tag);
      event.preventDefault();
    };
    document.addEventListener('tag-select', cancel as EventListener);
    findControl(list!, 'Rust').click();
    document.removeEventListener('tag-select', cancel as EventListener);
    await list!.updateComplete;
    expect(seen).to.deep.equal(['Rust']);
    expect(pressed(list!)).to.equal('');
  });

  it('chooses one tag for all lists of an article, whatever its case, and none for other articles', async () => {
    const data = article();
    const [keywords, related] = await show(data, 'keywords', 'related_technologies');
    const [other] = await show(article(), 'keywords');
    findControl(keywords!, 'Zig').click();
    await settled([keywords!, related!]);
    expect([pressed(keywords!), pressed(related!)]).to.deep.equal(['Zig', '']);
    findControl(related!, 'Deno').click();
    await settled([keywords!, related!]);
    expect([pressed(keywords!), pressed(related!)]).to.deep.equal(['', 'Deno']);
    findControl(related!, 'rust').click();
    await settled([keywords!, related!]);
    expect([pressed(keywords!), pressed(related!)]).to.deep.equal(['Rust', 'rust']);
    expect(pressed(other!)).to.equal('');
    const [late] = await show(data, 'keywords');
    expect(pressed(late!)).to.equal('Rust');
  });

  it('knows what was chosen while it was away', async () => {
    const [first, second] = await show(article(), 'keywords', 'keywords');
    const parent = second!.parentElement!;
    second!.remove();
    findControl(first!, 'Zig').click();
    // Nobody holds on to it.
    expect(second!.isUpdatePending).to.equal(false);
    parent.append(second!);
    await settled([first!, second!]);
    expect(pressed(second!)).to.equal('Zig');
  });

  it('lets go of what was chosen when it gets other data', async () => {
    const [list] = await show(article(), 'keywords');
    findControl(list!, 'Zig').click();
    await list!.updateComplete;
    list!.article = article();
    await list!.updateComplete;
    expect(pressed(list!)).to.equal('');
  });

  it('chooses in a list that is all its data, too', async () => {
    const [list] = await show('Zig, Rust', 'keywords');
    await list!.updateComplete;
    findControl(list!, 'Zig').click();
    await list!.updateComplete;
    expect(pressed(list!)).to.equal('Zig');
  });

  it('tells a pressed button by its shape, and moves no other tag', async () => {
    const [list] = await show(article(), 'keywords');
    const before = all(list!, 'button').map((button) => button.getBoundingClientRect());
    findControl(list!, 'Zig').click();
    await list!.updateComplete;
    const after = all(list!, 'button').map((button) => button.getBoundingClientRect());
    after.forEach((box, index) => {
      expect(box.left).to.be.closeTo(before[index]!.left, 0.5);
      expect(box.width).to.be.closeTo(before[index]!.width, 0.5);
      expect(box.height).to.be.at.least(24);
    });
    const marks = all(list!, 'button').map((button) => getComputedStyle(button, '::before').content.includes('✓'));
    expect(marks).to.deep.equal([true, false]);
  });

  it('tells a pressed button in forced colors, and none on paper', async function () {
    if (!(await emulateMedia({'forced-colors': 'active'}))) this.skip();
    const [list] = await show(article(), 'keywords');
    findControl(list!, 'Zig').click();
    await list!.updateComplete;
    const borders = () => all(list!, 'button').map((button) => getComputedStyle(button).borderTopWidth);
    expect(borders()).to.deep.equal(['3px', '1px']);
    await expectAccessible(list!);
    await emulateMedia({media: 'print'});
    expect(borders()).to.deep.equal(['1px', '1px']);
    const marks = all(list!, 'button').map((button) => getComputedStyle(button, '::before').display);
    expect(marks[0]).to.equal('none');
  });
});
