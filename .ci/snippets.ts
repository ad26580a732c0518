// Prints the script tags of this version for a page, with the hashes of what has been built: `npm run snippets`. For the notes of
// a release, after its build; before that the hashes would be those of another build.
import {readFileSync} from 'node:fs';

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Record<string, string>;
const {version} = read('../package.json');
const hashes = read('../dist/integrity.json');
const base = `https://cdn.jsdelivr.net/npm/article-elements@${version}/dist/cdn/`;

const entries = Object.keys(hashes).filter((name) => /^[\w.-]+\.js$/.test(name));
for (const name of entries) {
  const type = /classic|^frame/.test(name) ? '' : ' type="module"';
  console.log(`<script${type} src="${base}${name}"\n  integrity="${hashes[name]}" crossorigin="anonymous"></script>\n`);
}
const integrity = Object.fromEntries(Object.entries(hashes).map(([name, hash]) => [base + name, hash]));
console.log(`<script type="importmap">\n${JSON.stringify({integrity}, null, 2)}\n</script>`);
