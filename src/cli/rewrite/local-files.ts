import {realpath} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import {pathToFileURL} from 'node:url';
import {explain, readFile} from '../read-file.js';
import type {ReadSource} from './page-data.js';

/** Where the pages of a site seem to be, while it is a folder. */
const SITE = 'http://site.invalid';

/**
 * Reads the files that a page names out of the folder that the site is in, as a server would: nothing comes over the
 * network, and nothing from outside of the folder, also not through a link.
 */
export function readFrom(root: string, page: string): ReadSource {
  const at = new URL(relative(root, page).split(sep).map(encodeURIComponent).join('/'), `${SITE}/`);
  return async (src, base) => {
    const from = base !== undefined && URL.canParse(base, at) ? new URL(base, at) : at;
    if (!URL.canParse(src, from)) return {failure: 'this is no address'};
    const {origin, pathname} = new URL(src, from);
    if (origin !== SITE) return {failure: 'only files of the site are read', isElsewhere: true};
    try {
      const path = join(root, decodeURIComponent(pathname));
      const real = await realpath(path);
      if (!isInside(await realpath(root), real)) return {failure: 'it is outside of the site’s folder'};
      const {text} = await readFile(real);
      return {name: pathToFileURL(real).pathname, text};
    } catch (error) {
      return {failure: error instanceof URIError ? 'this is no address' : explain(error)};
    }
  };
}

export function isInside(folder: string, path: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** The folder that the site of a page is in, where nobody has said it. */
export function rootOf(page: string, cwd: string): string {
  return isInside(cwd, page) ? cwd : dirname(page);
}
