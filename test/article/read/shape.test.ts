import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {looksLikeArticle, readData} from '../../../src/article/read/data-section.js';
import {readArticle} from '../../../src/article/read/read-article.js';
import {losesNothing} from '../../../src/article/read/shape-timeline.js';
import {idsOf, kindOf, shape, textsOf} from './shapes.js';

describe('the shape of a value', () => {
  it('is chosen by what is in it', () => {
    const sentence = 'Existing packages must work after the migration, all of them.';
    assert.equal(kindOf(['Web Development', 'Cloud']), 'tags');
    assert.equal(kindOf([1, 2, 3]), 'tags');
    assert.equal(kindOf(['Short', sentence]), 'list');
    assert.equal(kindOf([{a: 1}, {b: 2}]), 'table');
    assert.equal(kindOf([{a: 1}, 'text']), 'list');
    assert.equal(kindOf([['a', 'b'], ['c']]), 'list');
    assert.equal(kindOf({a: 1, b: 'two', c: true}), 'facts');
    assert.equal(kindOf({a: {b: 1}, c: {d: 2}}), 'sections');
    assert.equal(kindOf({a: {status: 'Done'}, b: {start_date: '2026'}}), 'timeline');
    assert.equal(kindOf({2025: {name: 'One'}, 2026: {name: 'Two'}}), 'timeline');
    assert.equal(kindOf('A word'), 'text');
    assert.equal(kindOf('Two\n\nparagraphs'), 'prose');
    assert.equal(kindOf(sentence.repeat(3)), 'prose');
    assert.equal(kindOf('https://example.com/a'), 'link');
    assert.equal(kindOf('mailto:a@example.com'), 'link');
    assert.equal(kindOf(0), 'text');
  });

  it('is none where nothing is said', () => {
    for (const value of [null, undefined, '', '  ', [], {}, [null, ''], [{}, {a: ''}], {a: {b: [null]}}, () => 1]) {
      assert.equal(kindOf(value), undefined, JSON.stringify(value));
    }
  });

  it('has a column for each key, in order of appearance, and names the rows', () => {
    const table = shape([
      {'@type': 'Tool', name: 'Bun', speed: 120},
      {name: 'Deno', license_type: 'MIT', speed: 7.5},
    ]);
    assert.ok(table?.kind === 'table');
    assert.deepEqual(
      table.columns.map(({key, label, numeric}) => [key, label, numeric]),
      [
        ['@type', 'Type', false],
        ['name', 'Name', false],
        ['speed', 'Speed', true],
        ['license_type', 'License type', false],
      ],
    );
    assert.equal(table.names, 1);
    assert.deepEqual(idsOf(table), ['field-bun', 'field-deno']);
    assert.deepEqual(
      table.rows.map(({cells}) => cells.map((cell) => (cell?.kind === 'text' ? cell.text : ''))),
      [
        ['Tool', 'Bun', '120', ''],
        ['', 'Deno', '7.5', 'MIT'],
      ],
    );
  });

  it('is a table for rows beside their headings', () => {
    const table = shape({headers: ['Platform', 'arch_name'], rows: [['Linux', 'x64'], ['macOS']]});
    assert.ok(table?.kind === 'table');
    assert.deepEqual(
      table.columns.map(({label}) => label),
      ['Platform', 'arch_name'],
    );
    assert.deepEqual(textsOf(table), ['Platform', 'arch_name', 'Linux', 'x64', 'macOS']);
  });

  it('has the heading that the data brings along, or one from the name of the field', () => {
    const read = (input: unknown, field: string) => readData(input, field).value;
    assert.equal(read({industry_impact: ['A']}, 'industry_impact')?.heading, 'Industry impact');
    assert.equal(read({a: {openIssues: ['A']}}, 'a.openIssues')?.heading, 'Open issues');
    assert.equal(read({'Node.js': ['A']}, 'Node.js')?.heading, 'Node.js');
    const wrapped = read({tools: {title: 'What we use', description: 'All of it.', items: ['A', 'B']}}, 'tools');
    assert.deepEqual(wrapped, {heading: 'What we use', intro: 'All of it.', shape: {kind: 'tags', tags: ['A', 'B']}});
  });

  it('puts facts before sections and gives each section an id from its place', () => {
    const sections = shape({team: {lead: {name: 'Ada'}, size: 4}, budget: 5, 'team!': {x: {y: 1}}});
    assert.ok(sections?.kind === 'sections');
    assert.deepEqual(
      sections.facts.map(({label}) => label),
      ['Budget'],
    );
    assert.deepEqual(idsOf(sections), ['field-team', 'field-team-lead', 'field-team-2', 'field-team-x']);
  });

  it('links to what is safe, and reports what is not', () => {
    const {value, issues} = readData(
      {a: ['https://example.com/', 'javascript:alert(1)', 'https://u:p@example.com/']},
      'a',
    );
    assert.deepEqual(value?.shape?.kind === 'list' && value.shape.items.map(({kind}) => kind), [
      'link',
      'text',
      'text',
    ]);
    assert.deepEqual(
      issues.map(({code, path}) => `${code} ${path}`),
      ['url/unsafe a[1]', 'url/user-info a[2]'],
    );
    assert.deepEqual(readData({a: ['std::vector', 'Note: this']}, 'a').issues, []);
  });

  it('is what no section knows, for an article without a field', () => {
    const article = {
      title: 'T',
      faq: [{question: 'Q', answer: 'A'}],
      keywords: ['k'],
      license: 'MIT',
      costs: {a: {b: 1}},
    };
    const read = readArticle(article).article;
    assert.equal(looksLikeArticle(article), true);
    assert.equal(looksLikeArticle(read), false);
    for (const result of [readData(article, null, readArticle), readData(read, null)]) {
      const shown = result.value?.shape;
      assert.deepEqual(shown && textsOf(shown).filter(Boolean), ['MIT', 'Costs', 'A', '1']);
    }
    assert.equal(readData({...read, rest: []}, null).value, undefined);
  });

  it('is the value itself where that is no article', () => {
    assert.equal(looksLikeArticle({title: 'Heading', items: ['A']}), false);
    assert.equal(looksLikeArticle({name: 'A', description: 'B', keywords: 'x'}), false);
    assert.equal(readData({title: 'Heading', items: ['A']}, null).value?.heading, 'Heading');
    assert.equal(readData(['A'], 'industry_impact').value?.heading, 'Industry impact');
    assert.equal(readData({title: 'An article'}, 'industry_impact').value, undefined);
  });

  it('is found in an article that was read before, by its old name', () => {
    const {article} = readArticle({industry_impact: ['Web', 'Cloud'], additional_context: {x: {y_z: ['A']}}});
    assert.equal(readData(article, 'industry_impact').value?.shape?.kind, 'tags');
    assert.deepEqual(readData(article, 'additional_context.x.y_z').value?.heading, 'Y z');
  });

  it('says what is too deep for headings in one text', () => {
    let deep: unknown = {end: 'bottom', more: ['a', 'b']};
    for (let depth = 0; depth < 30; depth++) deep = {[`level_${depth}`]: deep};
    const texts = textsOf(shape(deep)!);
    assert.match(texts.at(-1)!, /Level 1: Level 0: End: bottom, More: a, b$/);
  });

  it('holds ten thousand records, also where no two have the same keys', () => {
    assert.equal(kindOf(Array.from({length: 10_000}, (_, index) => ({name: `n${index}`, value: index}))), 'table');
    assert.equal(kindOf(Array.from({length: 10_000}, (_, index) => ({[`key${index}`]: index}))), 'list');
    assert.equal(
      kindOf(Object.fromEntries(Array.from({length: 10_000}, (_, index) => [`key${index}`, {a: {b: index}}]))),
      'sections',
    );
  });
});

describe('a timeline of records', () => {
  it('is one where nothing gets lost', () => {
    const phases = {
      a: {name: 'One', status: 'Done', start_date: '2026-01', description: 'First', team: ['Ada', 'Grace']},
      b: {status: 'Planned', done: false},
      c: {start: '2026', end: 'present'},
    };
    assert.equal(losesNothing(phases), true);
    assert.equal(losesNothing({...phases, d: {id: 'x', status: 'Done'}}), false);
    assert.equal(losesNothing({...phases, d: {'@type': 'Event', status: 'Done'}}), false);
    assert.equal(losesNothing({a: {from: 'home', to: 'work'}, b: {from: 'work', to: 'home'}}), false);
    assert.equal(losesNothing({a: {status: 'Done', note: 'same', text: 'same'}, b: {status: 'Done'}}), true);
  });
});
