import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {FaqList} from '../../src/elements/faq-list/faq-list.js';
import '../../src/elements/faq-list/define.js';
import {findControl, focused} from '../helpers/keyboard.js';
import {eventually} from '../helpers/wait.js';

const faq = Array.from({length: 9}, (_, index) => ({q: `Question ${index}?`, a: `Answer ${index}`}));

async function show(data: unknown): Promise<FaqList> {
  return fixture<FaqList>(html`<faq-list .article=${data}></faq-list>`);
}

function item(list: FaqList, index: number): HTMLDetailsElement {
  return list.shadowRoot!.querySelectorAll('details')[index]!;
}

function isTarget(list: FaqList, index: number): boolean {
  return item(list, index).open && focused() === item(list, index).querySelector('summary');
}

describe('a link to a question', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens it, and moves there', async () => {
    const list = await show({faq});
    location.hash = '#faq-question-8';
    await eventually(() => isTarget(list, 8));
    const {top, bottom} = item(list, 8).getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    location.hash = '#faq-question-1';
    await eventually(() => isTarget(list, 1));
  });

  it('moves there again when it is followed a second time', async () => {
    const list = await show({faq});
    const link = await fixture<HTMLAnchorElement>(html`<a href="#faq-question-7">Seven</a>`);
    link.click();
    await eventually(() => isTarget(list, 7));
    item(list, 7).open = false;
    link.focus();
    link.click();
    await eventually(() => isTarget(list, 7));
  });

  it('works without the prefix, and for questions in any script', async () => {
    const list = await show({faq: [...faq, {q: 'なぜ?', a: 'それは'}]});
    location.hash = '#question-2';
    await eventually(() => isTarget(list, 2));
    location.hash = '#なぜ';
    await eventually(() => isTarget(list, 9));
  });

  it('waits for data that comes late, and does not take the focus again', async () => {
    location.hash = '#faq-question-3';
    const list = await show(undefined);
    await aTimeout(50);
    list.article = {faq};
    await eventually(() => isTarget(list, 3));
    (focused() as HTMLElement).blur();
    list.article = {faq: [...faq]};
    await list.updateComplete;
    await aTimeout(50);
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('ends a search that hides it', async () => {
    const list = await show({faq});
    const field = findControl(list, 'Search questions') as HTMLInputElement;
    field.value = 'Question 1';
    field.dispatchEvent(new InputEvent('input'));
    await eventually(() => item(list, 4).hidden);
    location.hash = '#faq-question-4';
    await eventually(() => isTarget(list, 4));
    expect(field.value).to.equal('');
  });

  it('is left to the page where the page has such an id', async () => {
    const list = await show({faq});
    const heading = await fixture(html`<h2 id="faq-question-5">Mine</h2>`);
    location.hash = '#faq-question-5';
    await aTimeout(100);
    expect(item(list, 5).open).to.equal(false);
    heading.remove();
  });

  it('finds what came out of the element’s own children', async () => {
    const list = await fixture<FaqList>(html`
      <faq-list
        ><details id="mine">
          <summary>Why?</summary>
          So
        </details></faq-list
      >
    `);
    await eventually(() => item(list, 0).id === 'faq-mine');
    location.hash = '#mine';
    await eventually(() => isTarget(list, 0));
  });

  it('is harmless when it is malformed', async () => {
    const list = await show({faq});
    for (const hash of ['#%E0%A4%A', '#"]', '#<img src=x onerror=alert(1)>', '#faq-', '#a\\', '#:is(']) {
      location.hash = hash;
      await aTimeout(10);
    }
    expect([...list.shadowRoot!.querySelectorAll('details')].some(({open}) => open)).to.equal(false);
  });

  it('can be copied, or is left in the address bar', async () => {
    const list = await show({faq});
    const copied: string[] = [];
    const status = () => list.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
    const clipboard = {writeText: (text: string) => Promise.resolve(void copied.push(text))};
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    findControl(list, 'Copy link: Question 0?').click();
    await eventually(() => status() === 'Link copied');
    const button = findControl(list, 'Copy link: Question 0?');
    expect(getComputedStyle(button, '::after').content).to.include('✓');
    expect(copied).to.deep.equal([new URL('#faq-question-0', location.href).href]);

    clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    findControl(list, 'Copy link: Question 1?').click();
    await eventually(() => status() === 'The link is in the address bar');
    expect(location.hash).to.equal('#faq-question-1');
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});
