// What a server does in `npm run test:hydrated`: it renders elements, from the sources that the browsers get too.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {tsImport} from 'tsx/esm/api';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** See prefix-tags.js. */
const prefix = process.env.PREFIX ?? '';
let renderer;

/** @param {import('../hydrated/order.js').Order} order */
export async function prerender({tag, attributes, language, article, src, body}) {
  renderer ??= tsImport('../../../src/render/render.ts', import.meta.url);
  const {renderElement} = await renderer;
  const data = src ? await readFile(root + decodeURIComponent(new URL(src).pathname), 'utf8') : JSON.parse(article);
  return renderElement(tag.slice(prefix.length), data, {attributes, language, data: 'elsewhere', body, prefix});
}

/** What has come of the elements so far. */
export const hydratedCounts = new Map();

/** @param {Record<string, number>} counts */
export async function countHydrated(counts) {
  for (const [name, count] of Object.entries(counts)) {
    hydratedCounts.set(name, (hydratedCounts.get(name) ?? 0) + count);
  }
}
