import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readConcepts} from '../../../src/article/read/concepts.js';
import {conceptsToMarkdown} from '../../../src/article/write/concepts.js';

function write(data: unknown, options?: Parameters<typeof conceptsToMarkdown>[2]): string {
  const {value} = readConcepts({concepts: data});
  return conceptsToMarkdown(value, value.title ?? 'Concepts', options);
}

describe('concepts as Markdown', () => {
  it('are headings with a definition, why it matters, and facts', () => {
    const markdown = write({
      title: 'Words',
      description: 'What is *meant* here.',
      items: [
        {
          term: 'HTTP',
          text: 'A protocol.\n\nSince 1991.',
          relevance: 'Everything',
          url: 'https://example.com/h',
          since: '1991',
        },
        {term: '# Not a heading', text: '- not a list'},
      ],
    });
    assert.equal(
      markdown,
      String.raw`## Words

What is \*meant\* here.

### [HTTP](<https://example.com/h>)

A protocol.

Since 1991.

**Relevance:** Everything

- Since: 1991

### \# Not a heading

\- not a list
`,
    );
  });

  it('stand under the headings of their groups, six levels deep at most', () => {
    const data = [
      {
        title: 'Web',
        items: [
          {term: 'HTTP', text: 'a'},
          {title: 'Deep', items: [{term: 'TLS', text: 'b'}]},
        ],
      },
      {title: 'Data', items: [{term: 'YAML', text: 'c'}]},
    ];
    const headings = (level: number) => write(data, {level}).match(/^#+ .*$/gm);
    assert.deepEqual(headings(2), [
      '## Concepts',
      '### Web',
      '#### HTTP',
      '#### Deep',
      '##### TLS',
      '### Data',
      '#### YAML',
    ]);
    assert.deepEqual(headings(6)?.at(-1), '###### YAML');
  });

  it('keep texts that are Markdown, and say the label in the reader’s language', () => {
    const markdown = write([{term: 'A', text: '**Bold**', relevance: '`code`'}], {
      verbatim: true,
      relevance: 'Relevanz',
    });
    assert.match(markdown, /\n\*\*Bold\*\*\n\n\*\*Relevanz:\*\* `code`\n/);
  });
});
