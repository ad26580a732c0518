import {
  TableController,
  FlexRender,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/lit-table';
import {LitElement, html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {columns} from '../columns.js';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: {includesString: filterFn_includesString},
});
const definitions = Object.entries(columns).map(([accessorKey, header]) => ({
  id: accessorKey,
  accessorKey,
  header,
  sortFn: 'basic',
}));

class TanstackTable extends LitElement {
  static properties = {rows: {attribute: false}};
  controller = new TableController(this);

  render() {
    const table = (this.table = this.controller.table({
      features,
      columns: definitions,
      data: this.rows,
      globalFilterFn: 'includesString',
    }));
    return html`<table>
      <thead>
        ${table.getHeaderGroups().map(
          ({headers}) =>
            html`<tr>
              ${headers.map((header) => html`<th scope="col">${FlexRender({header})}</th>`)}
            </tr>`,
        )}
      </thead>
      <tbody>
        ${repeat(
          table.getRowModel().rows,
          ({id}) => id,
          (row) =>
            html`<tr>
              ${row.getAllCells().map((cell) => html`<td>${FlexRender({cell})}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
customElements.define('tanstack-table', TanstackTable);

export function mount(place, rows) {
  const element = document.createElement('tanstack-table');
  element.rows = rows;
  place.append(element);
  return {
    items: () => element.shadowRoot?.querySelectorAll('tbody tr') ?? [],
    sort: (key) => element.table.getColumn(key).toggleSorting(false),
    filter: (query) => element.table.setGlobalFilter(query),
    unmount: () => element.remove(),
  };
}
