import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {promisify} from 'node:util';
import type {Page} from 'puppeteer-core';
import {folderWith, root} from '../cli/run.js';
import {closeChromium, openPage, type OpenPage} from '../helpers/chromium.js';
import {serve, strictPolicy} from '../helpers/server.js';
import {untilSettled} from './pages.js';

const seed = readFileSync(join(root, 'demo/articles/bun-runtime-migration.md'), 'utf8');
const prose = '\n# Bun Runtime Migration from Zig to Rust\n\n## The first part\n\nWords with a `name` in them.\n';

// As it is built: its templates are those of the elements that are built.
const bin = join(root, 'dist/cli/bin.js');

/** Runs the command, which has nothing to complain about. */
async function runBuilt(args: readonly string[], cwd: string): Promise<string> {
  const {stdout, stderr} = await promisify(execFile)(process.execPath, [bin, ...args], {cwd});
  assert.equal(stderr, '');
  return stdout;
}

/** The texts that a reader can see, of what is open and what is closed; what only a script can do is left out. */
async function textsOf(page: Page): Promise<string[]> {
  return (await page.evaluate(`(() => {
    const texts = [];
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue.replace(/\\s+/g, ' ').trim());
      if (!(node instanceof Element) || node.matches('script, style, button, nav, [role=status]')) return;
      if (node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
      for (const child of node.childNodes) if (!node.shadowRoot || child.assignedSlot) walk(child);
    };
    walk(document.body);
    return texts.filter(Boolean);
  })()`)) as string[];
}

/** Whether the elements have taken over what they found: the nodes are those that were there before. */
const markNodes = `(() => {
  const roots = (root) => [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
  const nodes = roots(document).flatMap((root) => [...root.querySelectorAll('h1,h2,h3,li,summary,td,dt')]);
  for (const node of nodes) node.dataset.before = '';
  return nodes.length;
})()`;
const countMarked = `(() => {
  const roots = (root) => [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
  return roots(document).reduce((sum, root) => sum + root.querySelectorAll('[data-before]').length, 0);
})()`;

/** Opens a page without scripts, and again with them, where the elements come a moment after everything is marked. */
async function compare(url: string): Promise<{without: string[]; with: string[]; opened: OpenPage; before: number}> {
  const silent = await openPage(url, (page) => page.setJavaScriptEnabled(false));
  const without = await textsOf(silent.page);
  assert.deepEqual(silent.problems, []);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const opened = await openPage('about:blank', async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (request.resourceType() === 'script' ? held : Promise.resolve()).then(() => request.continue());
    });
  });
  const loaded = opened.page.goto(url, {waitUntil: 'load'});
  await opened.page.waitForSelector('body');
  await opened.page.waitForFunction('document.readyState !== "loading"');
  const before = Number(await opened.page.evaluate(markNodes));
  release();
  await loaded;
  await untilSettled(opened.page);
  return {without, with: await textsOf(opened.page), opened, before};
}

describe('pages that the command has written', () => {
  after(closeChromium);

  it('show everything without any script, and the elements take it over', async () => {
    using folder = folderWith({'post.md': seed.replace(/\n---\n[^]*$/, `\n---\n${prose}`)});
    const args = ['render', '--page', '--out', 'site', '--script', '/cdn/autoloader.js', '--language', 'en'];
    await runBuilt([...args, 'post.md'], folder.path);
    await using site = await serve({folder: join(folder.path, 'site')});
    const shown = await compare(`${site.origin}/post.html`);
    assert.ok(shown.without.length > 150, `${shown.without.length} texts`);
    for (const text of ['Bun Runtime Migration from Zig to Rust', 'The first part', 'Questions and answers'])
      assert.ok(shown.without.includes(text), text);
    const lost = shown.without.filter((text) => !shown.with.includes(text));
    assert.deepEqual(lost, []);
    assert.ok(shown.before > 50);
    assert.equal(await shown.opened.page.evaluate(countMarked), shown.before);
    assert.deepEqual(shown.opened.problems, []);
  });

  it('show everything without any script when they were built by something else', async () => {
    const elements = ['article-header', 'tech-timeline', 'competitor-table', 'faq-list', 'concept-list', 'tag-list'];
    using folder = folderWith({
      'site/blog/page.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>
<script type="module" src="/cdn/autoloader.js"></script></head><body>
<article-data src="../post.md"><h1>The site</h1>${elements.map((tag) => `<${tag}></${tag}>`).join('\n')}</article-data>
<h2>More</h2><faq-list format="markdown"><script type="application/yaml">
faq:
  - question: Inside?
    answer: Quite **so**.
</script></faq-list></body></html>`,
      'site/post.md': seed,
    });
    const cwd = join(folder.path, 'site');
    const stdout = await runBuilt(['rewrite', '.', '--stylesheets', '/css'], cwd);
    assert.equal(stdout, '1 page changed, 7 elements filled\n');
    const styles = Object.fromEntries(
      elements.map((tag) => {
        const body = readFileSync(join(root, `dist/styles/${tag}.css`), 'utf8');
        return [`/css/${tag}.css`, {body, type: 'text/css'}] as const;
      }),
    );
    await using site = await serve({folder: cwd, answers: styles, headers: {'Content-Security-Policy': strictPolicy}});
    const shown = await compare(`${site.origin}/blog/page.html`);
    for (const text of ['Inside?', 'The site', 'Why is Bun migrating from Zig to Rust?'])
      assert.ok(
        shown.without.some((found) => found.includes(text)),
        text,
      );
    const lost = shown.without.filter((text) => !shown.with.includes(text));
    assert.deepEqual(lost, []);
    assert.ok(shown.before > 30);
    assert.equal(await shown.opened.page.evaluate(countMarked), shown.before);
    assert.deepEqual(shown.opened.problems, []);
  });

  it('change in front of the author when the file is saved', async () => {
    const post = (question: string) =>
      `---\ntitle: T\nfaq:\n  - question: ${question}\n    answer: So.\n---\n## Part\n\nWords.\n`;
    using folder = folderWith({'post.md': post('Before?')});
    const child = spawn(process.execPath, [bin, 'preview', 'post.md'], {
      cwd: folder.path,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    after(() => child.kill());
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    const [url = ''] = /http:\S+/.exec(String(said)) ?? [];
    const {page, problems} = await openPage(url);
    // Not by a function that the page would make of a text: its policy forbids that.
    const shows = async (text: string) => {
      while (!(await textsOf(page)).includes(text)) await delay(50);
    };
    await shows('Words.');
    assert.ok((await textsOf(page)).includes('Before?'));
    const reloaded = page.waitForNavigation({waitUntil: 'load'});
    writeFileSync(
      join(folder.path, 'post.md'),
      post('After?').replace('    answer: So.\n', '').replace('Words', 'Other words'),
    );
    await reloaded;
    await shows('Other words.');
    const aside = await page.$eval('aside', ({textContent}) => textContent);
    assert.match(aside, /faq\/missing-answer.*line 4/);
    assert.match(aside, /question: After\?/);
    await page.goto('about:blank');
    // What is wrong with the data is said in the console too.
    assert.deepEqual(
      problems.filter((problem) => !/faq\/missing-answer/.test(problem)),
      [],
    );
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });
});
