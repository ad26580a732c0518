import type {Cell, Comparison} from '../../article/article.js';

/** The comparison with a column for the groups that its products are in: however it is sorted, they stay known. */
export function withGroups(comparison: Comparison): Comparison {
  const {columns, items} = comparison;
  if (!items.some(({group}) => group?.length)) return comparison;
  return {
    ...comparison,
    columns: [{key: '/group', label: 'Group'}, ...columns],
    items: items.map(({group = [], cells, ...item}) => ({...item, cells: [toCell(group), ...cells]})),
  };
}

function toCell(group: readonly string[]): Cell {
  return group.length ? {kind: 'text', text: group.join(' / ')} : {kind: 'empty', text: ''};
}
