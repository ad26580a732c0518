import {html, noChange, nothing, type TemplateResult} from 'lit';
import type {Competitor} from '../../article/article.js';
import {renderData} from './cell.js';
import {renderShape} from './shapes.js';
import {runsOf, type Column, type View} from './view.js';

/** `lit-analyzer` knows this attribute only without a value. */
const UNTIL_FOUND = 'until-found' as '';

// Narrow tables are laid out as blocks, which some browsers take for no table at all.
/* eslint lit-a11y/no-redundant-role: off */

/** A row for each product. */
export function renderProductRows(view: View): TemplateResult {
  const runs = runsOf(view.columns);
  const grouped = runs.some(({group}) => group);
  const places = runs.flatMap(({group, columns}) =>
    columns.map((column, place) => ({column, group: place ? undefined : group})),
  );
  const header = (column: Column, span = grouped) => renderHeader(view, column, 'col', span ? 2 : 1);
  return html`<table part="table" role="table" class=${view.many ? 'many' : nothing}>
    ${renderCaption(view)}${
      grouped
        ? html`<colgroup></colgroup>
            ${runs.map(({columns}) => html`<colgroup span=${columns.length}></colgroup>`)}`
        : nothing
    }
    <thead part="head" role="rowgroup">
      <tr role="row">
        ${header(view.names)}${runs.map(({group, columns}) =>
          group
            ? html`<th part="group" role="columnheader" scope="colgroup" colspan=${columns.length}>
                <bdi>${group}</bdi>
              </th>`
            : columns.map((column) => header(column)),
        )}
      </tr>
      ${
        grouped
          ? html`<tr role="row">
              ${runs.map(({group, columns}) => (group ? columns.map((column) => header(column, false)) : nothing))}
            </tr>`
          : nothing
      }
    </thead>
    <tbody role="rowgroup" class=${view.many ? 'long' : nothing}>
      ${view.rows.map((product) => {
        const hidden = view.hides(product);
        // Thousands of rows that nobody sees are best left alone.
        const row = hidden ? noChange : renderRow(view, product, places);
        return html`<tr
          part=${product.own ? 'item own' : 'item'}
          role="row"
          id=${view.idOf(product)}
          hidden=${hidden ? UNTIL_FOUND : nothing}
          aria-hidden=${hidden ? 'true' : nothing}
        >
          ${row}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** A column as it stands in a row; with the group that begins with it. */
interface Place {
  readonly column: Column;
  readonly group: string | undefined;
}

function renderRow(view: View, product: Competitor, places: readonly Place[]): TemplateResult {
  const {name} = product;
  // Without the button in it: it is read with each of its cells.
  return html`<th part="product" role="rowheader" scope="row" abbr=${name} aria-label=${name}>
      ${renderProduct(view, product)}
    </th>
    ${places.map(({column, group}) => renderData(view, product, column, group))}`;
}

/** A column for each product. */
export function renderProductColumns(view: View): TemplateResult {
  const {products, hides} = view;
  return html`<table part="table" role="table" class="transposed">
    ${renderCaption(view)}
    <thead part="head" role="rowgroup">
      <tr role="row">
        ${renderHeader(view, view.names, 'row')}${products.map(
          (product) =>
            html`<th
              part=${product.own ? 'item product own' : 'item product'}
              role="columnheader"
              scope="col"
              id=${view.idOf(product)}
              abbr=${product.name}
              aria-label=${product.name}
              ?hidden=${hides(product)}
            >
              ${renderProduct(view, product)}
            </th>`,
        )}
      </tr>
    </thead>
    ${runsOf(view.columns).map(
      ({group, columns}) =>
        html`<tbody role="rowgroup">
          ${
            group
              ? html`<tr role="row">
                  <th
                    part="group"
                    role="rowheader"
                    scope="rowgroup"
                    colspan=${products.filter((product) => !hides(product)).length + 1}
                  >
                    <bdi>${group}</bdi>
                  </th>
                </tr>`
              : nothing
          }
          ${columns.map(
            (column) =>
              html`<tr role="row">
                ${renderHeader(view, column, 'row')}${products.map((product) =>
                  renderData(view, product, column, undefined, hides(product)),
                )}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

function renderCaption({title}: View): TemplateResult {
  return html`<caption>
    <span id="caption" class="visually-hidden">${title}</span>
  </caption>`;
}

/** The heading of a column, or of a row where products are columns; a button where products can be sorted by it. */
function renderHeader(view: View, column: Column, scope: 'col' | 'row', rows = 1): TemplateResult {
  const {label, description, sortable, look, index} = column;
  const {direction} = view.sort;
  const sorted = direction !== 'none' && view.sort.index === index;
  return html`<th
    part="column"
    role=${scope === 'col' ? 'columnheader' : 'rowheader'}
    scope=${scope}
    rowspan=${rows}
    abbr=${description ? label : nothing}
    aria-sort=${sorted ? direction : nothing}
    class="${sortable ? 'sortable' : ''} ${look}"
  >
    ${index < 0 && sortable ? html`<span class="label" aria-hidden="true">${view.words.sortBy}</span>` : nothing}
    ${
      sortable
        ? html`<button part="sort" @click=${() => view.onSort(column)}>
            <bdi>${label}</bdi>${renderShape(sorted ? direction : 'none')}
          </button>`
        : html`<bdi>${label}</bdi>`
    }
    ${description ? html`<div part="note">${view.text(description, view.mark)}</div>` : nothing}
  </th>`;
}

function renderProduct(view: View, product: Competitor): TemplateResult {
  const {name, url, description, own} = product;
  const shown = view.mark(name);
  return html`<span part="name" dir="auto">${url ? html`<a href=${url} rel="noopener">${shown}</a>` : shown}</span
    >${view.renderCopy(product)}${own ? html`<div part="own-label">${view.words.own}</div>` : nothing}${
      description ? html`<div part="description">${view.text(description)}</div>` : nothing
    }`;
}
