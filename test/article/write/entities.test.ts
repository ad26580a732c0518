import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Mention, Topic} from '../../../src/article/article.js';
import {mentionsToMarkdown, topicToMarkdown} from '../../../src/article/write/entities.js';

const topic: Topic = {
  name: 'Bun_1',
  type: 'SoftwareApplication',
  alternateName: ['Bun Runtime', '*'],
  description: 'One.\n\n<b>',
  url: 'https://bun.sh',
  properties: [
    {name: 'a_b', label: 'A b', value: '1'},
    {name: 'c', label: 'C', value: 'code', url: 'https://example.com/c'},
  ],
  facts: [{key: 'os', label: 'OS', values: ['Linux', 'macOS']}],
  sameAs: ['https://example.com/d', '/e'],
};

describe('topicToMarkdown', () => {
  it('writes all that is said of a topic', () => {
    assert.equal(
      topicToMarkdown(topic, 'T'),
      '## T\n\n### [Bun\\_1](<https://bun.sh>)\n\nSoftwareApplication · Also known as Bun Runtime, \\*\n\n' +
        'One.\n\n\\<b\\>\n\n- A b: 1\n- C: [code](<https://example.com/c>)\n- OS: Linux, macOS\n' +
        '- Elsewhere: [https://example.com/d](<https://example.com/d>), [/e](</e>)\n',
    );
  });

  it('writes Markdown as it is, labels in the words of whoever asks, and links by the names they get', () => {
    const text = topicToMarkdown({name: 'A', alternateName: ['B'], description: '**x**', sameAs: ['/e']}, 'T', {
      level: 6,
      verbatim: true,
      term: (name) => ({alsoKnownAs: 'alias', elsewhere: 'see_also'})[name],
      nameLinks: (urls, name) => urls.map((url) => ({url, text: `${name} ${url}`})),
    });
    assert.equal(text, '###### T\n\n###### A\n\nalias B\n\n**x**\n\n- see\\_also: [A /e](</e>)\n');
  });

  it('writes a name alone', () => {
    assert.equal(topicToMarkdown({name: 'A'}, 'T'), '## T\n\n### A\n');
  });
});

describe('mentionsToMarkdown', () => {
  it('writes mentions below the headings of their groups, which do for their types', () => {
    const items: Mention[] = [
      {id: 'a', name: 'A', type: 'Person', group: ['Person']},
      {id: 'b', name: 'B', type: 'Person', group: ['Person', 'Writers']},
      {id: 'c', name: 'C', group: ['Other']},
    ];
    assert.equal(
      mentionsToMarkdown({items, description: '*x*'}, 'T'),
      '## T\n\n\\*x\\*\n\n### Person\n\n#### A\n\n#### Writers\n\n##### B\n\nPerson\n\n### Other\n\n#### C\n',
    );
  });
});
