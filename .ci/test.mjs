// `npm test`: every check, those that do not disturb each other at once. `node .ci/test.mjs lint node` runs some of them.
// Each part's output comes in one piece when it ends; the last line has the number of tests.
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {installBrowsers} from './browsers.mjs';
import {installGenerators} from './site-generators.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function nodeTests(...folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, 'test', folder), {recursive: true})
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => join('test', folder, name)),
  );
  const options = [
    '--import',
    'tsx',
    '--import',
    './test/helpers/fuzz.ts',
    '--test',
    '--test-timeout=240000',
    '--test-reporter=spec',
  ];
  return [process.execPath, ...options, ...files];
}

/** Parts with the command of each. What stands in one lane runs one after the other; lanes of one stage run at once. */
const parts = {
  lint: () => ['npm', 'run', 'lint', '--silent'],
  types: () => ['npm', 'run', 'types', '--silent'],
  build: () => ['npm', 'run', 'build:dist', '--silent'],
  node: () => nodeTests('article', 'cli', 'generators', 'json-ld', 'lint', 'locales', 'render', 'schema', 'tokens'),
  package: () => nodeTests('build', 'package'),
  site: () => nodeTests('site', 'upgrade'),
  browsers: () => ['npm', 'run', 'test:browsers', '--silent'],
  // The tests of elements, on pages that a server has rendered: properties come before the script, or after it.
  'hydrated-before': () => ['env', 'HYDRATED=before', 'npm', 'run', 'test:browsers', '--silent'],
  // Which of these it is makes no difference between engines, and neither does a name.
  'hydrated-after': () => ['env', 'BROWSERS=chromium', 'HYDRATED=after', 'npm', 'run', 'test:browsers', '--silent'],
  // The tests in browsers, with every element under another name.
  prefixed: () => ['env', 'BROWSERS=chromium', 'PREFIX=acme-', 'npm', 'run', 'test:browsers', '--silent'],
  // Real sites, which need the registry and Debian's packages: only where they are asked for.
  sites: () => nodeTests('sites'),
  // Apps made with frameworks, which need the registry.
  frameworks: () => nodeTests('frameworks'),
  // Other runtimes and servers, which need the registry.
  runtimes: () => nodeTests('runtimes'),
  // Whether the benchmark works, with peers from the registry; nothing about time.
  bench: () => ['npm', 'run', 'bench', '--silent', '--', '--quick'],
};
const stages = [
  [['lint', 'types'], ['build', 'package'], ['node']],
  // Alone: these look at the clock and at what has the focus.
  [['site', 'browsers', 'hydrated-before', 'hydrated-after', 'prefixed', 'sites', 'frameworks', 'runtimes', 'bench']],
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
const onlyAsked = ['hydrated-before', 'hydrated-after', 'prefixed', 'sites', 'frameworks', 'runtimes', 'bench'];
const wanted = (name) => (asked.length === 0 ? !onlyAsked.includes(name) : asked.includes(name));

if (['package', 'site', 'browsers', 'hydrated-before', 'hydrated-after', 'prefixed'].some(wanted)) installBrowsers();
if (['sites', 'frameworks', 'runtimes', 'bench'].some(wanted)) installBrowsers(['chromium']);
if (wanted('sites')) installGenerators();

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of running) kill(child);
    process.exit(1);
  });
}

const start = performance.now();
const failedParts = [];
let passed = 0;
let failed = 0;

for (const lanes of stages) {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const name of lane.filter(wanted)) await run(name);
    }),
  );
}

const minutes = ((performance.now() - start) / 60_000).toFixed(1);
console.log(`\n${failedParts.length > 0 ? `Failed: ${failedParts.join(', ')}` : 'All parts passed'} (${minutes} min)`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run(name) {
  const begin = performance.now();
  const [command, ...args] = parts[name]();
  return new Promise((resolve) => {
    // A group of its own, so that nothing of a part that hangs stays behind.
    const child = spawn(command, args, {cwd: root, env: {...process.env, NO_COLOR: '1'}, detached: true});
    running.add(child);
    const limit = setTimeout(() => kill(child), 20 * 60_000);
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => {
      running.delete(child);
      clearTimeout(limit);
      const count = (label) =>
        [...output.matchAll(new RegExp(`^[#ℹ] ${label} (\\d+)$`, 'gm'))].reduce((sum, [, n]) => sum + Number(n), 0);
      const tests = count('pass') + count('fail');
      passed += count('pass');
      // A part without tests of its own counts as one when it fails, and so does one that failed beside its tests.
      failed += count('fail') + count('cancelled') || (code === 0 ? 0 : 1);
      if (code !== 0) failedParts.push(name);
      const seconds = ((performance.now() - begin) / 1000).toFixed(0);
      console.log(
        `\n=== ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s${tests > 0 ? `, ${tests} tests` : ''})`,
      );
      console.log(code === 0 ? shorten(output) : output.trim());
      resolve();
    });
  });
}

function kill({pid}) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // Gone already.
  }
}

/** Of what went well, the sums and what a person would look for. */
function shorten(output) {
  const lines = output
    .split('\n')
    .filter((line) => /^(Chromium|Firefox|WebKit|Hydrated):|bytes|NOT tested|^npm warn/.test(line));
  return lines.join('\n');
}
