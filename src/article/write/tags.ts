import {headingMarkdown, inlineMarkdown, linkMarkdown} from './markdown.js';

export interface TagsMarkdownOptions {
  /** The level of the section's heading, 2 by default. */
  readonly level?: number;
  /** Where a tag leads to, if anywhere. */
  readonly link?: (tag: string) => string | undefined;
}

/** Tags as a list. */
export function tagsToMarkdown(
  tags: readonly string[],
  title: string,
  {level = 2, link = () => undefined}: TagsMarkdownOptions = {},
): string {
  const items = tags.map((tag) => {
    const url = link(tag);
    return `- ${url ? linkMarkdown(tag, url) : inlineMarkdown(tag)}`;
  });
  return `${headingMarkdown(level, title)}\n\n${items.join('\n')}\n`;
}
