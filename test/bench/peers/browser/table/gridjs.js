import {Grid} from 'gridjs';
import {columns, keys} from '../columns.js';

export function mount(place, rows) {
  const grid = new Grid({
    columns: Object.entries(columns).map(([id, name]) => ({id, name})),
    data: rows,
    sort: true,
    // At once, as the others do.
    search: {debounceTimeout: 0},
  }).render(place);
  return {
    items: () => place.querySelectorAll('tbody tr'),
    sort: (key) => place.querySelectorAll('th')[keys.indexOf(key)].click(),
    filter(query) {
      const field = place.querySelector('input');
      field.value = query;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    },
    unmount: () => grid.destroy(),
  };
}
