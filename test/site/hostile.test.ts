import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {unsafeUrls} from '../helpers/rich-text.js';
import {serve, strictPolicy} from '../helpers/server.js';
import {tags, untilSettled} from './pages.js';

const texts = [
  '<img src="/evil.png" onerror="alert(1)"><script>alert(2)</script>',
  '</script><script>alert(3)</script>',
  '" onclick="alert(4)" x="',
  '[x](javascript:alert(5)) ![i](/evil.png) <a href="javascript:alert(6)">a</a> <iframe src="/evil"></iframe>',
  '${alert(7)} {{alert(8)}} \u202Ereversed',
  ...unsafeUrls,
];
const data = {
  title: texts[0],
  faq: texts.map((text) => ({question: text, answer: text, url: text, id: text, category: text})),
  timeline: texts.map((text) => ({name: text, status: text, date: text, url: text, id: text, [text]: text})),
  competitors: texts.map((text) => ({name: text, website: text, price: text, [text]: text})),
  description: texts.join('\n\n'),
  date: texts[0],
  type: texts[0],
  level: texts[0],
  audience: texts,
  author: texts.map((text) => ({name: text, url: text, [text]: text})),
  about: {
    name: texts[0],
    type: texts[0],
    description: texts[0],
    url: texts[3],
    sameAs: texts,
    properties: texts.map((text) => ({name: text, value: text})),
  },
  mentions: texts.map((text) => ({name: text, type: text, description: text, url: text, sameAs: texts, [text]: text})),
  keywords: texts,
  concepts: texts.map((text) => ({term: text, definition: text, relevance: text, url: text, id: text, [text]: text})),
  implementations: texts.map((text) => ({name: text, description: text, technologies: texts, url: text, id: text})),
  considerations: texts.map((text) => ({text, name: text, severity: text, category: text, url: text})),
  other: {texts, records: texts.map((text) => ({name: text, [text]: text, nested: [text, {[text]: text}]}))},
};
const json = JSON.stringify(data).replace(/</g, '\\u003c');
const jsonLd = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: texts.map((text) => ({name: text, url: text, acceptedAnswer: {text}})),
}).replace(/</g, '\\u003c');

/** How each element is written, beside what every one of them takes. */
const options: Readonly<Record<string, string>> = {
  'tag-list': 'href-template="/tags/{tag}"',
  'data-section': 'field="other"',
  'concept-term': `term="${unsafeUrls[0]}"`,
  'tech-article': 'filter link-terms',
};
const element = (tag: string, attributes: string, content = '') =>
  `<${tag} ${options[tag] ?? ''} ${attributes}>${content}Text</${tag}>`;
const each = (attributes: string, content?: string) => tags.map((tag) => element(tag, attributes, content)).join('');
const elements = each('') + each('format="markdown" link-terms');
const html = texts.map((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;'));

const ways: Record<string, string> = {
  'a property': `${elements}<script src="/property.js"></script>`,
  'a file': each('src="/data.json"'),
  'a script inside': each('', `<script type="application/json">${json}</script>`),
  'a script elsewhere': `<script type="application/json" id="there">${json}</script>${each('for="there"')}`,
  'an article around it': `<article-data src="/data.json">${elements}</article-data>`,
  'the page’s JSON-LD': `<script type="application/ld+json">${jsonLd}</script><faq-list></faq-list>`,
  'its children': `<faq-list>${html.map((text) => `<details id="${text}"><summary>${text}</summary>${text} <a href="${text}">${text}</a></details>`).join('')}</faq-list>
    <tech-timeline><ol>${html.map((text) => `<li id="${text}"><time datetime="${text}">${text}</time> <b>${text}</b> ${text}</li>`).join('')}</ol></tech-timeline>
    <competitor-table><table><tr><th>Name<th>${html[0]}</tr>${html.map((text) => `<tr><td>${text}<td>${text}</tr>`).join('')}</table></competitor-table>
    <concept-list><dl>${html.map((text) => `<dt id="${text}">${text}<dd>${text}`).join('')}</dl></concept-list>
    ${['tag-list', 'consideration-list', 'mention-list', 'implementation-list']
      .map(
        (tag) => `<${tag}><ul>${html.map((text) => `<li id="${text}"><b>${text}</b> ${text}`).join('')}</ul></${tag}>`,
      )
      .join('')}`,
};

describe('hostile data', () => {
  after(closeChromium);

  for (const [way, body] of Object.entries(ways)) {
    it(`runs nothing and asks for nothing, whatever is clicked, from ${way}`, async () => {
      await using site = await serve({
        headers: {'Content-Security-Policy': strictPolicy},
        answers: {
          '/data.json': {body: json},
          '/property.js': {
            type: 'text/javascript',
            body: `for (const element of document.querySelectorAll('${tags.join()}')) element.article = ${json}`,
          },
          '/test.html': `<!doctype html><title>Test</title><h1>Test</h1>
            <script type="module" src="/cdn/article-elements.js"></script>${body}`,
        },
      });
      const dialogs: string[] = [];
      const {page, problems} = await openPage(`${site.origin}/test.html`, async (tab) => {
        await tab.setViewport({width: 1000, height: 800});
        tab.on('dialog', (dialog) => {
          dialogs.push(dialog.message());
          void dialog.dismiss();
        });
      });
      await untilSettled(page);
      const shown = await page.evaluate(
        (selector) =>
          [...document.querySelectorAll(selector)].map((element) => !!element.shadowRoot?.querySelector('[part]')),
        tags.join(),
      );
      assert.deepEqual(
        shown,
        shown.map(() => true),
      );
      const faults = await page.evaluate(async (selector) => {
        const found: string[] = [];
        // Links are followed up to here: what their address is has been looked at already.
        addEventListener('click', (event) => {
          const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
          if (link && !/^(https?|mailto|blob):$/.test(link.protocol)) found.push(`link to ${link.href}`);
          if (link && !link.download) event.preventDefault();
        });
        window.print = () => undefined;
        const roots = [...document.querySelectorAll(selector)].map(({shadowRoot}) => shadowRoot!);
        // A shadow root that is found in another one is looked at after it.
        for (const root of roots) {
          roots.push(...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []));
          for (const node of root.querySelectorAll<HTMLElement>('*')) {
            if (/^(script|iframe|img|object|embed|form|base|meta)$/.test(node.localName)) found.push(node.localName);
            for (const {name} of node.attributes) if (/^on/.test(name)) found.push(`${node.localName} ${name}`);
            if (/[\s"<]/.test(node.id)) found.push(`id ${node.id}`);
          }
          if (root.textContent.includes('[object')) found.push('[object');
          for (const control of root.querySelectorAll<HTMLElement>('a, button, summary')) {
            if (!control.isConnected || control.matches('[part*=download]')) continue;
            control.click();
            await Promise.resolve();
          }
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
        return found;
      }, tags.join());
      assert.deepEqual(faults, []);
      assert.deepEqual(dialogs, []);
      assert.deepEqual(
        site.requests.filter(
          (request) => !/ \/(test\.html|data\.json|property\.js|favicon\.ico|cdn\/.*)$/.test(request),
        ),
        [],
      );
      // What is wrong with the data is said in the console; nothing else is.
      assert.deepEqual(
        problems.filter((problem) => !/^warn: <[\w-]+> has found in its data/.test(problem)),
        [],
      );
    });
  }
});
