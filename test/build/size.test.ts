import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {after, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';

const cdn = new URL('../../dist/cdn/', import.meta.url);

/**
 * The most that a page may have to load before the first element shows anything: the file and all that it imports at once,
 * each compressed with gzip, in bytes.
 */
const limits: Readonly<Record<string, number>> = {
  'article-elements.js': 21_000,
  'article-elements.classic.js': 21_000,
  'faq-list.js': 14_000,
  'tech-timeline.js': 16_000,
  'competitor-table.js': 19_000,
  'article-data.js': 12_000,
};

/** What has to wait until a page needs it. */
const lazy = /js-yaml|article\/parse\/|rich-text|marked|\/locales\/(?!en\b|terms\b|plural\b)/;

/** A file with everything that it imports statically, and so on. */
function closure(url: URL, found = new Map<string, string>()): ReadonlyMap<string, string> {
  const code = readFileSync(url, 'utf8');
  found.set(url.href, code);
  for (const [, specifier] of code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    const next = new URL(specifier!, url);
    if (!found.has(next.href)) closure(next, found);
  }
  return found;
}

/** The modules that went into a file. One that only imports another has no source map. */
function sourcesOf(url: string): string[] {
  if (!readFileSync(new URL(url), 'utf8').includes('//# sourceMappingURL=')) return [];
  const map = JSON.parse(readFileSync(fileURLToPath(`${url}.map`), 'utf8')) as {sources: string[]};
  return map.sources;
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
      const size = [...files.values()].reduce((sum, code) => sum + gzipSync(code, {level: 9}).length, 0);
      const pieces = files.size > 1 ? ` in ${files.size} files` : '';
      table.push(`${name.padEnd(28)} ${String(size).padStart(6)} of ${limit} bytes${pieces}`);
      assert.ok(size <= limit, `${size} bytes`);
    });

    it(`${name} leaves for later what few pages need`, () => {
      const sources = [...closure(new URL(name, cdn)).keys()].flatMap(sourcesOf);
      assert.ok(
        sources.some((source) => source.endsWith('/define.ts')),
        'the source map names the sources',
      );
      assert.deepEqual(
        sources.filter((source) => lazy.test(source)),
        [],
      );
    });
  }

  it('have lazy parts that bring no element and no registry a second time', () => {
    const folder = new URL('classic/', cdn);
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js'));
    const sources = files.flatMap((name) => sourcesOf(new URL(name, folder).href));
    assert.ok(sources.length > files.length);
    assert.deepEqual(
      sources.filter((source) =>
        /define\.ts$|article-element\.ts$|shoelace-style|elements\/([\w-]+)\/\1\.ts$/.test(source),
      ),
      [],
    );
  });
});
