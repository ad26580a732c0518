// `npm run screenshot`: the picture in the README, taken of the demo as it was built.
import {closeChromium, openPage} from '../test/helpers/chromium.js';
import {serve} from '../test/helpers/server.js';

const site = await serve();
const {page} = await openPage(`${site.origin}/index.html`, async (tab) => {
  await tab.setViewport({width: 820, height: 1180, deviceScaleFactor: 1.5});
});
await page.waitForSelector('faq-list >>> details');
await page.waitForSelector('competitor-table >>> table');
await page.$eval('faq-list', (list) => {
  const first = list.shadowRoot?.querySelector('details');
  if (first) first.open = true;
});
await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
await page.screenshot({path: 'demo/screenshot.png'});
await closeChromium();
await site.close();
