import {html, noChange, nothing, type LitElement, type TemplateResult} from 'lit';
import {Directive, directive, type ChildPart} from 'lit/directive.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {RichNode} from '../article/rich-text.js';
import {richTextStyles} from '../styles/rich-text.styles.js';
import {adoptStyles} from './adopt-styles.js';
import type {Mark} from './text.js';

type Parse = (text: string) => readonly RichNode[];

/** A text with markup as templates; its runs of text go through `mark`. */
export function renderRichText(text: string, parse: Parse, mark: Mark): TemplateResult {
  return html`<div part="rich-text">${richText(text, parse, mark)}</div>`;
}

/** Keeps the parsed text with the place where it is shown: each key of a search renders all of them again. */
class RichTextDirective extends Directive {
  #text: string | undefined;
  #parse: Parse | undefined;
  #mark: Mark | undefined;
  #nodes: readonly RichNode[] = [];

  override update({options}: ChildPart, [text, parse, mark]: [string, Parse, Mark]): unknown {
    adoptStyles((options?.host as Partial<LitElement> | undefined)?.renderRoot, richTextStyles);
    return this.render(text, parse, mark);
  }

  render(text: string, parse: Parse, mark: Mark): unknown {
    if (text !== this.#text || parse !== this.#parse) this.#nodes = parse(text);
    else if (mark === this.#mark) return noChange;
    this.#text = text;
    this.#parse = parse;
    this.#mark = mark;
    return this.#nodes.map((node) => renderNode(node, mark, 'auto'));
  }
}

const richText = directive(RichTextDirective);

function renderNodes(nodes: readonly RichNode[], mark: Mark): unknown[] {
  return nodes.map((node) => renderNode(node, mark));
}

/**
 * One node. `dir` is set on the outermost blocks alone: what has a direction of its own does not count where its parent's
 * is looked for.
 */
function renderNode(node: RichNode, mark: Mark, direction?: 'auto'): unknown {
  if (node.type === 'text') return mark(node.text);
  if (node.type === 'break') return html`<br />`;
  if (node.type === 'rule') return html`<hr />`;
  if (node.type === 'table') return renderTable(node.children, mark, direction);
  const isLinkable = !/^(link|heading|pre)$/.test(node.type);
  const content = renderNodes(node.children, isLinkable ? mark : (mark.unlinked ?? mark));
  switch (node.type) {
    case 'link':
      return html`<a href=${node.url} rel="noopener">${content}</a>`;
    case 'paragraph':
      return html`<p dir=${ifDefined(direction)}>${content}</p>`;
    case 'heading':
      return html`<p dir=${ifDefined(direction)}><strong>${content}</strong></p>`;
    case 'pre':
      return html`<pre dir="ltr"><code>${content}</code></pre>`;
    case 'quote':
      return html`<blockquote dir=${ifDefined(direction)}>${content}</blockquote>`;
    case 'list':
      return node.ordered
        ? html`<ol dir=${ifDefined(direction)} start=${ifDefined(node.start)}>
            ${content}
          </ol>`
        : html`<ul dir=${ifDefined(direction)}>
            ${content}
          </ul>`;
    case 'item':
      return html`<li>${content}</li>`;
    case 'definitions':
      return html`<dl dir=${ifDefined(direction)}>${content}</dl>`;
    case 'term':
      return html`<dt>${content}</dt>`;
    case 'definition':
      return html`<dd>${content}</dd>`;
    case 'strong':
      return html`<strong>${content}</strong>`;
    case 'em':
      return html`<em>${content}</em>`;
    case 'del':
      return html`<del>${content}</del>`;
    case 'code':
      return html`<code dir="ltr">${content}</code>`;
    case 'kbd':
      return html`<kbd dir="ltr">${content}</kbd>`;
    case 'sub':
      return html`<sub>${content}</sub>`;
    case 'sup':
      return html`<sup>${content}</sup>`;
    // Rows and cells are their table's.
    default:
      return content;
  }
}

function renderTable(rows: readonly RichNode[], mark: Mark, direction: 'auto' | undefined): TemplateResult {
  const body = rows.findIndex((row) => !cellsOf(row).every(({header}) => header));
  const head = rows.slice(0, body < 0 ? 1 : body);
  return html`<table dir=${ifDefined(direction)}>
    ${
      head.length
        ? html`<thead>
            ${head.map((row) => renderRow(row, mark, 'col'))}
          </thead>`
        : nothing
    }
    <tbody>
      ${rows.slice(head.length).map((row) => renderRow(row, mark, 'row'))}
    </tbody>
  </table>`;
}

function renderRow(row: RichNode, mark: Mark, scope: 'col' | 'row'): TemplateResult {
  return html`<tr>
    ${cellsOf(row).map(({header, align, children}) =>
      header
        ? html`<th scope=${scope} class=${ifDefined(align)}>${renderNodes(children, mark)}</th>`
        : html`<td class=${ifDefined(align)}>${renderNodes(children, mark)}</td>`,
    )}
  </tr>`;
}

function cellsOf(row: RichNode) {
  return row.type === 'row' ? row.children.filter((cell) => cell.type === 'cell') : [];
}
