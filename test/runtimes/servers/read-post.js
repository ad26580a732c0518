import {readFile} from 'node:fs/promises';

/** The text of an article; undefined where there is none. */
export async function readPost(name) {
  // A name, and no path to somewhere else.
  if (!/^[\w-]+$/.test(name)) return undefined;
  try {
    return await readFile(`posts/${name}.md`, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
