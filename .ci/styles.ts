// Writes the style sheets that pre-rendered elements can link instead of having their styles inside: those that they are
// rendered with, a file each in dist/styles.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {renderableTags} from '../src/render/elements.js';

const {renderElement} = (await import(
  new URL('../dist/render/render.js', import.meta.url).href
)) as typeof import('../src/render/render.js');

const article = readFileSync(new URL('../demo/articles/bun-runtime-migration.md', import.meta.url), 'utf8');
const folder = new URL('../dist/styles/', import.meta.url);
mkdirSync(folder, {recursive: true});

for (const tag of renderableTags) {
  const html = await renderElement(
    tag,
    article,
    tag === 'data-section' ? {attributes: {field: 'additional_context'}} : {},
  );
  const styles = /(?:<style>.*?<\/style>)+/s.exec(html)?.[0].replaceAll(/<\/?style>/g, '');
  if (!styles) throw new Error(`The article has nothing for <${tag}>.`);
  writeFileSync(new URL(`${tag}.css`, folder), styles);
}
