import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {splitFrontMatter} from '../../src/article/parse/front-matter.js';
import {parseDocument} from '../../src/article/parse/parse-document.js';
import {readFaq} from '../../src/article/read/faq.js';
import {generators} from '../../.ci/site-generators.mjs';
import {installCommand} from '../../.ci/debian.mjs';
import {closeChromium, openPage, type OpenPage} from '../helpers/chromium.js';
import {serve, type Site, type SiteOptions} from '../helpers/server.js';
import {countItems, untilSettled} from '../site/pages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const exec = promisify(execFile);

/** Nothing but the registry is asked, and nobody is told that a site is built. */
const quiet = {
  NO_COLOR: '1',
  LC_ALL: 'C.UTF-8',
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_UPDATE_NOTIFIER: '1',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_prefer_offline: 'true',
  npm_config_update_notifier: 'false',
};

type Generator = keyof typeof generators;

/** A site of test/sites in a folder of its own, where it can be built. */
export interface SiteFolder extends AsyncDisposable {
  readonly path: string;
  run(command: string, ...args: string[]): Promise<string>;
  /** What the package ships for script tags, in a folder of the site. */
  copyCdn(to: string): Promise<void>;
}

/** Builds and serves a site for the tests of a `describe`; `build` says where in its folder the pages are. */
export function useSite(
  name: string,
  build: (folder: SiteFolder) => Promise<SiteOptions & {readonly output: string}>,
): {readonly path: string; readonly origin: string} {
  let folder: SiteFolder | undefined;
  let site: Site | undefined;
  before(async () => {
    if (name in generators) expectGenerator(name as Generator);
    folder = await prepareSite(name);
    const {output, ...options} = await build(folder);
    const path = join(folder.path, output);
    site = await serve({folder: path, cdn: join(path, 'cdn'), ...options});
  });
  after(async () => {
    await closeChromium();
    await site?.close();
    await folder?.[Symbol.asyncDispose]();
  });
  return {
    get path() {
      return folder!.path;
    },
    get origin() {
      return site!.origin;
    },
  };
}

/** Why the tests of a site are left out; on a server that runs tests they fail instead. */
export function reasonToSkip(name: Generator): string | false {
  return process.env.CI ? false : whatIsMissing(name);
}

export function expectGenerator(name: Generator): void {
  const missing = whatIsMissing(name);
  if (missing) throw new Error(missing);
}

function whatIsMissing(name: Generator): string | false {
  const {isThere, packages} = generators[name];
  return !isThere() && `${name} is missing. On Debian or Ubuntu: ${installCommand(packages)}`;
}

/**
 * Copies a site, with the article’s front matter where a file says “# front matter: seed”, and installs what its lock
 * file names and the package as npm packs it.
 */
export async function prepareSite(name: string, parent = here): Promise<SiteFolder> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  const path = join(folder, 'site');
  const run = (command: string, ...args: string[]) => runIn(path, command, args);
  const remove = () => rm(folder, {recursive: true, force: true});
  try {
    await cp(join(parent, name), path, {recursive: true});
    await fillIn(path);
    const tarball = await pack(folder);
    if ((await readdir(path)).includes('package.json')) {
      await run('npm', 'ci');
      await run('npm', 'install', '--no-save', '--no-package-lock', tarball);
    }
    const copyCdn = (to: string) => unpackCdn(tarball, join(path, to));
    return {path, run, copyCdn, [Symbol.asyncDispose]: remove};
  } catch (error) {
    await remove();
    throw error;
  }
}

export async function runIn(cwd: string, command: string, args: readonly string[], env = {}): Promise<string> {
  try {
    const options = {cwd, env: {...process.env, ...quiet, ...env}, maxBuffer: 2 ** 26};
    const {stdout} = await exec(command, args, options);
    return stdout;
  } catch (error) {
    const {stdout, stderr} = error as {stdout?: string; stderr?: string};
    throw new Error(`${command} ${args.join(' ')}\n${stdout ?? ''}\n${stderr ?? ''}`, {cause: error});
  }
}

/** The package as it would be published. */
async function pack(folder: string): Promise<string> {
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(await runIn(root, 'npm', ['pack', ...options])) as [{filename: string}];
  return join(folder, packed.filename);
}

async function unpackCdn(tarball: string, to: string): Promise<void> {
  await mkdir(to, {recursive: true});
  await runIn(to, 'tar', ['-xzf', tarball, '--strip-components=3', 'package/dist/cdn']);
}

/** What the package ships for script tags, in a folder. */
export async function packCdn(to: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  try {
    await unpackCdn(await pack(folder), to);
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** What stands in the place of a line “# front matter: name”. */
export const frontMatters: Readonly<Record<string, () => Promise<string>>> = {
  async seed() {
    const text = await readFile(join(root, 'demo/articles/bun-runtime-migration.md'), 'utf8');
    // Its layout is one of the site that it comes from.
    return splitFrontMatter(text).text.replace(/^layout:.*\n/m, '');
  },
  hostile: () => readFile(join(here, 'hostile.yaml'), 'utf8'),
  /** For a generator that cannot build a page whose front matter ends a script. */
  'hostile-without-script': async () => (await frontMatters.hostile!()).replaceAll('</script>', '</style>'),
};

async function fillIn(folder: string): Promise<void> {
  const files = await readdir(folder, {recursive: true, withFileTypes: true});
  for (const file of files.filter(({name}) => name.endsWith('.md'))) {
    const path = join(file.parentPath, file.name);
    const text = await readFile(path, 'utf8');
    const name = /^# front matter: ([\w-]+)$/m.exec(text)?.[1];
    const matter = name && (await frontMatters[name]?.());
    if (matter)
      await writeFile(
        path,
        text.replace(/^# front matter: .*\n/m, () => matter),
      );
  }
}

/** The page of the seed shows all of its three great sections through the elements, and no complaint. */
export async function checkSeed(url: string): Promise<OpenPage> {
  const opened = await openPage(url);
  await untilSettled(opened.page);
  assert.deepEqual(await countItems(opened.page), ['tech-timeline 3', 'competitor-table 3', 'faq-list 8'], url);
  assert.deepEqual(opened.problems, []);
  return opened;
}

/** The page of the hostile article shows its questions word for word, and nothing of it runs. */
export async function checkHostile(url: string, name = 'hostile'): Promise<void> {
  const {page, problems} = await openPage(url);
  await untilSettled(page);
  assert.deepEqual(await countItems(page), ['tech-timeline 1', 'competitor-table 1', 'faq-list 3']);
  const {data} = await parseDocument(await frontMatters[name]!(), {type: 'yaml'});
  const wanted = readFaq(data).value.items.map(({question, answer}) => ({question, answer: fold(answer)}));
  const shown = await page.$eval('faq-list', (list) =>
    [...list.shadowRoot!.querySelectorAll('details')].map((item) => ({
      question: item.querySelector('[part~=question]')!.textContent,
      answer: [...item.querySelectorAll('[part~=answer] p')].map((paragraph) => paragraph.textContent).join('\n'),
    })),
  );
  assert.deepEqual(
    shown.map(({question, answer}) => ({question: question.trim(), answer: fold(answer)})),
    wanted,
  );
  assert.notEqual(await page.title(), 'ended');
  assert.deepEqual(problems, []);
}

/** Paragraphs are elements on the page. */
function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
