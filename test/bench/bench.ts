// `npm run bench`: what the elements cost, next to plain HTML and to what people use instead. See docs/benchmarks.md.
import {execFileSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {describeMachine} from './harness/report.js';
import type {Result} from './harness/work.js';
import type {Options, Outcome} from './options.js';
import {benchFaq, benchTable, benchTimeline} from './works/browser.js';
import {benchBytes} from './works/bytes.js';
import {benchLeaks} from './works/leaks.js';
import {benchLoad} from './works/load.js';
import {benchRender, benchRenderMemory} from './works/render.js';
import {benchYaml} from './works/yaml.js';

const works: Readonly<Record<string, (options: Options) => Promise<Outcome>>> = {
  render: benchRender,
  'render-memory': benchRenderMemory,
  yaml: benchYaml,
  bytes: benchBytes,
  faq: benchFaq,
  table: benchTable,
  timeline: benchTimeline,
  load: benchLoad,
  leaks: benchLeaks,
};

const {values} = parseArgs({
  options: {
    only: {type: 'string', multiple: true, default: Object.keys(works)},
    quick: {type: 'boolean', default: false},
    json: {type: 'string'},
    rounds: {type: 'string', default: '9'},
    size: {type: 'string', multiple: true, default: []},
    contestant: {type: 'string', multiple: true, default: []},
  },
});
const {only, quick, json, rounds, size, contestant: contestants} = values;
const unknown = only.filter((name) => !(name in works));
if (unknown.length > 0)
  throw new Error(`No such work: ${unknown.join(', ')}. There are ${Object.keys(works).join(', ')}.`);

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(new URL('../../dist/render/render.js', import.meta.url))) {
  throw new Error('What is measured is what is built: npm run build:dist');
}
const changed = (path: string) => statSync(new URL(path, import.meta.url), {throwIfNoEntry: false})?.mtimeMs ?? 0;
if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: here, stdio: 'inherit'});
}

/** What takes long is done less often. */
const roundsFor = (size: number) => (quick ? 1 : Math.ceil(Number(rounds) / (size >= 10_000 ? 3 : 1)));
const results: Result[] = [];
for (const name of only) {
  const outcome = await works[name]!({quick, rounds: roundsFor, sizes: size.map(Number), contestants});
  console.log(outcome.markdown);
  results.push(...outcome.results);
}
const machine = describeMachine();
console.log(
  Object.entries(machine)
    .map(([what, value]) => `${what}: ${value}`)
    .join(', '),
);
if (json) await writeFile(json, `${JSON.stringify({machine, results}, null, 2)}\n`);
