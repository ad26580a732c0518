import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readData} from '../../../src/article/read/data-section.js';
import {dataToMarkdown} from '../../../src/article/write/data.js';

function markdown(value: unknown, options = {}): string {
  return dataToMarkdown(readData({value}, 'value').value ?? {}, 'Value', options);
}

describe('a value as Markdown', () => {
  it('is a list for texts, with what is nested below', () => {
    assert.equal(markdown(['A', 'B']), '## Value\n\n- A\n- B\n');
    assert.equal(
      markdown(['A', ['B', ['C', 'D.']], {size: 1, of: ['x', {y: 2}]}]),
      '## Value\n\n- A\n- - B\n  - - C\n    - D.\n- - Size: 1\n  - Of:\n    - x\n    - - Y: 2\n',
    );
  });

  it('is a table for records, with nothing in it that would end a cell', () => {
    assert.equal(
      markdown([
        {name: 'a|b', size: 1},
        {name: 'c\nd', tags: ['x', 'y']},
      ]),
      '## Value\n\n| Name | Size | Tags |\n| --- | --: | --- |\n| a\\|b | 1 |  |\n| c d |  | x, y |\n',
    );
  });

  it('has a heading for each section, below the given level', () => {
    assert.equal(
      markdown(
        {
          size: 1,
          team: {lead: {name: 'Ada', site: 'https://example.com/'}},
          notes: {title: 'Notes', description: 'Few.', items: ['One.']},
        },
        {level: 3},
      ),
      '### Value\n\n- Size: 1\n\n#### Team\n\n##### Lead\n\n- Name: Ada\n- Site: [https://example.com/](<https://example.com/>)\n\n#### Notes\n\nFew.\n\n- One.\n',
    );
  });

  it('shows texts as they are, and leaves Markdown to itself', () => {
    assert.equal(markdown('*A*\n\n# B'), '## Value\n\n\\*A\\*\n\n\\# B\n');
    assert.equal(markdown('*A*\n\n# B', {verbatim: true}), '## Value\n\n*A*\n\n# B\n');
  });

  it('has what a timeline would show', () => {
    assert.equal(
      markdown({a: {status: 'Done', date: '2026'}, b: {status: 'Planned'}}),
      '## Value\n\n### A\n\n- Status: Done\n- Date: 2026\n\n### B\n\n- Status: Planned\n',
    );
  });
});
