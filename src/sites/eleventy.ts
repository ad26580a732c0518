import {readFile} from 'node:fs/promises';
import {parseDocument} from '../article/parse/parse-document.js';
import {dataScript} from './data-script.js';
import {sectionReaders, selectSection} from './sections.js';

/** What the plugin uses of Eleventy’s configuration. */
export interface EleventyConfig {
  addAsyncShortcode(name: string, shortcode: (this: EleventyScope, ...values: unknown[]) => Promise<string>): unknown;
  addPairedAsyncShortcode(
    name: string,
    shortcode: (this: EleventyScope, content: string, ...values: unknown[]) => Promise<string>,
  ): unknown;
}

/** What a shortcode finds in `this`. */
export interface EleventyScope {
  readonly page?: {readonly inputPath?: string};
}

/**
 * Adds a shortcode for each element, called like it in camel case: `{% faqList %}` is a `<faq-list>` with what the page’s
 * front matter has for it, and nothing where it has nothing. `{% articleData %}…{% endarticleData %}` gives the whole
 * front matter to all elements between.
 *
 * What stands behind the name, in any order: a text with attributes, `{% faqList 'heading-level="3"' %}`, and data to
 * show in place of the front matter, `{% faqList collections.faq %}`.
 */
export default function articleElements(eleventyConfig: EleventyConfig): void {
  for (const tag of [...Object.keys(sectionReaders), 'tech-article']) {
    eleventyConfig.addAsyncShortcode(camelCase(tag), async function (...values) {
      const {attributes, data} = sortOut(values);
      const given = data ?? (await readFrontMatter(this));
      const field = /\bfield="([^"]*)"/.exec(attributes)?.[1];
      const section = given === data ? data : given && (await selectSection(tag, given, field));
      // Blank lines around it and none within: Markdown leaves it as it is.
      return section ? `\n\n<${tag}${attributes}>\n${dataScript(section)}\n</${tag}>\n\n` : '';
    });
  }
  eleventyConfig.addPairedAsyncShortcode('articleData', async function (content, ...values) {
    const {attributes, data = await readFrontMatter(this)} = sortOut(values);
    return `\n\n<article-data${attributes}>\n${dataScript(data)}\n\n${content}\n\n</article-data>\n\n`;
  });
}

function camelCase(tag: string): string {
  return tag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function sortOut(values: readonly unknown[]): {attributes: string; data?: object} {
  const texts = values.filter((value) => typeof value === 'string' && value.trim() !== '');
  const data = values.find((value) => typeof value === 'object' && value !== null);
  return {attributes: texts.map((text) => ` ${String(text).trim()}`).join(''), ...(data && {data})};
}

/**
 * The front matter as it is in the page’s file. Eleventy’s own `data` has numbers and days where the author has written
 * `1.20` and `2026-05`, and everything that all pages share.
 */
async function readFrontMatter({page}: EleventyScope): Promise<object | undefined> {
  const path = page?.inputPath;
  if (!path) return undefined;
  const {data} = await parseDocument(await readFile(path, 'utf8'), {type: 'markdown'});
  return typeof data === 'object' && data !== null ? data : undefined;
}
