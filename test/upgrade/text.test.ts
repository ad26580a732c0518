import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {closeChromium} from '../helpers/chromium.js';
import {page, renderElement, visit} from './pages.js';

const folder = new URL('../fixtures/', import.meta.url);
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
/** With pictures that there are: in place of another, only a script can put what it shows. */
const withPictures = (key: string, value: unknown) =>
  key === 'image' && typeof value === 'object' ? {...value, url: '/picture.svg'} : value;
const articles = readdirSync(folder).map((name) => ({
  name,
  article: JSON.parse(readFileSync(new URL(`${name}/article.json`, folder), 'utf8'), withPictures) as unknown,
}));
const tags = [
  ...['article-header', 'competitor-table', 'concept-list', 'consideration-list', 'data-section', 'faq-list'],
  ...['implementation-list', 'mention-list', 'tag-list', 'tech-article', 'tech-timeline', 'topic-card'],
] as const;

/** What is in the view of each element, the views of those inside included. */
async function textsIn(tab: Page, tag: string): Promise<string[]> {
  const texts = `(() => {
    const textOf = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType !== Node.ELEMENT_NODE || /^(style|script)$/.test(node.localName)) return '';
      return [...(node.shadowRoot ?? node).childNodes].map(textOf).join('');
    };
    return [...document.querySelectorAll(${JSON.stringify(tag)})].map((element) =>
      element.shadowRoot ? textOf(element).replace(/\\s+/g, ' ').trim() : '');
  })()`;
  return (await tab.evaluate(texts)) as string[];
}

const answers = {'/picture.svg': {body: picture}};

describe('the text of what a server has rendered, without any script,', () => {
  after(closeChromium);

  for (const tag of tags) {
    it(`is that of <${tag}> in the page, for every fixture`, async () => {
      const served = await Promise.all(
        articles.map(({article}) => renderElement(tag as 'faq-list', article, {data: 'elsewhere'})),
      );
      const attributes = /^tech-article|article-header$/.test(tag) ? 'heading-level="1"' : 'heading-level="2"';
      const empty = articles.map(() => `<${tag} ${attributes}></${tag}>`).join('\n');
      const set = `(() => {
        const articles = JSON.parse(${JSON.stringify(JSON.stringify(articles.map(({article}) => article)))});
        document.querySelectorAll('${tag}').forEach((element, index) => (element.article = articles[index]));
      })()`;
      await using still = await visit(page({body: served.join('\n')}), {answers, still: true});
      await using live = await visit(
        page({body: empty + '<script type="module" src="/cdn/article-elements.js"></script>'}),
        {
          answers,
          act: async (tab) => {
            await tab.evaluate(set);
          },
        },
      );
      const [before, made] = [await textsIn(still.page, tag), await textsIn(live.page, tag)];
      assert.equal(before.length, articles.length);
      assert.ok(before.filter(Boolean).length > 2);
      for (const [index, {name}] of articles.entries()) assert.equal(before[index], made[index], name);
    });
  }
});
