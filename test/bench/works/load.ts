import {readFile} from 'node:fs/promises';
import {PredefinedNetworkConditions, type Browser} from 'puppeteer-core';
import {parseDocument} from '../../../src/article/parse/parse-document.js';
import {openChromium, withPage} from '../harness/browser.js';
import {measure} from '../harness/measure.js';
import {toMarkdown} from '../harness/report.js';
import {serveBench} from '../harness/site.js';
import type {Sample, Work} from '../harness/work.js';
import type {Options, Outcome} from '../options.js';

const limit = 'static HTML';
const script = '<script type="module" src="/cdn/article-elements.js"></script>';

/** The seed's page for somebody who has never been there, on a slow phone: 4 times slower, over Slow 4G. */
export async function benchLoad({quick, rounds}: Options): Promise<Outcome> {
  const watch = await readFile(new URL('../peers/browser/watch.js', import.meta.url), 'utf8');
  await using site = await serveBench({compressed: true});
  for (const [name, body] of Object.entries(await makePages())) {
    site.add(
      pathOf(name),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seed</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${body}`,
    );
  }
  const browser = await openChromium();
  try {
    const names = Object.keys(await makePages());
    const work: Work = {
      name: 'load',
      title: "Cold load of the seed's page, CPU 4 ×, Slow 4G",
      unit: 'ms',
      units: {'blocking time': 'ms', 'layout shift': 'score'},
      rounds: quick ? 1 : Math.max(3, rounds(1)),
      contestants: names.map((name) => ({
        name,
        isLimit: name === limit,
        run: () => load(browser, `${site.origin}${pathOf(name)}`, watch),
      })),
    };
    // Compressed once, and not while somebody waits.
    for (const name of quick ? [] : names) await load(browser, `${site.origin}${pathOf(name)}`, watch);
    const results = await measure(work);
    return {markdown: toMarkdown(work, results), results};
  } finally {
    await browser.close();
  }
}

const pathOf = (name: string) => `/${name.replaceAll(/\W+/g, '-')}.html`;

/** The heads and bodies of pages with the same article, by the names of the contestants. */
async function makePages(): Promise<Record<string, string>> {
  const post = await readFile(new URL('../../../demo/articles/bun-runtime-migration.md', import.meta.url), 'utf8');
  const {data} = await parseDocument(post, {type: 'markdown'});
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  // What is measured is what is built.
  const built = new URL('../../../dist/render/render.js', import.meta.url).href;
  const {renderArticle} = (await import(built)) as typeof import('../../../src/render/render.js');
  return {
    [limit]: `<body>${await renderArticle(data, {mode: 'light'})}`,
    'pre-rendered': `${script}<body>${await renderArticle(data)}`,
    'pre-rendered, no script': `<body>${await renderArticle(data, {data: 'elsewhere'})}`,
    'rendered by the script': `${script}<body><tech-article><script type="application/json">${json}</script></tech-article>`,
  };
}

async function load(browser: Browser, url: string, watch: string): Promise<Sample> {
  return withPage(browser, async (page) => {
    await page.setViewport({width: 412, height: 823});
    await page.evaluateOnNewDocument(watch);
    await page.emulateCPUThrottling(4);
    await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
    await page.goto(url, {timeout: 120_000});
    await page.waitForFunction('window.seen.content', {timeout: 120_000});
    await page.waitForNetworkIdle({idleTime: 2000, timeout: 120_000});
    return await page.evaluate(() => {
      const {seen} = window as unknown as {seen: {content: number; blocking: number; shift: number}};
      return {
        'first paint': performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        content: seen.content,
        'blocking time': seen.blocking,
        'layout shift': seen.shift,
      };
    });
  });
}
