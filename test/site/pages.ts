import axe from 'axe-core';
import type {Page} from 'puppeteer-core';

/** The elements that show something, with what in each is one of the things that it shows. */
const items: Readonly<Record<string, string>> = {
  'article-header': '[part~=heading], [part~=description], [part~=date], dt, [part~=image]',
  'topic-card': '[part~=item]',
  'mention-list': '[part~=item]',
  'tag-list': '[part~=item]',
  'concept-list': '[part~=item]',
  'concept-term': '[part~=trigger]',
  'implementation-list': '[part~=item]',
  'consideration-list': '[part~=item]',
  'data-section':
    '[part~=item], [part~=tag], [part~=row], [part~=facts] > div, [part~=timeline], p[part~=text], [part~=text] p, li',
  'faq-list': '[part~=item]',
  'tech-timeline': '[part~=item]',
  'competitor-table': '[part~=item]',
  'tech-article': '[part~=section]',
};
export const tags = Object.keys(items);

/** All elements that match, those in shadow roots before those among an element's children. Runs in the page. */
const deepQuery = `(selector) => {
  const found = [];
  const left = [document.documentElement];
  while (left.length) {
    const element = left.pop();
    if (element.matches(selector)) found.push(element);
    left.push(...[...(element.shadowRoot?.children ?? []), ...element.children].reverse());
  }
  return found;
}`;

/** Waits until every element has what it shows, and those that it shows it through as well; names those that do not get so far. */
export async function untilSettled(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const deepQuery = ${deepQuery};
    const waiting = new Set();
    const settled = (async () => {
      for (let before = -1; ; ) {
        const elements = deepQuery(${JSON.stringify(tags.join())});
        await Promise.all(elements.map(async (element) => {
          waiting.add(element);
          await element.updateComplete;
          if (!element.matches(':state(loading), :not(:defined)')) waiting.delete(element);
        }));
        if (elements.length === before && !waiting.size) return;
        before = elements.length;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    const late = new Promise((resolve) => setTimeout(resolve, 20_000, true));
    if (await Promise.race([settled, late]))
      throw new Error('Not settled: ' + [...waiting].map(({outerHTML}) => outerHTML.slice(0, 80)).join(', '));
  })()`);
}

/** What axe finds in the whole page, shadow roots included. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(`axe.run(document, {resultTypes: ['violations']}).then(({violations}) =>
    violations.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => [id, html, failureSummary].join(' '))))`)) as string[];
}

/** The elements of a page in their order, each with how many things it shows: `faq-list 8`. */
export async function countItems(page: Page): Promise<string[]> {
  return (await page.evaluate(
    `(${deepQuery})(${JSON.stringify(tags.join())}).map(({localName, shadowRoot}) =>
      localName + ' ' + shadowRoot.querySelectorAll(${JSON.stringify(items)}[localName]).length)`,
  )) as string[];
}

/** What is wider than the page, if the page can be scrolled sideways once everything has taken its place. */
export async function findOverflow(page: Page, width: number): Promise<string[]> {
  await page.setViewport({width, height: 800});
  return (await page.evaluate(`(async () => {
    const {documentElement} = document;
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await nextFrame();
    for (let time = 0; time < 30 && documentElement.scrollWidth > documentElement.clientWidth; time++) await nextFrame();
    const {scrollWidth, clientWidth} = documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = (${deepQuery})('*').filter((element) => {
      const {left, right} = element.getBoundingClientRect();
      return right > clientWidth + 0.5 || left < -0.5;
    });
    return [scrollWidth + ' px', ...wide.map(({localName, className, part}) => [localName, className, part].join(' '))];
  })()`)) as string[];
}

/** The levels of the headings of a page, in its order. */
export async function headingLevels(page: Page): Promise<number[]> {
  return (await page.evaluate(
    `(${deepQuery})('h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]))`,
  )) as number[];
}

/** What can be read in each element that shows a section, by its tag and field; `links` and `dates` are what they lead to and mean. */
export interface Shown {
  readonly tag: string;
  readonly field: string | null;
  /** Of every node in it, with white space as one space. */
  readonly texts: readonly string[];
  readonly links: readonly string[];
  readonly dates: readonly string[];
}

/** Everything that can be read on a page, what is closed included and what is only said to screen readers not. */
export async function readShown(page: Page): Promise<Shown[]> {
  return (await page.evaluate(`(() => {
    const skip = 'style, script, [role=status], .visually-hidden, button, [hidden]:not([hidden=until-found])';
    const deepQuery = ${deepQuery};
    const clean = (text) => text.replace(/\\s+/g, ' ').trim();
    return deepQuery(${JSON.stringify(tags.filter((tag) => tag !== 'tech-article').join())}).map((host) => {
      const copy = document.createElement('div');
      copy.append(...[...host.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
      for (const node of copy.querySelectorAll(skip)) node.remove();
      const all = [...copy.querySelectorAll('*')];
      return {
        tag: host.localName,
        field: host.field ?? null,
        texts: all.flatMap((node) => [clean(node.textContent), ...(node.title ? [clean(node.title)] : [])]),
        links: all.flatMap((node) => node.getAttribute('href') ?? []),
        dates: all.flatMap((node) => (node.localName === 'time' ? [node.dateTime, node.title] : [])),
      };
    });
  })()`)) as Shown[];
}
