import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {TimelineEntry} from '../../../src/article/article.js';
import {timelineToMarkdown} from '../../../src/article/write/timeline.js';

function write(...items: TimelineEntry[]): string {
  return timelineToMarkdown({items}, 'Timeline').replace('## Timeline\n\n', '');
}

describe('timelineToMarkdown', () => {
  it('writes each entry with its status, its dates, its text and its facts', () => {
    const entry: TimelineEntry = {
      id: 'a',
      name: 'Port',
      url: 'https://example.com/a_b',
      status: {kind: 'active', text: 'In Progress'},
      start: {text: '2026-01', iso: '2026-01', precision: 'month'},
      end: {text: '2026-03', iso: '2026-03', precision: 'month'},
      description: 'One.\n\nTwo.',
      facts: [
        {key: 'team', label: 'Team', values: ['Ada', 'Grace']},
        {key: 'log', label: 'Log', values: ['https://example.com/c'], url: 'https://example.com/c'},
      ],
    };
    assert.equal(
      write(entry),
      '### [Port](<https://example.com/a_b>)\n\nIn Progress · 2026-01 – 2026-03\n\nOne.\n\nTwo.\n\n' +
        '- Team: Ada, Grace\n- Log: [https://example.com/c](<https://example.com/c>)\n',
    );
  });

  it('writes open ends, and an end that is the start only once', () => {
    const start = {text: '2026'};
    assert.equal(write({id: 'a', name: 'A', start, end: 'open'}), '### A\n\n2026 –\n');
    assert.equal(write({id: 'a', name: 'A', start, end: start}), '### A\n\n2026\n');
    assert.equal(write({id: 'a', name: 'A', end: {text: '2027'}}), '### A\n\n– 2027\n');
    assert.equal(write({id: 'a', name: 'A', status: {kind: 'done', text: ''}}), '### A\n');
  });

  it('writes groups as headings, each once and never below the sixth level', () => {
    const items: TimelineEntry[] = [
      {id: 'a', name: 'A', group: ['One']},
      {id: 'b', name: 'B', group: ['One']},
      {id: 'c', name: 'C', group: ['One', 'Two', 'Three']},
    ];
    assert.equal(
      timelineToMarkdown({items}, 'T', {level: 3}),
      '### T\n\n#### One\n\n##### A\n\n##### B\n\n##### Two\n\n###### Three\n\n###### C\n',
    );
  });

  it('writes text as text, and Markdown as it is', () => {
    const timeline = {description: '*x*', items: [{id: 'a', name: '# A\nb', description: '<b>'}]};
    assert.equal(timelineToMarkdown(timeline, 'T'), '## T\n\n\\*x\\*\n\n### \\# A b\n\n\\<b\\>\n');
    assert.equal(timelineToMarkdown(timeline, 'T', {verbatim: true}), '## T\n\n*x*\n\n### \\# A b\n\n<b>\n');
  });

  it('says when and how in the words of whoever asks', () => {
    const items = [{id: 'a', name: 'A'}];
    assert.equal(
      timelineToMarkdown({items}, 'T', {describe: () => ['', 'since_May']}),
      '## T\n\n### A\n\nsince\\_May\n',
    );
  });
});
