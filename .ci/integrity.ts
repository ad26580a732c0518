// Writes dist/integrity.json: for every script in dist/cdn the hash that a page can hold it to, in an `integrity` attribute or in
// an import map. https://html.spec.whatwg.org/#import-map-integrity
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const dist = new URL('../dist/', import.meta.url);

/** The hash of each script below a folder, by its path there. */
export function hashScripts(folder: URL): Record<string, string> {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => /\.(?:js|css)$/.test(name));
  return Object.fromEntries(
    names.sort().map((name) => {
      const hash = createHash('sha384').update(readFileSync(new URL(name, folder)));
      return [name, `sha384-${hash.digest('base64')}`];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const hashes = hashScripts(new URL('cdn/', dist));
  writeFileSync(new URL('integrity.json', dist), `${JSON.stringify(hashes, null, 2)}\n`);
}
