import {aTimeout, expect, html} from '@open-wc/testing';
import type {DataSection} from '../../../src/elements/data-section/data-section.js';
import type {TechTimeline} from '../../../src/elements/tech-timeline/tech-timeline.js';
import '../../../src/elements/article-data/define.js';
import {expectAccessible} from '../../helpers/a11y.js';
import {expectNothingLeftBehind} from '../../helpers/element.js';
import {fixture} from '../../helpers/fixture.js';
import {eventually} from '../../helpers/wait.js';
import {all, outline, show, showValue, texts} from './data.js';

const sentence = 'Existing packages must work after the migration, all of them.';
const nested = {
  lead: 'Ada',
  core: {size: 4, parser: {backlog: {open: 4}}},
  tools: {title: 'What we use', description: 'All of it.', items: ['Make', 'Vim']},
};
const tools = [
  {name: 'Bun', stars: 70_000, license_type: 'MIT'},
  {name: 'Deno', stars: 90_000, site: 'https://deno.land/'},
];

describe('<data-section>', () => {
  it('shows short texts as tags and longer ones as a list', async () => {
    const section = await show(
      {industry_impact: ['Web Development', 'Cloud'], context: {notes: ['Short', sentence]}},
      {field: 'industry_impact'},
    );
    expect(texts(section, '[part=heading]')).to.deep.equal(['Industry impact']);
    expect(texts(section, 'ul[part=tags] > li')).to.deep.equal(['Web Development', 'Cloud']);
    await expectAccessible(section);
    section.field = 'context.notes';
    await section.updateComplete;
    expect(texts(section, '[part=heading]')).to.deep.equal(['Notes']);
    expect(texts(section, 'ul[part=list] > li')).to.deep.equal(['Short', sentence]);
    await expectAccessible(section);
  });

  it('shows records as a table with a column for each key', async () => {
    const section = await showValue(tools);
    expect(texts(section, 'caption')).to.deep.equal(['My value']);
    expect(texts(section, 'thead th[scope=col]')).to.deep.equal(['Name', 'Stars', 'License type', 'Site']);
    expect(all(section, 'thead th bdi')[2]!.title).to.equal('license_type');
    expect(texts(section, 'tbody th[scope=row] bdi')).to.deep.equal(['Bun', 'Deno']);
    expect(texts(section, 'td [part=value]')).to.deep.equal(['70000', 'MIT', '', '90000', '', 'https://deno.land/']);
    expect(all(section, 'tbody tr').map(({id}) => id)).to.deep.equal(['data-my-value-bun', 'data-my-value-deno']);
    await expectAccessible(section);
  });

  it('shows names and values as a definition list, and links where they are URLs', async () => {
    const section = await showValue({
      releaseManager: 'Ada',
      ready: false,
      cost: 0,
      home: 'https://example.com/',
      empty: '',
    });
    expect(texts(section, 'dt')).to.deep.equal(['Release manager', 'Ready', 'Cost', 'Home']);
    expect(texts(section, 'dd')).to.deep.equal(['Ada', 'false', '0', 'https://example.com/']);
    expect(all(section, 'a').map((link) => [link.getAttribute('href'), link.getAttribute('rel')])).to.deep.equal([
      ['https://example.com/', 'noopener'],
    ]);
    await expectAccessible(section);
  });

  it('shows long texts as prose, and Markdown in it where that is the format', async () => {
    const section = await showValue('First *paragraph*.\n\nSecond,\non two lines.');
    expect(all(section, '[part=text] > p').map(({textContent}) => textContent)).to.deep.equal([
      'First *paragraph*.',
      'Second,\non two lines.',
    ]);
    section.format = 'markdown';
    await eventually(() => expect(texts(section, 'em')).to.deep.equal(['paragraph']));
    await expectAccessible(section);
  });

  it('shows maps in maps as sections, a level deeper each', async () => {
    const section = await showValue(nested);
    expect(outline(section)).to.deep.equal(['h2 My value', 'h3 Core', 'h4 Parser', 'h5 Backlog', 'h3 What we use']);
    expect(texts(section, '[part=intro]')).to.deep.equal(['All of it.']);
    expect(all(section, 'section').map(({id}) => id)).to.deep.equal([
      'data-my-value-core',
      'data-my-value-core-parser',
      'data-my-value-core-parser-backlog',
      'data-my-value-tools',
    ]);
    await expectAccessible(section);
    section.headingLevel = 5;
    await section.updateComplete;
    expect(outline(section).map((heading) => heading.slice(0, 2))).to.deep.equal(['h5', 'h6', 'h6', 'h6', 'h6']);
    section.noHeading = true;
    await section.updateComplete;
    expect(outline(section).map((heading) => heading.slice(0, 2))).to.deep.equal(['h5', 'h6', 'h6', 'h5']);
  });

  it('shows records with dates or a status as a timeline, where it would show all of them', async () => {
    const rollout = {canary: {status: 'Done', date: '2026-01', team: 'Web'}, stable: {status: 'Planned'}};
    const section = await showValue({rollout});
    const timeline = section.shadowRoot!.querySelector<TechTimeline>('tech-timeline')!;
    await timeline.updateComplete;
    expect(outline(section)).to.deep.equal(['h2 My value', 'h3 Rollout']);
    const names = [...timeline.shadowRoot!.querySelectorAll('h4')];
    expect(names.map(({textContent}) => textContent.trim())).to.deep.equal(['canary', 'stable']);
    await expectAccessible(section);

    section.article = {my_value: {rollout: {...rollout, stable: {id: 'kept', status: 'Planned'}}}};
    await section.updateComplete;
    expect(section.shadowRoot!.querySelector('tech-timeline') === null).to.equal(true);
    expect(texts(section, 'dd')).to.deep.equal(['Done', '2026-01', 'Web', 'kept', 'Planned']);
  });

  it('shows what no section knows of an article, where no field is named', async () => {
    const article = {
      title: 'T',
      faq: [{question: 'Q', answer: 'A'}],
      keywords: ['K'],
      license: 'MIT',
      costs: {run: {year: 5}},
    };
    const section = await show(article);
    expect(outline(section)).to.deep.equal(['h2 More data', 'h3 Costs', 'h4 Run']);
    expect(texts(section, 'dd')).to.deep.equal(['MIT', '5']);
    await expectAccessible(section);
    const inside = await fixture<DataSection>(html`
      <article-data .article=${article}><data-section label="Else"></data-section></article-data>
    `);
    const other = inside.querySelector('data-section')!;
    await eventually(() => expect(texts(other, 'dd')).to.deep.equal(['MIT', '5']));
    expect(outline(other)[0]).to.equal('h2 Else');
    section.article = {title: 'T', faq: article.faq, keywords: ['K']};
    await section.updateComplete;
    expect(section.getBoundingClientRect().height).to.equal(0);
  });

  it('shows a value that is no article whole', async () => {
    const section = await show({title: 'What we use', items: ['Make', 'Vim']});
    expect(outline(section)).to.deep.equal(['h2 What we use']);
    expect(texts(section, 'li')).to.deep.equal(['Make', 'Vim']);
    section.label = 'Tools';
    await section.updateComplete;
    expect(outline(section)).to.deep.equal(['h2 Tools']);
    const slot = section.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=heading]')!;
    section.append(Object.assign(document.createElement('span'), {slot: 'heading', textContent: 'Ours'}));
    expect(slot.assignedElements().map(({textContent}) => textContent)).to.deep.equal(['Ours']);
  });

  it('takes its data from a script, and shows its children until then and where there is none', async () => {
    const section = await fixture<DataSection>(html`
      <data-section field="impact">
        <p>Loading</p>
        <script type="application/yaml">
          impact: [Web, Cloud]
        </script>
      </data-section>
    `);
    await eventually(() => expect(texts(section, 'li')).to.deep.equal(['Web', 'Cloud']));
    section.field = 'nothing';
    await section.updateComplete;
    expect(section.getBoundingClientRect().height).to.equal(0);
    const alone = await fixture<DataSection>(
      html`<data-section field="impact"
        ><ul>
          <li>Kept</li>
        </ul></data-section
      >`,
    );
    await alone.updateComplete;
    expect(alone.querySelector('li')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('shows the same when the data is there before the element, and follows what changes', async () => {
    const late = await showValue(nested);
    const early = document.createElement('data-section');
    early.field = 'my_value';
    early.article = {my_value: nested};
    document.body.append(early);
    await early.updateComplete;
    expect(texts(early, ':not(style)')).to.deep.equal(texts(late, ':not(style)'));
    early.article = {my_value: ['A']};
    await early.updateComplete;
    expect(texts(early, 'li')).to.deep.equal(['A']);
    for (const nothing of [{}, {my_value: {a: [null, '']}}, {my_value: null}, []]) {
      early.article = nothing;
      await early.updateComplete;
      expect(early.getBoundingClientRect().height).to.equal(0);
      expect(await early.toMarkdown()).to.equal('');
    }
    early.remove();
  });

  it('shows all of its data where a script has set a field that is no text', async () => {
    const section = await showValue(['A']);
    for (const odd of [undefined, 5, true, ['my_value'], {}]) {
      section.field = odd as string;
      await section.updateComplete;
      expect(texts(section, '[part~=name]'), typeof odd).to.deep.equal([]);
      expect(texts(section, 'dt, li')).to.deep.equal(['My value', 'A']);
    }
  });

  it('gives itself as Markdown', async () => {
    const section = await showValue({size: 4, tools: ['Make', sentence]});
    expect(await section.toMarkdown()).to.equal(`## My value\n\n- Size: 4\n\n### Tools\n\n- Make\n- ${sentence}\n`);
    section.label = 'Ours';
    expect(await section.toMarkdown()).to.match(/^## Ours\n/);
  });

  it('shows hostile data as text, and runs nothing of it', async () => {
    const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>${x}{{y}}&amp;';
    const template = {_$litType$: 1, strings: ['<b>x</b>'], values: []};
    const cyclic: Record<string, unknown> = {
      [attack]: attack,
      links: ['javascript:alert(1)', ' JAVASCRIPT:x'],
      template,
    };
    cyclic.self = cyclic;
    cyclic.records = [{[attack]: attack, url: 'javascript:alert(1)'}, cyclic];
    cyclic.phases = {a: {status: attack}, b: {status: attack}};
    const section = await showValue(cyclic);
    await aTimeout(50);
    const root = section.shadowRoot!;
    expect(texts(section, 'dt')[0]).to.equal(attack);
    expect(texts(section, 'dd')[0]).to.equal(attack);
    expect(root.textContent).to.not.include('[object');
    expect(root.querySelector('img, script, a, b, [style]') === null).to.equal(true);
    expect('hacked' in window).to.equal(false);
    expect(section.issues.map(({code}) => code)).to.include.members(['url/unsafe', 'limit/depth']);
    expect(await section.toMarkdown()).to.be.a('string');
    await expectAccessible(section);
  });

  it('shows ten thousand records, and as many texts', async () => {
    const section = await showValue(
      Array.from({length: 10_000}, (_, index) => ({name: `Record ${index}`, size: index})),
    );
    expect(all(section, 'tbody tr')).to.have.length(10_000);
    section.article = {my_value: Array.from({length: 10_000}, (_, index) => `Tag ${index}`)};
    await section.updateComplete;
    expect(all(section, 'li')).to.have.length(10_000);
  }).timeout(60_000);

  it('leaves nothing behind when it is removed and added again ten times', async () => {
    const section = await showValue({...nested, rollout: {a: {status: 'Done'}, b: {status: 'Planned'}}, tools});
    // What it is shown through listens for itself, a little later.
    await section.shadowRoot!.querySelector('tech-timeline')!.updateComplete;
    const text = section.shadowRoot!.textContent;
    await expectNothingLeftBehind(section);
    expect(section.shadowRoot!.textContent).to.equal(text);
  });
});
