import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {launch, type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {findBrowsers} from '../../../.ci/browsers.mjs';

/** Chromium without the pause between frames, so that a frame comes when it is ready. */
export async function openChromium(): Promise<Browser> {
  const {chromium} = findBrowsers();
  if (!chromium) throw new Error('Chromium is missing: node .ci/browsers.mjs');
  return launch({
    executablePath: chromium,
    protocolTimeout: 600_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
    ],
  });
}

let isBundled = false;

/** Bundles the contestants that run in a browser, once a run. */
export function bundlePeers(): void {
  if (isBundled) return;
  isBundled = true;
  const here = fileURLToPath(new URL('..', import.meta.url));
  execFileSync(process.execPath, ['peers/browser/bundle.js', 'node_modules/.cache/browser'], {
    cwd: here,
    stdio: 'inherit',
  });
}

/** Bytes in the heap of a page after garbage collection. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** A page in a profile of its own, closed with what it is in. */
export async function withPage<Value>(browser: Browser, use: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    try {
      return await use(page);
    } catch (error) {
      throw new Error(`${page.url()}: ${problems.join(', ') || 'no error in the page'}`, {cause: error});
    }
  } finally {
    await context.close();
  }
}
