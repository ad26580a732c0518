import {watch} from 'node:fs';
import {realpath} from 'node:fs/promises';
import {basename, dirname} from 'node:path';

/** An editor may write a file in several steps, or put another one in its place. */
const DEBOUNCE = 50;

/** Calls back some moments after a file has changed, come or gone, until it is stopped. */
export async function watchFile(path: string, onChange: () => void): Promise<() => void> {
  const real = await realpath(path).catch(() => path);
  let timer: NodeJS.Timeout | undefined;
  const watchers = [...new Set([path, real])].map((file) =>
    watch(dirname(file), (_event, name) => {
      // Some systems do not say which.
      if (name !== null && name !== basename(file)) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, DEBOUNCE);
    }).on('error', () => undefined),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
