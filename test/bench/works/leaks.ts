import type {Browser} from 'puppeteer-core';
import {makePhases, makeProducts, makeQuestions} from '../data.js';
import {bundlePeers, heapOf, openChromium, withPage} from '../harness/browser.js';
import {short, toTable} from '../harness/report.js';
import {serveBench} from '../harness/site.js';
import {slope} from '../harness/statistics.js';
import type {Result} from '../harness/work.js';
import type {Options, Outcome} from '../options.js';
import {faqPeers, linkSheet, tablePeers, timelinePeers} from './browser.js';
import {addPages, type Peer} from './mount.js';

/** What stays behind of 1,000 elements that have come and gone. */
export async function benchLeaks({quick}: Options): Promise<Outcome> {
  bundlePeers();
  const works: readonly (readonly [peer: Peer, items: readonly object[]])[] = [
    ...faqPeers.filter(({module}) => /ours|details$|lit/.test(module)).map((peer) => [peer, makeQuestions(8)] as const),
    ...tablePeers.filter(({module}) => module.endsWith('ours')).map((peer) => [peer, makeProducts(8)] as const),
    ...timelinePeers.filter(({module}) => module.endsWith('ours')).map((peer) => [peer, makePhases(3)] as const),
  ];
  const browser = await openChromium();
  const rows: string[][] = [];
  const results: Result[] = [];
  try {
    for (const [peer, items] of works) {
      const {growth, listeners, nodes} = await mountOften(browser, peer, items, quick ? 2 : 100);
      rows.push([peer.name, short(growth), `${listeners}`, `${nodes}`]);
      for (const [what, value] of Object.entries({growth, listeners, nodes})) {
        const unit = what === 'growth' ? 'bytes/mount' : what;
        const time = {lower: value, median: value, upper: value};
        results.push({work: 'leaks', what, contestant: peer.name, unit, samples: 1, time});
      }
    }
  } finally {
    await browser.close();
  }
  const head = ['1,000 mounts and unmounts', 'heap, bytes a mount', 'listeners left', 'nodes left'];
  return {markdown: `### What stays behind\n\n${toTable(head, rows)}\n`, results};
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
