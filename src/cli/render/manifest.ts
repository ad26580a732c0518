import {access} from 'node:fs/promises';
import {relative, resolve, sep} from 'node:path';
import {digest, type OutFolder} from './out-folder.js';

/** What a file was made from, and what it was made to, as hashes. */
export interface Made {
  readonly from: string;
  readonly to: string;
}

interface Entry extends Made {
  /** The file that it was made from, as seen from the folder. */
  readonly input: string;
}

/**
 * What is known of the files of a folder that were made by this command: which need not be made again, and which have
 * nothing any more that they were made from. It is a file in the folder, which others may have changed.
 */
export class Manifest {
  readonly #name: string;
  readonly #folder: OutFolder;
  readonly #path: string;
  readonly #entries: Map<string, Entry>;

  private constructor(name: string, folder: OutFolder, path: string, entries: Map<string, Entry>) {
    this.#name = name;
    this.#folder = folder;
    this.#path = path;
    this.#entries = entries;
  }

  /** `shard` has a manifest of its own, so that several can be made at once. */
  static async read(folder: OutFolder, path: string, shard?: string): Promise<Manifest> {
    const name = `.article-elements${shard ? `.${shard}` : ''}.json`;
    return new Manifest(name, folder, path, parse(await folder.read(name)));
  }

  get(output: string): Made | undefined {
    return this.#entries.get(output);
  }

  add(output: string, input: string, made: Made): void {
    this.#entries.set(output, {...made, input: relative(this.#path, input).split(sep).join('/')});
  }

  /** Removes the files whose input is there no more, if nobody else has changed them; returns their names. */
  async removeOrphans(): Promise<string[]> {
    const removed: string[] = [];
    for (const [output, {input, to}] of this.#entries) {
      if (await exists(resolve(this.#path, input))) continue;
      this.#entries.delete(output);
      const text = await this.#folder.read(output);
      if (text === undefined || digest(text) !== to) continue;
      await this.#folder.remove(output);
      removed.push(output);
    }
    return removed;
  }

  async write(): Promise<void> {
    const files = Object.fromEntries([...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1)));
    await this.#folder.write(this.#name, `${JSON.stringify({files}, null, 1)}\n`);
  }
}

/** Anything that is not as it was written is as if it were not there. */
function parse(text: string | undefined): Map<string, Entry> {
  try {
    const {files} = JSON.parse(text ?? '{}') as {files?: Record<string, unknown>};
    return new Map(Object.entries(files ?? {}).filter((pair): pair is [string, Entry] => isEntry(pair[1])));
  } catch {
    return new Map();
  }
}

function isEntry(value: unknown): value is Entry {
  const {input, from, to} = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return [input, from, to].every((part) => typeof part === 'string');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
