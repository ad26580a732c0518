import {loadTranslation} from '../locales/translations.js';
import {attributesOf, nameOf, type RenderableTag} from './elements.js';
import {escapeHtml} from './escape.js';
import {renderLightArticle} from './light/article.js';
import {renderLight} from './light/light.js';
import type {RenderOptions} from './options.js';
import {readInput} from './read-input.js';

/**
 * An element with its section as plain HTML inside, which it reads as its data. A whole article is its sections, each in
 * an element of its own, with the page's own HTML at its place among them.
 */
export async function renderLightElement(
  tag: RenderableTag,
  article: unknown,
  options: RenderOptions,
): Promise<string> {
  const {language = 'en', headingLevel, format, prefix, body = '', siteUrl, onIssues} = options;
  const name = nameOf(tag, options);
  const attributes = attributesOf(options);
  const [data] = await Promise.all([
    readInput(article, tag, options),
    loadTranslation(language).catch(() => undefined),
  ]);
  const told = new Map(attributes);
  const light = {
    language,
    headingLevel: tag === 'article-header' ? (headingLevel ?? 1) : headingLevel,
    format,
    siteUrl,
    onIssues,
    noHeading: (told.get('no-heading') ?? 'false') !== 'false',
  };
  if (tag === 'tech-article') {
    return renderLightArticle(data, {...light, prefix, body, sections: told.get('sections')});
  }
  const content = renderLight(tag, data, {...light, field: told.get('field'), label: told.get('label')});
  const marks = attributes.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${marks.join('')}>${content}${body}</${name}>`;
}
