import {readFile} from 'node:fs/promises';
import {PredefinedNetworkConditions, type Browser} from 'puppeteer-core';
import {bundlePeers, openChromium, withPage} from '../harness/browser.js';
import {measure} from '../harness/measure.js';
import {toMarkdown} from '../harness/report.js';
import {serveBench} from '../harness/site.js';
import {expectTexts} from '../harness/text.js';
import type {Sample, Work} from '../harness/work.js';
import type {Options, Outcome} from '../options.js';
import {limit, makeSeedPages, toDocument} from './seed.js';

/** The seed's page for somebody who has never been there, on a slow phone: 4 times slower, over Slow 4G. */
export async function benchLoad({quick, rounds, contestants}: Options): Promise<Outcome> {
  bundlePeers();
  const watch = await readFile(new URL('../peers/browser/watch.js', import.meta.url), 'utf8');
  await using site = await serveBench({compressed: true});
  const {pages, texts} = await makeSeedPages();
  for (const [name, page] of Object.entries(pages)) site.add(pathOf(name), toDocument(page));
  const browser = await openChromium();
  try {
    const names = Object.keys(pages).filter(
      (name) => name === limit || contestants.length === 0 || contestants.includes(name),
    );
    const run = async (name: string) => {
      const {sample, shown} = await load(browser, `${site.origin}${pathOf(name)}`, watch, quick ? 500 : 2000);
      expectTexts(name, shown, texts);
      return sample;
    };
    const work: Work = {
      name: 'load',
      title: "Cold load of the seed's page, CPU 4 ×, Slow 4G",
      unit: 'ms',
      units: {'blocking time': 'ms', 'layout shift': 'score'},
      rounds: quick ? 1 : Math.max(3, rounds(1)),
      contestants: names.map((name) => ({name, isLimit: name === limit, run: () => run(name)})),
    };
    // Compressed once, and not while somebody waits.
    for (const name of quick ? [] : names) await run(name);
    const results = await measure(work);
    return {markdown: toMarkdown(work, results), results};
  } finally {
    await browser.close();
  }
}

const pathOf = (name: string) => `/${name.replaceAll(/\W+/g, '-')}.html`;

interface Loaded {
  readonly sample: Sample;
  /** All text of the page. */
  readonly shown: string;
}

/** Loads a page, and what it loads later too: until nothing has come for so many milliseconds. */
async function load(browser: Browser, url: string, watch: string, idleTime: number): Promise<Loaded> {
  return withPage(browser, async (page) => {
    await page.setViewport({width: 412, height: 823});
    await page.evaluateOnNewDocument(watch);
    await page.emulateCPUThrottling(4);
    await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
    await page.goto(url, {timeout: 120_000});
    await page.waitForFunction('window.seen.content', {timeout: 120_000});
    await page.waitForNetworkIdle({idleTime, timeout: 120_000});
    const sample = await page.evaluate(() => {
      const {seen} = window as unknown as {seen: {content: number; blocking: number; shift: number}};
      return {
        'first paint': performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        content: seen.content,
        'blocking time': seen.blocking,
        'layout shift': seen.shift,
      };
    });
    return {sample, shown: (await page.evaluate(allText)) as string};
  });
}

/** All text of a page as the driver reads it, in a page that is not driven. */
const allText = `import('/browser/driver.js').then(({deepText}) => deepText(document.body).replace(/\\s+/g, ' '))`;
