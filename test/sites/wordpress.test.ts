import assert from 'node:assert/strict';
import {copyFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {countItems, untilSettled} from '../site/pages.js';
import {checkSeed, reasonToSkip} from './harness.js';
import {startWordPress, type WordPress} from './wordpress-server.js';

const seed = (tag: string) => `[article_element tag="${tag}" src="/seed.md"][/article_element]`;

const yaml = `faq:
  - question: Is "straight" made 'curly'... or -- changed?
    answer: |
      One & two.

      [brackets] stay, and so does 1.20.
  - q: Is 5 > 3, or 1 < 2, lost?
    a: "No."`;
const questions = [`Is "straight" made 'curly'... or -- changed?`, 'Is 5 > 3, or 1 < 2, lost?'];
const answer = 'One & two.\n[brackets] stay, and so does 1.20.';

interface Post {
  readonly link: string;
  readonly content: {readonly raw: string};
}

describe('a WordPress site and an author who may not write raw HTML', {skip: reasonToSkip('wordpress')}, () => {
  let site: WordPress | undefined;
  let editor: Page;

  before(async () => {
    site = await startWordPress();
    await copyFile('demo/articles/bun-runtime-migration.md', join(site.path, 'seed.md'));
    ({page: editor} = await openPage(`${site.origin}/wp-login.php`));
    await editor.type('#user_login', 'author');
    await editor.type('#user_pass', 'author');
    await Promise.all([editor.waitForNavigation(), editor.click('#wp-submit')]);
  });
  after(async () => {
    await closeChromium();
    await site?.[Symbol.asyncDispose]();
  });

  /** Publishes a post as the editor does. */
  async function publish(content: string): Promise<Post> {
    return editor.evaluate(async (text) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const response = await fetch('/?rest_route=/wp/v2/posts&context=edit', {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'X-WP-Nonce': nonce},
        body: JSON.stringify({title: 'A post', content: text, status: 'publish'}),
      });
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as Post;
    }, content);
  }

  async function open({link}: Post): Promise<Page> {
    const {page, problems} = await openPage(link);
    await untilSettled(page);
    assert.deepEqual(problems, []);
    return page;
  }

  async function checkQuestions(page: Page): Promise<void> {
    const shown = await page.$eval('faq-list', (list) =>
      [...list.shadowRoot!.querySelectorAll('details')].map((item) => ({
        question: item.querySelector('[part~=question]')!.textContent.trim(),
        answer: [...item.querySelectorAll('[part~=answer] p')].map(({textContent}) => textContent.trim()).join('\n'),
      })),
    );
    assert.deepEqual(
      shown.map(({question}) => question),
      questions,
    );
    assert.equal(shown[0]?.answer, answer);
    assert.equal(await page.$('p > faq-list'), null);
  }

  it('loses elements that the author writes as HTML', async () => {
    const {content} = await publish('<faq-list src="/seed.md"></faq-list><script type="application/json">{}</script>');
    assert.doesNotMatch(content.raw, /<faq-list|<script/);
  });

  it('shows a file by a shortcode, alone in its paragraph, in a block and in the text of the classic editor', async () => {
    const blocks = `<!-- wp:paragraph --><p>${seed('tech-timeline')}</p><!-- /wp:paragraph -->
      <!-- wp:shortcode -->${seed('competitor-table')}<!-- /wp:shortcode -->`;
    const post = await publish(`${blocks}\n\n<!-- wp:freeform -->${seed('faq-list')}<!-- /wp:freeform -->`);
    await checkSeed(post.link);
    const classic = await publish(['tech-timeline', 'competitor-table', 'faq-list'].map(seed).join('\n\n'));
    const {page} = await checkSeed(classic.link);
    assert.equal(await page.$('p > faq-list'), null);
  });

  it('shows YAML in a shortcode as it was typed, in a block', async () => {
    const text = `[article_element tag="faq-list" no-heading]\n${yaml}\n[/article_element]`;
    await checkQuestions(await open(await publish(`<!-- wp:shortcode -->\n${text}\n<!-- /wp:shortcode -->`)));
  });

  it('shows YAML in a shortcode as it was typed, in the classic editor', async () => {
    const text = `[article_element tag="faq-list" no-heading]\n${yaml}\n[/article_element]`;
    await checkQuestions(await open(await publish(`Before.\n\n${text}\n\nAfter.`)));
  });

  it('shows a table or list in a shortcode', async () => {
    const table =
      '<table><tr><th>Name</th><th>Price</th></tr><tr><td>A</td><td>€5</td></tr><tr><td>B</td><td>€6</td></tr></table>';
    const list = '<dl><dt>Why?</dt><dd>Because.</dd></dl>';
    const post = await publish(
      `[article_element tag="competitor-table"]${table}[/article_element]\n[article_element tag="faq-list"]${list}[/article_element]`,
    );
    const page = await open(post);
    assert.deepEqual(await countItems(page), ['competitor-table 2', 'faq-list 1']);
    assert.equal(await page.$('p:empty'), null);
  });

  it('shows an element between the words of a paragraph', async () => {
    const post = await publish(`<!-- wp:paragraph --><p>Before. ${seed('faq-list')} After.</p><!-- /wp:paragraph -->`);
    const page = await open(post);
    assert.deepEqual(await countItems(page), ['faq-list 8']);
    const around = await page.$eval('faq-list', ({previousElementSibling, nextElementSibling}) =>
      [previousElementSibling, nextElementSibling].map((sibling) => sibling?.outerHTML),
    );
    assert.deepEqual(around, ['<p>Before.</p>', '<p>After.</p>']);
  });

  it('has a block whose form the author fills in', async () => {
    await editor.goto(`${site!.origin}/wp-admin/post-new.php`);
    await editor.waitForFunction('window.wp?.blocks?.getBlockType("article-elements/element")');
    await editor.evaluate(`wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('article-elements/element'));`);
    const form = await editor.waitForSelector('[data-type="article-elements/element"] textarea');
    await form!.type(yaml);
    await editor.evaluate(`wp.data.dispatch('core/editor').editPost({title: 'A block', status: 'publish'})`);
    await editor.evaluate(`wp.data.dispatch('core/editor').savePost()`);
    const link = (await editor.evaluate(`wp.data.select('core/editor').getPermalink()`)) as string;
    await checkQuestions(await open({link, content: {raw: ''}}));
  });

  it('runs nothing of hostile data, and shows no element that it does not have', async () => {
    const evil = `</script><img src=x onerror="document.title='ended'">&lt;/script&gt;&lt;img src=x onerror="document.title='ended'"&gt;`;
    const post = await publish(
      [
        `[article_element tag="faq-list"]faq:\n  - q: Why ${evil}?\n    a: Because[/article_element]`,
        `[article_element tag="faq-list"]{"faq": [{"q": "Why &lt;/script&gt;&lt;img src=x onerror=document.title=1&gt;", "a": "&lt;!--&lt;script&gt;"}]}[/article_element]`,
        `[article_element tag="script" src="/x.js"]document.title = 'ended'[/article_element]`,
        `[article_element tag="faq-list" src="javascript:document.title='ended'" onclick="document.title='ended'" id="&quot; onfocus=&quot;document.title='ended'"]`,
      ].join('\n\n'),
    );
    const {page} = await openPage(post.link);
    await untilSettled(page);
    assert.deepEqual(await countItems(page), ['faq-list 1', 'faq-list 1', 'faq-list 0']);
    assert.equal(await page.$('main img[src=x], [onclick], [onfocus]'), null);
    assert.match(await page.title(), /A post/);
  });
});
