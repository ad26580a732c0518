import {TabulatorFull} from 'tabulator-tables';
import {columns, matches} from '../columns.js';

/** Without a height it has all rows in the page. */
export function mount(place, rows) {
  const element = place.appendChild(document.createElement('div'));
  const table = new TabulatorFull(element, {
    data: rows,
    columns: Object.entries(columns).map(([field, title]) => ({field, title})),
    layout: 'fitColumns',
  });
  return {
    items: () => place.querySelectorAll('.tabulator-row'),
    sort: (key) => table.setSort(key, 'asc'),
    filter: (query) => table.setFilter((row) => matches(row, query)),
    unmount: () => table.destroy(),
  };
}
