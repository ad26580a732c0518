import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Implementation} from '../../../src/article/article.js';
import {implementationsToMarkdown} from '../../../src/article/write/implementations.js';

describe('implementationsToMarkdown', () => {
  it('writes each area with all that is said of it', () => {
    const item: Implementation = {
      id: 'a',
      name: 'Web',
      url: 'https://example.com/a_b',
      description: 'One.\n\nTwo.',
      technologies: ['Node.js', 'C_x'],
      relevance: 'It *matters*',
      facts: [{key: 'since', label: 'Since', values: ['2020']}],
    };
    assert.equal(
      implementationsToMarkdown({description: 'Intro', items: [item, {id: 'b', name: '# B'}]}, 'T'),
      '## T\n\nIntro\n\n### [Web](<https://example.com/a_b>)\n\nOne.\n\nTwo.\n\n**Technologies:** Node.js, C\\_x\n\n' +
        '**Relevance:** It \\*matters\\*\n\n- Since: 2020\n\n### \\# B\n',
    );
  });

  it('writes groups as headings, each once and never below the sixth level', () => {
    const items: Implementation[] = [
      {id: 'a', name: 'A', group: ['One']},
      {id: 'b', name: 'B', group: ['One']},
      {id: 'c', name: 'C', group: ['One', 'Two', 'Three']},
    ];
    assert.equal(
      implementationsToMarkdown({items}, 'T', {level: 3}),
      '### T\n\n#### One\n\n##### A\n\n##### B\n\n##### Two\n\n###### Three\n\n###### C\n',
    );
  });

  it('writes Markdown as it is, and labels in the words of whoever asks', () => {
    const items = [{id: 'a', name: '*A*', description: '*d*', technologies: ['x'], relevance: '*r*'}];
    const words = {technologies: 'Techniken', relevance: 'Bedeutung'};
    assert.equal(
      implementationsToMarkdown({items}, 'T', {verbatim: true, words}),
      '## T\n\n### \\*A\\*\n\n*d*\n\n**Techniken:** x\n\n**Bedeutung:** *r*\n',
    );
  });
});
