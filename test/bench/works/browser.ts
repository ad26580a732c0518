import type {Browser} from 'puppeteer-core';
import {makePhases, makeProducts, makeQuestions, type Phase, type Question} from '../data.js';
import {bundlePeers, openChromium} from '../harness/browser.js';
import {serveBench, type BenchSite} from '../harness/site.js';
import type {Options, Outcome} from '../options.js';
import {addPages, measureMounting, type Peer, type Steps} from './mount.js';

export const faqPeers: readonly Peer[] = [
  {name: 'innerHTML of <details>', module: 'faq/details'},
  {name: 'the same, content-visibility', module: 'faq/details-content-visibility'},
  {name: 'faq-list', module: 'faq/ours'},
  {name: 'Lit', module: 'faq/lit'},
  {name: 'React', module: 'faq/react'},
  {name: 'Vue', module: 'faq/vue'},
  {name: 'Web Awesome', module: 'faq/web-awesome', upTo: 1000},
  {name: 'Shoelace', module: 'faq/shoelace', upTo: 1000},
  {name: 'Spectrum', module: 'faq/spectrum', upTo: 1000},
  {name: 'Vaadin', module: 'faq/vaadin', upTo: 1000},
  {name: 'Carbon', module: 'faq/carbon', upTo: 1000},
  {name: 'Fluent', module: 'faq/fluent', upTo: 1000},
  {name: 'UI5', module: 'faq/ui5', upTo: 1000},
  {name: 'Radix on React', module: 'faq/radix-react', upTo: 1000},
];

export const tablePeers: readonly Peer[] = [
  {name: 'innerHTML of <table>', module: 'table/html'},
  {name: 'competitor-table', module: 'table/ours'},
  {name: 'TanStack on Lit', module: 'table/tanstack-lit'},
  {name: 'simple-datatables', module: 'table/simple-datatables'},
  {name: 'Grid.js', module: 'table/gridjs'},
  {name: 'Tabulator', module: 'table/tabulator'},
  {name: 'AG Grid (rows in view)', module: 'table/ag-grid', isVirtual: true},
  {name: 'Vaadin grid (rows in view)', module: 'table/vaadin-grid', isVirtual: true},
];

export const timelinePeers: readonly Peer[] = [
  {name: 'innerHTML of <ol>', module: 'timeline/list'},
  {name: 'tech-timeline', module: 'timeline/ours'},
  {name: 'vis-timeline (what fits)', module: 'timeline/vis-timeline', isVirtual: true},
  {name: 'react-chrono', module: 'timeline/react-chrono'},
  {name: 'react-vertical-timeline', module: 'timeline/react-vertical-timeline'},
  {name: 'TimelineJS (slides near)', module: 'timeline/timelinejs', upTo: 100, isVirtual: true},
];

/** Style sheets that peers bring beside their modules. */
const sheets: readonly string[] = ['timeline/vis-timeline', 'timeline/react-vertical-timeline', 'timeline/timelinejs'];
export const linkSheet = (module: string): string =>
  sheets.includes(module) ? `<link rel="stylesheet" href="/peers/${module}/index.css">` : '';

export function benchFaq(options: Options): Promise<Outcome> {
  const makeSteps = (size: number): Steps => {
    const items = makeQuestions(size);
    // Each tenth, and the last, by which one sees that it is done.
    const changed = items.map((item, place) =>
      place % 10 === 0 || place === size - 1 ? {...item, answer: `Changed. ${item.answer}`} : item,
    );
    const query = 'outlive';
    return {
      items,
      texts: textsOfQuestions(items),
      changed: {items: changed, texts: textsOfQuestions(changed)},
      filter: {query, found: items.filter(({question}) => question.includes(query)).length},
    };
  };
  const work = {name: 'faq', title: 'Questions', peers: faqPeers, makeSteps, sizes: [8, 100, 1000, 10_000]};
  return inChromium(faqPeers, (browser, site) => measureMounting(work, browser, site, options));
}

const textsOfQuestions = (items: readonly Question[]) => items.map(({question, answer}) => [question, answer]);

export function benchTable(options: Options): Promise<Outcome> {
  const makeSteps = (size: number): Steps => {
    const items = makeProducts(size);
    const first = items.toSorted((a, b) => a.users - b.users)[0]!.name;
    const query = 'commit';
    return {
      items,
      texts: items.map(({name, price, users, note}) => [name, price, `${users}`, note]),
      sort: {column: 'users', first},
      filter: {query, found: items.filter(({note}) => note.includes(query)).length},
    };
  };
  const work = {name: 'table', title: 'Products by six', peers: tablePeers, makeSteps, sizes: [3, 100, 1000]};
  return inChromium(tablePeers, (browser, site) => measureMounting(work, browser, site, options));
}

export function benchTimeline(options: Options): Promise<Outcome> {
  const makeSteps = (size: number): Steps => {
    const items = makePhases(size);
    const changed = items.map((item) => ({...item, description: `Changed. ${item.description}`}));
    return {items, texts: textsOfPhases(items), changed: {items: changed, texts: textsOfPhases(changed)}};
  };
  const work = {name: 'timeline', title: 'Phases', peers: timelinePeers, makeSteps, sizes: [3, 100, 1000]};
  return inChromium(timelinePeers, (browser, site) => measureMounting(work, browser, site, options));
}

const textsOfPhases = (items: readonly Phase[]) => items.map(({name, description}) => [name, description]);

async function inChromium(
  peers: readonly Peer[],
  use: (browser: Browser, site: BenchSite) => Promise<Outcome>,
): Promise<Outcome> {
  bundlePeers();
  await using site = await serveBench();
  addPages(site, peers, linkSheet);
  const browser = await openChromium();
  try {
    return await use(browser, site);
  } finally {
    await browser.close();
  }
}
