import {aTimeout, expect} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/a11y.js';
import {findControl, focused, press} from '../../helpers/keyboard.js';
import {eventually} from '../../helpers/wait.js';
import {all, entries, phases, show} from './timeline.js';

const many = Array.from({length: 40}, (_, index) => ({name: `Entry ${index}`, date: String(1980 + index)}));

function status(timeline: Element): string | undefined {
  return timeline.shadowRoot!.querySelector('[role=status]')?.textContent.trim();
}

describe('<tech-timeline> links', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('lead to an entry whose data comes late, in view and with the focus', async () => {
    history.replaceState(null, '', '#timeline-entry-30');
    const timeline = await show(undefined);
    expect(entries(timeline)).to.have.length(0);
    timeline.article = {timeline: many};
    await eventually(() => focused()?.id === 'timeline-entry-30');
    expect(focused()!.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    await expectAccessible(timeline);
  });

  it('lead to another entry later, with or without the prefix', async () => {
    const timeline = await show(many);
    location.hash = '#timeline-entry-20';
    await eventually(() => focused()?.id === 'timeline-entry-20');
    location.hash = '#entry-35';
    await eventually(() => focused()?.id === 'timeline-entry-35');
    expect(scrollY).to.be.greaterThan(0);
    expect(all(timeline, '[tabindex]')).to.have.length(1);
    expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
  });

  it('that lead nowhere change nothing', async () => {
    const timeline = await show(phases);
    for (const hash of ['#timeline-nothing', '#%E0%A4%A', '#a"b]', '#']) {
      location.hash = hash;
      await aTimeout(20);
    }
    expect(all(timeline, '[tabindex]')).to.have.length(0);
  });

  it('stop working for an element that was removed', async () => {
    const timeline = await show(phases);
    timeline.remove();
    location.hash = '#timeline-phase-b';
    await aTimeout(50);
    expect(all(timeline, '[tabindex]')).to.have.length(0);
  });

  it('are copied by a button that says so', async () => {
    const timeline = await show(phases);
    const copied: string[] = [];
    const clipboard = {writeText: (text: string) => Promise.resolve(void copied.push(text))};
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    try {
      await press(timeline, 'Enter', 'Copy link to “Feature Parity”');
      await eventually(() => status(timeline) === 'Link copied');
    } finally {
      delete (navigator as {clipboard?: unknown}).clipboard;
    }
    expect(copied.map((url) => new URL(url).hash)).to.deep.equal(['#timeline-phase-b']);
    await expectAccessible(timeline);
  });

  it('have a button that a reader sees when it has the focus', async function () {
    const timeline = await show(phases);
    const button = findControl(timeline, 'Copy link to “Production Release”');
    button.focus();
    // In a window that is not the active one WebKit styles nothing as focused.
    if (!button.matches(':focus')) this.skip();
    expect(getComputedStyle(button).opacity).to.equal('1');
    const {width, height} = button.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });
});
