import type {Consideration, Fact} from './article.js';

/** What stands together, below its category if it has one. */
export interface ConsiderationGroup {
  readonly category?: string;
  readonly items: readonly Consideration[];
}

/** What stands before what is said of a consideration. */
export interface ConsiderationWords {
  readonly severity: string;
  readonly category: string;
  readonly source: string;
}

/**
 * Items by category, in the order in which the categories come up; first those without one. All together where no two
 * share a category.
 */
export function byCategory(items: readonly Consideration[]): ConsiderationGroup[] {
  const loose: Consideration[] = [];
  const groups = new Map<string, Consideration[]>();
  for (const item of items) {
    const {category} = item;
    const members = category ? groups.get(category) : loose;
    if (members) members.push(item);
    else groups.set(category!, [item]);
  }
  if (groups.size + loose.length === items.length) return [{items}];
  const grouped = [...groups].map(([category, members]) => ({category, items: members}));
  return loose.length ? [{items: loose}, ...grouped] : grouped;
}

/** What is said of a consideration beside its name and text. */
export function factsAbout(
  {name, severity, category, url, facts = []}: Consideration,
  words: ConsiderationWords,
  isGrouped: boolean,
): Fact[] {
  const fact = (key: keyof ConsiderationWords, value: string | undefined | false): Fact[] =>
    value ? [{key, label: words[key], values: [value], ...(key === 'source' && {url: value})}] : [];
  return [
    ...fact('severity', severity),
    ...fact('category', !isGrouped && category),
    ...facts,
    // Where there is a name, that is the link.
    ...fact('source', !name && url),
  ];
}
