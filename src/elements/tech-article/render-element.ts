import {nothing, type TemplateResult} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';
import type {Article} from '../../article/article.js';
import type {TextFormat} from '../../base/article-context.js';
import type {ArticleSection} from './sections.js';

/* The names of elements are static bindings, which the linter takes for others. */
/* eslint-disable lit/binding-positions, lit/no-invalid-html */

/** What the elements of an article are told, each what concerns it. */
export interface ElementOptions {
  readonly article: Article;
  readonly format: TextFormat;
  readonly headingLevel: number;
  readonly noHeading: boolean;
  readonly title: string | undefined;
  /** What the article's head says; its title may come from the page instead. */
  readonly ownTitle: string | undefined;
  readonly linkTerms: string | null;
  readonly filter: boolean;
  readonly hrefTemplate: string | null;
}

/** Parts of the elements inside that a page can style through the article. */
const PARTS = 'heading, item, group, toolbar, search, copy-link, url, table, tag';

/** The element that shows a section, by the name that it is registered under. */
export function renderElement(name: string, section: ArticleSection, options: ElementOptions): TemplateResult {
  const {tag, field = null, data = options.article} = section;
  const {article, format, headingLevel, noHeading, title = null, ownTitle, linkTerms, filter, hrefTemplate} = options;
  // From the registry of elements, not from the data.
  const element = unsafeStatic(name);
  switch (tag) {
    case 'article-header':
      return html`<${element}
        exportparts=${PARTS}
        .article=${article}
        .format=${format}
        .headingLevel=${headingLevel}
        .noHeading=${noHeading}
        >${ownTitle === undefined ? nothing : html`<slot name="heading" slot="heading">${ownTitle}</slot>`}</${element}
      >`;
    case 'tag-list':
      return html`<${element}
        exportparts=${PARTS}
        .article=${article}
        .headingLevel=${headingLevel}
        .field=${field}
        .filter=${filter}
        .hrefTemplate=${hrefTemplate}
      ></${element}>`;
    case 'data-section':
      return html`<${element}
        exportparts=${PARTS}
        .article=${data}
        .format=${format}
        .headingLevel=${headingLevel}
        .field=${field}
        .label=${title}
      ></${element}>`;
    default:
      return html`<${element}
        exportparts=${PARTS}
        .article=${article}
        .format=${format}
        .headingLevel=${headingLevel}
        .linkTerms=${linkTerms}
      ></${element}>`;
  }
}
