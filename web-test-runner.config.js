import {mkdtempSync, rmSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {browserNames, findBrowsers, installBrowsers} from './.ci/browsers.mjs';
import {pageCommands} from './test/helpers/runner/commands.js';
import {countReporter} from './test/helpers/runner/count-reporter.js';
import {errorGuard} from './test/helpers/runner/error-guard.js';
import {freePort} from './test/helpers/runner/free-port.js';
import {aboutNames, prefixTags} from './test/helpers/runner/prefix-tags.js';
import {WebKitLauncher} from './test/helpers/runner/webkit-launcher.js';

// BROWSERS=chromium,webkit runs in these only.
const wanted = process.env.BROWSERS?.split(',') ?? browserNames;
const available = installBrowsers(wanted);
const missing = wanted.filter((name) => !available.includes(name));
if (missing.length > 0 && (process.env.CI || process.env.BROWSERS || available.length === 0)) {
  throw new Error(`These browsers are required and missing: ${missing.join(', ')}`);
}
if (missing.length > 0) console.warn(`NOT tested, because missing: ${missing.join(', ')}`);

const paths = findBrowsers();
const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
process.on('exit', () => rmSync(downloads, {recursive: true, force: true}));

const launchers = {
  chromium: () =>
    named(
      'Chromium',
      chromeLauncher({
        launchOptions: {
          executablePath: paths.chromium,
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
        // A window each: a page behind another one is hidden, and gets no animation frames.
        createPage: async ({context}) => (await context.browser().createBrowserContext()).newPage(),
        concurrency: Math.max(1, Math.floor(cpus().length / 2)),
      }),
    ),
  firefox: () =>
    named(
      'Firefox',
      chromeLauncher({
        launchOptions: {
          browser: 'firefox',
          executablePath: paths.firefox,
          headless: true,
          // A file that a test saves goes away with the run, and opens nothing that takes the focus.
          extraPrefsFirefox: {
            'browser.download.alwaysOpenPanel': false,
            'browser.download.dir': downloads,
            'browser.download.folderList': 2,
          },
        },
        createPage: ({context}) => context.newPage(),
        // One page at a time: only the tab in front has the focus.
        concurrency: 1,
      }),
    ),
  webkit: () => new WebKitLauncher(paths.webkit),
};

// HYDRATED=before or HYDRATED=after has a server render elements first, and sets their properties before or after they are
// elements: see test/helpers/hydrated.
const hydrated = process.env.HYDRATED;
// PREFIX=acme- has every element under a name that begins so.
const prefix = process.env.PREFIX;
const leftOut = prefix ? aboutNames.map((path) => `!${path}`) : [];

function named(name, launcher) {
  launcher.name = name;
  return launcher;
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: hydrated
    ? ['test/elements/**/*.test.ts', 'test/helpers/hydrated/*.test.ts', ...leftOut]
    : [
        'test/**/*.test.ts',
        '!test/{article,bench,build,cli,frameworks,json-ld,lint,locales,package,render,runtimes,schema,site,sites,generators,tokens,upgrade}/**',
        ...leftOut,
      ],
  // Not the runner's own choice: two runs that start at once would take the same port.
  port: await freePort(),
  nodeResolve: {exportConditions: ['development']},
  plugins: [
    ...(prefix ? [prefixTags(prefix)] : []),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'}),
    pageCommands(),
  ],
  browsers: available.map((name) => launchers[name]()),
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: hydrated ? 30_000 : 10_000}},
  testRunnerHtml: (testFramework) => errorGuard(testFramework, hydrated),
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  staticLogging: !process.stdout.isTTY,
  reporters: [defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)}), countReporter()],
};
