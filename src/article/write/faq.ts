import type {Faq} from '../article.js';
import {escapeMarkdown, headingMarkdown} from './markdown.js';

/** Questions as headings, answers as text. `level` is that of the section's heading; `verbatim` for answers in Markdown. */
export function faqToMarkdown({items}: Faq, title: string, {level = 2, verbatim = false} = {}): string {
  const blocks = [headingMarkdown(level, title)];
  let groups: readonly string[] = [];
  for (const {question, answer, format, group = []} of items) {
    const same = group.findIndex((name, index) => name !== groups[index]);
    if (same >= 0)
      group.slice(same).forEach((name, index) => blocks.push(headingMarkdown(level + 1 + same + index, name)));
    groups = group;
    blocks.push(headingMarkdown(level + 1 + group.length, question));
    blocks.push(verbatim || format === 'html' ? answer : escapeMarkdown(answer));
  }
  return `${blocks.join('\n\n')}\n`;
}
