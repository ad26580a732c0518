import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve, type Site} from '../helpers/server.js';
import {tags, untilSettled} from './pages.js';

describe('an element in somebody else’s blog post', () => {
  let site: Site;
  before(async () => {
    site = await serve();
  });
  after(async () => {
    await closeChromium();
    await site.close();
  });

  for (const theme of ['classless', 'serif', 'dark']) {
    it(`has the font and the colors of the ${theme} theme`, async () => {
      const {page} = await openPage(`${site.origin}/post-${theme}.html`);
      await untilSettled(page);
      const {wanted, links, others, count} = await page.evaluate((selector) => {
        const {fontFamily, color} = getComputedStyle(document.querySelector('main > p')!);
        const headings = getComputedStyle(document.querySelector('main > h2')!).fontFamily;
        const elements = [...document.querySelectorAll(selector)];
        const all = elements.map((element) => [element, ...element.shadowRoot!.querySelectorAll('*')]);
        return {
          wanted: getComputedStyle(document.querySelector('footer a')!).color,
          count: new Set(elements.map(({localName}) => localName)).size,
          // Of all links, and of everything that has another font, or an element that has another color.
          links: [
            ...new Set(
              all.flatMap((nodes) =>
                nodes.filter((node) => node.matches('a[href]')).map((link) => getComputedStyle(link).color),
              ),
            ),
          ],
          others: all.flatMap((nodes) =>
            nodes
              .filter((node, index) => {
                const style = getComputedStyle(node);
                const font = node.closest('[part=heading]') ? headings : fontFamily;
                return style.fontFamily !== font || (!index && style.color !== color);
              })
              .map((node) => `${nodes[0]!.localName} ${node.localName} ${node.getAttribute('part')}`),
          ),
        };
      }, tags.join());
      assert.equal(count, tags.length - 1);
      assert.deepEqual(others, []);
      assert.deepEqual(links, [wanted]);
    });

    it(`stands where a paragraph of the ${theme} theme stands, as wide as that`, async () => {
      const {page} = await openPage(`${site.origin}/post-${theme}.html`);
      await untilSettled(page);
      for (const width of [320, 1280]) {
        await page.setViewport({width, height: 800});
        const edges = await page.evaluate((selector) => {
          const blocks = [...document.querySelectorAll(selector)];
          const boxes = [document.querySelector('main > p')!, ...blocks.filter((block) => block.matches('main > *'))];
          const edges = boxes.map((box) => box.getBoundingClientRect());
          return [...new Set(edges.map(({left, right}) => `${Math.round(left)} to ${Math.round(right)}`))];
        }, tags.join());
        assert.equal(edges.length, 1, `${width} px: ${edges.join(', ')}`);
      }
    });
  }
});
