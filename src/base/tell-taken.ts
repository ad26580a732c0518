import {version} from './version.js';

let told = false;

/** Says, once, that another version of this library, or somebody else, was there first. */
export function tellTaken(name: string, by?: string) {
  if (told) return;
  told = true;
  const other = by ? `version ${by}` : 'other code';
  console.warn(
    `article-elements ${version}: <${name}> is there already, from ${other}, which stays. Load one of them.`,
  );
}
