import {aTimeout, expect, html} from '@open-wc/testing';
import type {TechTimeline} from '../../../src/elements/tech-timeline/tech-timeline.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {expectNothingLeftBehind} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';
import {all, entries, outline, phases, show, texts, textOf} from './timeline.js';

describe('<tech-timeline>', () => {
  it('shows each phase in the author’s order with its words', async () => {
    const timeline = await show(phases);
    expect(texts(timeline, 'heading')).to.deep.equal(['Timeline']);
    expect(outline(timeline)).to.deep.equal(['h3 Experimental Port', 'h3 Feature Parity', 'h3 Production Release']);
    expect(texts(timeline, 'description')).to.deep.equal(Object.values(phases).map(({description}) => description));
    expect(entries(timeline).map(({id, localName}) => `${localName}#${id}`)).to.deep.equal([
      'li#timeline-phase-a',
      'li#timeline-phase-b',
      'li#timeline-phase-c',
    ]);
    expect(all(timeline, 'ol')).to.have.length(1);
    await expectAccessible(timeline);
  });

  it('shows the same when the data is there before the element', async () => {
    const late = await show(phases);
    const early = await fixture<TechTimeline>(
      html`<tech-timeline today="none" .article=${{timeline: phases}}></tech-timeline>`,
    );
    expect(early.shadowRoot!.textContent).to.equal(late.shadowRoot!.textContent);
  });

  it('follows data that changes, and shows nothing when there is nothing', async () => {
    const timeline = await show(phases);
    timeline.article = {timeline: [{name: 'Other', date: '2020'}]};
    await timeline.updateComplete;
    expect(texts(timeline, 'name')).to.deep.equal(['Other']);
    timeline.article = {timeline: []};
    await timeline.updateComplete;
    expect(timeline.getBoundingClientRect().height).to.equal(0);
    expect(await timeline.toMarkdown()).to.equal('');
    await expectAccessible(timeline);
  });

  it('says a status in the author’s word, and in the reader’s where it was only yes or no', async () => {
    const timeline = await show([
      {name: 'A', status: 'In Progress'},
      {name: 'B', status: 'SHIPPED'},
      {name: 'C', status: 'At risk'},
      {name: 'D', done: true},
      {name: 'E', done: false},
      {name: 'F', status: 'cancelled'},
      {name: 'G'},
    ]);
    expect(texts(timeline, 'state')).to.deep.equal([
      'In Progress',
      'SHIPPED',
      'At risk',
      'Done',
      'Planned',
      'cancelled',
    ]);
    await expectAccessible(timeline);
  });

  it('gives every status its own shape', async () => {
    const words = ['done', 'active', 'planned', 'cancelled', 'at risk', undefined];
    const timeline = await show(words.map((status, index) => ({name: `Entry ${index}`, status, date: '2026'})));
    const shapes = all(timeline, '[part~=marker]').map((marker) => {
      const {borderRadius, borderTopWidth, backgroundImage, backgroundColor, scale} = getComputedStyle(marker);
      const filled = backgroundColor !== 'rgba(0, 0, 0, 0)';
      return [borderRadius, borderTopWidth, backgroundImage.replace(/\(.*/, ''), filled, scale].join(' ');
    });
    expect(new Set(shapes).size, shapes.join('\n')).to.equal(words.length);
  });

  it('says how far things are, where statuses say so', async () => {
    const timeline = await show(phases);
    expect(texts(timeline, 'progress')).to.deep.equal(['1 of 3 in progress']);
    const progress = async (...words: string[]) => {
      timeline.article = {timeline: words.map((status, index) => ({name: `Entry ${index}`, status, date: '2026'}))};
      await timeline.updateComplete;
      return texts(timeline, 'progress').join();
    };
    expect(await progress('done', 'shipped', 'active', 'planned', 'cancelled')).to.equal('2 of 5 done, 1 in progress');
    expect(all(timeline, '[part~=progress-bar] > *')).to.have.length(5);
    expect(await progress('done', 'done')).to.equal('2 of 2 done');
    expect(await progress('planned', 'tbd')).to.equal('0 of 2 done');
    expect(await progress('LTS', 'end of life')).to.equal('');
    expect(await progress('', '')).to.equal('');
  });

  it('shows links, and what else is known as a list of facts', async () => {
    const timeline = await show({
      title: 'Releases',
      description: 'What came when.',
      items: [
        {
          name: '1.0',
          date: '2025',
          url: 'https://example.com/1',
          team: ['Ada', 'Grace'],
          changelog: 'https://example.com/c',
        },
      ],
    });
    expect(texts(timeline, 'heading')).to.deep.equal(['Releases']);
    expect(texts(timeline, 'intro')).to.deep.equal(['What came when.']);
    expect(all(timeline, 'a').map((link) => `${textOf(link)} ${link.getAttribute('href')}`)).to.deep.equal([
      '1.0 https://example.com/1',
      'https://example.com/c https://example.com/c',
    ]);
    expect(all(timeline, 'dt, dd').map((part) => `${part.localName} ${textOf(part)}`)).to.deep.equal([
      'dt Team',
      'dd Ada',
      'dd Grace',
      'dt Changelog',
      'dd https://example.com/c',
    ]);
    await expectAccessible(timeline);
  });

  it('shows groups under headings, nested ones a level deeper', async () => {
    const timeline = await show([
      {title: '2025', items: [{name: 'One', date: '2025-02'}]},
      {
        title: '2026',
        items: [
          {title: 'Backend', items: [{name: 'Two', date: '2026-02'}]},
          {title: 'Frontend', items: [{name: 'Three', date: '2026-03'}]},
        ],
      },
    ]);
    expect(outline(timeline)).to.deep.equal([
      'h3 2025',
      'h4 One',
      'h3 2026',
      'h4 Backend',
      'h5 Two',
      'h4 Frontend',
      'h5 Three',
    ]);
    expect(all(timeline, 'ol')).to.have.length(3);
    await expectAccessible(timeline);
  });

  it('takes the level of its headings from the page, or as it is told', async () => {
    const section = await fixture(html`
      <section>
        <h2>Section</h2>
        <tech-timeline .article=${{timeline: phases}}></tech-timeline>
      </section>
    `);
    const timeline = section.querySelector('tech-timeline')!;
    await timeline.updateComplete;
    const levels = () => all(timeline, 'h1,h2,h3,h4,h5,h6').map(({localName}) => localName);
    expect(levels()).to.deep.equal(['h3', 'h4', 'h4', 'h4']);
    timeline.headingLevel = 5;
    await timeline.updateComplete;
    expect(levels()).to.deep.equal(['h5', 'h6', 'h6', 'h6']);
    timeline.noHeading = true;
    await timeline.updateComplete;
    expect(levels()).to.deep.equal(['h5', 'h5', 'h5']);
  });

  it('gives itself as Markdown in the order that it shows, dates as it says them', async () => {
    const timeline = await show(
      [
        {name: 'Next', status: 'planned', start: '2026-01', end: 'present'},
        {name: 'Before', done: true, date: '2025-05-05'},
      ],
      {order: 'ascending'},
    );
    expect(await timeline.toMarkdown()).to.equal(
      '## Timeline\n\n### Before\n\nDone · May 5, 2025\n\n### Next\n\nplanned · from January 2026\n',
    );
  });

  it('shows Markdown in texts where that is their format, and its signs where it is not', async () => {
    const timeline = await show([{name: 'A', date: '2026', description: 'Some `code`'}]);
    expect(texts(timeline, 'description')).to.deep.equal(['Some `code`']);
    timeline.format = 'markdown';
    await timeline.updateComplete;
    expect(await timeline.toMarkdown()).to.include('Some `code`');
    await expectAccessible(timeline);
  });

  it('shows hostile data as text, and runs nothing of it', async () => {
    const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>${x}{{y}}&amp;';
    const cyclic: Record<string, unknown> = {
      name: attack,
      description: attack,
      status: attack,
      date: attack,
      url: 'javascript:alert(1)',
      note: {[attack]: attack},
    };
    cyclic.self = cyclic;
    const kind = {kind: '"><script>', text: 'x', _$litType$: 1, strings: ['<b>']};
    const timeline = await show([cyclic, {name: 'B', status: kind, date: {}, end: []}, null, 7, [[]]]);
    await aTimeout(50);
    expect(texts(timeline, 'name')[0]).to.equal(attack);
    expect(texts(timeline, 'state')[0]).to.equal(attack);
    expect(timeline.shadowRoot!.textContent).to.not.include('[object');
    expect(timeline.shadowRoot!.querySelector('img, script, a, [style]')).to.equal(null);
    expect('hacked' in window).to.equal(false);
    expect(timeline.issues.map(({code}) => code)).to.include('url/unsafe');
    expect(await timeline.toMarkdown()).to.be.a('string');
    await expectAccessible(timeline);
  });

  it('shows a very long history whole', async () => {
    const items = Array.from({length: 5000}, (_, index) => ({
      name: `Entry ${index}`,
      date: new Date(Date.UTC(2000, 0, index)).toISOString().slice(0, 10),
      group: `Group ${index % 7}`,
    }));
    const timeline = await show(items, {order: 'descending', scale: 'time', today: '2005-01-01'});
    expect(entries(timeline)).to.have.length(5000);
  });

  it('leaves nothing behind when it is removed and added again ten times', async () => {
    await expectNothingLeftBehind(await show(phases));
  });
});
