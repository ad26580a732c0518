import {byKey, columns, keys, matches} from '../columns.js';
import {escape} from '../markup.js';

export function mount(place, rows) {
  let shown = rows;
  const write = () => {
    const head = Object.values(columns).map((label) => `<th scope="col">${label}</th>`);
    const body = shown.map((row) => {
      const [name, ...cells] = keys.map((key) => escape(`${row[key]}`));
      return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
    place.innerHTML = `<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  };
  write();
  return {
    items: () => place.querySelectorAll('tbody tr'),
    sort(key) {
      shown = shown.toSorted(byKey(key));
      write();
    },
    filter(query) {
      const lines = place.querySelectorAll('tbody tr');
      shown.forEach((row, index) => (lines[index].hidden = !matches(row, query)));
    },
    unmount: () => place.replaceChildren(),
  };
}
