import {realpath, stat} from 'node:fs/promises';
import {relative, resolve, sep} from 'node:path';
import {glob, isDynamicPattern} from 'tinyglobby';
import type {FileToCheck} from './check-file.js';
import {explain} from './read-file.js';

/** What may have an article in it. */
const ARTICLES = /\.(md|markdown|mdx|yaml|yml|json|jsonld|html?)$/i;
/** What may have elements in it. */
export const PAGES = /\.html?$/i;

/** The files that were found, and what was asked for in vain. */
export interface FilesFound {
  readonly files: readonly FileToCheck[];
  readonly failures: readonly string[];
}

/**
 * The files that some names stand for: a file, a folder with all data and Markdown files in it, or those that are `known`
 * instead, or a pattern such as `posts/**\/*.md`, from which `!drafts/**` takes some away. `node_modules` and folders that
 * begin with a dot are left out.
 */
export async function findFiles(names: readonly string[], cwd: string, known = ARTICLES): Promise<FilesFound> {
  const files = new Map<string, FileToCheck>();
  const failures: string[] = [];
  const excluded = names.filter((name) => name.startsWith('!')).map((name) => name.slice(1));
  const search = (pattern: string, folder: string) =>
    glob(pattern, {
      cwd: folder,
      absolute: true,
      expandDirectories: false,
      ignore: ['**/node_modules/**', ...excluded.map((name) => (folder === cwd ? name : resolve(cwd, name)))],
    });
  // Links may lead to a file by several names.
  const add = async (path: string, isNamed: boolean) => {
    const full = resolve(cwd, path);
    const real = await realpath(full).catch(() => full);
    if (!files.has(real)) files.set(real, {path: full, name: nameOf(full, cwd), isNamed});
  };

  for (const name of names) {
    if (name.startsWith('!')) continue;
    const found = await stat(resolve(cwd, name)).catch((error: unknown) => error as Error);
    if (!(found instanceof Error) && !found.isDirectory()) {
      await add(name, true);
    } else if (found instanceof Error && !isDynamicPattern(name)) {
      failures.push(`${name}: ${explain(found)}`);
    } else {
      const isFolder = !(found instanceof Error);
      const all = isFolder
        ? await search('**/*', resolve(cwd, name))
        : await search(sep === '\\' ? name.replaceAll('\\', '/') : name, cwd);
      // A pattern that names an extension means it.
      const wanted = !isFolder && /\.[a-z\d{},()|]+$/i.test(name) ? all : all.filter((path) => known.test(path));
      if (wanted.length === 0) failures.push(`${name}: there are no files to check`);
      for (const path of wanted.sort((a, b) => (a < b ? -1 : 1))) await add(path, false);
    }
  }
  return {files: [...files.values()], failures};
}

/** A path as it is shown: from the working directory, with slashes. */
export function nameOf(path: string, cwd: string): string {
  return (relative(cwd, path) || path).split(sep).join('/');
}
