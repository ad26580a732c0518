import {html, nothing, type TemplateResult} from 'lit';
import type {Cell} from '../../article/article.js';
import {cellWords, isAnswer} from '../../article/write/comparison-text.js';
import {renderDate} from '../../base/date.js';
import {renderBar, renderShape} from './shapes.js';
import type {View} from './view.js';

/** What a cell says: its value as what it is, the author's remark, and where it is from. */
export function renderCell(view: View, cell: Cell): unknown {
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
  const words = html`<bdi>${view.mark(cellWords(cell, view.words))}</bdi>`;
  if (kind === 'link' && url) return html`<a href=${url} rel="noopener">${words}</a>`;
  if (kind === 'empty') return html`<span part="empty">${words}</span>`;
  return isAnswer(kind) ? html`<span class="answer ${kind}" part="answer">${renderShape(kind)}${words}</span>` : words;
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
