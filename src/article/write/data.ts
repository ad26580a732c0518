import type {NamedShape, SectionShape, Shape, TableShape} from '../shape.js';
import {escapeMarkdown, headingMarkdown, inlineMarkdown, linkMarkdown} from './markdown.js';

export interface DataMarkdownOptions {
  /** The level of the section's heading, 2 by default. */
  readonly level?: number;
  /** For texts that are Markdown already. */
  readonly verbatim?: boolean;
}

interface Value {
  readonly intro?: string;
  readonly shape?: Shape;
}

/** A value as Markdown: lists, tables and sections as they are on the page; records with dates as sections. */
export function dataToMarkdown(
  value: Value,
  title: string,
  {level = 2, verbatim = false}: DataMarkdownOptions = {},
): string {
  const text = (words: string) => (verbatim ? words : escapeMarkdown(words));
  const blocksOf = (shape: Shape, below: number): string[] => {
    switch (shape.kind) {
      case 'text':
      case 'prose':
        return [text(shape.text)];
      case 'link':
        return [inline(shape)];
      case 'table':
        return [table(shape)];
      case 'timeline':
        return blocksOf(shape.otherwise, below);
      case 'sections':
        return [
          ...(shape.facts.length ? [list(shape.facts.map(fact))] : []),
          ...shape.sections.flatMap((section) => sectionOf(section, below)),
        ];
      case 'facts':
        return [list(shape.facts.map(fact))];
      default:
        return [lines(shape).join('\n')];
    }
  };
  const sectionOf = ({label, intro, shape}: SectionShape, below: number): string[] => [
    headingMarkdown(Math.min(below, 6), label),
    ...(intro ? [text(intro)] : []),
    ...blocksOf(shape, below + 1),
  ];
  const {intro, shape} = value;
  const blocks = [
    headingMarkdown(level, title),
    ...(intro ? [text(intro)] : []),
    ...(shape ? blocksOf(shape, level + 1) : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A value of a name in a line, or with what is in it in lines of their own below. */
function fact({label, shape}: NamedShape): string {
  const name = inlineMarkdown(label);
  if (shape.kind !== 'list' && shape.kind !== 'facts') return `${name}: ${inline(shape)}`;
  return [`${name}:`, ...lines(shape).map((line) => `  ${line}`)].join('\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function lines(shape: Shape): string[] {
  const items =
    shape.kind === 'list'
      ? shape.items.map(item)
      : shape.kind === 'facts'
        ? shape.facts.map(fact)
        : shape.kind === 'tags'
          ? shape.tags.map(inlineMarkdown)
          : [inline(shape)];
  return list(items).split('\n');
}

function item(shape: Shape): string {
  return shape.kind === 'list' || shape.kind === 'facts'
    ? lines(shape)
        .map((line, index) => (index ? `  ${line}` : line))
        .join('\n')
    : inline(shape);
}

/** A value on one line. */
function inline(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
    case 'prose':
      return inlineMarkdown(shape.text);
    case 'link':
      return linkMarkdown(shape.text, shape.url);
    case 'tags':
      return shape.tags.map(inlineMarkdown).join(', ');
    case 'list':
      return shape.items.map(inline).join('; ');
    case 'facts':
      return shape.facts.map(({label, shape: inner}) => `${inlineMarkdown(label)}: ${inline(inner)}`).join('; ');
    default:
      return '';
  }
}

function table({columns, rows}: TableShape): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({label}) => inlineMarkdown(label))),
    row(columns.map(({numeric}) => (numeric ? '--:' : '---'))),
    ...rows.map(({cells}) => row(cells.map((shape) => (shape ? inline(shape) : '')))),
  ].join('\n');
}
