import type {Considerations} from '../article.js';
import {byCategory, factsAbout, type ConsiderationWords} from '../considerations.js';
import {factsMarkdown} from './blocks.js';
import {escapeMarkdown, headingMarkdown, inlineMarkdown, linkMarkdown} from './markdown.js';

export interface ConsiderationsMarkdownOptions {
  /** The level of the section's heading, 2 by default. */
  readonly level?: number;
  /** For texts that are Markdown already. */
  readonly verbatim?: boolean;
  readonly words?: ConsiderationWords;
}

const WORDS: ConsiderationWords = {severity: 'Severity', category: 'Category', source: 'Source'};

/** Considerations as a list, or as one for each category where they share some. */
export function considerationsToMarkdown(
  {description, items}: Considerations,
  title: string,
  {level = 2, verbatim = false, words = WORDS}: ConsiderationsMarkdownOptions = {},
): string {
  const text = (value: string) => (verbatim ? value : escapeMarkdown(value));
  const blocks = [headingMarkdown(level, title)];
  if (description) blocks.push(text(description));
  for (const {category, items: members} of byCategory(items)) {
    if (category) blocks.push(headingMarkdown(Math.min(level + 1, 6), category));
    const list = members.map((item) => {
      const {name, url} = item;
      const lead = name && `**${url ? linkMarkdown(name, url) : inlineMarkdown(name)}**`;
      const parts = [lead, text(item.text), factsMarkdown(factsAbout(item, words, !!category))];
      return `- ${indent(parts.filter(Boolean).join('\n\n'))}`;
    });
    blocks.push(list.join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** What belongs to an item of a list stands below its text. */
function indent(text: string): string {
  return text.replace(/\n(?=.)/g, '\n  ');
}
