import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {NamedShape, RowShape, SectionShape, Shape, TableShape} from '../../article/shape.js';
import {renderHeading} from '../../base/heading.js';
import {renderTags} from '../../base/tags.js';

/** All that is needed to show a shape. */
export interface View {
  readonly idPrefix: string;
  /** A text of the author's, in the format that it has. */
  readonly text: (text: string) => unknown;
  readonly renderCopyLink: (name: string) => unknown;
  /** A timeline; undefined where the records do not fit into one, nothing while that is not known. */
  readonly timeline: (article: {readonly timeline: unknown}, level: number) => unknown;
}

// Narrow tables are laid out as blocks, which some browsers take for no table at all.
/* eslint lit-a11y/no-redundant-role: off */

/** From how many columns on a table needs more room than most, and than nearly all others. */
const WIDE = 6;
const WIDER = 8;

/** What is under a heading one level above `level`, which is called `label`. */
export function renderShape(view: View, shape: Shape, level: number, label: string): unknown {
  switch (shape.kind) {
    case 'text':
    case 'prose':
      return html`<div part="text">${view.text(shape.text)}</div>`;
    case 'link':
      return html`<p part="text">${renderInline(view, shape)}</p>`;
    case 'facts':
      return renderFacts(view, shape.facts);
    case 'table':
      return renderTable(view, shape, label);
    case 'sections':
      return html`${shape.facts.length ? renderFacts(view, shape.facts) : nothing}
      ${shape.sections.map((section) => renderSection(view, section, level))}`;
    case 'timeline':
      return view.timeline(shape.article, level) ?? renderShape(view, shape.otherwise, level, label);
    default:
      return renderInline(view, shape);
  }
}

function renderSection(view: View, section: SectionShape, level: number): TemplateResult {
  const {key, label, intro, shape} = section;
  const id = view.idPrefix + section.id;
  const heading = html`<span dir="auto" title=${ifDefined(key === label ? undefined : key)}>${label}</span>`;
  return html`<section part="item" id=${id}>
    <div class="head">${renderHeading(Math.min(level, 6), heading, 'name')}${view.renderCopyLink(label)}</div>
    ${intro ? html`<div part="intro">${view.text(intro)}</div>` : nothing} ${renderShape(view, shape, level + 1, label)}
  </section>`;
}

/** A value among others: in a line, in a list, in a cell. */
function renderInline(view: View, shape: Shape): unknown {
  switch (shape.kind) {
    case 'text':
    case 'prose':
      return view.text(shape.text);
    case 'link':
      return html`<bdi><a part="url" href=${shape.url} rel="noopener">${shape.text}</a></bdi>`;
    case 'tags':
      return renderTags(shape.tags);
    case 'list':
      return html`<ul part="list">
        ${shape.items.map((item) => html`<li>${renderInline(view, item)}</li>`)}
      </ul>`;
    case 'facts':
      return renderFacts(view, shape.facts);
    default:
      return nothing;
  }
}

function renderFacts(view: View, facts: readonly NamedShape[]): TemplateResult {
  return html`<dl part="facts">
    ${facts.map(
      ({key, label, shape}) =>
        html`<div>
          <dt><bdi title=${ifDefined(key === label ? undefined : key)}>${label}</bdi></dt>
          <dd>${renderInline(view, shape)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Each record is a row; where there is little room, a card. */
function renderTable(view: View, table: TableShape, label: string): TemplateResult {
  const {columns, rows} = table;
  return html`<table
    part="table"
    role="table"
    class=${columns.length < WIDE ? nothing : columns.length < WIDER ? 'wide' : 'wider'}
  >
    <caption>
      <span class="visually-hidden">${label}</span>
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          ({key, label: name, numeric}) =>
            html`<th part="column" role="columnheader" scope="col" class=${numeric ? 'numeric' : nothing}>
              <bdi title=${ifDefined(key === name ? undefined : key)}>${name}</bdi>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => renderRow(view, table, row))}
    </tbody>
  </table>`;
}

function renderRow(view: View, {columns, names}: TableShape, row: RowShape): TemplateResult {
  const id = row.id === undefined ? undefined : view.idPrefix + row.id;
  return html`<tr part="item" role="row" id=${ifDefined(id)}>
    ${row.cells.map((shape, index) => {
      if (index === names && row.name !== undefined) {
        return html`<th part="cell name" role="rowheader" scope="row" aria-label=${row.name}>
          <bdi>${row.name}</bdi>${id === undefined ? nothing : view.renderCopyLink(row.name)}
        </th>`;
      }
      const {label = '', numeric} = columns[index] ?? {};
      return html`<td
        part="cell"
        role="cell"
        class=${`${numeric ? 'numeric' : ''} ${shape ? '' : 'empty'}`.trim() || nothing}
      >
        <div class="label" part="label" aria-hidden="true"><bdi>${label}</bdi></div>
        <div part="value">${shape ? renderInline(view, shape) : nothing}</div>
      </td>`;
    })}
  </tr>`;
}
