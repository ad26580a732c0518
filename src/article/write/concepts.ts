import type {Concepts} from '../article.js';
import {factsMarkdown, groupsMarkdown} from './blocks.js';
import {escapeMarkdown, headingMarkdown, inlineMarkdown, linkMarkdown} from './markdown.js';

export interface ConceptsMarkdownOptions {
  /** The level of the section's heading, 2 by default. */
  readonly level?: number;
  /** For texts that are Markdown already. */
  readonly verbatim?: boolean;
  /** Stands before why a concept matters. */
  readonly relevance?: string;
}

/** Terms as headings, each with its definition, why it matters, and its facts as a list. */
export function conceptsToMarkdown(
  {description, items}: Concepts,
  title: string,
  {level = 2, verbatim = false, relevance: label = 'Relevance'}: ConceptsMarkdownOptions = {},
): string {
  const prose = (value = '') => (verbatim ? value : escapeMarkdown(value));
  const blocks = [headingMarkdown(level, title), prose(description)];
  let before: readonly string[] = [];
  for (const {term, text, relevance, url, group = [], facts} of items) {
    const heading = '#'.repeat(Math.min(level + 1 + group.length, 6));
    blocks.push(
      ...groupsMarkdown(level + 1, group, before),
      `${heading} ${url ? linkMarkdown(term, url) : inlineMarkdown(term)}`,
      prose(text),
      relevance ? `**${inlineMarkdown(label)}:** ${prose(relevance)}` : '',
      factsMarkdown(facts),
    );
    before = group;
  }
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
