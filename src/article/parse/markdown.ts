import {Lexer, type MarkedToken, type Token, type Tokens} from 'marked';
import {plainParagraphs, type RichNode} from '../rich-text.js';
import {decodeEntities} from './entities.js';
import {addImage, buildHtml, openLink, type MarkupReport} from './html-fragment.js';
import {RichTextBuilder, type RichOpening} from './rich-text-builder.js';

/** Longer Markdown is shown as the text it is, and so is what else would take its parser more than a moment. */
export const MAX_MARKDOWN_LENGTH = 20_000;

/**
 * Each delimiter looks for its other half up to the end of its paragraph, so their number times the length of what they
 * stand in, added up, has an end: a paragraph of 4,000 characters may have 1,000 of them.
 */
const MAX_DELIMITER_COST = 4_000_000;

/** Lines may go on what is above them. */
const MAX_LINES = 1_500;

/** Without a space, any of so many characters may begin an address. */
const MAX_UNBROKEN = 4_000;

/** Lists and quotes that begin in one line, each in the one before. */
const NESTED_LINE = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*){24}/m;

/**
 * CommonMark with GitHub's tables, strikethrough, tasks and bare links, as a tree. HTML in it is read as
 * `parseHtmlFragment` does. What would take too long to parse is shown as the text it is.
 */
export function parseMarkdown(text: string, report?: MarkupReport): RichNode[] {
  try {
    if (!isTooMuch(text)) {
      const builder = new RichTextBuilder();
      // With options of our own, what somebody has set for all of the page's Markdown does not matter.
      addTokens(new Lexer({gfm: true}).lex(text), {builder, report});
      return builder.finish();
    }
  } catch {
    // Too deep for the stack.
  }
  report?.('limit/nodes', 'The Markdown is too long or too deep and is shown as it is.');
  return plainParagraphs(text);
}

interface Context {
  readonly builder: RichTextBuilder;
  readonly report: MarkupReport | undefined;
}

function isTooMuch(text: string): boolean {
  if (text.length > MAX_MARKDOWN_LENGTH) return true;
  if (NESTED_LINE.test(text) || text.split('\n').length > MAX_LINES) return true;
  if (text.split(/\s+/).some(({length}) => length > MAX_UNBROKEN)) return true;
  let cost = 0;
  for (const paragraph of text.split(/\n\s*\n/)) {
    cost += paragraph.length * (paragraph.match(/\*+|_+|~+|`+|<|\[/g)?.length ?? 0);
  }
  return cost > MAX_DELIMITER_COST;
}

function addTokens(tokens: readonly Token[], context: Context): void {
  const unclosed = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as MarkedToken;
    // Two lines of one item, with a heading's mark or the like between them.
    if (token.type === 'text' && token.tokens && tokens[index - 1]?.type === 'text') context.builder.endLine();
    addToken(token, context);
    if (token.type === 'html') index = afterContent(tokens, index, unclosed);
  }
}

/** Inline, the start, content and end of a script or style are tokens of their own; returns where the last of them is. */
function afterContent(tokens: readonly Token[], start: number, unclosed: Set<string>): number {
  const name = /^<(script|style)[\s/>][^<]*$/i.exec(tokens[start]!.raw)?.[1]?.toLowerCase();
  if (!name || unclosed.has(name)) return start;
  const end = new RegExp(`^</${name}[\\s/>]`, 'i');
  const length = tokens.slice(start).findIndex(({type, raw}) => type === 'html' && end.test(raw));
  if (length < 0) unclosed.add(name);
  return length < 0 ? start : start + length;
}

function addToken(token: MarkedToken, context: Context): void {
  const {builder, report} = context;
  switch (token.type) {
    case 'heading':
    case 'paragraph':
      addBlock(token.type, context, () => {
        addTokens(token.tokens, context);
      });
      break;
    case 'text':
      if (token.tokens) addTokens(token.tokens, context);
      else builder.text(decodeEntities(token.raw));
      break;
    case 'code':
      addBlock('pre', context, () => {
        builder.text(token.text);
      });
      break;
    case 'blockquote':
      addBlock('quote', context, () => {
        addTokens(token.tokens, context);
      });
      break;
    case 'list':
      addList(token, context);
      break;
    case 'table':
      addTable(token, context);
      break;
    case 'hr':
      builder.rule();
      break;
    case 'br':
      builder.break();
      break;
    case 'html':
      buildHtml(builder, token.text, report);
      break;
    case 'escape':
      builder.text(token.text);
      break;
    case 'checkbox':
      builder.text(token.checked ? '☑ ' : '☐ ');
      break;
    case 'strong':
    case 'em':
    case 'del':
      builder.open({type: token.type});
      addTokens(token.tokens, context);
      builder.close(token.type);
      break;
    case 'codespan':
      builder.open({type: 'code'});
      builder.text(token.text, true);
      builder.close('code');
      break;
    case 'link':
      addLink(token, context);
      break;
    case 'image':
      addImage(builder, decodeEntities(token.href), decodeEntities(token.text), report);
      break;
  }
}

/** Adds a block with what is in it, which HTML inside cannot close. */
function addBlock(opening: RichOpening['type'] | RichOpening, {builder}: Context, addContent: () => void): void {
  const {depth, floor} = builder;
  builder.open(typeof opening === 'string' ? ({type: opening} as RichOpening) : opening);
  builder.floor = builder.depth;
  addContent();
  builder.floor = floor;
  builder.closeTo(Math.max(depth, floor));
}

function addList({ordered, start, items}: Tokens.List, context: Context): void {
  addBlock({type: 'list', ordered, ...(start !== '' && start !== 1 && {start})}, context, () => {
    for (const item of items) {
      addBlock('item', context, () => {
        addTokens(item.tokens, context);
      });
    }
  });
}

function addTable({header, rows}: Tokens.Table, context: Context): void {
  addBlock('table', context, () => {
    for (const row of [header, ...rows]) {
      addBlock('row', context, () => {
        for (const cell of row) addCell(cell, context);
      });
    }
  });
}

function addCell({header, align, tokens}: Tokens.TableCell, context: Context): void {
  const side = align === 'right' ? 'end' : align === 'center' ? align : undefined;
  addBlock({type: 'cell', ...(header && {header}), ...(side && {align: side})}, context, () => {
    addTokens(tokens, context);
  });
}

function addLink({href, autolink, text, tokens}: Tokens.Link, context: Context): void {
  const {builder, report} = context;
  const linked = openLink(builder, autolink ? href : decodeEntities(href), report);
  // An address that is a link as it stands has no references.
  if (autolink) builder.text(text);
  else addTokens(tokens, context);
  if (linked) builder.close('link');
}
