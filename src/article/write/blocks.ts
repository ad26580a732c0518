import type {Fact} from '../article.js';
import {headingMarkdown, inlineMarkdown, linkMarkdown} from './markdown.js';

/** Facts as a list; empty where there are none. */
export function factsMarkdown(facts: readonly Fact[] = []): string {
  return facts
    .map(({label, values, url}) => {
      const value = url ? linkMarkdown(values.join(', '), url) : values.map(inlineMarkdown).join(', ');
      return `- ${inlineMarkdown(label)}: ${value}`;
    })
    .join('\n');
}

/** The headings of the groups that begin with an item, where the item before it is in the groups of `before`. */
export function groupsMarkdown(level: number, group: readonly string[], before: readonly string[]): string[] {
  const same = group.findIndex((name, depth) => name !== before[depth]);
  const begin = same < 0 ? group.length : same;
  return group.slice(begin).map((name, index) => headingMarkdown(Math.min(level + begin + index, 6), name));
}
