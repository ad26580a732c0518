import type {Entity, Mentions, Topic} from '../article.js';
import {factsMarkdown, groupsMarkdown} from './blocks.js';
import {escapeMarkdown, headingMarkdown, inlineMarkdown, linkMarkdown} from './markdown.js';

export interface EntityMarkdownOptions {
  /** The level of the section's heading, 2 by default. */
  readonly level?: number;
  /** For texts that are Markdown already. */
  readonly verbatim?: boolean;
  /** The labels, in the reader's language; in English by default. */
  readonly term?: (name: keyof typeof LABELS) => string;
  /** What links to pages about the same are called; by default their addresses. */
  readonly nameLinks?: (
    urls: readonly string[],
    name: string,
  ) => readonly {readonly url: string; readonly text: string}[];
}

const LABELS = {alsoKnownAs: 'Also known as', elsewhere: 'Elsewhere'};

/** The name as a heading, its type and other names in one line, its text, and its values, facts and links as a list. */
export function topicToMarkdown(topic: Topic, title: string, options: EntityMarkdownOptions = {}): string {
  const {level = 2} = options;
  const {properties = [], facts = []} = topic;
  const values = properties.map(({name, label, value, url}) => ({
    key: name,
    label,
    values: [value],
    ...(url && {url}),
  }));
  const entity = {...topic, facts: [...values, ...facts]};
  return join([headingMarkdown(level, title), ...blocksOf(entity, level + 1, options)]);
}

/** Mentions as `topicToMarkdown` writes a topic, below the headings of their groups. */
export function mentionsToMarkdown(
  {description, items}: Mentions,
  title: string,
  options: EntityMarkdownOptions = {},
): string {
  const {level = 2, verbatim} = options;
  const blocks = [headingMarkdown(level, title), verbatim ? description : escapeMarkdown(description ?? '')];
  let before: readonly string[] = [];
  for (const mention of items) {
    const {group = [], type, ...rest} = mention;
    // A heading that is the type has said it.
    const entity = type && type !== group.at(-1) ? mention : rest;
    blocks.push(...groupsMarkdown(level + 1, group, before), ...blocksOf(entity, level + 1 + group.length, options));
    before = group;
  }
  return join(blocks);
}

function blocksOf(
  {name, type = '', url, alternateName = [], description = '', facts, sameAs = []}: Entity,
  level: number,
  {verbatim, term = (label) => LABELS[label], nameLinks = (urls) => urls.map(unnamed)}: EntityMarkdownOptions,
): string[] {
  const others = alternateName.length ? `${term('alsoKnownAs')} ${alternateName.join(', ')}` : '';
  const links = nameLinks(sameAs, name).map(({text, url: to}) => linkMarkdown(text, to));
  const elsewhere = links.length ? `- ${inlineMarkdown(term('elsewhere'))}: ${links.join(', ')}` : '';
  return [
    `${'#'.repeat(Math.min(level, 6))} ${url ? linkMarkdown(name, url) : inlineMarkdown(name)}`,
    [type, others].filter(Boolean).map(inlineMarkdown).join(' · '),
    verbatim ? description : escapeMarkdown(description),
    [factsMarkdown(facts), elsewhere].filter(Boolean).join('\n'),
  ];
}

function join(blocks: readonly (string | undefined)[]): string {
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function unnamed(url: string): {url: string; text: string} {
  return {url, text: url};
}
