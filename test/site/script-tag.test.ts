import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, strictPolicy} from '../helpers/server.js';

const data = `faq:
  - question: Why?
    answer: Because.
`;

function page(script: string): string {
  return `<!doctype html><title>Test</title>${script}<h1>Test</h1>
    <faq-list><script type="application/yaml">${data}</script></faq-list>`;
}

describe('a page with one script tag and the strictest content security policy', () => {
  after(closeChromium);

  const scripts = {
    'the module': '<script type="module" src="/cdn/article-elements.js"></script>',
    'the module with a version in its query': '<script type="module" src="/cdn/article-elements.js?ver=6.8"></script>',
    'the file of one element': '<script type="module" src="/cdn/faq-list.js"></script>',
    'the classic script': '<script src="/cdn/article-elements.classic.js"></script>',
    'the classic script, deferred': '<script defer src="/cdn/article-elements.classic.js"></script>',
  };
  for (const [name, script] of Object.entries(scripts)) {
    it(`shows the data: ${name}`, async () => {
      await using site = await serve({
        headers: {'Content-Security-Policy': strictPolicy},
        answers: {'/test.html': page(script)},
      });
      const {page: tab, problems} = await openPage(`${site.origin}/test.html`);
      await tab
        .waitForFunction(() => document.querySelector('faq-list')?.shadowRoot?.querySelector('details'))
        .catch(() => undefined);
      const text = await tab.$eval('faq-list', (list) => list.shadowRoot?.querySelector('details')?.textContent ?? '');
      assert.match(text, /Why\?/);
      assert.match(text, /Because\./);
      assert.deepEqual(problems, []);
      // A part that is loaded later must not bring the elements a second time.
      const entries = site.requests.filter((request) => /\/cdn\/[\w.-]+\.js/.test(request));
      assert.equal(entries.length, 1, entries.join('\n'));
    });
  }

  for (const [name, script] of Object.entries({
    'the module': `<script type="module" src="/cdn/article-elements.js"></script>
      <script type="module">
        import {registerTranslation} from '/cdn/article-elements.js';
        registerTranslation({$code: 'en', faqHeading: 'Ask us anything'});
      </script>`,
    'the module, once more with a version in its query': `<script type="module" src="/cdn/article-elements.js"></script>
      <script type="module">
        import {registerTranslation} from '/cdn/article-elements.js?ver=6.8';
        registerTranslation({$code: 'en', faqHeading: 'Ask us anything'});
      </script>`,
    'the classic script': `<script src="/cdn/article-elements.classic.js"></script>
      <script>articleElements.registerTranslation({$code: 'en', faqHeading: 'Ask us anything'});</script>`,
  })) {
    it(`says it in the page’s own words: ${name}`, async () => {
      await using site = await serve({answers: {'/test.html': page(script)}});
      const {page: tab, problems} = await openPage(`${site.origin}/test.html`);
      await tab
        .waitForFunction(() => document.querySelector('faq-list')?.shadowRoot?.querySelector('details'))
        .catch(() => undefined);
      const heading = await tab.$eval('faq-list', (list) => list.shadowRoot?.querySelector('h2')?.textContent.trim());
      assert.equal(heading, 'Ask us anything');
      assert.deepEqual(problems, []);
    });
  }
});
