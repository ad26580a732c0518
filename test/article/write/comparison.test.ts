import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Cell, Comparison} from '../../../src/article/article.js';
import {comparisonToCsv} from '../../../src/article/write/comparison-csv.js';
import {comparisonToMarkdown} from '../../../src/article/write/comparison-markdown.js';

function withCells(...cells: Cell[]): Comparison {
  return {
    columns: cells.map((_, index) => ({key: `c${index}`, label: `Column ${index}`})),
    items: [{id: 'x', name: 'X', cells}],
  };
}

const cells: Cell[] = [
  {kind: 'yes', text: '✓', note: 'plugin'},
  {kind: 'no', text: 'Not supported'},
  {kind: 'empty', text: ''},
  {kind: 'price', text: '$1,299', value: 1299, url: 'https://example.com/prices'},
  {kind: 'list', text: 'a, b', items: ['a', 'b']},
  {kind: 'link', text: 'Docs', url: 'https://example.com/docs'},
];

/** Reads CSV as RFC 4180 has it, with every field in quotes. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  for (const [, text = '', end] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(text.replaceAll('""', '"'));
    if (end !== ',') rows.push(row.splice(0));
  }
  return rows;
}

describe('comparisonToCsv', () => {
  it('writes what each cell says, in words', () => {
    assert.deepEqual(parse(comparisonToCsv(withCells(...cells))), [
      ['Product', 'Column 0', 'Column 1', 'Column 2', 'Column 3', 'Column 4', 'Column 5'],
      ['X', 'yes (plugin)', 'Not supported', '', '$1,299 (https://example.com/prices)', 'a; b', 'Docs (https://example.com/docs)'],
    ]); // prettier-ignore
  });

  it('writes descriptions, addresses and groups where there are some', () => {
    const comparison: Comparison = {
      columns: [{key: 'a', label: 'A', group: 'Speed'}],
      items: [
        {id: 'x', name: 'X', description: 'An X.', url: 'https://x.example/', cells: []},
        {id: 'y', name: 'Y', cells: [{kind: 'text', text: 'y'}]},
      ],
    };
    assert.deepEqual(parse(comparisonToCsv(comparison)), [
      ['Product', 'Description', 'Speed: A', 'Source'],
      ['X', 'An X.', '', 'https://x.example/'],
      ['Y', '', 'y', ''],
    ]);
  });

  it('writes nothing that a spreadsheet would run', () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '＝1',
      '＋1',
      '－1',
      '＠x',
      '  =1',
      '=cmd|"/c calc"!A1',
    ];
    for (const text of formulas) {
      const csv = comparisonToCsv({
        columns: [{key: text, label: text}],
        items: [{id: 'x', name: text, cells: [{kind: 'text', text}]}],
      });
      assert.deepEqual(parse(csv).flat().slice(1), [`'${text}`, `'${text}`, `'${text}`]);
    }
  });

  it('quotes, so that a cell stays one cell, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary'}), {minLength: 1}), (texts) => {
        const [header, row] = parse(comparisonToCsv(withCells(...texts.map((text): Cell => ({kind: 'text', text})))));
        assert.equal(header?.length, texts.length + 1);
        assert.deepEqual(
          row!.slice(1).map((text, index) => (text === texts[index] ? text : text.replace(/^'/, ''))),
          texts,
        );
        for (const text of row!) assert.doesNotMatch(text, /^[\s]*[-=+@＝＋－＠]|^[\t\r\n]/);
      }),
    );
  });
});

describe('comparisonToMarkdown', () => {
  it('writes a table with a heading', () => {
    assert.equal(
      comparisonToMarkdown({...withCells(...cells), description: 'In May.'}, 'Who is best?', {level: 3}),
      `### Who is best?

In May.

| Product | Column 0 | Column 1 | Column 2 | Column 3 | Column 4 | Column 5 |
| --- | --- | --- | --- | --- | --- | --- |
| X | yes (plugin) | Not supported | empty | $1,299 ([Source](<https://example.com/prices>)) | a, b | [Docs](<https://example.com/docs>) |
`,
    );
  });

  it('keeps a cell one cell and its text as it is', () => {
    const text = 'a | b\n\n**c** <b> `|` [x](y)';
    const [, , , , row = ''] = comparisonToMarkdown(withCells({kind: 'text', text}), 'T').split('\n');
    assert.equal(row, '| X | a \\| b \\*\\*c\\*\\* \\<b\\> \\`\\|\\` \\[x\\](y) |');
  });

  it('leaves Markdown as it is, in one row', () => {
    const [, , , , row = ''] = comparisonToMarkdown(withCells({kind: 'text', text: '**a** | b\nc'}), 'T', {
      verbatim: true,
    }).split('\n');
    assert.equal(row, '| X | **a** \\| b c |');
  });

  it('marks and links the products', () => {
    const items = [{id: 'x', name: 'X|Y', own: true, url: 'https://x.example/a|b', cells: []}];
    assert.match(
      comparisonToMarkdown({columns: [], items}, 'T'),
      /\*\*\[X\\\|Y\]\(<https:\/\/x\.example\/a%7Cb>\)\*\* \|/,
    );
  });
});
