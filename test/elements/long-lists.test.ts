import {expect} from '@open-wc/testing';
import type {CompetitorTable} from '../../src/elements/competitor-table/competitor-table.js';
import '../../src/elements/competitor-table/define.js';
import type {FaqList} from '../../src/elements/faq-list/faq-list.js';
import '../../src/elements/faq-list/define.js';
import type {TechTimeline} from '../../src/elements/tech-timeline/tech-timeline.js';
import '../../src/elements/tech-timeline/define.js';
import {eventually} from '../helpers/wait.js';

type Listing = FaqList | TechTimeline | CompetitorTable;

const COUNT = 100;
const numbers = Array.from({length: COUNT}, (_, index) => index + 1);
const questions = (answer: string) => numbers.map((number) => ({question: `Question ${number}`, answer}));
const lists: Readonly<Record<Listing['localName'], unknown>> = {
  'faq-list': {faq: questions('Yes.')},
  'tech-timeline': {timeline: numbers.map((number) => ({name: `Phase ${number}`, date: `${1700 + number}-05-01`}))},
  'competitor-table': {competitors: numbers.map((number) => ({name: `Product ${number}`, price: number}))},
};

/** Puts an element into the page as a script does; no server has rendered it. */
function add(tag: string, article = lists[tag]): Listing {
  const list = document.createElement(tag) as Listing;
  list.article = article;
  document.body.append(list);
  return list;
}

function items(list: Listing): HTMLElement[] {
  return [...list.shadowRoot!.querySelectorAll<HTMLElement>('[part~=item]')];
}

/** Waits for the first update and no longer: no frame comes in between. */
async function shown(list: Listing): Promise<number> {
  for (let tries = 0; tries < 100 && !(list.shadowRoot && items(list).length); tries++) await Promise.resolve();
  return items(list).length;
}

describe('a long list', () => {
  afterEach(() => {
    for (const list of document.querySelectorAll(Object.keys(lists).join())) list.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const tag of Object.keys(lists)) {
    it(`has what fits a screen first, and everything in the end: <${tag}>`, async () => {
      // Its parts are loaded by then.
      await add(tag).updateComplete;
      const list = add(tag);
      expect(await shown(list)).to.be.within(1, COUNT - 1);
      await list.updateComplete;
      const names = items(list).map((item) => /\d+/.exec(item.textContent)?.[0]);
      expect(names).to.deep.equal(numbers.map(String));
    });

    it(`leaves it to the browser to lay out what is in view: <${tag}>`, async () => {
      const list = add(tag);
      await list.updateComplete;
      for (const item of [items(list)[0]!, items(list).at(-1)!]) {
        expect(getComputedStyle(item).contentVisibility).to.equal('auto');
      }
      expect(items(list).at(-1)!.offsetHeight).to.be.greaterThan(0);
    });
  }

  it('has columns below their headings, and long texts in them', async () => {
    const note = 'Waits for the last commit and for whatever else is in the way.';
    const products = numbers.map((number) => ({name: `Product ${number}`, price: number, language: 'Go', note}));
    const list = add('competitor-table', {competitors: products});
    await list.updateComplete;
    const lefts = (row: HTMLElement) => [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left));
    const headings = lefts(list.shadowRoot!.querySelector('thead tr')!);
    expect(new Set(headings).size).to.equal(4);
    for (const item of [items(list)[0]!, items(list).at(-1)!]) {
      item.scrollIntoView();
      expect(lefts(item)).to.deep.equal(headings);
      expect(getComputedStyle(item.querySelector('td:last-child p')!).contentVisibility).to.equal('visible');
    }
  });

  it('is laid out as a whole where it is not that long', async () => {
    const list = add('faq-list', {faq: questions('Yes.').slice(0, 60)});
    await list.updateComplete;
    expect(items(list)).to.have.length(60);
    expect(getComputedStyle(items(list)[0]!).contentVisibility).to.equal('visible');
  });

  it('opens what is still to come, too', async () => {
    await add('faq-list').updateComplete;
    const list = add('faq-list');
    expect(await shown(list)).to.be.within(1, COUNT - 1);
    (list as FaqList).expandAll();
    expect(items(list).filter((item) => (item as HTMLDetailsElement).open)).to.have.length(COUNT);
  });

  it('is printed as a whole before it has been shown as one', async () => {
    await add('faq-list').updateComplete;
    const list = add('faq-list');
    await eventually(() => {
      dispatchEvent(new Event('beforeprint'));
      expect(items(list).filter((item) => (item as HTMLDetailsElement).open)).to.have.length(COUNT);
    });
    dispatchEvent(new Event('afterprint'));
    expect(items(list).some((item) => (item as HTMLDetailsElement).open)).to.be.false;
  });

  it('leads to an item that comes late', async () => {
    history.replaceState(null, '', `#faq-question-${COUNT}`);
    const list = add('faq-list');
    await list.updateComplete;
    await eventually(() => {
      expect(list.shadowRoot!.activeElement?.textContent).to.contain(`Question ${COUNT}`);
    });
  });

  it('shows the data that it was given last', async () => {
    await add('faq-list').updateComplete;
    const list = add('faq-list');
    expect(await shown(list)).to.be.within(1, COUNT - 1);
    list.article = {faq: questions('No.')};
    await list.updateComplete;
    expect(items(list)).to.have.length(COUNT);
    expect(items(list).every((item) => item.textContent.includes('No.'))).to.be.true;
  });
});
