import {readFile} from 'node:fs/promises';
import {gzipSync} from 'node:zlib';
import type {Browser} from 'puppeteer-core';
import {makePhases, makeProducts, makeQuestions} from '../data.js';
import {bundlePeers, openChromium, withPage} from '../harness/browser.js';
import {toTable} from '../harness/report.js';
import {compress, serveBench, type BenchSite} from '../harness/site.js';
import type {Result} from '../harness/work.js';
import type {Outcome} from '../options.js';
import {faqPeers, linkSheet, tablePeers, timelinePeers} from './browser.js';
import {addPages, type Peer} from './mount.js';
import {elements, makeSeedPages, toDocument} from './seed.js';

interface Bytes {
  readonly name: string;
  readonly files: number;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Bytes of scripts and style sheets that a page has loaded when its first item, or the seed's last section, is there. */
export async function benchBytes(): Promise<Outcome> {
  bundlePeers();
  const browser = await openChromium();
  try {
    const works: readonly (readonly [title: string, peers: readonly Peer[], items: readonly object[]])[] = [
      ['8 questions', [...faqPeers, {name: 'Lit core alone', module: 'faq/lit-core'}], makeQuestions(8)],
      ['100 products', tablePeers, makeProducts(100)],
      ['3 phases', timelinePeers, makePhases(3)],
    ];
    const parts: string[] = [];
    const results: Result[] = [];
    const add = (title: string, lines: readonly Bytes[]) => {
      parts.push(`### Bytes: ${title}\n\n${writeTable(lines)}\n`);
      results.push(...lines.flatMap((line) => toResults(title, line)));
    };
    for (const [title, peers, items] of works) {
      const lines: Bytes[] = [];
      for (const peer of peers) lines.push(await weighPeer(browser, peer, items));
      add(title, lines);
    }
    add("the seed's whole article", await weighSeed(browser));
    return {markdown: parts.join('\n'), results};
  } finally {
    await browser.close();
  }
}

async function weighPeer(browser: Browser, peer: Peer, items: readonly object[]): Promise<Bytes> {
  await using site = await serveBench();
  addPages(site, [peer], linkSheet);
  return await weigh(browser, site, peer.name, `/${peer.module}.html`, `window.bench?.shows(${JSON.stringify(items)})`);
}

/** The seed with its data in the page, with the data as it is written, and as one writes it with something else. */
async function weighSeed(browser: Browser): Promise<Bytes[]> {
  const watch = await readFile(new URL('../peers/browser/watch.js', import.meta.url), 'utf8');
  const {pages} = await makeSeedPages();
  const weighed = {
    'tech-article, JSON in the page': pages['rendered by the script'],
    'tech-article, src of Markdown': `${elements}<body><tech-article src="/articles/bun-runtime-migration.md"></tech-article>`,
    Lit: pages.Lit,
    React: pages.React,
    'Web Awesome': pages['Web Awesome'],
  };
  const lines: Bytes[] = [];
  for (const [name, page] of Object.entries(weighed)) {
    await using site = await serveBench();
    site.add('/seed.html', toDocument(`<script>${watch}</script>${page}`));
    lines.push(await weigh(browser, site, name, '/seed.html', 'window.seen.content'));
  }
  return lines;
}

async function weigh(browser: Browser, site: BenchSite, name: string, path: string, isDone: string): Promise<Bytes> {
  return withPage(browser, async (page) => {
    await page.goto(`${site.origin}${path}`, {waitUntil: 'domcontentloaded'});
    await page.waitForFunction(isDone, {timeout: 60_000});
    const files = [...site.requested].filter(([path]) => /\.(js|css)$/.test(path) && !path.startsWith('/browser/'));
    const sum = (size: (body: Buffer) => number) => files.reduce((total, [, body]) => total + size(body), 0);
    return {
      name,
      files: files.length,
      raw: sum(({length}) => length),
      gzip: sum((body) => gzipSync(body, {level: 9}).length),
      brotli: sum((body) => compress(body).length),
    };
  });
}

function writeTable(lines: readonly Bytes[]): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  const rows = lines
    .toSorted((a, b) => a.brotli - b.brotli)
    .map(({name, files, raw, gzip, brotli}) => [name, `${files}`, kilobytes(raw), kilobytes(gzip), kilobytes(brotli)]);
  return toTable(['', 'files', 'kB', 'gzip, kB', 'brotli, kB'], rows);
}

function toResults(work: string, {name: contestant, raw, gzip, brotli}: Bytes): Result[] {
  return Object.entries({raw, gzip, brotli}).map(([what, size]) => ({
    work: `bytes: ${work}`,
    what,
    contestant,
    unit: 'bytes',
    samples: 1,
    time: {lower: size, median: size, upper: size},
  }));
}
