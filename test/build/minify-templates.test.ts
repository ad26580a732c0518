import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {minify} from '../../.ci/minify-templates.js';

describe('the minifier of templates', () => {
  it('minifies styles as CSS', () => {
    const code = 'css`\n  :host {\n    color: red; /* why */\n  }\n`';
    assert.equal(minify(code).toString(), 'css`:host{color:red}`');
  });

  it('keeps escapes in styles', () => {
    const code = String.raw`css${'`'}p::before { content: '\\2014'; }${'`'}`;
    assert.equal(minify(code).toString(), 'css`p:before{content:"—"}`');
    const quote = String.raw`css${'`'}p::before { content: '\\\\'; }${'`'}`;
    assert.equal(minify(quote).toString(), String.raw`css${'`'}p:before{content:"\\\\"}${'`'}`);
  });

  it('leaves one space where white space had a line break, and all other white space', () => {
    const code = 'html`\n  <b>a</b>\n  <i   class="x  y">${b}\n  c</i>\n`';
    assert.equal(minify(code).toString(), 'html` <b>a</b> <i   class="x  y">${b} c</i> `');
  });

  it('leaves none beside the tags of blocks, nor at the end of a tag', () => {
    const code =
      'html`\n  <div\n    part=${a}\n  >\n    ${b}\n    <p>\n c</p>\n  </div>\n  ${d}\n  <details-x>\n</details-x>`';
    const short = 'html`<div part=${a}>${b}<p>c</p></div>${d} <details-x> </details-x>`';
    assert.equal(minify(code).toString(), short);
  });

  it('minifies templates in templates', () => {
    assert.equal(minify('html`\n${x ? html`\n<p>\n` : y}\n`').toString(), 'html` ${x ? html`<p>` : y} `');
  });

  it('touches nothing else', () => {
    for (const code of [
      '`a\n  b`',
      'text`a\n  b`',
      'html`<pre>\n  a</pre>`',
      '"css`a\\n\\n`"',
      '/* html`a\n\nb` */ x',
    ]) {
      assert.equal(minify(code).toString(), code);
    }
  });
});
