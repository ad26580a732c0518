import type {Browser, Page} from 'puppeteer-core';
import {heapOf, withPage} from '../harness/browser.js';
import {measure} from '../harness/measure.js';
import {toMarkdown} from '../harness/report.js';
import type {BenchSite} from '../harness/site.js';
import {expectTexts} from '../harness/text.js';
import type {Sample, Work} from '../harness/work.js';
import type {Options, Outcome} from '../options.js';

/** A contestant that runs in a browser. */
export interface Peer {
  readonly name: string;
  /** Its module in `peers/browser/`, without extension: `faq/ours`. */
  readonly module: string;
  /** Up to how many items it is measured; any number by default. */
  readonly upTo?: number;
  /** Has the items in view in the page, and not all of them: only its own texts are looked at. */
  readonly isVirtual?: boolean;
}

/** What is done to items in a page. */
export interface Steps {
  readonly items: readonly object[];
  /** The texts of each item. */
  readonly texts: readonly (readonly string[])[];
  readonly changed?: {readonly items: readonly object[]; readonly texts: readonly (readonly string[])[]};
  readonly filter?: {readonly query: string; readonly found: number};
  readonly sort?: {readonly column: string; readonly first: string};
}

/** The methods of `peers/browser/driver.js` in a page. */
interface Bench {
  mount(steps: object): Promise<Sample>;
  unmount(): Promise<Sample>;
  again(steps: object): Promise<Sample>;
  change(steps: object): Promise<Sample>;
  filter(steps: object): Promise<Sample>;
  sort(steps: object): Promise<Sample>;
  text(): string;
  count(): {nodes: number; shadowRoots: number};
  rest(): Promise<void>;
}

/** A page for each contestant, that loads it and the driver. */
export function addPages(site: BenchSite, peers: readonly Peer[], css: (module: string) => string): void {
  for (const {module} of peers) {
    site.add(
      `/${module}.html`,
      `<!doctype html><meta charset="utf-8"><title>${module}</title><link rel="icon" href="data:,">
<style>[hidden]:not([hidden="until-found"]) { display: none !important }</style>${css(module)}
<main></main>
<script type="module">
import * as contestant from '/peers/${module}/index.js';
import {makeBench} from '/browser/driver.js';
window.bench = makeBench(contestant);
</script>`,
    );
  }
}

interface Mounting {
  readonly name: string;
  readonly title: string;
  readonly peers: readonly Peer[];
  readonly makeSteps: (size: number) => Steps;
  readonly sizes: readonly number[];
}

/** Mounts, changes, sorts, filters and unmounts in fresh documents, for each size. The first peer is the limit. */
export async function measureMounting(
  {name, title, peers, makeSteps, sizes}: Mounting,
  browser: Browser,
  site: BenchSite,
  options: Options,
): Promise<Outcome> {
  const isWanted = ({name}: Peer) => options.contestants.length === 0 || options.contestants.includes(name);
  const chosen = peers.filter((peer, place) => place === 0 || isWanted(peer));
  const outcomes: Outcome[] = [];
  const wanted = options.sizes.length > 0 ? sizes.filter((size) => options.sizes.includes(size)) : sizes;
  for (const size of options.quick ? wanted.slice(0, 1) : wanted) {
    const steps = makeSteps(size);
    const warmUp = makeSteps(2);
    const again = options.quick ? 1 : size < 1000 ? 15 : 3;
    const taking = chosen.filter(({upTo = Infinity}) => size <= upTo);
    const work: Work = {
      name: `${name}-${size}`,
      title: `${title}, ${size.toLocaleString('en')}`,
      unit: 'ms',
      units: {heap: 'KiB', nodes: 'nodes', 'shadow roots': 'shadow roots'},
      rounds: options.rounds(size),
      contestants: taking.map((peer, place) => ({
        name: peer.name,
        isLimit: place === 0,
        run: () =>
          withPage(browser, (page) => visit(page, `${site.origin}/${peer.module}.html`, peer, steps, warmUp, again)),
      })),
    };
    const results = await measure(work);
    outcomes.push({markdown: toMarkdown(work, results), results});
  }
  return {
    markdown: outcomes.map(({markdown}) => markdown).join('\n'),
    results: outcomes.flatMap(({results}) => results),
  };
}

async function visit(page: Page, url: string, peer: Peer, steps: Steps, warmUp: Steps, times: number): Promise<Sample> {
  await page.setViewport({width: 1000, height: 800});
  await page.goto(url);
  await page.waitForFunction('window.bench');
  const session = await page.createCDPSession();
  const act = async (step: 'mount' | 'change' | 'filter' | 'sort' | 'unmount' | 'again', input: object = {}) => {
    await session.send('HeapProfiler.collectGarbage');
    return page.evaluate(
      async (name, argument) => (window as unknown as {bench: Bench}).bench[name](argument),
      step,
      input,
    );
  };
  const rest = () => page.evaluate(() => (window as unknown as {bench: Bench}).bench.rest());

  // What is loaded and compiled once is measured elsewhere.
  await act('mount', warmUp);
  await rest();
  await act('unmount');
  await rest();
  const before = await heapOf(session);
  const mounted = await act('mount', steps);
  await rest();
  check(peer, await page.evaluate(() => (window as unknown as {bench: Bench}).bench.text()), steps);
  const heap = await heapOf(session);
  const {nodes, shadowRoots} = await page.evaluate(() => (window as unknown as {bench: Bench}).bench.count());
  const changed = steps.changed ? await act('change', steps.changed) : {};
  const sorted = steps.sort ? await act('sort', steps.sort) : {};
  const filtered = steps.filter ? await act('filter', steps.filter) : {};
  const unmounted = await act('unmount');
  const again = await act('again', {...steps, times});
  return {
    ...mounted,
    ...again,
    ...changed,
    ...sorted,
    ...filtered,
    ...unmounted,
    heap: (heap - before) / 1024,
    nodes,
    'shadow roots': shadowRoots,
  };
}

function check({name, isVirtual = false}: Peer, shown: string, {texts}: Steps): void {
  const wanted = isVirtual ? texts.filter((parts) => shown.includes(parts[0]!)) : texts;
  if (wanted.length === 0) throw new Error(`${name} shows nothing.`);
  // Where places are made by date, or kept and filled again, markup has another order than items.
  if (isVirtual) for (const part of wanted.flat()) expectTexts(name, shown, [part]);
  else expectTexts(name, shown, wanted.flat());
}
