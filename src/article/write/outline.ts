import type {Fact} from '../article.js';
import {headingMarkdown, inlineMarkdown, linkMarkdown} from './markdown.js';

/** The headings of the groups that begin with an item in `group`, after one in `before`. */
export function groupHeadings(group: readonly string[], before: readonly string[], level: number): string[] {
  const same = group.findIndex((name, depth) => name !== before[depth]);
  if (same < 0) return [];
  return group.slice(same).map((name, depth) => headingMarkdown(Math.min(level + same + depth, 6), name));
}

/** A heading that is a link where there is a URL. */
export function linkedHeading(level: number, text: string, url: string | undefined): string {
  return url
    ? `${'#'.repeat(Math.min(level, 6))} ${linkMarkdown(text, url)}`
    : headingMarkdown(Math.min(level, 6), text);
}

/** Facts as a list; empty where there are none. */
export function factsMarkdown(facts: readonly Fact[] = []): string {
  return facts
    .map(({label, values, url}) => {
      const value = url ? linkMarkdown(values.join(', '), url) : values.map(inlineMarkdown).join(', ');
      return `- ${inlineMarkdown(label)}: ${value}`;
    })
    .join('\n');
}
