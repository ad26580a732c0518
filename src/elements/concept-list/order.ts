import type {Concept} from '../../article/article.js';

/** A letter that terms begin with, and the first of them. */
export interface Letter {
  readonly letter: string;
  readonly id: string;
}

/** More letters are no help: in some scripts nearly every term begins with another character. */
const MOST_LETTERS = 40;
/** Stands for everything that is not a letter. */
const OTHER = '#';

/** The concepts by their terms, as the language sorts; those of a group stay together, in the author's order of groups. */
export function sortConcepts(items: readonly Concept[], lang: string): Concept[] {
  const {compare} = collator(lang);
  const groups = new Map<string, number>();
  const ranked = items.map((item) => {
    const key = JSON.stringify(item.group ?? []);
    const rank = groups.get(key) ?? groups.size;
    groups.set(key, rank);
    return {item, rank};
  });
  ranked.sort((a, b) => a.rank - b.rank || compare(a.item.term, b.item.term));
  return ranked.map(({item}) => item);
}

/** The letters that lead through terms in alphabetical order; none for terms in any other order. */
export function indexOf(items: readonly Concept[], lang: string): Letter[] {
  const {compare} = collator(lang);
  if (items.some(({term}, index) => index && compare(items[index - 1]!.term, term) > 0)) return [];
  const base = collator(lang, 'base');
  const letters = new Map<string, Letter>();
  let last = OTHER;
  for (const {term, id} of items) {
    let letter = letterOf(term, lang);
    // What the language sorts as one letter is one: É as E in French, but not Å as A in Swedish.
    if (!base.compare(letter, last)) letter = last;
    if (!letters.has(letter)) letters.set(letter, {letter, id});
    last = letter;
  }
  return letters.size > MOST_LETTERS ? [] : [...letters.values()];
}

function letterOf(term: string, lang: string): string {
  const first = /^\p{L}/u.exec(term.trim().normalize('NFC'))?.[0];
  if (!first) return OTHER;
  const [upper = first] = first.toLocaleUpperCase(lang);
  const [plain = upper] = upper.normalize('NFD');
  return collator(lang, 'base').compare(plain, upper) ? upper : plain;
}

const collators = new Map<string, Intl.Collator>();

/** Making one is slow. */
function collator(lang: string, sensitivity: 'base' | 'variant' = 'variant'): Intl.Collator {
  const key = `${lang} ${sensitivity}`;
  let found = collators.get(key);
  if (!found) collators.set(key, (found = new Intl.Collator(lang, {sensitivity, numeric: true})));
  return found;
}
