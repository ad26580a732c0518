import {readFile} from 'node:fs/promises';
import type {Browser} from 'puppeteer-core';
import {parseDocument} from '../../../src/article/parse/parse-document.js';
import {readArticle} from '../../../src/article/read/read-article.js';
import {makePhases, makeProducts, makeQuestions} from '../data.js';
import {bundlePeers, heapOf, openChromium, withPage} from '../harness/browser.js';
import {short, toTable} from '../harness/report.js';
import {serveBench} from '../harness/site.js';
import {slope} from '../harness/statistics.js';
import type {Result} from '../harness/work.js';
import type {Options, Outcome} from '../options.js';
import {faqPeers, linkSheet, tablePeers, timelinePeers} from './browser.js';
import {addPages, type Peer} from './mount.js';

const MOUNTS = 1000;
/** Of an application that shows another article each second of an hour. */
const ROUTES = 3600;

/** What stays behind of elements that have come and gone. */
export async function benchLeaks({quick}: Options): Promise<Outcome> {
  bundlePeers();
  const ours = ({module}: Peer) => module.endsWith('ours');
  const works: readonly (readonly [peer: Peer, items: readonly object[], times: number])[] = [
    ...faqPeers
      .filter((peer) => ours(peer) || /details$|lit/.test(peer.module))
      .map((peer) => [peer, makeQuestions(8), MOUNTS] as const),
    ...tablePeers.filter(ours).map((peer) => [peer, makeProducts(8), MOUNTS] as const),
    ...timelinePeers.filter(ours).map((peer) => [peer, makePhases(3), MOUNTS] as const),
    [{name: 'tech-article, the seed', module: 'article/ours'}, await makeArticles(), ROUTES],
  ];
  const browser = await openChromium();
  const rows: string[][] = [];
  const results: Result[] = [];
  try {
    for (const [peer, items, times] of works) {
      const {growth, listeners, nodes} = await mountOften(browser, peer, items, quick ? 2 : times / 10);
      rows.push([peer.name, times.toLocaleString('en'), short(growth), `${listeners}`, `${nodes}`]);
      for (const [what, value] of Object.entries({growth, listeners, nodes})) {
        const unit = what === 'growth' ? 'bytes/mount' : what;
        const time = {lower: value, median: value, upper: value};
        results.push({work: 'leaks', what, contestant: peer.name, unit, samples: 1, time});
      }
    }
  } finally {
    await browser.close();
  }
  const head = ['', 'mounts and unmounts', 'heap, bytes a mount', 'listeners left', 'nodes left'];
  return {markdown: `### What stays behind\n\n${toTable(head, rows)}\n`, results};
}

/** The seed as often as it has questions. */
async function makeArticles(): Promise<object[]> {
  const post = await readFile(new URL('../../../demo/articles/bun-runtime-migration.md', import.meta.url), 'utf8');
  const {data} = await parseDocument(post, {type: 'markdown'});
  const count = readArticle(data).article.faq?.items.length ?? 0;
  return Array.from({length: count}, () => data as object);
}

interface Left {
  readonly growth: number;
  readonly listeners: number;
  readonly nodes: number;
}

async function mountOften(browser: Browser, peer: Peer, items: readonly object[], step: number): Promise<Left> {
  await using site = await serveBench();
  addPages(site, [peer], linkSheet);
  return await withPage(browser, async (page) => {
    await page.goto(`${site.origin}/${peer.module}.html`);
    await page.waitForFunction('window.bench');
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const count = async () => {
      const {metrics} = await session.send('Performance.getMetrics');
      const value = (wanted: string) => metrics.find(({name}) => name === wanted)?.value ?? NaN;
      return {listeners: value('JSEventListeners'), nodes: value('Nodes')};
    };
    const cycle = () =>
      page.evaluate(
        (things, times) =>
          (window as unknown as {bench: {cycle(items: object, times: number): Promise<void>}}).bench.cycle(
            things,
            times,
          ),
        items,
        step,
      );
    // What is made once stays.
    await cycle();
    const points: [number, number][] = [[0, await heapOf(session)]];
    const before = await count();
    for (let times = step; times <= 10 * step; times += step) {
      await cycle();
      points.push([times, await heapOf(session)]);
    }
    const after = await count();
    return {
      growth: slope(points),
      listeners: after.listeners - before.listeners,
      nodes: after.nodes - before.nodes,
    };
  });
}
