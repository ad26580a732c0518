// `npm run screenshot`: the picture in the README, taken of the demo as it was built.
import {closeChromium, openPage} from '../test/helpers/chromium.js';
import {serve} from '../test/helpers/server.js';
import {untilSettled} from '../test/site/pages.js';

const site = await serve();
const {page} = await openPage(`${site.origin}/index.html`, async (tab) => {
  await tab.setViewport({width: 1240, height: 1640, deviceScaleFactor: 1.25});
});
await untilSettled(page);
await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
await page.screenshot({path: 'demo/screenshot.png'});
await closeChromium();
await site.close();
