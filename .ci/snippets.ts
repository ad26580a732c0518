// Keeps the script tags in README.md and docs/ those of the build: `npm run snippets` writes the version into them and the hash of
// each file. `npm run build` ends with it.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Record<string, string>;

export const {version} = readJson('package.json');
export const cdn = `https://cdn.jsdelivr.net/npm/article-elements@${version}/`;

/** The pages that people copy from. */
export const pages = [
  'README.md',
  ...readdirSync(new URL('docs', root), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** A page with the tags that fit to these hashes. */
export function updateTags(text: string, hashes: Readonly<Record<string, string>>): string {
  return text
    .replace(/(?<=(?:net\/npm|unpkg\.com)\/article-elements@)[^/]+/g, version!)
    .replace(/<script\b[^>]*"https:[^"]*\/dist\/cdn\/([^"]+)"[^>]*>/g, (tag, name: string) => {
      const hash = hashes[name];
      if (!hash) throw new Error(`There is no dist/cdn/${name} for ${tag}`);
      return tag
        .replace(/\s+(?:integrity|crossorigin)="[^"]*"/g, '')
        .replace(/>$/, `\n  integrity="${hash}" crossorigin="anonymous">`);
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const hashes = readJson('dist/integrity.json');
  for (const page of pages) {
    const path = new URL(page, root);
    const text = readFileSync(path, 'utf8');
    const updated = updateTags(text, hashes);
    if (updated !== text) writeFileSync(path, updated);
  }
}
