import {randomUUID} from 'node:crypto';
import {readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {FileReport, FileToCheck} from '../check-file.js';
import {explain} from '../read-file.js';
import {explainWriting} from '../render/out-folder.js';
import {decodePage} from './encoding.js';
import {isInside, readFrom, rootOf} from './local-files.js';
import {editPage, type Edit, type ViewOptions} from './rewrite-page.js';

export interface RewriteFileOptions {
  readonly view: ViewOptions;
  /** The folder that the site is in; by default the working directory, or the page's own folder outside of it. */
  readonly root: string | undefined;
  readonly cwd: string;
}

export interface RewriteReport extends FileReport {
  readonly filled?: number;
  readonly isChanged?: boolean;
  /** What could not be read of its data. */
  readonly problems?: readonly string[];
  readonly notes?: readonly string[];
}

const MAX_BYTES = 32_000_000;

/** Fills the elements of a page, in its file. Never rejects: what goes wrong is a failure of this file. */
export async function rewriteFile(file: FileToCheck, {view, root, cwd}: RewriteFileOptions): Promise<RewriteReport> {
  const report = {name: file.name, issues: []};
  let path: string;
  let bytes: Buffer;
  const folder = root ?? rootOf(file.path, cwd);
  try {
    path = await realpath(file.path);
    if (!isInside(await realpath(folder), path)) {
      return {...report, failure: 'it is, or leads, outside of the site’s folder; --root says which that is'};
    }
    const {size} = await stat(path);
    if (size > MAX_BYTES) return {...report, failure: 'it is too large'};
    bytes = await readFile(path);
  } catch (error) {
    return {...report, failure: explain(error)};
  }
  // Nothing of ours, whatever it is.
  if (!/<[a-z]+-/i.test(bytes.toString('latin1').replaceAll('\0', ''))) return {...report, filled: 0, isChanged: false};
  const page = decodePage(bytes);
  if (typeof page === 'string') return {...report, failure: page};
  try {
    const {edits, ...found} = await editPage(page.text, view, readFrom(folder, file.path), page.adapt);
    if (edits.length > 0) await replace(path, apply(edits, bytes, page.byteAt));
    return {...report, ...found, isChanged: edits.length > 0};
  } catch (error) {
    const isOfFile = (error as {code?: unknown}).code !== undefined;
    return {...report, failure: isOfFile ? explainWriting(error) : `it could not be rewritten (${String(error)})`};
  }
}

/** All other bytes are what they were. */
function apply(edits: readonly Edit[], bytes: Buffer, byteAt: (offset: number) => number): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (const {start, end, html} of edits) {
    parts.push(bytes.subarray(from, byteAt(start)), Buffer.from(html));
    from = byteAt(end);
  }
  return Buffer.concat([...parts, bytes.subarray(from)]);
}

/** The whole page or none of it, whatever happens meanwhile. */
async function replace(path: string, bytes: Buffer): Promise<void> {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes, {flag: 'wx', mode: (await stat(path)).mode});
    await rename(draft, path);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}
