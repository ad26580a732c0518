import {html} from '@open-wc/testing';
import type {ArticleHeader} from '../../../src/elements/article-header/article-header.js';
import '../../../src/elements/article-header/define.js';
import {fixture} from '../../helpers/fixture.js';

export const picture = new URL('picture.svg', import.meta.url).href;

export const article = {
  title: 'How we moved',
  description: 'First paragraph.\n\nSecond.',
  date_published: '2026-01-15',
  date_modified: '2026-05-20',
  schema_type: 'TechArticle',
  proficiency_level: 'expert',
  target_audience: ['Senior Software Engineers', 'Systems Programmers'],
  author: [{name: 'Ada Lovelace', url: 'https://example.com/ada'}, 'Grace Hopper'],
  publisher: {name: 'Example Media', url: 'https://example.com/'},
  image: {url: picture, alt: 'A bridge', caption: 'The bridge, from the south', width: 400, height: 200},
};

/** An element on the page that gets its data afterwards. */
export async function show(
  data: unknown,
  properties: Partial<Pick<ArticleHeader, 'noHeading' | 'headingLevel' | 'format'>> = {},
): Promise<ArticleHeader> {
  return fixture<ArticleHeader>(html`<article-header></article-header>`, {...properties, article: data});
}

export function all<Found extends Element = HTMLElement>({shadowRoot}: ArticleHeader, selector: string): Found[] {
  return [...shadowRoot!.querySelectorAll<Found>(selector)];
}

/** Everything that is seen of it. */
export function viewOf({shadowRoot}: ArticleHeader): string {
  const children = [...shadowRoot!.children].filter(({localName}) => localName !== 'style');
  return children.map(textOf).join(' ').trim();
}

/** What the parts of this name show. */
export function texts(header: ArticleHeader, part: string): string[] {
  return all(header, `[part~=${part}]`).map(textOf);
}

export function textOf({textContent}: Element): string {
  return textContent.replace(/[\s\u2009\u202f]+/g, ' ').trim();
}

/** The titles with their levels. */
export function headings(header: ArticleHeader): string[] {
  return all(header, 'h1,h2,h3,h4,h5,h6').map((heading) => `${heading.localName} ${textOf(heading)}`);
}

/** Each label with what it says. */
export function labelled(header: ArticleHeader): string[] {
  return all(header, '.about > div').map((row) => [...row.children].map(textOf).join(': '));
}
