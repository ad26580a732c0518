interface Grouped {
  /** Headings of the groups it is in, outermost first. */
  readonly group?: readonly string[];
}

/** The heading of a group, before the first item in it. */
export interface GroupHeading<Item> {
  readonly heading: string;
  /** 0 for a group that is in no other. */
  readonly depth: number;
  readonly items: readonly Item[];
}

/** The items in order, with a heading wherever a group begins. */
export function withGroups<Item extends Grouped>(items: readonly Item[]): (Item | GroupHeading<Item>)[] {
  const entries: (Item | GroupHeading<Item>)[] = [];
  let open: {name: string; items: Item[]}[] = [];
  for (const item of items) {
    const group = item.group ?? [];
    const same = group.findIndex((name, depth) => name !== open[depth]?.name);
    open = open.slice(0, same < 0 ? group.length : same);
    for (const name of group.slice(open.length)) {
      const members: Item[] = [];
      entries.push({heading: name, depth: open.length, items: members});
      open.push({name, items: members});
    }
    for (const {items: members} of open) members.push(item);
    entries.push(item);
  }
  return entries;
}

/** Items in a row, below the headings of the groups that begin with them. */
export interface Stretch<Item> {
  readonly headings: GroupHeading<Item>[];
  readonly items: Item[];
}

/** The same in pieces, for what has a list of its own for each group. */
export function inGroups<Item extends Grouped>(items: readonly Item[]): Stretch<Item>[] {
  const stretches: Stretch<Item>[] = [];
  let last: Stretch<Item> | undefined;
  const begin = (): Stretch<Item> => {
    last = {headings: [], items: []};
    stretches.push(last);
    return last;
  };
  for (const entry of withGroups(items)) {
    const before = last?.items.at(-1);
    if ('heading' in entry) (last && !before ? last : begin()).headings.push(entry);
    // After the end of a group inside another one there is no heading.
    else (last && (before?.group ?? entry.group)?.length === entry.group?.length ? last : begin()).items.push(entry);
  }
  return stretches;
}
