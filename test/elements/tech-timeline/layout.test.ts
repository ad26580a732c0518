import {expect, html} from '@open-wc/testing';
import type {TechTimeline} from '../../../src/elements/tech-timeline/tech-timeline.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {fixture} from '../../helpers/fixture.js';
import {focused, press} from '../../helpers/keyboard.js';
import {emulateMedia, setViewport} from '../../helpers/page.js';
import {all, entries, phases, show, texts, years} from './timeline.js';

async function inBox(style: string, items: unknown, attributes: Record<string, string> = {}): Promise<TechTimeline> {
  const box = await fixture(
    html`<div style=${style}><tech-timeline today="none" .article=${{timeline: items}}></tech-timeline></div>`,
  );
  const timeline = box.querySelector('tech-timeline')!;
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  await timeline.updateComplete;
  return timeline;
}

/** Whether the entries stand beside each other or below each other. */
function direction(timeline: TechTimeline): string {
  const boxes = entries(timeline).map((entry) => entry.getBoundingClientRect());
  const steps = boxes.slice(1).map((box, index) => {
    const before = boxes[index]!;
    if (box.top >= before.bottom && box.left === before.left) return 'below';
    if (box.top !== before.top) return 'neither';
    return box.left >= before.right ? 'right' : box.right <= before.left ? 'left' : 'neither';
  });
  return [...new Set(steps)].join();
}

/** The contrast of a part's color on a background, both as the browser paints them. */
function contrast(element: Element, background: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  const luminance = (...colors: string[]) => {
    for (const color of colors) {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05;
  };
  const a = luminance(background, getComputedStyle(element).color);
  const b = luminance(background);
  return Math.max(a, b) / Math.min(a, b);
}

describe('<tech-timeline> layout', () => {
  before(() => setViewport(1280));
  after(() => setViewport(800, 600));
  afterEach(() => emulateMedia({}));

  it('is vertical by default', async () => {
    expect(direction(await inBox('inline-size: 1000px', phases))).to.equal('below');
  });

  it('is horizontal where it is asked for and there is room', async () => {
    const timeline = await inBox('inline-size: 1000px', phases, {layout: 'horizontal'});
    expect(direction(timeline)).to.equal('right');
    const right = Math.max(...entries(timeline).map((entry) => entry.getBoundingClientRect().right));
    expect(right).to.be.at.most(timeline.getBoundingClientRect().right + 1);
    await expectAccessible(timeline);
    timeline.parentElement!.style.inlineSize = '320px';
    expect(direction(timeline)).to.equal('below');
  });

  it('is vertical when the text is large for its place', async () => {
    const timeline = await inBox('inline-size: 800px; font-size: 200%', phases, {layout: 'horizontal'});
    expect(direction(timeline)).to.equal('below');
  });

  it('runs from right to left where the text does', async () => {
    const timeline = await inBox('inline-size: 1000px; direction: rtl', phases, {layout: 'horizontal'});
    expect(direction(timeline)).to.equal('left');
    timeline.layout = 'vertical';
    await timeline.updateComplete;
    const marker = all(timeline, '[part~=marker]')[0]!.getBoundingClientRect();
    const name = all(timeline, '[part~=name]')[0]!.getBoundingClientRect();
    expect(marker.left).to.be.at.least(name.right);
  });

  it('scrolls by keyboard what does not fit beside each other', async () => {
    const many = Array.from({length: 20}, (_, index) => ({name: `Entry ${index}`, date: String(2000 + index)}));
    const timeline = await inBox('inline-size: 800px', many, {layout: 'horizontal'});
    const [list] = all(timeline, 'ol');
    expect(list!.scrollWidth).to.be.greaterThan(list!.clientWidth);
    expect(timeline.scrollWidth).to.be.at.most(800);
    await press(timeline, 'Tab', 'Copy link to “Entry 8”');
    expect(focused()?.getAttribute('aria-label')).to.equal('Copy link to “Entry 9”');
    expect(list!.scrollLeft).to.be.greaterThan(0);
    await expectAccessible(timeline);
  });

  it('fits 320 pixels, at 200 % text and with words that do not end', async () => {
    const long = [
      {
        name: 'Long'.repeat(40),
        status: 'Unbelievably'.repeat(9),
        date: '2026',
        description: 'https://example.com/'.repeat(20),
        ['fact'.repeat(30)]: 'value'.repeat(30),
      },
    ];
    for (const size of ['100%', '200%']) {
      const timeline = await inBox(`inline-size: 320px; font-size: ${size}`, long, {scale: 'time'});
      expect(timeline.scrollWidth).to.be.at.most(320);
      for (const part of all(timeline, '*')) {
        if (!part.closest('[part~=status]')) {
          expect(part.getBoundingClientRect().right, part.outerHTML).to.be.at.most(
            timeline.getBoundingClientRect().right + 1,
          );
        }
      }
      await expectAccessible(timeline);
    }
  });

  it('draws a bar that fits, and none for very many entries', async () => {
    const many = Array.from({length: 40}, (_, index) => ({name: `Entry ${index}`, status: 'done'}));
    const timeline = await inBox('inline-size: 320px; font-size: 200%', many);
    const [bar] = all(timeline, '[part~=progress-bar]');
    expect(bar!.scrollWidth).to.be.at.most(320);
    timeline.article = {timeline: [...many, {name: 'One more', status: 'planned'}]};
    await timeline.updateComplete;
    expect(texts(timeline, 'progress')).to.deep.equal(['40 of 41 done']);
    expect(all(timeline, '[part~=progress-bar]')).to.have.length(0);
  });

  it('sets entries as far apart as they are in time, and says how far', async () => {
    const items = [
      {name: 'A', date: '2020-01'},
      {name: 'B', date: '2020-07'},
      {name: 'C', date: '2021-07'},
    ];
    const timeline = await inBox('inline-size: 600px', items, {scale: 'time'});
    expect(texts(timeline, 'gap')).to.deep.equal(['6 months', '12 months']);
    const distances = () => {
      const tops = all(timeline, '[part~=marker]').map((marker) => marker.getBoundingClientRect());
      return tops.slice(1).map((box, index) => Math.hypot(box.x - tops[index]!.x, box.y - tops[index]!.y));
    };
    const [short, long] = distances();
    expect(long! - short!).to.be.within(80, 120);
    expect(timeline.shadowRoot!.querySelector('[style]')).to.equal(null);
    await expectAccessible(timeline);

    timeline.parentElement!.style.inlineSize = '1200px';
    timeline.layout = 'horizontal';
    await timeline.updateComplete;
    expect(direction(timeline)).to.equal('right');
    const [near, far] = distances();
    expect(far! - near!).to.be.greaterThan(60);
    await expectAccessible(timeline);

    timeline.scale = 'even';
    await timeline.updateComplete;
    expect(texts(timeline, 'gap')).to.deep.equal([]);
  });

  it('says gaps in the unit that people would say, and none where there is none', async () => {
    const gap = async (a: object, b: object, order: 'ascending' | 'descending' = 'ascending') =>
      texts(
        await show(
          [
            {name: 'A', ...a},
            {name: 'B', ...b},
          ],
          {scale: 'time', order},
        ),
        'gap',
      ).join();
    expect(await gap({date: '2026-01-01'}, {date: '2026-01-02'})).to.equal('1 day');
    expect(await gap({date: '2026-01-01'}, {date: '2026-02-01'})).to.equal('4 weeks');
    expect(await gap({date: '2026-01'}, {date: '2026-02'})).to.equal('1 month');
    expect(await gap({start: '2025-01', end: '2026-03'}, {date: '2026-11'})).to.equal('8 months');
    expect(await gap({start: '2025-01', end: '2026-03'}, {date: '2026-11'}, 'descending')).to.equal('8 months');
    expect(await gap({date: '2016-02-08'}, {date: '2023-09-08'})).to.equal('7.6 years');
    expect(await gap({date: '2026-Q1'}, {date: '2026-Q3'})).to.equal('6 months');
    expect(await gap({date: '2026-H1'}, {date: '2026-H2'})).to.equal('6 months');
    expect(await gap({date: '2026-01-01T23:00'}, {date: '2026-01-03T01:00:00-02:00'})).to.equal('1 day');
    expect(await gap({date: '1958'}, {date: '2016'})).to.equal('58 years');
    expect(await gap({start: '2025', end: 'present'}, {date: '2027'})).to.equal('');
    expect(await gap({start: '2025', end: '2028'}, {date: '2027'})).to.equal('');
    expect(await gap({name: 'A'}, {date: '2027'})).to.equal('');
  });

  it('measures gaps from and to today', async () => {
    const timeline = await show(years, {scale: 'time', today: '2025-05-01'});
    expect(texts(timeline, 'gap')).to.deep.equal(['12 months', '4 months', '8 months']);
  });

  it('can be read on light and on dark pages, whatever it says', async () => {
    const statuses = ['done', 'active', 'planned', 'cancelled', 'at risk'];
    const items = statuses.map((status, index) => ({
      name: `Entry ${index}`,
      status,
      date: String(2020 + index),
      by: 'me',
    }));
    for (const [color, background, scheme] of [
      ['#000', '#fff', 'light'],
      ['#444', '#fdfaf3', 'light'],
      ['#eee', '#111', 'dark'],
      ['#bbb', '#202020', 'dark'],
    ] as const) {
      const style = `color: ${color}; background: ${background}; color-scheme: ${scheme}`;
      const timeline = await inBox(style, items, {today: '2022-05-01', scale: 'time'});
      for (const part of all(
        timeline,
        '[part~=state], [part~=dates], [part~=today], [part~=gap], dt, [part~=progress]',
      )) {
        expect(contrast(part, background), `${part.outerHTML} in ${style}`).to.be.at.least(4.5);
      }
    }
  });

  it('keeps its shapes where colors are forced', async function () {
    if (!(await emulateMedia({'forced-colors': 'active'}))) this.skip();
    const timeline = await show(['done', 'active', 'cancelled'].map((status) => ({name: status, status})));
    const [done, active, cancelled] = all(timeline, '[part~=marker]').map((marker) => getComputedStyle(marker));
    const canvas = getComputedStyle(document.body).backgroundColor;
    expect(done!.backgroundColor).to.not.equal(canvas);
    expect(done!.backgroundColor).to.equal(getComputedStyle(timeline).color);
    expect(active!.backgroundImage).to.include('gradient');
    expect(cancelled!.backgroundImage).to.include('gradient');
  });

  it('prints every entry below the other, without controls', async function () {
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const items = [{...phases.phase_a, url: 'https://example.com/'}, phases.phase_b];
    const timeline = await inBox('inline-size: 1000px', items, {layout: 'horizontal'});
    expect(direction(timeline)).to.equal('below');
    for (const part of all(timeline, '[part~=name], [part~=description], [part~=state]')) {
      expect(part.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    for (const button of all(timeline, 'button')) expect(button.getBoundingClientRect().height).to.equal(0);
    const [link] = all(timeline, 'a');
    expect(getComputedStyle(link!, '::after').content).to.include('https://example.com/');
  });
});
