import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {closeChromium, openPage} from '../helpers/chromium.js';
import {serve} from '../helpers/server.js';

interface PackageJson {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly [key: string]: unknown;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const tags = readdirSync(join(root, 'src/elements')).filter((tag) =>
  existsSync(join(root, `src/elements/${tag}/define.ts`)),
);
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const installed = join(folder, 'node_modules/article-elements');
let tarball = '';
let files: string[] = [];
let manifest: PackageJson;

function run(command: string, args: readonly string[], cwd = folder): string {
  try {
    return execFileSync(command, args, {cwd, encoding: 'utf8', stdio: 'pipe'});
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string};
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, {cause: error});
  }
}

/** Runs a module in Node, in the folder with the installed package. */
function runModule(code: string): string {
  return run(process.execPath, ['--input-type=module', '--eval', code]).trim();
}

/** One of the tools that this repository has installed. */
function tool(path: string): string {
  return join(root, 'node_modules', path);
}

describe('the package as npm packs it', () => {
  before(() => {
    const [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
    ) as [{filename: string; files: {path: string}[]}];
    tarball = join(folder, packed.filename);
    files = packed.files.map(({path}) => path);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({name: 'consumer', type: 'module', private: true}));
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball]);
    manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as PackageJson;
  });

  after(async () => {
    await closeChromium();
    rmSync(folder, {recursive: true});
  });

  it('has what is shipped and nothing else', () => {
    for (const path of [
      'package.json',
      'README.md',
      'LICENSE',
      'custom-elements.json',
      'dist/index.js',
      'dist/index.d.ts',
    ]) {
      assert.ok(files.includes(path), path);
    }
    const strangers = files.filter(
      (path) =>
        !/^(dist\/|(package|custom-elements|article\.schema)\.json$|(README|CHANGELOG)\.md$|LICENSE$)/.test(path),
    );
    assert.deepEqual(strangers, []);
    assert.deepEqual(
      files.filter((path) => /test|demo|fixture/i.test(path)),
      [],
    );
  });

  it('has every file that package.json names', () => {
    const {exports, types, customElements, unpkg, jsdelivr} = manifest;
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const path of [...targets, types, customElements, unpkg, jsdelivr] as string[]) {
      assert.ok(existsSync(join(installed, path)), path);
    }
  });

  it('exports each element, and its file for a script tag', () => {
    for (const tag of tags) {
      assert.ok(manifest.exports[`./${tag}`], `./${tag}`);
      assert.ok(manifest.exports[`./cdn/${tag}.js`], `./cdn/${tag}.js`);
    }
    const wildcards = Object.keys(manifest.exports).filter((name) => name.includes('*'));
    assert.deepEqual(wildcards, []);
  });

  it('loads in Node, where there is no page, without registering anything by itself', () => {
    for (const name of ['article-elements', 'article-elements/classes']) {
      const code = `const all = await import('${name}');
        if (globalThis.customElements) for (const tag of ${JSON.stringify(tags)}) if (customElements.get(tag)) throw new Error(tag);
        console.log(Object.keys(all).length);`;
      assert.ok(Number(runModule(code)) >= tags.length);
    }
  });

  it('can be registered in Node, each element and all', () => {
    for (const name of [...tags, 'define']) {
      runModule(`await import('article-elements/${name}');`);
    }
  });

  it('writes JSON-LD in Node, without a page', () => {
    const code = `const {toJsonLd, serializeJsonLd} = await import('article-elements/json-ld');
      console.log(serializeJsonLd(toJsonLd({title: '<T>', slug: 't', rest: []}, {siteUrl: 'https://site.test'}).value));`;
    const {
      '@graph': [page],
    } = JSON.parse(runModule(code)) as {'@graph': {'@id': string; name: string}[]};
    assert.deepEqual([page?.['@id'], page?.name], ['https://site.test/t', '<T>']);
  });

  it('renders on a server that has classes of a page and no page, as Angular’s', () => {
    const code = `globalThis.HTMLElement = class {};
      const {renderElement} = await import('article-elements/render');
      console.log(await renderElement('faq-list', {faq: [{question: 'Why?', answer: 'Because.'}]}));`;
    assert.match(runModule(code), /<template shadowrootmode="open">.*Why\?/s);
  });

  it('gives the manifest and package.json', () => {
    for (const name of ['article.schema.json', 'custom-elements.json', 'package.json']) {
      runModule(`await import('article-elements/${name}', {with: {type: 'json'}});`);
    }
  });

  it('has the command, which runs from where it is installed', () => {
    const bin = join(folder, 'node_modules/.bin/article-elements');
    writeFileSync(join(folder, 'post.md'), '---\nfaq:\n  - {question: Why?, answer: Because.}\n---\n');
    assert.equal(run(bin, ['check', 'post.md']), '');
    assert.equal(run(bin, ['--version']).trim(), manifest['version']);
    assert.match(run('npx', ['--no', 'article-elements', 'markdown', 'post.md']), /^## Questions and answers$/m);
    assert.match(run(bin, ['json-ld', '--page-url', 'https://example.com/', 'post.md']), /"FAQPage"/);
    const schema = JSON.parse(readFileSync(join(installed, 'article.schema.json'), 'utf8')) as unknown;
    assert.deepEqual(JSON.parse(run(bin, ['schema'])), schema);
    // So many that they are checked on several threads.
    for (let index = 0; index < 250; index++) writeFileSync(join(folder, `post-${index}.yaml`), 'faq:\n  - q: Why?\n');
    const {status, stdout} = spawnSync(bin, ['check', '--no-frame', 'post-*.yaml'], {cwd: folder, encoding: 'utf8'});
    assert.deepEqual([status, stdout.match(/250 issues \(250 warnings\) in 250 of 250 files/)?.length], [1, 1]);
  });

  it('checks texts for scripts and build tools', () => {
    const code = `const {checkText, codeFrame, issueCatalog} = await import('article-elements/check');
      const text = 'faq:\\n  - q: Why?';
      const {issues: [issue]} = await checkText(text);
      console.log(issue.code, !!issueCatalog[issue.code].fix, codeFrame(text, issue.position).includes('^'));`;
    assert.equal(runModule(code), 'faq/missing-answer true true');
  });

  it('passes publint', () => {
    const output = run(process.execPath, [tool('publint/src/cli.js'), 'run', tarball, '--strict']);
    assert.match(output, /All good/);
  });

  it('passes arethetypeswrong', () => {
    run(process.execPath, [
      tool('@arethetypeswrong/cli/dist/index.js'),
      tarball,
      '--profile',
      'esm-only',
      '--no-emoji',
      ...cdnFiles(),
    ]);
  });

  it('has types that compile in a strict project, libraries checked', () => {
    const code = `
      import {FaqList} from 'article-elements';
      import * as classes from 'article-elements/classes';
      import 'article-elements/define';
      import {checkText, type CheckResult} from 'article-elements/check';
      import {toJsonLd, type JsonLdDocument} from 'article-elements/json-ld';
      ${tags.map((tag) => `import 'article-elements/${tag}';`).join('\n      ')}
      const list: FaqList = document.createElement('faq-list');
      list.exclusive = true;
      export const result: Promise<CheckResult> = checkText('faq: []', {name: 'post.yaml'});
      export const graph: JsonLdDocument = toJsonLd({title: 'T', rest: []}, {mode: 'augment'}).value;
      export const same: typeof FaqList = classes.FaqList;
      // @ts-expect-error An element has no such property.
      list.nothingOfTheKind = 1;
    `;
    writeFileSync(join(folder, 'consumer.ts'), code);
    for (const [module, moduleResolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        skipLibCheck: false,
        noEmit: true,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['consumer.ts']}));
      run(process.execPath, [tool('typescript/bin/tsc'), '-p', folder]);
    }
  });

  const cdn: Readonly<Record<string, readonly string[]>> = {
    'article-elements.js': tags,
    'article-elements.classic.js': tags,
    ...Object.fromEntries(tags.map((tag) => [`${tag}.js`, [tag]])),
  };
  for (const [name, registered] of Object.entries(cdn)) {
    it(`cdn/${name} loads in a browser and registers ${registered.join(', ')}`, async () => {
      const type = name.includes('classic') ? '' : ' type="module"';
      const answers = {'/test.html': `<!doctype html><title>Test</title><script${type} src="/cdn/${name}"></script>`};
      await using site = await serve({answers, cdn: join(installed, 'dist/cdn')});
      const {page, problems} = await openPage(`${site.origin}/test.html`);
      const found = await page.evaluate((all) => all.filter((tag) => customElements.get(tag)), tags);
      assert.deepEqual(found, registered);
      assert.deepEqual(problems, []);
    });
  }
});

/** Files for script tags have no types. */
function cdnFiles(): string[] {
  const names = Object.keys(manifest.exports).filter(
    (name) => name.startsWith('./cdn/') || /\.(?:json|css)$/.test(name),
  );
  return ['--exclude-entrypoints', ...names];
}
