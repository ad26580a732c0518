import {readValue} from '../controllers/sources/read-text.js';
import {loadTranslation} from '../locales/translations.js';
import {checkNames, type RenderableTag} from './elements.js';
import {escapeHtml} from './escape.js';
import {renderLightArticle} from './light/article.js';
import {renderLight} from './light/light.js';
import {writeOutLinks} from './links.js';
import type {RenderOptions} from './options.js';

/**
 * An element with its section as plain HTML inside, which it reads as its data. A whole article is its sections, each in
 * an element of its own, with the page's own HTML after the head.
 */
export async function renderLightElement(
  tag: RenderableTag,
  article: unknown,
  options: RenderOptions,
): Promise<string> {
  const {language, headingLevel, format, prefix = '', attributes = {}, body = '', siteUrl} = options;
  const finish = (html: string) => (siteUrl ? writeOutLinks(html, siteUrl) : html);
  checkNames(tag, attributes);
  const [{data}] = await Promise.all([
    typeof article === 'string' ? readValue(article) : {data: article},
    loadTranslation(language ?? 'en').catch(() => undefined),
  ]);
  const given = (name: string) => (name in attributes ? String(attributes[name]) : undefined);
  const light = {language, headingLevel, format, noHeading: !!attributes['no-heading']};
  if (tag === 'tech-article') {
    const html = finish(
      renderLightArticle(data, {...light, headingLevel: headingLevel ?? 1, prefix, sections: given('sections')}),
    );
    const [, head = '', rest = ''] = /^(<(?:[\w-]*-)?article-header[^]*?<\/[\w-]*article-header>\n)?([^]*)$/.exec(
      html,
    )!;
    return head + body + rest;
  }
  const inner = finish(
    renderLight(tag, data, {
      ...light,
      headingLevel: headingLevel ?? (tag === 'article-header' ? 1 : 2),
      field: given('field'),
      label: given('label'),
    }),
  );
  const all = {...(language && {lang: language}), ...attributes};
  const marks = Object.entries<string | number | boolean>(all).flatMap(([name, value]) =>
    value === false ? [] : ` ${name}="${value === true ? '' : escapeHtml(String(value))}"`,
  );
  return `<${prefix}${tag}${marks.join('')}>${inner}${body}</${prefix}${tag}>`;
}
