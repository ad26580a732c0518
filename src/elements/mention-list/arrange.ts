import type {Mention} from '../../article/article.js';

/**
 * Mentions by their author's groups where there are some, else by type, with `other` for those that have none. What is in
 * no group comes first: below a group it would seem to be in it.
 */
export function arrange(items: readonly Mention[], other: string): Mention[] {
  const byType = items.some(({type}) => type) && !items.some(({group}) => group);
  const groups = new Map<string, Mention[]>([['[]', []]]);
  for (const item of items) {
    const member = byType ? {...item, group: [item.type ?? other]} : item;
    const key = JSON.stringify(member.group ?? []);
    const members = groups.get(key);
    if (members) members.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()].flat();
}
