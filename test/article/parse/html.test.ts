import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {decodeEscapedText} from '../../../src/article/parse/escaped.js';
import {findDataScripts} from '../../../src/article/parse/html.js';

const found = (html: string) => findDataScripts(html).map(({type, text}) => `${type} ${text}`);

describe('findDataScripts', () => {
  it('finds the scripts with data, however their tags are written', () => {
    const html =
      '<script type="application/ld+json">1</script><SCRIPT async TYPE=application/json>2</SCRIPT >' +
      "<script\n  id=a\n  type='text/yaml; charset=utf-8'\n>3</script\n><script type=text/javascript>4</script><script>5</script>";
    assert.deepEqual(found(html), ['json-ld 1', 'json 2', 'yaml 3']);
  });

  it('says where the text begins', () => {
    const scripts = findDataScripts(
      '<p>\r\n  <script type="application/json">{}</script>\n<script\ntype="application/json">\n{}</script>',
    );
    assert.deepEqual(
      scripts.map(({line, column}) => [line, column]),
      [
        [2, 35],
        [4, 25],
      ],
    );
  });

  it('takes no script that only looks like one', () => {
    const script = '<script type="application/json">{}</script>';
    for (const html of [
      `<!-- ${script} -->`,
      `<!-- ${script}`,
      `<textarea>${script}</textarea>`,
      `<title>${script}</title>`,
      `<style>${script}</style>`,
      `<p title='${script}'>`,
      `<script>"${script.replace('</', '<\\/')}"</script>`,
      '<script-type="application/json">{}</script>',
      '<script type="text/plain" type="application/json">{}</script>',
      '&lt;script type="application/json">',
    ]) {
      assert.deepEqual(found(html), [], html);
    }
    assert.deepEqual(found(`<!-->${script}<!-- a --->${script}`).length, 2);
  });

  it('takes the text as it is, to the end of the page if need be', () => {
    assert.deepEqual(found('<script type="application/json">{"a": "<b>&amp;</p>"}</script>'), [
      'json {"a": "<b>&amp;</p>"}',
    ]);
    assert.deepEqual(found('<script type="application/json">{"a": 1'), ['json {"a": 1']);
  });

  it('reads a megabyte of half a tag without delay, and anything without throwing', () => {
    for (const part of [
      '<script ',
      '<script type="',
      '<!--',
      '<a b="',
      '<script type="application/json">',
      '<p/',
      '</script',
      "='",
      '<a '.padEnd(5),
    ]) {
      findDataScripts(part.repeat(1_000_000 / part.length));
    }
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', 'script', ' type=', '"application/json"', "'", '>', '/', '!--', '-->', 'x')),
        (parts) => {
          findDataScripts(parts.join(''));
        },
      ),
    );
  });
});

describe('decodeEscapedText', () => {
  const decoded = (text: string) => decodeEscapedText(text).text;

  it('undoes escaping once', () => {
    assert.equal(decoded('{&quot;a&quot;: &#39;&#x26;&#39;, &amp;quot;&lt;&gt;}'), '{"a": \'&\', &quot;<>}');
  });

  it('takes away the lines that an editor has put around paragraphs', () => {
    assert.equal(decoded('<p>a: 1<br />\nb: 2</p>\n<p>c: 3</p>'), 'a: 1\nb: 2\nc: 3');
    assert.equal(decoded('a: one <br> two'), 'a: one <br> two');
  });

  it('makes typographic references straight again, and keeps curly quotes that are typed', () => {
    assert.equal(decoded('a: &#8220;It&#8217;s “x”&#8221;&nbsp;&hellip;'), 'a: "It\'s “x”" &hellip;');
  });

  it('says whether it has changed anything', () => {
    assert.equal(decodeEscapedText('a: AT&T &foo; &#0; &#9999999;').changed, false);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const {changed, text: result} = decodeEscapedText(text);
        assert.equal(changed, result !== text);
      }),
    );
  });
});
