import type {Cell, Comparison} from '../article.js';
import {cellWords, textColumns, WORDS, type ComparisonWords} from './comparison-text.js';
import {escapeMarkdown, headingMarkdown, inlineMarkdown, linkMarkdown} from './markdown.js';

export interface ComparisonMarkdownOptions {
  /** The level of the section's heading, 2 by default. */
  readonly level?: number;
  /** For texts that are Markdown already. */
  readonly verbatim?: boolean;
  readonly words?: ComparisonWords;
}

/** A table with a row for each product. */
export function comparisonToMarkdown(
  comparison: Comparison,
  title: string,
  {level = 2, verbatim = false, words = WORDS}: ComparisonMarkdownOptions = {},
): string {
  const {description, items} = comparison;
  const inline = (text: string) =>
    verbatim ? text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|') : inlineMarkdown(text);
  const link = (text: string, url: string) => linkMarkdown(text, url).replace(/(?<!\\)\|/g, '%7C');
  const write = (cell: Cell) => {
    const {kind, url, note} = cell;
    const text = cell.items?.map(inline).join(', ') ?? inline(cellWords(cell, words));
    const value = url && kind === 'link' ? link(cell.text, url) : text;
    const more = [note && inline(note), url && kind !== 'link' && link(words.source, url)].filter(Boolean).join('; ');
    return more ? `${value} (${more})` : value;
  };
  const columns = textColumns(comparison, words, write);
  const rows = [
    [words.product, ...columns.map(({label}) => label)].map(inlineMarkdown),
    ['---', ...columns.map(() => '---')],
    ...items.map((product) => {
      const {name, url, own} = product;
      const shown = url ? link(name, url) : inlineMarkdown(name);
      return [own ? `**${shown}**` : shown, ...columns.map(({read}) => read(product))];
    }),
  ].map((row) => `| ${row.join(' | ')} |`);
  const intro = description && (verbatim ? description : escapeMarkdown(description));
  return `${[headingMarkdown(level, title), intro, rows.join('\n')].filter(Boolean).join('\n\n')}\n`;
}
