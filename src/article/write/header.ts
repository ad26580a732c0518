import type {ArticleDate, Person} from '../article.js';
import type {Header} from '../read/header.js';
import {escapeMarkdown, headingMarkdown, inlineMarkdown, linkMarkdown} from './markdown.js';

export interface HeaderMarkdownOptions {
  /** The level of the title's heading, 1 by default. */
  readonly level?: number;
  /** For a description that is Markdown already. */
  readonly verbatim?: boolean;
  /** The labels, in the reader's language; in English by default. */
  readonly term?: (name: keyof typeof LABELS) => string;
  /** A date in words; by default the author's. */
  readonly describe?: (date: ArticleDate) => string;
}

const LABELS = {
  by: 'By',
  published: 'Published',
  updated: 'Updated',
  type: 'Type',
  level: 'Level',
  publisher: 'Publisher',
  audience: 'Audience',
};

/** The title as a heading, the description, everything else that is said of the article as a list, and its picture. */
export function headerToMarkdown(
  {title, description, authors = [], datePublished, dateModified, type, level, publisher, audience, image}: Header,
  {
    level: depth = 1,
    verbatim = false,
    term = (name) => LABELS[name],
    describe = ({text}) => text,
  }: HeaderMarkdownOptions = {},
): string {
  const facts: [name: keyof typeof LABELS, text: string | undefined][] = [
    ['by', authors.map(personMarkdown).join(', ')],
    ['published', datePublished && inlineMarkdown(describe(datePublished))],
    ['updated', dateModified && inlineMarkdown(describe(dateModified))],
    ['type', type && inlineMarkdown(type)],
    ['level', level && inlineMarkdown(level)],
    ['publisher', publisher && personMarkdown(publisher)],
    ['audience', audience?.map(inlineMarkdown).join(', ')],
  ];
  const list = facts.flatMap(([name, text]) => (text ? [`- ${inlineMarkdown(term(name))}: ${text}`] : []));
  const blocks = [
    title && headingMarkdown(depth, title),
    description && (verbatim ? description : escapeMarkdown(description)),
    list.join('\n'),
    image && `!${linkMarkdown(image.alt ?? '', image.url)}`,
    image?.caption && escapeMarkdown(image.caption),
  ].filter(Boolean);
  return blocks.length ? `${blocks.join('\n\n')}\n` : '';
}

/** A name, with what else is said of them in parentheses. */
function personMarkdown({name, url, facts = []}: Person): string {
  const said = facts.map(({label, values, url: link}) => {
    const value = link ? linkMarkdown(values.join(', '), link) : values.map(inlineMarkdown).join(', ');
    return `${inlineMarkdown(label)}: ${value}`;
  });
  return `${url ? linkMarkdown(name, url) : inlineMarkdown(name)}${said.length ? ` (${said.join('; ')})` : ''}`;
}
