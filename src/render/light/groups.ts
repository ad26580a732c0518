import {markup, type Markup} from './markup.js';
import {field, heading, marksOf} from './page.js';

interface Grouped {
  readonly group?: readonly string[];
}

/**
 * Items in lists of their own, below the headings of their author's groups. A group is a section that is read back as one;
 * what is `ours` is the heading of a type, which is said in each item.
 */
export function inSections<Item extends Grouped>(
  items: readonly Item[],
  level: number,
  list: (items: readonly Item[], level: number) => Markup,
  ours = false,
  depth = 0,
): Markup[] {
  const runs: {name: string | undefined; items: Item[]}[] = [];
  for (const item of items) {
    const name = item.group?.[depth];
    const last = runs.at(-1);
    if (last && last.name === name) last.items.push(item);
    else runs.push({name, items: [item]});
  }
  return runs.map(({name, items: members}) => {
    if (name === undefined) return list(members, level);
    const inner = inSections(members, level + 1, list, ours, depth + 1);
    return ours
      ? markup`<section>${heading(level, name)}${inner}</section>`
      : markup`<section data-item="items">${heading(level, name, marksOf(field('title'), name))}${inner}</section>`;
  });
}
