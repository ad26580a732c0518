// Finds the three browsers the tests run in, and installs what is missing where it can.
// Run by hand: `node .ci/browsers.mjs` installs; with --check it only tells.
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findProgram, installPackages} from './debian.mjs';

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
/** Arabic must not be measured in boxes. */
const debianFonts = ['fonts-noto-core', 'fonts-dejavu'];

export const browserNames = Object.keys(debianPackages);

/** WebKitGTK keeps its test browser in a folder named after the machine's architecture and the API's version. */
function findMiniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((folder) => existsSync(folder));
  const inner = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const candidates = [...folders, ...inner].flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
  );
  return findProgram(...candidates);
}

/** Where each browser is; a missing one is missing here. Environment variables win. */
export function findBrowsers() {
  const {CHROMIUM_PATH, FIREFOX_PATH} = process.env;
  const mac = '/Applications';
  const chromium =
    CHROMIUM_PATH ??
    findProgram(
      'chromium',
      'chromium-browser',
      'google-chrome',
      `${mac}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    );
  const firefox = FIREFOX_PATH ?? findProgram('firefox-esr', 'firefox', `${mac}/Firefox.app/Contents/MacOS/firefox`);
  const driver = findProgram('WebKitWebDriver');
  const miniBrowser = findMiniBrowser();
  const xvfb = findProgram('Xvfb');
  return {
    ...(chromium && {chromium}),
    ...(firefox && {firefox}),
    ...(driver && miniBrowser && xvfb && {webkit: {driver, miniBrowser, xvfb}}),
  };
}

/**
 * Installs what is missing of the wanted browsers: on Debian as root by itself, elsewhere it names the one command.
 * Returns the names of the browsers that are there afterwards.
 */
export function installBrowsers(wanted = browserNames) {
  const missing = wanted.filter((name) => !(name in findBrowsers()));
  if (missing.length === 0) return wanted;
  const packages = [...missing.flatMap((name) => debianPackages[name]), ...debianFonts];
  installPackages(packages, `the browser tests: ${missing.join(', ')}`);
  const found = findBrowsers();
  return wanted.filter((name) => name in found);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = process.argv.includes('--check') ? Object.keys(findBrowsers()) : installBrowsers();
  console.log(`Browsers: ${found.join(', ') || 'none'}`);
  if (found.length < browserNames.length) process.exitCode = 1;
}
