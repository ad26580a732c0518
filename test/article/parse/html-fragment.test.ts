import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {decodeEntities} from '../../../src/article/parse/entities.js';
import {MAX_HTML_LENGTH, parseHtmlFragment} from '../../../src/article/parse/html-fragment.js';
import {faultsOf, lettersOf, shorten, unsafeUrls, type Short} from '../../helpers/rich-text.js';

function parse(html: string): Short[] {
  return shorten(parseHtmlFragment(html));
}

const cases: [name: string, html: string, tree: Short[]][] = [
  ['plain text', 'One &amp; two', [['paragraph', 'One & two']]],
  [
    'paragraphs and white space',
    '<p>\n One\n  two </p>\n\n<P class="x">Three</P>',
    [
      ['paragraph', 'One two'],
      ['paragraph', 'Three'],
    ],
  ],
  [
    'marks on text',
    'a <b>b</b> <strong>c</strong> <i>d</i> <em>e</em> <s>f</s> <del>g</del> <code>h</code> <kbd>i</kbd> x<sub>2</sub> y<sup>3</sup>',
    [
      [
        'paragraph',
        'a ',
        ['strong', 'b'],
        ' ',
        ['strong', 'c'],
        ' ',
        ['em', 'd'],
        ' ',
        ['em', 'e'],
        ' ',
        ['del', 'f'],
        ' ',
        ['del', 'g'],
        ' ',
        ['code', 'h'],
        ' ',
        ['kbd', 'i'],
        ' x',
        ['sub', '2'],
        ' y',
        ['sup', '3'],
      ],
    ],
  ],
  ['line breaks', 'a<br>b<br/>\nc', [['paragraph', 'a', ['break'], 'b', ['break'], 'c']]],
  [
    'lists, their ends left away',
    '<ul><li>a<li>b<ol start="3"><li>c</ol></ul>',
    [['list ordered=false', ['item', 'a'], ['item', 'b', ['list ordered=true start=3', ['item', 'c']]]]],
  ],
  [
    'quotes and headings',
    '<blockquote>a<p>b</blockquote><h1>c</h1><h6>d</h6>',
    [
      ['quote', ['paragraph', 'a'], ['paragraph', 'b']],
      ['heading', 'c'],
      ['heading', 'd'],
    ],
  ],
  ['lines of code', '<pre><code>\na\n  b &lt;\n</code></pre>', [['pre', '\na\n  b <\n']]],
  ['lines of code without their first line break', '<pre>\na<div>b</div>c</pre>', [['pre', 'a\nb\nc']]],
  [
    'tables',
    '<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<p>e</table>',
    [
      [
        'table',
        ['row', ['cell header=true', 'a'], ['cell header=true', 'b']],
        ['row', ['cell', 'c'], ['cell', 'd', ['paragraph', 'e']]],
      ],
    ],
  ],
  [
    'terms',
    '<dl><dt>a<dd>b<dt><p>c</p><dd>d</dl>',
    [['definitions', ['term', 'a'], ['definition', 'b'], ['term', 'c'], ['definition', 'd']]],
  ],
  [
    'links',
    '<a href="https://a.example/?b=1&amp;c=2" target=_blank onclick=x()>a</a>',
    [['paragraph', ['link url=https://a.example/?b=1&c=2', 'a']]],
  ],
  ['relative links', "<a href='/b#c'>a</a>", [['paragraph', ['link url=/b#c', 'a']]]],
  ['a link in a link, as two', '<a href=a>a<a href=b>b</a>', [['paragraph', ['link url=a', 'a'], ['link url=b', 'b']]]],
  [
    'blocks in a link',
    '<a href=a><h3>b</h3><p>c</p></a>',
    [
      ['heading', ['link url=a', 'b']],
      ['paragraph', ['link url=a', 'c']],
    ],
  ],
  [
    'images, as links with their text',
    '<img src=a.png alt="A cat" onerror=x()>',
    [['paragraph', ['link url=a.png', 'A cat']]],
  ],
  ['images in links', '<a href=b><img src=a.png alt="A cat"></a>', [['paragraph', ['link url=b', 'A cat']]]],
  ['images without text', 'a<img src=b.png><img src=c.png alt="">', [['paragraph', 'a', ['link url=b.png', 'b.png']]]],
  ['tags that cross', '<b>a<i>b</b>c</i>d', [['paragraph', ['strong', 'a', ['em', 'b']], ['em', 'c'], 'd']]],
  [
    'tags that never end',
    '<p><b>a<p>b',
    [
      ['paragraph', ['strong', 'a']],
      ['paragraph', 'b'],
    ],
  ],
  ['ends of what never began', 'a</b></ul></a></td>b', [['paragraph', 'ab']]],
  ['items outside a list', '<li>a<li>b', [['list ordered=false', ['item', 'a'], ['item', 'b']]]],
  [
    'cells outside a table',
    '<td>a<td>b',
    [
      ['paragraph', 'a'],
      ['paragraph', 'b'],
    ],
  ],
  [
    'other tags, as their text',
    '<section><span style="x">a</span><x-y>b</x-y></section><div>c</div>',
    [
      ['paragraph', 'ab'],
      ['paragraph', 'c'],
    ],
  ],
  ['lines in an item', '<li><div>a</div><div>b</div>', [['list ordered=false', ['item', 'a', ['break'], 'b']]]],
  ['no comments, instructions or document types', 'a<!-- <b> --><!doctype html><?xml?><!-->b', [['paragraph', 'ab']]],
  ['sections of characters', '<![CDATA[a < b]]>', [['paragraph', 'a < b']]],
  [
    'no scripts or styles',
    'a<script>x("</p>")</script ><style>p {}</style>b<SCRIPT src=x></SCRIPT>c',
    [['paragraph', 'abc']],
  ],
  ['a script that never ends, as text', 'a<script>b', [['paragraph', 'ab']]],
  ['what is no tag', '1 < 2 <3 a<b', [['paragraph', '1 < 2 <3 a<b']]],
  ['a tag that never ends, as text', 'a <a href="b', [['paragraph', 'a <a href="b']]],
  [
    'the text of frames, vectors and fields',
    '<iframe src=x>a</iframe><svg onload=x><title>b</title></svg><textarea>c</textarea><template>d</template>',
    [
      ['paragraph', 'a'],
      ['paragraph', 'b'],
      ['paragraph', 'c'],
      ['paragraph', 'd'],
    ],
  ],
  [
    'names of properties that every object has',
    '<constructor>a<b-x __proto__=x>b</constructor>',
    [['paragraph', 'ab']],
  ],
  ['nothing', ' <p> <b></b></p><ul></ul> ', []],
];

describe('parseHtmlFragment', () => {
  for (const [name, html, tree] of cases) {
    it(`reads ${name}`, () => assert.deepEqual(parse(html), tree));
  }

  it('keeps the text of a link that is not safe, and says so', () => {
    for (const url of unsafeUrls) {
      const codes: string[] = [];
      const nodes = parseHtmlFragment(`<p>a <a href="${url}">link</a></p>`, (code) => codes.push(code));
      assert.deepEqual(shorten(nodes), [['paragraph', 'a link']], url);
      assert.ok(codes[0] === 'url/unsafe' || codes[0] === 'url/user-info', url);
    }
  });

  it('reports a script that it leaves out', () => {
    const codes: string[] = [];
    parseHtmlFragment('<script>x</script>', (code) => codes.push(code));
    assert.deepEqual(codes, ['text/markup-left-out']);
  });

  it('shows what is too long as it is', () => {
    const text = '<b>a</b>'.repeat(MAX_HTML_LENGTH / 8 + 1);
    assert.deepEqual(parse(text), [['paragraph', text]]);
  });

  it('takes any input, in time, and makes a tree that is well formed', () => {
    const pieces = fc.constantFrom(
      ...'<b>,</b>,<i>,</i>,<p>,</p>,<ul>,</ul>,<ol start=2>,<li>,</li>,<table>,</table>,<tr>,<td>,</td>,<th>,<a href=x>,</a>,<pre>,</pre>,<dl>,<dt>,<dd>,</dl>,<blockquote>,</blockquote>,<br>,<hr>,<div>,</div>,<h2>,<img src=x>,<script>,</script>,<!--,-->,<a "x,<a b="x,&amp;,word, ,\n,<,>,<code>,</code>'.split(
        ',',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 60}), (list) => {
        assert.deepEqual(faultsOf(parseHtmlFragment(list.join(''))), []);
      }),
      {numRuns: 2000},
    );
    fc.assert(
      fc.property(fc.array(pieces, {minLength: 1, maxLength: 4}), (list) => {
        const piece = list.join('');
        const nodes = parseHtmlFragment(piece.repeat(Math.floor(MAX_HTML_LENGTH / piece.length)));
        assert.deepEqual(faultsOf(nodes), []);
      }),
      {numRuns: 40},
    );
  });

  it('loses no letter of text without markup', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 200, unit: 'binary'}), (text) => {
        const plain = text.replace(/[<&]/g, '');
        assert.equal(lettersOf(parseHtmlFragment(plain)), plain.replace(/\s/g, ''));
      }),
    );
  });
});

describe('decodeEntities', () => {
  it('decodes numbers and names, once', () => {
    assert.equal(
      decodeEntities('&lt;&#60;&#x3C;&amp;lt;&eacute;&Ccedil;&Omega;&sigmaf;&hellip;&nbsp;|'),
      '<<<&lt;éÇΩς…\xa0|',
    );
  });

  it('leaves what it does not know as it is', () => {
    const text = 'a & b &copy &unknown; &constructor; &# &#x; AT&T; ?a=1&b=2';
    assert.equal(decodeEntities(text), text);
  });

  it('makes no character that is none', () => {
    assert.equal(decodeEntities('&#0;&#xD800;&#x110000;&#128;'), '\ufffd\ufffd\ufffd€');
  });
});
