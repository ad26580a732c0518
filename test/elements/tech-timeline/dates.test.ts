import {expect, html} from '@open-wc/testing';
import {expectAccessible} from '../../helpers/a11y.js';
import {fixture} from '../../helpers/fixture.js';
import {eventually} from '../../helpers/wait.js';
import {all, entries, outline, phases, sequence, show, texts, textOf, years} from './timeline.js';

async function datesOf(entry: object): Promise<string> {
  return texts(await show([{name: 'A', ...entry}]), 'dates').join();
}

describe('<tech-timeline> dates', () => {
  it('are in the reader’s words and as precise as the author’s', async () => {
    const timeline = await show([
      {name: 'A', date: '2026-01'},
      {name: 'B', date: '2026-01-31'},
      {name: 'C', date: '2026'},
    ]);
    expect(texts(timeline, 'dates')).to.deep.equal(['January 2026', 'January 31, 2026', '2026']);
    expect(all(timeline, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2026-01',
      '2026-01-31',
      '2026',
    ]);
  });

  it('stay as they are written where they are no dates', async () => {
    expect(await datesOf({date: 'Spring 2025, perhaps'})).to.equal('Spring 2025, perhaps');
    expect(await datesOf({status: 'done'})).to.equal('');
  });

  it('name once what both ends of a range have in common', async () => {
    const timeline = await show([{name: 'A', start: '2026-01', end: '2026-03'}]);
    expect(texts(timeline, 'dates')).to.deep.equal(['January – March 2026']);
    const ends = all(timeline, 'time').map((time) => `${textOf(time)} ${time.getAttribute('datetime')}`);
    expect(ends).to.deep.equal(['January 2026-01', 'March 2026 2026-03']);
    expect(await datesOf({start: '2026-03-02', end: '2026-03-20'})).to.equal('March 2 – 20, 2026');
    expect(await datesOf({start: '2025-12', end: '2026-01'})).to.equal('December 2025 – January 2026');
  });

  it('are the same text in every engine: ranges in each order of day, month and year, times as a clock shows them', async () => {
    const range = {start: '2026-05-09', end: '2026-05-23'};
    const said: Readonly<Record<string, readonly string[]>> = {
      en: ['May 9 – 23, 2026', 'May 9 – June 1, 2026', 'January – May 2026', 'May 9, 2026 15:07'],
      de: ['9. – 23. Mai 2026', '9. Mai – 1. Juni 2026', 'Januar – Mai 2026', '9. Mai 2026 15:07'],
      es: ['9 – 23 de mayo de 2026', '9 de mayo – 1 de junio de 2026', 'enero – mayo de 2026', '9 de mayo de 2026 15:07'],
      ko: ['2026년 5월 9일 – 23일', '2026년 5월 9일 – 6월 1일', '2026년 1월 – 5월', '2026년 5월 9일 15:07'],
      zh: ['2026年5月9日 – 23日', '2026年5月9日 – 6月1日', '2026年1月 – 5月', '2026年5月9日 15:07'],
    }; // prettier-ignore
    for (const [lang, dates] of Object.entries(said)) {
      const timeline = await show(
        [
          {name: 'A', ...range},
          {name: 'B', ...range, end: '2026-06-01'},
          {name: 'C', start: '2026-01', end: '2026-05'},
          {name: 'D', date: '2026-05-09T15:07'},
          {name: 'E', date: '2026-05-09T15:07Z'},
          {name: 'F', date: '2026-05-09T15:07:30+02:00'},
          {name: 'G', start: '2025-05-09', end: '2026-05-09'},
        ],
        {lang},
      );
      const day = dates[3]!.slice(0, -6);
      const others = [`${dates[3]} UTC`, `${dates[3]} UTC+02:00`, `${day.replace('2026', '2025')} – ${day}`];
      expect(texts(timeline, 'dates')).to.deep.equal([...dates, ...others]);
    }
  });

  it('keep the precision of each end of a range', async () => {
    expect(await datesOf({start: '2025', end: '2026-03'})).to.equal('2025 – March 2026');
    expect(await datesOf({start: '2026-01', end: '2026-03-05'})).to.equal('January 2026 – March 5, 2026');
    expect(await datesOf({start: '2024', end: '2026'})).to.equal('2024 – 2026');
    expect(await datesOf({start: '2026-01', end: '2026-01'})).to.equal('January 2026');
    expect(await datesOf({start: '2026-03', end: '2026-01'})).to.equal('March 2026 – January 2026');
  });

  it('say that an end is open', async () => {
    expect(await datesOf({start: '2026-01', end: 'present'})).to.equal('since January 2026');
    expect(await datesOf({start: '2027-01', end: 'present', status: 'planned'})).to.equal('from January 2027');
    expect(await datesOf({end: '2026-03-01', status: 'active'})).to.equal('until March 1, 2026');
    expect(await datesOf({end: 'present', status: 'active'})).to.equal('ongoing');
  });

  it('are in the language of the page', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="de">
        <tech-timeline
          .article=${{
            timeline: [
              {name: 'A', start: '2026-01', end: 'present', done: true},
              {name: 'B', start: '2026-03', end: '2026-05', status: 'In Progress'},
            ],
          }}
        ></tech-timeline>
      </div>
    `);
    const timeline = page.querySelector('tech-timeline')!;
    await eventually(() => texts(timeline, 'heading')[0] === 'Zeitleiste');
    expect(texts(timeline, 'dates')).to.deep.equal(['seit Januar 2026', 'März – Mai 2026']);
    expect(texts(timeline, 'state')).to.deep.equal(['Erledigt', 'In Progress']);
    expect(texts(timeline, 'progress')).to.deep.equal(['1 von 2 erledigt, 1 in Arbeit']);
    page.lang = 'ar';
    timeline.requestUpdate();
    await eventually(() => texts(timeline, 'heading')[0] === 'الجدول الزمني');
    expect(texts(timeline, 'dates')[0]).to.match(/^منذ يناير /);
    expect(texts(timeline, 'state')).to.deep.equal(['مكتمل', 'In Progress']);
    expect(texts(timeline, 'progress')).to.deep.equal(['اكتمل 1 من 2، و1 قيد التنفيذ']);
    await expectAccessible(timeline);
  });
});

describe('<tech-timeline order>', () => {
  const mixed = [
    {name: 'March', date: '2026-03'},
    {name: 'January', date: '2026-01'},
    {name: 'After January'},
    {name: '2025', date: '2025'},
    {name: 'Until 2024', end: '2024'},
  ];

  it('is the author’s unless it is asked for', async () => {
    const timeline = await show(mixed);
    const author = mixed.map(({name}) => name);
    expect(sequence(timeline)).to.deep.equal(author);
    timeline.setAttribute('order', 'sideways');
    await timeline.updateComplete;
    expect(sequence(timeline)).to.deep.equal(author);
  });

  it('is by date, and entries without one stay beside those that they follow in time', async () => {
    const timeline = await show(mixed, {order: 'ascending'});
    const ascending = ['Until 2024', '2025', 'After January', 'January', 'March'];
    expect(sequence(timeline)).to.deep.equal(ascending);
    timeline.order = 'descending';
    await timeline.updateComplete;
    expect(sequence(timeline)).to.deep.equal(ascending.toReversed());
  });

  it('turns the phases of a plan around as they are', async () => {
    const timeline = await show(phases, {order: 'ascending'});
    expect(sequence(timeline)).to.deep.equal(['Experimental Port', 'Feature Parity', 'Production Release']);
    timeline.order = 'descending';
    await timeline.updateComplete;
    expect(sequence(timeline)).to.deep.equal(['Production Release', 'Feature Parity', 'Experimental Port']);
  });

  it('keeps groups together', async () => {
    const timeline = await show(
      [
        {
          title: 'Old',
          items: [
            {name: 'A', date: '2024'},
            {name: 'B', date: '2025'},
          ],
        },
        {
          title: 'New',
          items: [
            {name: 'C', date: '2026'},
            {name: 'D', date: '2023'},
          ],
        },
      ],
      {order: 'descending'},
    );
    expect(outline(timeline)).to.deep.equal(['h3 New', 'h4 C', 'h4 D', 'h3 Old', 'h4 B', 'h4 A']);
  });
});

describe('<tech-timeline> today', () => {
  it('stands between what has begun and what has not', async () => {
    const timeline = await show(years, {today: '2025-05-01'});
    expect(sequence(timeline)).to.deep.equal(['First', 'Second', 'today', 'Third']);
    expect(all(timeline, '[part~=today] time')[0]!.getAttribute('datetime')).to.equal('2025-05-01');
    expect(entries(timeline)).to.have.length(3);
    await expectAccessible(timeline);
    timeline.order = 'descending';
    await timeline.updateComplete;
    expect(sequence(timeline)).to.deep.equal(['Third', 'today', 'Second', 'First']);
  });

  it('is the reader’s own unless the page says which', async () => {
    const year = new Date().getFullYear();
    const items = [
      {name: 'Past', date: String(year - 1)},
      {name: 'Future', date: String(year + 1)},
    ];
    const timeline = await fixture<HTMLElementTagNameMap['tech-timeline']>(
      html`<tech-timeline .article=${{timeline: items}}></tech-timeline>`,
    );
    await eventually(() => sequence(timeline).includes('today'));
    expect(sequence(timeline)).to.deep.equal(['Past', 'today', 'Future']);
    timeline.today = 'none';
    await timeline.updateComplete;
    expect(sequence(timeline)).to.deep.equal(['Past', 'Future']);
  });

  it('is left away where nothing is before it, nothing after it, or there is no order', async () => {
    const timeline = await show(years, {today: '2020-01-01'});
    const shown = () => sequence(timeline).includes('today');
    expect(shown()).to.equal(false);
    timeline.today = '2030-01-01';
    await timeline.updateComplete;
    expect(shown()).to.equal(false);
    timeline.today = '2025-05-01';
    timeline.article = {timeline: [years[1], years[0], years[2]]};
    await timeline.updateComplete;
    expect(shown()).to.equal(false);
    timeline.order = 'ascending';
    await timeline.updateComplete;
    expect(shown()).to.equal(true);
  });

  it('stands in front of the group that has not begun', async () => {
    const groups = [
      {title: 'Now', items: [{name: 'A', date: '2024'}]},
      {title: 'Next', items: [{name: 'B', date: '2026'}]},
    ];
    const timeline = await show(groups, {today: '2025-05-01'});
    expect(all(timeline, 'h3, li').map((part) => textOf(part.querySelector('[part~=name]') ?? part))).to.deep.equal([
      'Now',
      'A',
      'today',
      'Next',
      'B',
    ]);
  });

  it('stands in each group by itself where they run beside each other in time', async () => {
    const tracks = [
      {title: 'Backend', items: years.slice(0, 2)},
      {title: 'Frontend', items: [years[2], {name: 'Fourth', date: '2027'}]},
      {title: 'Docs', items: years.map(({name, date}) => ({name: `Docs ${name}`, date}))},
    ];
    const timeline = await show(tracks, {today: '2025-05-01', scale: 'time'});
    expect(sequence(timeline)).to.deep.equal([
      'First',
      '12 months',
      'Second',
      'Third',
      '12 months',
      'Fourth',
      'Docs First',
      '12 months',
      'Docs Second',
      '4 months',
      'today',
      '8 months',
      'Docs Third',
    ]);
  });
});
