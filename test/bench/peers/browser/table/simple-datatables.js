import {DataTable} from 'simple-datatables';
import {columns, keys} from '../columns.js';
import {escape} from '../markup.js';

/** It takes text as markup. */
const toCell = (value) => (typeof value === 'string' ? escape(value) : value);

export function mount(place, rows) {
  const element = place.appendChild(document.createElement('table'));
  const table = new DataTable(element, {
    paging: false,
    data: {headings: Object.values(columns), data: rows.map((row) => keys.map((key) => toCell(row[key])))},
  });
  return {
    items: () => place.querySelectorAll('tbody tr'),
    sort: (key) => table.columns.sort(keys.indexOf(key), 'asc'),
    filter: (query) => table.search(query),
    unmount: () => table.destroy(),
  };
}
