/** The columns of a comparison, by key. */
export const columns = {
  name: 'Name',
  price: 'Price',
  users: 'Users',
  open_source: 'Open source',
  rating: 'Rating',
  note: 'Note',
};
export const keys = Object.keys(columns);

export const byKey = (key) => (a, b) => (a[key] < b[key] ? -1 : Number(a[key] > b[key]));
export const matches = (row, query) => keys.some((key) => `${row[key]}`.includes(query));
