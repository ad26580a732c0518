import type {Implementations} from '../article.js';
import {factsMarkdown, groupsMarkdown} from './blocks.js';
import {escapeMarkdown, headingMarkdown, inlineMarkdown, linkMarkdown} from './markdown.js';

export interface ImplementationsMarkdownOptions {
  /** The level of the section's heading, 2 by default. */
  readonly level?: number;
  /** For texts that are Markdown already. */
  readonly verbatim?: boolean;
  /** What stands before the technologies and before why an area matters. */
  readonly words?: {readonly technologies: string; readonly relevance: string};
}

/** Areas as headings, each with its text, its technologies, why it matters, and its facts as a list. */
export function implementationsToMarkdown(
  {description, items}: Implementations,
  title: string,
  {
    level = 2,
    verbatim = false,
    words = {technologies: 'Technologies', relevance: 'Relevance'},
  }: ImplementationsMarkdownOptions = {},
): string {
  const text = (value = '') => (verbatim ? value : escapeMarkdown(value));
  const labelled = (label: string, value: string | undefined) => value && `**${inlineMarkdown(label)}:** ${value}`;
  const blocks = [headingMarkdown(level, title), text(description)];
  let before: readonly string[] = [];
  for (const {name, description: about, technologies, relevance, url, group = [], facts} of items) {
    blocks.push(...groupsMarkdown(level + 1, group, before));
    before = group;
    const heading = '#'.repeat(Math.min(level + 1 + group.length, 6));
    blocks.push(
      `${heading} ${url ? linkMarkdown(name, url) : inlineMarkdown(name)}`,
      text(about),
      labelled(words.technologies, technologies?.map(inlineMarkdown).join(', ')) ?? '',
      labelled(words.relevance, text(relevance)) ?? '',
      factsMarkdown(facts),
    );
  }
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
