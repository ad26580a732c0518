import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {MAX_MARKDOWN_LENGTH, parseMarkdown} from '../../../src/article/parse/markdown.js';
import {faultsOf, lettersOf, shorten, unsafeUrls, type Short} from '../../helpers/rich-text.js';

function parse(text: string): Short[] {
  return shorten(parseMarkdown(text));
}

const cases: [name: string, text: string, tree: Short[]][] = [
  [
    'paragraphs and soft breaks',
    'One\ntwo\n\nThree',
    [
      ['paragraph', 'One two'],
      ['paragraph', 'Three'],
    ],
  ],
  ['hard breaks', 'One  \ntwo\\\nthree', [['paragraph', 'One', ['break'], 'two', ['break'], 'three']]],
  [
    'emphasis',
    '*a* _b_ **c** __d__ ***e*** ~~f~~',
    [
      [
        'paragraph',
        ['em', 'a'],
        ' ',
        ['em', 'b'],
        ' ',
        ['strong', 'c'],
        ' ',
        ['strong', 'd'],
        ' ',
        ['em', ['strong', 'e']],
        ' ',
        ['del', 'f'],
      ],
    ],
  ],
  ['what is no emphasis', 'snake_case_name 2 * 3 * 4 \\*x\\*', [['paragraph', 'snake_case_name 2 * 3 * 4 *x*']]],
  ['code', '`a <b> &amp; *c*` and `` ` ``', [['paragraph', ['code', 'a <b> &amp; *c*'], ' and ', ['code', '`']]]],
  [
    'lines of code',
    '```js\na <b>\n  &amp;\n```\n\n    c\n     d',
    [
      ['pre', 'a <b>\n  &amp;'],
      ['pre', 'c\n d'],
    ],
  ],
  [
    'headings',
    '# a\n\nb\n===\n\n###### *c*',
    [
      ['heading', 'a'],
      ['heading', 'b'],
      ['heading', ['em', 'c']],
    ],
  ],
  [
    'quotes',
    '> a\n>\n> > b\n\nc',
    [
      ['quote', ['paragraph', 'a'], ['quote', ['paragraph', 'b']]],
      ['paragraph', 'c'],
    ],
  ],
  [
    'lists',
    '- a\n- b\n  1. c\n  2. d',
    [['list ordered=false', ['item', 'a'], ['item', 'b', ['list ordered=true', ['item', 'c'], ['item', 'd']]]]],
  ],
  [
    'lists with a start and paragraphs',
    '3. a\n\n   b\n4. c',
    [['list ordered=true start=3', ['item', ['paragraph', 'a'], ['paragraph', 'b']], ['item', ['paragraph', 'c']]]],
  ],
  ['tasks', '- [x] a\n- [ ] b', [['list ordered=false', ['item', '☑ a'], ['item', '☐ b']]]],
  [
    'tables',
    '|a|b|\n|:-:|-:|\n|`c`|d \\| e|',
    [
      [
        'table',
        ['row', ['cell header=true align=center', 'a'], ['cell header=true align=end', 'b']],
        ['row', ['cell align=center', ['code', 'c']], ['cell align=end', 'd | e']],
      ],
    ],
  ],
  ['rules', 'a\n\n---\n\nb', [['paragraph', 'a'], ['rule'], ['paragraph', 'b']]],
  [
    'links',
    '[*a*](https://a.example/ "title") [b](</c d>) [e](?f=1&amp;g=2)',
    [
      [
        'paragraph',
        ['link url=https://a.example/', ['em', 'a']],
        ' ',
        ['link url=/c d', 'b'],
        ' ',
        ['link url=?f=1&g=2', 'e'],
      ],
    ],
  ],
  [
    'links by reference',
    '[a][b], [b] and [c]\n\n[b]: https://b.example/',
    [['paragraph', ['link url=https://b.example/', 'a'], ', ', ['link url=https://b.example/', 'b'], ' and [c]']],
  ],
  [
    'addresses as they stand',
    '<https://a.example/?b&amp;c> https://d.example/e_f_g, www.h.example. <i@j.example>',
    [
      [
        'paragraph',
        ['link url=https://a.example/?b&amp;c', 'https://a.example/?b&amp;c'],
        ' ',
        ['link url=https://d.example/e_f_g', 'https://d.example/e_f_g'],
        ', ',
        ['link url=http://www.h.example', 'www.h.example'],
        '. ',
        ['link url=mailto:i@j.example', 'i@j.example'],
      ],
    ],
  ],
  [
    'images, as links with their text',
    '![A cat](cat.png) ![](dog.png)',
    [['paragraph', ['link url=cat.png', 'A cat'], ' ', ['link url=dog.png', 'dog.png']]],
  ],
  ['images in links', '[![A cat](cat.png)](/cats)', [['paragraph', ['link url=/cats', 'A cat']]]],
  [
    'characters by name and number',
    '&copy; &amp;lt; &#42;a&#42; \\&copy; &nope;',
    [['paragraph', '© &lt; *a* &copy; &nope;']],
  ],
  [
    'HTML between Markdown',
    'a <b>b *c*</b> <kbd>d</kbd><br>e',
    [['paragraph', 'a ', ['strong', 'b ', ['em', 'c']], ' ', ['kbd', 'd'], ['break'], 'e']],
  ],
  [
    'Markdown between HTML',
    '<blockquote>\n\n*a*\n\n</blockquote>\n\nb',
    [
      ['quote', ['paragraph', ['em', 'a']]],
      ['paragraph', 'b'],
    ],
  ],
  [
    'HTML that crosses Markdown',
    '- a <b>b\n- c</ul> d </li> e\n\nf',
    [
      ['list ordered=false', ['item', 'a ', ['strong', 'b']], ['item', 'c d e']],
      ['paragraph', 'f'],
    ],
  ],
  [
    'a Markdown link in one of HTML, as two',
    '<a href=a>b [c](d) e</a>',
    [['paragraph', ['link url=a', 'b '], ['link url=d', 'c'], ' e']],
  ],
  [
    'no scripts',
    'a <script>x("*b*")</script> c\n\n<script>\nd\n\n</script>\n\n<style>e</style>\n\nf',
    [
      ['paragraph', 'a c'],
      ['paragraph', 'f'],
    ],
  ],
  [
    'other tags, as their text',
    '<svg onload=x()>a</svg> <iframe src=x></iframe><img src=x onerror=y()>',
    [
      ['paragraph', 'a'],
      ['paragraph', ['link url=x', 'x']],
    ],
  ],
  ['no comments', 'a<!-- b -->c', [['paragraph', 'ac']]],
  ['nothing', ' \n\n ', []],
];

describe('parseMarkdown', () => {
  for (const [name, text, tree] of cases) {
    it(`reads ${name}`, () => assert.deepEqual(parse(text), tree));
  }

  it('keeps the text of a link that is not safe, and says so', () => {
    for (const url of unsafeUrls) {
      for (const spelling of [
        `[link](<${url}>)`,
        `[link](${url})`,
        `[link]\n\n[link]: ${url}`,
        `[link]\n\n[link]: <${url}>`,
        `![link](<${url}>)`,
        `<a href="${url}">link</a>`,
      ]) {
        const nodes = parseMarkdown(spelling);
        assert.deepEqual(faultsOf(nodes), [], spelling);
        assert.ok(lettersOf(nodes).includes('link'), spelling);
      }
    }
    const codes: string[] = [];
    assert.deepEqual(parse('[a](JavaScript:x) <a href="data:x">b</a>'), [['paragraph', 'a b']]);
    parseMarkdown('[a](javascript:x) ![b](data:x) [c](https://a:b@c.example)', (code) => codes.push(code));
    assert.deepEqual(codes, ['url/unsafe', 'url/unsafe', 'url/user-info']);
  });

  it('shows what is too long, too deep or too much as it is', () => {
    const texts = [
      '*a* '.repeat(MAX_MARKDOWN_LENGTH / 4 + 1),
      '> '.repeat(3000),
      '- '.repeat(3000),
      'a__'.repeat(5000),
      '`a` '.repeat(4000),
    ];
    for (const text of texts) {
      const codes: string[] = [];
      assert.deepEqual(shorten(parseMarkdown(text, (code) => codes.push(code))), [['paragraph', text]]);
      assert.deepEqual(codes, ['limit/nodes']);
    }
  });

  it('reads a long text with much markup', () => {
    const paragraph = 'A **bold** word, `code`, [a link](https://a.example/) and _more_ of it. '.repeat(10);
    const text = `${paragraph}\n\n`.repeat(20);
    assert.equal(parse(text).length, 20);
    assert.ok(!lettersOf(parseMarkdown(text)).includes('*'));
  });

  it('ends in time on what grows', () => {
    const pieces =
      '[|](|[a](|[a](<b|![|*|*a |*a_ |a*|**a *b |_|a__|~~a|`|` `` |>|> |- |1. |>- |# |<|<a |<!--|<a href="|http://|www.|a@|a.b.|!|&|&#1|\\|\n| |\t| \n|\n- |a\n-|\n|\n|a|b|\n|[a]: b\n|[a]: <|[^a|[[|`\\|<b>|<script>|<div>\n|é``&'.split(
        '|',
      );
    for (const piece of pieces.filter(Boolean)) {
      for (const length of [MAX_MARKDOWN_LENGTH, 5000]) {
        const start = performance.now();
        parseMarkdown(piece.repeat(length / piece.length));
        assert.ok(performance.now() - start < 1500, JSON.stringify(piece));
      }
    }
  });

  it('takes any input and makes a tree that is well formed', () => {
    const pieces = fc.constantFrom(
      ...'*|**|_|`|```|~~|[a](b)|[|](x)|![a](b)|<b>|</b>|<ul>|</ul>|<li>|<p>|</p>|<td>|<table>|</table>|<a href=x>|</a>|<div>|<script>|</script>|<!--|-->|> |- |1. |# |\n|\n\n|\n    |word| |&amp;|https://a.example|\\|\n|-|\n|---'.split(
        '|',
      ),
      '|',
      '|a|b|\n|-|-|\n|c|d|\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 60}), (list) => {
        assert.deepEqual(faultsOf(parseMarkdown(list.join(''))), []);
      }),
      {numRuns: 2000},
    );
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) =>
        assert.deepEqual(faultsOf(parseMarkdown(text)), []),
      ),
    );
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.lorem({maxCount: 50}), fc.constantFrom('*', '**', '`', '> ', '- ', '# ', '<b>'), (text, mark) => {
        assert.ok(lettersOf(parseMarkdown(mark + text)).endsWith(text.replace(/\s/g, '')));
      }),
    );
  });
});
