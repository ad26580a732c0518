import type {Mention} from '../../article/article.js';
import {withGroups, type GroupHeading} from '../../base/groups.js';

/** Mentions in a row, below the headings of the groups that begin with them. */
export interface Stretch {
  readonly headings: readonly GroupHeading<Mention>[];
  readonly items: readonly Mention[];
  /** How many mentions come before these. */
  readonly from: number;
}

/**
 * Mentions by their author's groups where there are some, else by type, with `other` for those that have none. What is in
 * no group comes first: below a group it would seem to be in it.
 */
export function group(items: readonly Mention[], other: string): Mention[] {
  const byAuthor = items.some((item) => item.group);
  const byType = !byAuthor && items.some(({type}) => type);
  const groups = new Map<string, Mention[]>([['[]', []]]);
  for (const item of items) {
    const headings = byType ? [item.type ?? other] : (item.group ?? []);
    const key = JSON.stringify(headings);
    const member = byType ? {...item, group: headings} : item;
    const members = groups.get(key);
    if (members) members.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()].flat();
}

export function stretchesOf(items: readonly Mention[]): Stretch[] {
  const stretches: {headings: GroupHeading<Mention>[]; items: Mention[]; from: number}[] = [];
  let from = 0;
  let last: (typeof stretches)[number] | undefined;
  for (const entry of withGroups(items)) {
    const isHeading = 'heading' in entry;
    if (!last || (isHeading && last.items.length)) stretches.push((last = {headings: [], items: [], from}));
    if (isHeading) last.headings.push(entry);
    else from += last.items.push(entry) && 1;
  }
  return stretches;
}
