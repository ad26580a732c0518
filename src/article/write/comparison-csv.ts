import type {Cell, Comparison} from '../article.js';
import {cellWords, textColumns, WORDS} from './comparison-text.js';

/** The products as CSV after RFC 4180, safe to open in a spreadsheet: no cell is a formula. */
export function comparisonToCsv(comparison: Comparison, words = WORDS): string {
  const write = (cell: Cell) => {
    const {kind, items, note, url} = cell;
    const text = kind === 'empty' ? '' : (items?.join('; ') ?? cellWords(cell, words));
    const more = [note, url === text ? undefined : url].filter(Boolean).join('; ');
    return more ? `${text} (${more})` : text;
  };
  const columns = textColumns(comparison, words, write);
  const linked = comparison.items.some(({url}) => url);
  return [
    [words.product, ...columns.map(({label}) => label), ...(linked ? [words.source] : [])],
    ...comparison.items.map((product) => [
      product.name,
      ...columns.map(({read}) => read(product)),
      ...(linked ? [product.url ?? ''] : []),
    ]),
  ]
    .map((row) => `${row.map(quote).join()}\r\n`)
    .join('');
}

/** What a spreadsheet would take for a formula gets an apostrophe in front: it is text then, and shown without it. */
function quote(text: string): string {
  const safe = /^\s*[-=+@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
