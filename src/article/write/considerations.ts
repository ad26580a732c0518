import type {Consideration, Considerations} from '../article.js';
import {factsMarkdown} from './blocks.js';
import {escapeMarkdown, headingMarkdown, inlineMarkdown, linkMarkdown} from './markdown.js';

export interface ConsiderationsMarkdownOptions {
  /** The level of the section's heading, 2 by default. */
  readonly level?: number;
  /** For texts that are Markdown already. */
  readonly verbatim?: boolean;
  /** What stands before how much an item matters and before where it belongs. */
  readonly words?: {readonly severity: string; readonly category: string; readonly source: string};
}

/** What stands together, below its category if it has one. */
export interface ConsiderationGroup {
  readonly category?: string;
  readonly items: readonly Consideration[];
}

/**
 * Items by category, in the order in which the categories come up; first those without one. All together where no two
 * share a category.
 */
export function byCategory(items: readonly Consideration[]): ConsiderationGroup[] {
  const groups = new Map<string, Consideration[]>([['', []]]);
  for (const item of items) {
    const {category = ''} = item;
    const members = groups.get(category);
    if (members) members.push(item);
    else groups.set(category, [item]);
  }
  const [[, loose = []] = [], ...shared] = groups;
  if (!shared.some(([, members]) => members.length > 1)) return [{items}];
  const grouped = shared.map(([category, members]) => ({category, items: members}));
  return loose.length ? [{items: loose}, ...grouped] : grouped;
}

/** Considerations as a list, below their categories where they share some. */
export function considerationsToMarkdown(
  {description, items}: Considerations,
  title: string,
  {
    level = 2,
    verbatim = false,
    words = {severity: 'Severity', category: 'Category', source: 'Source'},
  }: ConsiderationsMarkdownOptions = {},
): string {
  const text = (value: string) => (verbatim ? value : escapeMarkdown(value));
  const blocks = [headingMarkdown(level, title)];
  if (description) blocks.push(text(description));
  for (const {category: heading, items: members} of byCategory(items)) {
    if (heading) blocks.push(headingMarkdown(Math.min(level + 1, 6), heading));
    const list = members.map(({text: about, name, severity, category, url, facts}) => {
      const more = [
        [words.severity, severity && inlineMarkdown(severity)],
        [words.category, heading ? '' : category && inlineMarkdown(category)],
        [words.source, name ? '' : url && linkMarkdown(url, url)],
      ].flatMap(([label, value]) => (value ? `- ${inlineMarkdown(label!)}: ${value}` : []));
      const lead = name && `**${url ? linkMarkdown(name, url) : inlineMarkdown(name)}**`;
      const lines = [lead, text(about)].filter(Boolean).join('\n\n');
      const nested = [...more, factsMarkdown(facts)].filter(Boolean).join('\n');
      return `- ${indent(nested ? `${lines}\n\n${nested}` : lines)}`;
    });
    blocks.push(list.join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** What belongs to an item of a list stands below its text. */
function indent(text: string): string {
  return text.replace(/\n(?=.)/g, '\n  ');
}
