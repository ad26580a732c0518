import {launch, type Browser, type Page} from 'puppeteer-core';
import {findBrowsers} from '../../.ci/browsers.mjs';

export interface OpenPage {
  readonly page: Page;
  /** What went wrong so far: uncaught errors, errors and warnings in the console, requests that failed. */
  readonly problems: readonly string[];
}

let browser: Promise<Browser> | undefined;

/** Opens a page of its own profile in Chromium and waits until it has loaded. Call `closeChromium` in `after`. */
export async function openPage(url: string, prepare?: (page: Page) => Promise<void>): Promise<OpenPage> {
  const {chromium} = findBrowsers();
  if (!chromium) throw new Error('Chromium is missing: node .ci/browsers.mjs');
  browser ??= launch({
    executablePath: chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await (await browser).createBrowserContext();
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`uncaught: ${String(error)}`));
  page.on('console', (message) => {
    const type = message.type();
    // The browser asks for the icon by itself.
    if (/favicon/.test(message.location().url ?? '')) return;
    if (type === 'error' || type === 'warn') problems.push(`${type}: ${message.text()}`);
  });
  page.on('requestfailed', (request) =>
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  await prepare?.(page);
  await page.goto(url, {waitUntil: 'load'});
  return {page, problems};
}

export async function closeChromium(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}
