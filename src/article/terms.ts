import {rootEntries} from './read/find.js';
import {findConcepts, readConcepts} from './read/concepts.js';
import {findMentions, readMentions} from './read/mentions.js';

export type TermKind = 'concept' | 'mention';

/** A place in a text that names an entry of the article. */
export interface TermUse {
  readonly start: number;
  readonly end: number;
  /** The id of the entry, with the prefix of its kind. */
  readonly id: string;
}

/** Finds the places, in order and without overlaps; of names that begin at the same place the longest. */
export type FindTerms = (text: string) => readonly TermUse[];

/** A letter more of some terms, and the terms that end with it. */
interface Node {
  readonly next: Map<string, Node>;
  /** The entry that goes by this name, however it is written. */
  id?: string;
  /** The entries that go by this name when it is written so. */
  exact?: Map<string, string>;
}

/** Nobody calls anything by more than this in a text, and looking for it at each of its words would take too long. */
const LONGEST = 200;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * What finds the concepts and the mentions of an article in a text; undefined where it has neither. A concept's name counts in
 * any case, what is a name or an abbreviation only as it is written.
 */
export function findTermsOf(data: unknown, kinds: readonly TermKind[]): FindTerms | undefined {
  const root: Node = {next: new Map()};
  // A list, or a map without such a key, is the part of an article that an element shows by itself.
  if (!rootEntries(data)) return undefined;
  if (kinds.includes('concept') && findConcepts(data)?.root) {
    for (const {id, term} of readConcepts(data).value.items) {
      for (const {name, exact} of namesOf(term)) add(root, name, `concept-${id}`, exact);
    }
  }
  if (kinds.includes('mention') && findMentions(data)?.root) {
    for (const {id, name, alternateName = []} of readMentions(data).value.items) {
      for (const text of [name, ...alternateName]) add(root, text, `mention-${id}`, true);
    }
  }
  return root.next.size ? (text) => search(root, text) : undefined;
}

/** `Foreign Function Interface (FFI)` is also called by what is outside and by what is inside of the parentheses. */
function namesOf(term: string): {name: string; exact: boolean}[] {
  const text = term.trim();
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const [before, inside] = [text.slice(0, Math.max(open, 0)).trim(), text.slice(open + 1, -1).trim()];
  const names = [{name: text, exact: isAbbreviation(text)}];
  if (open > 0 && before) names.push({name: before, exact: isAbbreviation(before)});
  // A word in small letters there is an explanation, and would be found everywhere.
  if (open > 0 && inside && inside !== inside.toLowerCase()) names.push({name: inside, exact: true});
  return names;
}

/** `IT` is not "it". */
function isAbbreviation(name: string): boolean {
  return name.length < 6 && name === name.toUpperCase();
}

function add(root: Node, name: string, id: string, exact: boolean): void {
  const written = name.trim().replace(/\s+/g, ' ');
  if (!written || written.length > LONGEST) return;
  let node = root;
  for (const letter of written.split('')) {
    const key = fold(letter);
    const next = node.next.get(key) ?? {next: new Map<string, Node>()};
    node.next.set(key, next);
    node = next;
  }
  if (!exact) node.id ??= id;
  else if (!node.exact?.has(written)) (node.exact ??= new Map<string, string>()).set(written, id);
}

function search(root: Node, text: string): TermUse[] {
  const uses: TermUse[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!root.next.has(fold(text[start]!)) || !isEdge(text, start)) continue;
    const use = longestAt(root, text, start);
    if (!use) continue;
    uses.push(use);
    start = use.end - 1;
  }
  return uses;
}

function longestAt(root: Node, text: string, start: number): TermUse | undefined {
  let found: TermUse | undefined;
  let node: Node | undefined = root;
  for (let end = start; end < text.length;) {
    node = node.next.get(fold(text[end]!));
    if (!node) break;
    end++;
    if (/\s/.test(text[end - 1]!)) while (end < text.length && /\s/.test(text[end]!)) end++;
    if (!node.id && !node.exact) continue;
    if (!isEdge(text, end)) continue;
    const id = node.exact?.get(text.slice(start, end).replace(/\s+/g, ' ')) ?? node.id;
    if (id) found = {start, end, id};
  }
  return found;
}

/** One letter as it is compared: of the same length, so that places in the text stay what they are. */
function fold(letter: string): string {
  const folded = letter.toLowerCase();
  return /\s/.test(letter) ? ' ' : folded.length === letter.length ? folded : letter;
}

/** Whether a word may begin or end at a place. The names of `C` and `Node` are not part of `C++` and `Node.js`. */
function isEdge(text: string, at: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(at - 2, 0), at))?.[0] ?? '';
  const after = String.fromCodePoint(text.codePointAt(at) ?? 32);
  if (UNSPACED.test(before) || UNSPACED.test(after)) return true;
  if (WORD.test(before)) return !WORD.test(after) && !/^([+#]|\.[\p{L}\p{N}])/u.test(text.slice(at, at + 3));
  return !WORD.test(after) || !/[\p{L}\p{N}]\.$/u.test(text.slice(Math.max(at - 3, 0), at));
}
