import {html, nothing, type TemplateResult} from 'lit';
import type {Cell, Competitor} from '../../article/article.js';
import {cellWords, isAnswer} from '../../article/write/comparison-text.js';
import {renderDate} from '../../base/date.js';
import {renderBar, SHAPES} from './shapes.js';
import {cellAt, type Column, type View} from './view.js';

/**
 * What is said of a product, with its column's label where a narrow table shows no header. Of cells there are many: what is
 * nothing but a run of text has no element of its own in the value's.
 */
export function renderData(
  view: View,
  product: Competitor,
  {label, index, look}: Column,
  group?: string,
  hidden: boolean | typeof nothing = nothing,
): TemplateResult {
  const cell = cellAt(product, index);
  const part = product.own ? 'cell own-cell' : 'cell';
  const heading = group ? html`<div class="label group" aria-hidden="true" dir="auto">${group}</div>` : nothing;
  const run = renderRun(view, cell);
  return cell.kind === 'text' && run !== undefined
    ? html`<td part=${part} role="cell" class=${look || nothing} ?hidden=${hidden}>
        ${heading}
        <div class="label" part="label" aria-hidden="true" dir="auto">${label}</div>
        <p part="value" dir="auto">${run}</p>
      </td>`
    : html`<td part=${part} role="cell" class=${look || nothing} ?hidden=${hidden}>
        ${heading}
        <div class="label" part="label" aria-hidden="true" dir="auto">${label}</div>
        <div part="value" dir=${run === undefined ? nothing : 'auto'}>${run ?? renderCell(view, cell)}</div>
      </td>`;
}

/** A cell that is a run of text; undefined for others. */
function renderRun(view: View, {kind, text, note, url}: Cell): unknown {
  if (note || url) return undefined;
  return kind === 'text' ? view.run(text) : /^(number|price|version)$/.test(kind) ? view.mark(text) : undefined;
}

/** What a cell says: its value as what it is, the author's remark, and where it is from. */
function renderCell(view: View, cell: Cell): unknown {
  const {kind, note, url} = cell;
  const value = renderValue(view, cell);
  if (!note && !url) return value;
  return html`${value} ${note ? html`<div part="note">${view.text(note)}</div>` : nothing}
  ${
    url && kind !== 'link'
      ? html`<div part="source"><a href=${url} rel="noopener">${view.words.source}</a></div>`
      : nothing
  }`;
}

function renderValue(view: View, cell: Cell): unknown {
  const {kind, text, url, items, date} = cell;
  if (kind === 'text') return view.text(text);
  if (kind === 'list')
    return html`<ul>
      ${items?.map((item) => html`<li>${view.text(item)}</li>`)}
    </ul>`;
  if (kind === 'date' && date) return renderDate(date, view.lang);
  if (kind === 'rating') return renderRating(view, cell);
  const words = view.mark(cellWords(cell, view.words));
  if (kind === 'link' && url) return html`<a href=${url} rel="noopener" dir="auto">${words}</a>`;
  if (kind === 'empty') return html`<span part="empty" dir="auto">${words}</span>`;
  if (!isAnswer(kind)) return html`<bdi>${words}</bdi>`;
  return html`<span class="answer ${kind}" part="answer"
    ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${SHAPES[kind]} /></svg><bdi>${words}</bdi></span
  >`;
}

/** In figures as written, or in figures instead of symbols; in words for screen readers, which read `4/5` as a date. */
function renderRating({mark, rating}: View, {text, value, max}: Cell): TemplateResult {
  const words = value !== undefined && max ? rating(value, max) : text;
  const shown = /[\p{L}\p{N}]/u.test(text) ? text : words;
  return html`<span part="rating"
    >${
      shown === words || /\p{L}/u.test(text)
        ? html`<bdi>${mark(shown)}</bdi>`
        : html`<bdi aria-hidden="true">${mark(shown)}</bdi><span class="visually-hidden">${words}</span>`
    }${value !== undefined && max ? renderBar(value / max) : nothing}</span
  >`;
}
