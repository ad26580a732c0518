import type {Article} from '../../article/article.js';
import {saysNothing} from '../../article/blank.js';
import {attempt} from '../../article/data.js';
import {uniqueIds} from '../../article/ids.js';
import {readBounded} from '../../article/read/bounds.js';
import {readArticle} from '../../article/read/read-article.js';
import {readField, resolvePart} from '../../article/read/field.js';
import {humanize} from '../../article/text.js';
import {sectionsOf, type ArticleSection} from '../../elements/tech-article/sections.js';
import {renderLight, type LightOptions} from './light.js';
import {attributes, Markup, markup} from './markup.js';
import {Page} from './page.js';

type TellIssues = NonNullable<LightOptions['onIssues']>;

export interface LightArticleOptions extends Omit<LightOptions, 'field' | 'label' | 'term'> {
  /** What the names of the elements begin with where they are registered under names of their own: `acme-`. */
  readonly prefix?: string | undefined;
  /** Which sections there are, in this order, as in the attribute of `<tech-article>`; everything by default. */
  readonly sections?: string | null | undefined;
  /** The page's own prose, as HTML, which is written as it is at its place among the sections. */
  readonly body?: string | undefined;
}

/**
 * A whole article as plain HTML: what `<tech-article>` shows of its data, each section inside the tag of the element that
 * shows it alone. Never throws; empty where there is nothing to show.
 */
export function renderLightArticle(input: unknown, options: LightArticleOptions = {}): string {
  const found: Parameters<TellIssues>[] = [];
  const onIssues: TellIssues = (...told) => found.push(told);
  const html = attempt(() => {
    const {article, issues} = readArticle(input);
    // Of no article at all there is nothing to tell.
    if (issues.length && input !== undefined && input !== null) onIssues(issues, 'tech-article');
    // Once for all sections.
    return readBounded(
      article,
      () => undefined,
      () => write(article, {...options, onIssues}),
    );
  });
  for (const told of found) options.onIssues?.(...told);
  return html ?? '';
}

function write(article: Article, {prefix = '', sections, body = '', ...options}: LightArticleOptions): string {
  const {noHeading = false, format, language = 'en'} = options;
  const shown = sectionsOf(article, sections, {resolvePart, readField, saysNothing, humanize, uniqueIds});
  const hasTitle = !noHeading && shown.some(({key}) => key === 'header');
  const {headingLevel = hasTitle ? 1 : 2} = options;
  const below = Math.min(headingLevel + (hasTitle ? 1 : 0), 6);
  const {localize} = new Page(language, 'text', headingLevel, false);
  return shown
    .map(({key, tag, field, data, title}: ArticleSection) => {
      if (!tag) return body;
      const level = key === 'header' ? headingLevel : below;
      const label = tag === 'data-section' && field !== undefined ? title?.(localize) : undefined;
      const isBare = key === 'header' && noHeading;
      // What is by itself has not the article's word for how its texts are meant.
      const meant = format ?? (data === undefined ? undefined : article.textFormat);
      const content = renderLight(tag, data ?? article, {
        ...options,
        headingLevel: level,
        noHeading: isBare,
        format: meant,
        field,
        label,
      });
      const name = new Markup(prefix + tag);
      const marks = attributes({field, label, 'heading-level': level, 'no-heading': isBare ? '' : undefined});
      return content && markup`<${name}${marks}>${new Markup(content)}</${name}>\n`.text;
    })
    .join('');
}
