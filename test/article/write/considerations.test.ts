import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Consideration} from '../../../src/article/article.js';
import {considerationsToMarkdown} from '../../../src/article/write/considerations.js';

function write(...items: Omit<Consideration, 'id'>[]): string {
  const withIds = items.map((item, index) => ({id: String(index), ...item}));
  return considerationsToMarkdown({items: withIds}, 'T').replace('## T\n\n', '');
}

describe('considerationsToMarkdown', () => {
  it('writes texts as a list', () => {
    assert.equal(write({text: 'One'}, {text: '2. *Two*'}), '- One\n- 2\\. \\*Two\\*\n');
  });

  it('writes what belongs to a text below it', () => {
    assert.equal(
      write({
        name: 'Name',
        text: 'First.\n\nSecond.',
        severity: 'high_ish',
        category: 'Safety',
        facts: [{key: 'team', label: 'Team', values: ['Ada', 'Grace']}],
      }),
      '- **Name**\n\n  First.\n\n  Second.\n\n  - Severity: high\\_ish\n  - Category: Safety\n  - Team: Ada, Grace\n',
    );
  });

  it('writes shared categories as headings, never below the sixth level', () => {
    const items = ['b', 'a', 'b'].map((category, index) => ({id: `${index}`, text: `T${index}`, category}));
    assert.equal(
      considerationsToMarkdown({title: 'x', description: '*d*', items}, 'T', {level: 6}),
      '###### T\n\n\\*d\\*\n\n###### b\n\n- T0\n- T2\n\n###### a\n\n- T1\n',
    );
  });

  it('writes Markdown as it is, and labels in the words of whoever asks', () => {
    const items = [{id: 'a', text: '*x*', severity: 'hoch', url: 'https://example.com/'}];
    const words = {severity: 'Gewicht', category: 'Kategorie', source: 'Quelle'};
    assert.equal(
      considerationsToMarkdown({items}, 'T', {verbatim: true, words}),
      '## T\n\n- *x*\n\n  - Gewicht: hoch\n  - Quelle: [https://example.com/](<https://example.com/>)\n',
    );
  });
});
