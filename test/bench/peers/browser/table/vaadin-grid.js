import '@vaadin/grid';
import {byKey, columns, matches} from '../columns.js';

/** Only the rows in view are in the page. */
export const isVirtual = true;

export function mount(place, rows) {
  const grid = document.createElement('vaadin-grid');
  grid.style.height = '600px';
  for (const [path, header] of Object.entries(columns)) {
    const column = grid.appendChild(document.createElement('vaadin-grid-column'));
    Object.assign(column, {path, header});
  }
  grid.items = rows;
  place.append(grid);
  const cellText = (cell) => cell.querySelector('slot')?.assignedNodes()[0]?.textContent ?? '';
  return {
    /** Rows have slots for cells that stand side by side in the grid. */
    items: () =>
      [...(grid.shadowRoot?.querySelectorAll('#items tr:not([hidden])') ?? [])]
        .sort((a, b) => a.index - b.index)
        .map((row) =>
          Object.assign(document.createElement('p'), {textContent: [...row.children].map(cellText).join(' ')}),
        )
        .filter(({textContent}) => textContent.trim()),
    sort: (key) => (grid.items = rows.toSorted(byKey(key))),
    filter: (query) => (grid.items = rows.filter((row) => matches(row, query))),
    unmount: () => grid.remove(),
  };
}
