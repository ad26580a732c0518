import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {build, type Rolldown} from 'vite';
import {minifyTemplates} from '../../.ci/minify-templates.js';

const cdn = new URL('../../dist/cdn/', import.meta.url);

/**
 * The most that a page may have to load before the first element shows anything: the file and all that it imports at once,
 * each compressed with gzip, in bytes.
 */
const limits: Readonly<Record<string, number>> = {
  'article-elements.js': 83_200,
  'article-elements.classic.js': 37_500,
  'autoloader.js': 2_400,
  'autoloader.classic.js': 300,
  'frame.js': 2_900,
  'embed.js': 14_250,
  'faq-list.js': 14_050,
  'tech-timeline.js': 16_300,
  'competitor-table.js': 19_200,
  'article-data.js': 13_100,
  'article-header.js': 16_200,
  'article-json-ld.js': 12_900,
  'concept-list.js': 15_400,
  'concept-term.js': 13_100,
  'consideration-list.js': 13_900,
  'data-section.js': 14_900,
  'implementation-list.js': 15_100,
  'mention-list.js': 16_000,
  'tag-list.js': 14_000,
  'tech-article.js': 18_800,
  'topic-card.js': 15_500,
};

/**
 * The same with what an element loads besides to show its first data: what reads it, and for a file, a script or the page's
 * JSON-LD also what finds and parses it; JSON here, because js-yaml is measured by itself.
 */
const withData: Readonly<Record<string, readonly [parts: readonly string[], fromProperty: number, fromFile: number]>> =
  {
    'faq-list.js': [['article/read/faq.ts', 'base/search-field.ts'], 22_600, 33_000],
    'tech-timeline.js': [['article/read/timeline.ts', 'elements/tech-timeline/arrange.ts'], 31_000, 41_200],
    'competitor-table.js': [['article/read/competitors.ts'], 35_000, 45_100],
  };
/** And what a page with all elements loads to show any article: besides what reads it, what ties elements to the page. */
const ARTICLE_LIMIT = 90_500;
const YAML_LIMIT = 23_500;

/** What a page takes that has these three, in one file. */
const THREE = ['faq-list', 'tech-timeline', 'competitor-table'];
const THREE_LIMIT = 20_800;

/** What has to wait until a page needs it. JSON is read by what loads all elements: most of its pages have their data as JSON. */
const lazy =
  /js-yaml|article\/parse\/|\/json-ld\/|rich-text|marked|\/locales\/(?!en\b|terms\b|plural\b|translations\b)/;
const eager = /article\/parse\/(?:parse-data|parsed|escaped|source-map|json[\w-]*)\.ts$/;

const STATIC = /\b(?:from|import)\s*["'](\.[^"']+)["']/g;
const ANY = /\b(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g;

/** A file with everything that it imports, by default statically, and so on. */
function closure(url: URL, found = new Map<string, string>(), imports = STATIC): ReadonlyMap<string, string> {
  const code = readFileSync(url, 'utf8');
  found.set(url.href, code);
  for (const [, specifier] of code.matchAll(imports)) {
    const next = new URL(specifier!, url);
    if (!found.has(next.href)) closure(next, found, imports);
  }
  return found;
}

/** The modules that went into a file. One that only imports another has no source map. */
function sourcesOf(url: string): string[] {
  if (!readFileSync(new URL(url), 'utf8').includes('//# sourceMappingURL=')) return [];
  const map = JSON.parse(readFileSync(fileURLToPath(`${url}.map`), 'utf8')) as {sources: string[]};
  return map.sources;
}

/** The one chunk that a module went into, of those that belong with the files for single elements. */
function chunkOf(source: string, entry: ReadonlyMap<string, string>): URL {
  const chunks = readdirSync(new URL('chunks/', cdn)).filter((name) => name.endsWith('.js'));
  const urls = chunks.map((name) => new URL(`chunks/${name}`, cdn));
  const found = urls.filter(({href}) => sourcesOf(href).some((path) => path.endsWith(source)));
  const named = found.filter((url) =>
    [...entry.values()].some((code) => code.includes(url.pathname.split('/').at(-1)!)),
  );
  return named[0] ?? found[0] ?? assert.fail(`no chunk has ${source}`);
}

function sizeOf(files: ReadonlyMap<string, string>): number {
  return [...files.values()].reduce((sum, code) => sum + gzipSync(code, {level: 9}).length, 0);
}

/** The code that a bundler makes of some elements, without what they load later. */
async function bundle(tags: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const entry = join(folder, 'entry.js');
  const define = (tag: string) => new URL(`../../src/elements/${tag}/define.ts`, import.meta.url).pathname;
  writeFileSync(entry, tags.map((tag) => `import ${JSON.stringify(define(tag))};`).join('\n'));
  try {
    const [{output} = assert.fail('no output')] = (await build({
      configFile: false,
      logLevel: 'error',
      plugins: [minifyTemplates()],
      build: {
        write: false,
        target: 'es2022',
        lib: {entry, formats: ['es']},
        rolldownOptions: {
          preserveEntrySignatures: 'strict',
          output: {
            minify: true,
            comments: false,
            codeSplitting: {groups: [{name: 'core', tags: ['$initial'], priority: 2}]},
          },
        },
      },
    })) as Rolldown.RolldownOutput[];
    const chunks = output.filter((file) => file.type === 'chunk');
    const first = chunks.filter(({isEntry}) => isEntry);
    const names = new Set(first.flatMap(({fileName, imports}) => [fileName, ...imports]));
    return chunks.filter(({fileName}) => names.has(fileName)).map(({code}) => code);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

describe('the files for script tags', () => {
  const table: string[] = [];
  after(() => {
    console.log(table.join('\n'));
  });

  it('each have a limit', () => {
    assert.ok(existsSync(cdn), 'npm run build:dist comes first');
    const files = readdirSync(cdn).filter((name) => name.endsWith('.js'));
    assert.deepEqual(files.sort(), Object.keys(limits).sort());
  });

  for (const [name, limit] of Object.entries(limits)) {
    it(`${name} stays within ${limit} bytes`, () => {
      const files = closure(new URL(name, cdn));
      const size = sizeOf(files);
      const pieces = files.size > 1 ? ` in ${files.size} files` : '';
      table.push(`${name.padEnd(28)} ${String(size).padStart(6)} of ${limit} bytes${pieces}`);
      assert.ok(size <= limit, `${size} bytes`);
    });

    it(`${name} leaves for later what few pages need`, () => {
      const sources = [...closure(new URL(name, cdn)).keys()].flatMap(sourcesOf);
      assert.ok(
        sources.some((source) => /\/(?:define|autoloader|autoloader-classic|frame|embed)\.ts$/.test(source)),
        'the source map names the sources',
      );
      assert.deepEqual(
        sources.filter((source) => lazy.test(source) && !(name === 'article-elements.js' && eager.test(source))),
        [],
      );
    });
  }

  it('have one with all elements that shows data before it loads another', () => {
    const url = new URL('article-elements.js', cdn);
    const later = [...closure(url, new Map(), ANY).keys()].filter((file) => !closure(url).has(file));
    const sources = later.flatMap(sourcesOf);
    assert.ok(sources.some((source) => source.endsWith('article/parse/yaml.ts')));
    // Links of terms and texts with markup are no part of most pages.
    assert.deepEqual(
      sources.filter((source) => /\/article\/(?!parse\/|write\/|terms|rich-text)/.test(source)),
      [],
    );
  });

  it('let Chrome compile what a page with all elements needs first while it loads', () => {
    const everything = closure(new URL('article-elements.js', cdn), new Map(), ANY);
    const hinted = [...everything].filter(([, code]) => code.startsWith('//# allFunctionsCalledOnLoad\n'));
    const [[sources = ''] = [], ...more] = hinted.map(([url]) => [sourcesOf(url).join()]);
    assert.match(sources, /article-element\.ts/);
    assert.match(sources, /read-article\.ts/);
    assert.deepEqual(more, []);
  });

  it('have lazy parts that bring no element and no registry a second time', () => {
    const folder = new URL('classic/', cdn);
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js'));
    const sources = files.flatMap((name) => sourcesOf(new URL(name, folder).href));
    assert.ok(sources.length > files.length);
    assert.deepEqual(
      sources.filter((source) =>
        /define\.ts$|article-element\.ts$|locales\/translations\.ts$|elements\/([\w-]+)\/\1\.ts$/.test(source),
      ),
      [],
    );
  });

  for (const [name, [parts, fromProperty, fromFile]] of Object.entries(withData)) {
    it(`${name} stays within ${fromProperty} bytes with what reads its data, and ${fromFile} with what finds it`, () => {
      const files = new Map(closure(new URL(name, cdn)));
      for (const source of [...parts, 'article/read/text-format.ts']) closure(chunkOf(source, files), files);
      const property = sizeOf(files);
      closure(chunkOf('controllers/article-source.ts', files), files);
      const file = sizeOf(files);
      table.push(`${name.padEnd(28)} ${String(property).padStart(6)} with its reader, ${file} with sources`);
      assert.ok(property <= fromProperty, `${property} bytes`);
      assert.ok(file <= fromFile, `${file} bytes`);
    });
  }

  it(`article-elements.js stays within ${ARTICLE_LIMIT} bytes with all that a whole article loads`, () => {
    const entry = closure(new URL('article-elements.js', cdn));
    const files = new Map(entry);
    closure(chunkOf('controllers/page-behavior.ts', entry), files);
    const size = sizeOf(files);
    table.push(
      `${'article-elements.js'.padEnd(28)} ${String(size).padStart(6)} with a whole article in ${files.size} files`,
    );
    assert.ok(size <= ARTICLE_LIMIT, `${size} bytes`);
  });

  it(`${THREE.join(', ')} stay within ${THREE_LIMIT} bytes together`, async () => {
    const code = await bundle(THREE);
    const size = code.reduce((sum, text) => sum + gzipSync(text, {level: 9}).length, 0);
    table.push(`${'these three in one'.padEnd(28)} ${String(size).padStart(6)} of ${THREE_LIMIT} bytes`);
    assert.ok(code.join('').includes('competitor-table') && size <= THREE_LIMIT, `${size} bytes`);
  });

  it(`YAML stays within ${YAML_LIMIT} bytes`, () => {
    const everything = closure(new URL('faq-list.js', cdn), new Map(), ANY);
    const size = sizeOf(closure(chunkOf('article/parse/yaml.ts', everything)));
    table.push(`${'YAML'.padEnd(28)} ${String(size).padStart(6)} bytes`);
    assert.ok(size <= YAML_LIMIT, `${size} bytes`);
  });
});
