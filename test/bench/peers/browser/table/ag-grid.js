import {AllCommunityModule, ModuleRegistry, createGrid} from 'ag-grid-community';
import {columns} from '../columns.js';

ModuleRegistry.registerModules([AllCommunityModule]);

/** Only the rows in view are in the page. */
export const isVirtual = true;

export function mount(place, rows) {
  const element = place.appendChild(document.createElement('div'));
  element.style.height = '600px';
  const grid = createGrid(element, {
    rowData: rows,
    columnDefs: Object.entries(columns).map(([field, headerName]) => ({field, headerName})),
    suppressColumnVirtualisation: true,
    animateRows: false,
  });
  return {
    items: () =>
      [...place.querySelectorAll('.ag-row')].sort((a, b) => a.getAttribute('row-index') - b.getAttribute('row-index')),
    sort: (colId) => grid.applyColumnState({state: [{colId, sort: 'asc'}]}),
    filter: (query) => grid.setGridOption('quickFilterText', query),
    unmount: () => grid.destroy(),
  };
}
