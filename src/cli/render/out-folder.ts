import {createHash, randomUUID} from 'node:crypto';
import {lstat, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';

/** A name that leads out of the folder, or through something that may. */
export class OutsideError extends Error {}

/**
 * A folder that is written to, and nothing outside of it: a name that leads out is refused, and so is one with a link in
 * it. The folder itself may be a link.
 */
export class OutFolder {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** The text of a file; undefined where there is none that could be written. */
  async read(name: string): Promise<string | undefined> {
    try {
      return await readFile(await this.#find(name), 'utf8');
    } catch {
      return undefined;
    }
  }

  /** Writes a file, with the folders it is in, unless it says the same already. */
  async write(name: string, text: string): Promise<void> {
    const path = await this.#find(name, true);
    if ((await this.read(name)) === text) return;
    // Whole or not at all, whatever happens meanwhile; and a link that has come meanwhile is replaced, not followed.
    const draft = join(path, '..', `.${randomUUID()}.tmp`);
    try {
      await writeFile(draft, text, {flag: 'wx'});
      await rename(draft, path);
    } catch (error) {
      await rm(draft, {force: true});
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    await rm(await this.#find(name));
  }

  /** Where a file is or would be. */
  async #find(name: string, makeFolders = false): Promise<string> {
    const parts = name.split('/');
    if (parts.some((part) => !part || part === '.' || part === '..' || /[\\\0]/.test(part)))
      throw new OutsideError(name);
    if (makeFolders) await mkdir(this.#path, {recursive: true});
    let path = resolve(this.#path);
    for (const [index, part] of parts.entries()) {
      path = join(path, part);
      const isFolder = index < parts.length - 1;
      const found = await lstat(path).catch(() => undefined);
      if (found ? !(isFolder ? found.isDirectory() : found.isFile()) : false) throw new OutsideError(name);
      if (!found && isFolder && makeFolders) await mkdir(path).catch(ignoreExisting);
    }
    return path;
  }
}

/** Another thread may have made it. */
function ignoreExisting(error: unknown): void {
  if ((error as {code?: string}).code !== 'EEXIST') throw error;
}

/** Why something could not be written, in words. */
export function explainWriting(error: unknown): string {
  if (error instanceof OutsideError)
    return 'not written, because a link or something else that is no folder is in its way';
  const {code} = error as {code?: string};
  return `it could not be written (${code ?? String(error)})`;
}

export function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest('base64url');
}
