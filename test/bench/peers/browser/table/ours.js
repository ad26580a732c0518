import '/cdn/competitor-table.js';
import {keys} from '../columns.js';

export function mount(place, rows) {
  const table = document.createElement('competitor-table');
  table.filterable = true;
  table.article = {competitors: rows};
  place.append(table);
  const all = (selector) => table.shadowRoot?.querySelectorAll(selector) ?? [];
  return {
    items: () => all('tbody tr'),
    // The name's own column has its button too.
    sort: (key) => all('thead th')[keys.indexOf(key)].querySelector('[part=sort]').click(),
    filter(query) {
      const [field] = all('[part=filter]');
      field.value = query;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    },
    unmount: () => table.remove(),
  };
}
