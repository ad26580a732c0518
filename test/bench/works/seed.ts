import {readFile} from 'node:fs/promises';
import {parseDocument} from '../../../src/article/parse/parse-document.js';
import {textOf} from '../harness/text.js';

export const limit = 'static HTML';

const load = (module: string) => `<script type="module" src="${module}"></script>`;
/** What loads all elements. */
export const elements = load('/cdn/article-elements.js');

/** What the elements put into other words, into a label for screen readers, or into their styles. */
const inOtherWords = ['TechArticle', 'SoftwareApplication', 'Technologies', '·'];

/**
 * Pages that show the seed, as HTML, by the elements, and as one writes it with something else: heads and bodies by the
 * names of the contestants, and the texts that each has to show, in their order.
 */
export async function makeSeedPages() {
  const post = await readFile(new URL('../../../demo/articles/bun-runtime-migration.md', import.meta.url), 'utf8');
  const {data} = await parseDocument(post, {type: 'markdown'});
  const json = `<script type="application/json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`;
  // What is measured is what is built.
  const built = new URL('../../../dist/render/render.js', import.meta.url).href;
  const {renderArticle} = (await import(built)) as typeof import('../../../src/render/render.js');
  const html = await renderArticle(data, {mode: 'light'});
  const pages = {
    [limit]: `<body>${html}`,
    'pre-rendered': `${elements}<body>${await renderArticle(data)}`,
    'pre-rendered, no script': `<body>${await renderArticle(data, {data: 'elsewhere'})}`,
    'rendered by the script': `${elements}<body><tech-article>${json}</tech-article>`,
    Lit: `${load('/peers/load/lit/index.js')}<body><seed-article></seed-article>${json}`,
    React: `${load('/peers/load/react/index.js')}<body><main></main>${json}`,
    'Web Awesome': `<link rel="stylesheet" href="/peers/load/web-awesome/index.css">
${load('/peers/load/web-awesome/index.js')}<body>${withWebAwesome(html)}`,
  };
  const texts = html.split(/<[^>]*>/).map((text) => textOf(text).trim());
  return {pages, texts: texts.filter((text) => text && !inOtherWords.includes(text))};
}

/** Markup as it is, with Web Awesome's disclosures for the browser's own. */
function withWebAwesome(html: string): string {
  return html.replace(
    /<details[^>]*><summary><h3[^>]*>([^<]*)<\/h3><\/summary>(.*?)<\/details>/g,
    '<wa-details summary="$1">$2</wa-details>',
  );
}

/** A whole page with a head and a body. */
export const toDocument = (
  page: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seed</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${page}`;
