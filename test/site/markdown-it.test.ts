import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import MarkdownIt from 'markdown-it';
import {articleElements} from '../../src/embed/markdown-it.js';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, strictPolicy} from '../helpers/server.js';

const md = new MarkdownIt({html: false}).use(articleElements);
const fence = (info: string, text: string) => `\`\`\`\`${info}\n${text}\n\`\`\`\`\n`;

describe('the plugin for markdown-it', () => {
  after(closeChromium);

  it('makes an element of a block that is called like one, with its attributes', () => {
    assert.equal(
      md.render(fence('faq-list heading-level=3 exclusive link-terms="a b"', 'faq:\n  - q: Why?')),
      '<faq-list heading-level="3" exclusive link-terms="a b"><script type="application/yaml">\nfaq:\n  - q: Why?\n</script></faq-list>\n',
    );
    const prefixed = new MarkdownIt().use(articleElements, {prefix: 'acme-'});
    assert.match(prefixed.render(fence('tag-list', '[a]')), /^<acme-tag-list>.*<\/acme-tag-list>\n$/s);
  });

  it('leaves other code blocks to markdown-it', () => {
    for (const info of ['', 'yaml', 'faq-listing', 'FAQ-LIST', 'toString', '__proto__']) {
      assert.equal(md.render(fence(info, 'a: <b>')), new MarkdownIt().render(fence(info, 'a: <b>')));
    }
  });

  it('lets no attribute run anything', () => {
    const html = md.render(
      fence(
        'faq-list onclick=alert(1) ONLOAD="x" style=color:red src=\'"><img src=x onerror=y>\' a"b=c x=1 x=2',
        'a: b',
      ),
    );
    assert.equal(
      html.slice(0, html.indexOf('<script')),
      '<faq-list src="&quot;&gt;&lt;img src=x onerror=y&gt;" x="1">',
    );
  });

  it('gives hostile texts to the element as they are, and to nobody else', async () => {
    const texts = [
      '</script><script>alert(1)</script>',
      '<!-- <script> -->',
      '<!--<script>',
      '</SCRIPT/ ><img src=/x onerror=alert(2)>',
      '</pre></code></faq-list><b>',
      '&lt;/script&gt; &amp;quot; &#60;',
      '<![CDATA[ x ]]> <?php ?>',
      'a < b <3 "quoted" \\u003c',
      '{{x}} ${y} [link](javascript:alert(3))',
    ];
    const yaml = (text: string) => `faq:\n  - q: Why?\n    a: |-\n      ${text}`;
    const json = (text: string) => JSON.stringify({faq: [{q: 'Why?', a: text}]});
    const all = texts.flatMap((text) => [yaml(text), json(text)]).map((text) => md.render(fence('faq-list', text)));
    await using site = await serve({
      headers: {'Content-Security-Policy': strictPolicy},
      answers: {
        '/test.html': `<!doctype html><html lang="en"><title>Test</title><h1>Test</h1>
          <script type="module" src="/cdn/autoloader.js"></script>${all.join('')}`,
      },
    });
    const {page, problems} = await openPage(`${site.origin}/test.html`);
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('body > faq-list')].filter((list) => list.shadowRoot?.querySelector('summary'))
          .length === count,
      {timeout: 20_000},
      all.length,
    );
    const answers = await page.$$eval('faq-list', (lists) =>
      lists.map((list) => list.shadowRoot!.querySelector('[part~=answer] p')!.textContent),
    );
    assert.deepEqual(
      answers,
      texts.flatMap((text) => [text, text]),
    );
    const strangers = await page.$$eval('body > :not(h1, faq-list, script[type=module])', (found) => found.length);
    assert.equal(strangers, 0);
    assert.deepEqual(problems, []);
  });
});
