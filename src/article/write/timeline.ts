import type {ArticleDate, Timeline, TimelineEntry} from '../article.js';
import {escapeMarkdown, headingMarkdown, inlineMarkdown, linkMarkdown} from './markdown.js';

export interface TimelineMarkdownOptions {
  /** The level of the section's heading, 2 by default. */
  readonly level?: number;
  /** For texts that are Markdown already. */
  readonly verbatim?: boolean;
  /** The line below an entry's name, in parts: how it stands and when it is. By default in the author's words. */
  readonly describe?: (entry: TimelineEntry) => readonly string[];
}

/** Entries as headings, each with its status and dates in one line, its text, and its facts as a list. */
export function timelineToMarkdown(
  {description, items}: Timeline,
  title: string,
  {level = 2, verbatim = false, describe = inAuthorsWords}: TimelineMarkdownOptions = {},
): string {
  const text = (value: string) => (verbatim ? value : escapeMarkdown(value));
  const blocks = [headingMarkdown(level, title)];
  if (description) blocks.push(text(description));
  let groups: readonly string[] = [];
  for (const entry of items) {
    const {name, url, group = []} = entry;
    const same = group.findIndex((heading, index) => heading !== groups[index]);
    group.forEach((heading, depth) => {
      if (same >= 0 && depth >= same) blocks.push(headingMarkdown(Math.min(level + 1 + depth, 6), heading));
    });
    groups = group;
    const heading = '#'.repeat(Math.min(level + 1 + group.length, 6));
    blocks.push(`${heading} ${url ? linkMarkdown(name, url) : inlineMarkdown(name)}`);
    const meta = describe(entry).filter(Boolean).map(inlineMarkdown).join(' · ');
    if (meta) blocks.push(meta);
    if (entry.description) blocks.push(text(entry.description));
    const facts = (entry.facts ?? []).map(({label, values, url: link}) => {
      const value = link ? linkMarkdown(values.join(', '), link) : values.map(inlineMarkdown).join(', ');
      return `- ${inlineMarkdown(label)}: ${value}`;
    });
    if (facts.length) blocks.push(facts.join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function inAuthorsWords({status, start, end}: TimelineEntry): string[] {
  const last = end === 'open' ? ' –' : end && end.text !== start?.text ? ` – ${end.text}` : '';
  return [status?.text ?? '', `${textOf(start)}${last}`.trim()];
}

function textOf(date: ArticleDate | undefined): string {
  return date?.text ?? '';
}
