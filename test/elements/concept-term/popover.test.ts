import {aTimeout, expect, html} from '@open-wc/testing';
import type {ConceptTerm} from '../../../src/elements/concept-term/concept-term.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {fixture} from '../../helpers/fixture.js';
import {focused, press} from '../../helpers/keyboard.js';
import {emulateMedia, setViewport} from '../../helpers/page.js';
import {eventually} from '../../helpers/wait.js';
import {article, closed, listen, opened, point, popoverOf, show, shown, tap, triggerOf} from './terms.js';

/** Whether a keyboard has given the focus; in a window that is not the active one WebKit styles nothing as focused. */
function isFocusVisible(): boolean {
  return focused()!.matches(':focus-visible');
}

describe('<concept-term> definition', () => {
  afterEach(() => setViewport(800, 600));

  it('opens and closes with a tap, or with a tap elsewhere, and says so', async () => {
    const [term] = await show('FFI');
    const told = listen(term!.parentElement!);
    tap(triggerOf(term!)!);
    await opened(term!);
    tap(popoverOf(term!));
    tap(triggerOf(term!)!);
    await closed(term!);
    tap(triggerOf(term!)!);
    await opened(term!);
    tap(document.body);
    await closed(term!);
    const name = 'Foreign Function Interface (FFI)';
    expect(told).to.deep.equal([`open ${name}`, `close ${name}`, `open ${name}`, `close ${name}`]);
  });

  it('stays as it is when the event is canceled', async () => {
    const [term] = await show('FFI');
    const keep = (event: Event) => {
      event.preventDefault();
    };
    const told = listen(term!);
    term!.addEventListener('concept-toggle', keep);
    tap(triggerOf(term!)!);
    await eventually(() => told.length === 1);
    await term!.updateComplete;
    expect(shown(term!)).to.equal('');
    term!.removeEventListener('concept-toggle', keep);
    tap(triggerOf(term!)!);
    await opened(term!);
    term!.addEventListener('concept-toggle', keep);
    await press('Escape');
    await eventually(() => told.length === 3);
    await term!.updateComplete;
    expect(shown(term!)).not.to.equal('');
    term!.removeEventListener('concept-toggle', keep);
  });

  it('opens for the focus of a keyboard, closes and opens with keys, and closes when the focus goes', async function () {
    const [first, second] = await show('FFI', 'zero-cost abstractions');
    triggerOf(first!)!.focus();
    await press('Tab');
    expect(focused() === triggerOf(second!)).to.equal(true);
    if (!isFocusVisible()) this.skip();
    await opened(second!);
    await closed(first!);
    await expectAccessible(second!);
    await press('Enter');
    await closed(second!);
    expect(focused() === triggerOf(second!)).to.equal(true);
    await press('Space');
    await opened(second!);
    await press('Shift+Tab');
    await opened(first!);
    await closed(second!);
  });

  it('closes with Escape, and leaves the focus on the term', async () => {
    const [term] = await show('résumé');
    let reachedPage = 0;
    const count = () => reachedPage++;
    addEventListener('keydown', count);
    await press(triggerOf(term!)!, 'Enter');
    // A keyboard's focus has opened it already, and Enter has closed it.
    if (shown(term!) === '' && triggerOf(term!)!.matches(':focus-visible')) await press('Enter');
    await opened(term!);
    reachedPage = 0;
    await press('Escape');
    await closed(term!);
    expect([focused() === triggerOf(term!), reachedPage]).to.deep.equal([true, 0]);
    await press('Enter');
    await opened(term!);
    await press('Tab');
    expect(focused()!.getAttribute('part')).to.equal('link');
    expect(shown(term!)).not.to.equal('');
    await press('Escape');
    await closed(term!);
    expect(focused() === triggerOf(term!)).to.equal(true);
    removeEventListener('keydown', count);
  });

  it('opens for a mouse that rests on the term, and not for a finger that passes', async () => {
    const [first, second] = await show('FFI', 'zero-cost abstractions');
    const told = listen(first!.parentElement!);
    point(second!, 'pointerenter', 'touch');
    point(first!, 'pointerenter');
    await opened(first!);
    expect(told).to.deep.equal(['open Foreign Function Interface (FFI)']);
    // On its way into the definition, and out of both.
    point(first!, 'pointerleave');
    point(first!, 'pointerenter');
    await aTimeout(400);
    expect(shown(first!)).not.to.equal('');
    point(first!, 'pointerleave');
    await closed(first!);
  });

  it('stays open, once clicked, when the mouse goes away, and closes when another one opens', async () => {
    const [first, second] = await show('FFI', 'zero-cost abstractions');
    point(first!, 'pointerenter');
    await opened(first!);
    tap(triggerOf(first!)!);
    await eventually(() => shown(first!) !== '');
    point(first!, 'pointerleave');
    await aTimeout(400);
    expect(shown(first!)).not.to.equal('');
    point(second!, 'pointerenter');
    await opened(second!);
    await closed(first!);
    await press('Escape');
    await closed(second!);
  });

  it('lies below its term and inside the window, or above where there is no room', async () => {
    await setViewport(320, 500);
    const page = await fixture(html`
      <article-data .article=${article}>
        <div dir="rtl"><concept-term>FFI</concept-term></div>
        <div style="overflow: hidden; height: 1.5em; text-align: right; transform: translateX(0)">
          <concept-term>FFI</concept-term>
        </div>
        <h1 style="margin-top: 350px">
          <concept-term>zero-cost abstractions</concept-term> <bdo dir="rtl"><concept-term>FFI</concept-term></bdo>
        </h1>
        <div style="height: 1000px"></div>
      </article-data>
    `);
    const terms: ConceptTerm[] = [...page.querySelectorAll('concept-term')];
    for (const [index, term] of terms.entries()) {
      await eventually(() => triggerOf(term) !== null);
      tap(triggerOf(term)!);
      await opened(term);
      const around = triggerOf(term)!.getBoundingClientRect();
      const box = popoverOf(term).getBoundingClientRect();
      expect(box.left, `${index}`).to.be.at.least(0);
      expect(box.right, `${index}`).to.be.at.most(320);
      if (index < 2) expect(box.top - around.bottom, `${index}`).to.be.within(0, 12);
      else expect(around.top - box.bottom, `${index}`).to.be.within(0, 12);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await expectAccessible(term);
    }
    const last = terms.at(-1)!;
    scrollBy(0, 150);
    await eventually(() => {
      const distance = popoverOf(last).getBoundingClientRect().top - triggerOf(last)!.getBoundingClientRect().bottom;
      const above = triggerOf(last)!.getBoundingClientRect().top - popoverOf(last).getBoundingClientRect().bottom;
      return Math.max(distance, above) >= 0 && Math.max(distance, above) <= 12;
    });
    scrollTo(0, 0);
  });

  it('has the page’s colors behind and in it, where they are known', async () => {
    const page = await fixture(html`
      <article-data .article=${article}>
        <p style="background: rgb(20, 30, 40); color: rgb(200, 210, 220)"><concept-term>FFI</concept-term></p>
        <p style="background: linear-gradient(black, black); color: white"><concept-term>FFI</concept-term></p>
      </article-data>
    `);
    const [known, picture] = [...page.querySelectorAll('concept-term')];
    const colorsOf = async (term: ConceptTerm) => {
      await eventually(() => triggerOf(term) !== null);
      tap(triggerOf(term)!);
      await opened(term);
      const {backgroundColor, color} = getComputedStyle(popoverOf(term));
      return [backgroundColor, color];
    };
    expect(await colorsOf(known!)).to.deep.equal(['rgb(20, 30, 40)', 'rgb(200, 210, 220)']);
    expect(await colorsOf(picture!)).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('can be read to its end with the keyboard when it is long', async () => {
    const page = await fixture(html`
      <article-data .article=${{glossary: {FFI: 'Very long words. '.repeat(400)}}}>
        <concept-term>FFI</concept-term>
      </article-data>
    `);
    const term = page.querySelector('concept-term')!;
    await eventually(() => triggerOf(term) !== null);
    tap(triggerOf(term)!);
    await opened(term);
    await eventually(() => popoverOf(term).tabIndex === 0);
    expect(popoverOf(term).getBoundingClientRect().height).to.be.lessThan(innerHeight / 2);
    await expectAccessible(term);
  });

  it('opens where the browser has no popovers', async () => {
    const [term] = await show('FFI');
    const showPopover = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'showPopover')!;
    delete (HTMLElement.prototype as Partial<HTMLElement>).showPopover;
    try {
      tap(triggerOf(term!)!);
      await opened(term!);
      const around = triggerOf(term!)!.getBoundingClientRect();
      expect(popoverOf(term!).getBoundingClientRect().top - around.bottom).to.be.within(0, 12);
      expect(popoverOf(term!).hasAttribute('popover')).to.equal(false);
      tap(triggerOf(term!)!);
      await closed(term!);
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'showPopover', showPopover);
    }
  });

  it('has a line around its term in forced colors when the keyboard is there', async function () {
    const [term] = await show('FFI');
    if (!(await emulateMedia({'forced-colors': 'active'}))) this.skip();
    tap(triggerOf(term!)!);
    await opened(term!);
    expect(getComputedStyle(popoverOf(term!)).borderTopWidth).to.equal('1px');
    await expectAccessible(term!);
  });
});
