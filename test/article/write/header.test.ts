import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {headerToMarkdown} from '../../../src/article/write/header.js';

describe('headerToMarkdown', () => {
  it('writes the title, the description, what else is said as a list, and the picture', () => {
    assert.equal(
      headerToMarkdown({
        title: 'How * we\nmoved',
        description: 'One *thing*.\n\nTwo.',
        datePublished: {text: 'May 2026', iso: '2026-05', precision: 'month'},
        dateModified: {text: '2026-06-01', iso: '2026-06-01', precision: 'day'},
        type: 'TechArticle',
        level: 'expert',
        audience: ['A', 'B_C'],
        authors: [
          {name: 'Ada', url: 'https://example.com/a b>'},
          {
            name: 'Grace',
            facts: [
              {key: 'role', label: 'Role', values: ['Admiral', 'Engineer']},
              {key: 'site', label: 'Site', values: ['https://g.example'], url: 'https://g.example'},
            ],
          },
        ],
        publisher: {name: 'Media'},
        image: {url: 'a.png', alt: 'A [bridge]', caption: 'The *bridge*'},
      }),
      '# How \\* we moved\n\nOne \\*thing\\*.\n\nTwo.\n\n' +
        '- By: [Ada](<https://example.com/a b%3E>), Grace (Role: Admiral, Engineer; Site: ' +
        '[https://g.example](<https://g.example>))\n' +
        '- Published: May 2026\n- Updated: 2026-06-01\n- Type: TechArticle\n- Level: expert\n- Publisher: Media\n' +
        '- Audience: A, B\\_C\n\n![A \\[bridge\\]](<a.png>)\n\nThe \\*bridge\\*\n',
    );
  });

  it('leaves away what is not said', () => {
    assert.equal(headerToMarkdown({}), '');
    assert.equal(headerToMarkdown({title: 'A'}, {level: 2}), '## A\n');
    assert.equal(headerToMarkdown({level: 'easy'}), '- Level: easy\n');
  });

  it('keeps a description that is Markdown already, and speaks the reader’s language', () => {
    const date = {text: '2026-05', iso: '2026-05', precision: 'month'} as const;
    assert.equal(
      headerToMarkdown(
        {description: 'Some *words*.', datePublished: date},
        {verbatim: true, term: () => 'Veröffentlicht', describe: () => 'Mai 2026'},
      ),
      'Some *words*.\n\n- Veröffentlicht: Mai 2026\n',
    );
  });
});
