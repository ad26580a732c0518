import {entriesOf, foldKey, isBlank, listOf, type Entry} from '../article/data.js';
import type {Issue} from '../article/issue.js';
import {shorten} from '../article/parse/parsed.js';
import {articleKeys} from '../schema/definition.js';
import type {KeyDefinition} from '../schema/key-definition.js';
import {spell} from '../schema/spelling.js';
import {commonKeys} from './common-keys.js';
import {editDistance} from './distance.js';

/** More of them would be a file in a language of its own. */
const MAX_SUGGESTIONS = 20;
/** Items that are looked at, and how deep. */
const MAX_VISITS = 5000;

/** Names in items and sections beside those of their definitions. */
const ALSO_KNOWN = 'title description items name id url text type group category rest value values key label';

/**
 * The keys that nothing reads and that are spelled almost like one that is read, at the root and in the items of known
 * sections: “quesitons”. Words that mean something to site generators, or in a language, are left alone.
 */
export function suggestKeys(data: unknown): Issue[] {
  const issues: Issue[] = [];
  const entries = entriesOf(data, '') ?? [];
  checkKeys(entries, articleKeys, issues, true);
  let visits = MAX_VISITS;
  const visit = (value: unknown, path: string, {shape}: KeyDefinition, depth: number, isItem = false): void => {
    if (!('item' in shape) || depth > 3 || visits-- <= 0) return;
    const list = listOf(value);
    if (list) {
      for (const [index, item] of list.entries()) visit(item, `${path}[${index}]`, {...any, shape}, depth + 1, true);
      return;
    }
    const inner = entriesOf(value, path) ?? [];
    const groups = 'groups' in shape ? shape.groups.split(' ') : [];
    const known = inner.filter(({name}) => resolve(name, shape.item));
    if (isItem || known.length) {
      const others = inner.filter(({name}) => !groups.includes(name));
      checkKeys(others, shape.item, issues, false);
    }
    for (const entry of inner) {
      const own = known.includes(entry) ? resolve(entry.name, shape.item) : undefined;
      if (own) visit(entry.value, entry.path, own, depth + 1);
      // A group of items, or a map from names to items.
      else if (groups.includes(entry.name) || !(isItem || known.length))
        visit(entry.value, entry.path, {...any, shape}, depth + 1);
    }
  };
  for (const entry of entries) {
    const definition = resolve(entry.name, articleKeys);
    if (definition) visit(entry.value, entry.path, definition, 0);
    if (!/context|^(meta|metadata|article)$/.test(entry.name)) continue;
    const nestedEntries = entriesOf(entry.value, entry.path) ?? [];
    checkKeys(nestedEntries, articleKeys, issues, true);
    for (const inner of nestedEntries) {
      const nested = resolve(inner.name, articleKeys);
      if (nested) visit(inner.value, inner.path, nested, 0);
    }
  }
  return issues.slice(0, MAX_SUGGESTIONS);
}

const any = {key: '', names: '', description: ''};

/** The names of each definition; they are looked up for every key. */
const namesOf = new Map<KeyDefinition, ReadonlySet<string>>();

/** The definition that has a name. */
function resolve(name: string, definitions: readonly KeyDefinition[]): KeyDefinition | undefined {
  return definitions.find((definition) => {
    const {names} = definition;
    const known = namesOf.get(definition) ?? new Set(names.split(' '));
    namesOf.set(definition, known);
    return known.has(name) || (names.includes('*timeline') && name.endsWith('timeline'));
  });
}

function checkKeys(
  entries: readonly Entry[],
  definitions: readonly KeyDefinition[],
  issues: Issue[],
  isRoot: boolean,
): void {
  const used = new Set(entries.map(({name}) => resolve(name, definitions)));
  for (const {key, name, path, value} of entries) {
    if (issues.length >= MAX_SUGGESTIONS) return;
    if (isBlank(value) || isLabel(key) || commonKeys.has(name) || ALSO_KNOWN.split(' ').includes(name)) continue;
    if (resolve(name, definitions)) continue;
    // What the article has already is hardly meant a second time.
    const open = definitions.filter((definition) => !used.has(definition) && fits(value, definition, isRoot));
    const near = nearest(name, open);
    if (!near) continue;
    const meant = spell(near, key);
    const message = `Nothing reads the key “${shorten(key)}”; did you mean “${meant}”?`;
    issues.push({code: 'key/unknown', path, message, severity: 'warning'});
  }
}

/** `phase_a` and `step-2` are names that an author has given. */
function isLabel(key: string): boolean {
  return /[\s_-].$|\d$/.test(key);
}

/** At the root a section is a list or a map, and a fact is none. */
function fits(value: unknown, {shape}: KeyDefinition, isRoot: boolean): boolean {
  if (!isRoot || shape.kind === 'any') return true;
  const isNested = typeof value === 'object';
  return shape.kind === 'section' ? isNested : !isNested || shape.kind === 'items' || /tags|texts/.test(shape.kind);
}

/** The name that a key was meant to be; of several that are as near, the first. */
function nearest(name: string, definitions: readonly KeyDefinition[]): string | undefined {
  let best: {name: string; distance: number} | undefined;
  for (const {key, names} of definitions) {
    for (const alias of [foldKey(key), ...names.split(' ')]) {
      if (!isNear(name, alias)) continue;
      const distance = editDistance(name, alias, 2);
      if (!best || distance < best.distance) best = {name: alias, distance};
    }
  }
  return best?.name;
}

/** The shorter a name is, the more other words are near it. */
function isNear(name: string, alias: string): boolean {
  if (!/^[a-z]{3,}$/.test(alias) || !/^[a-z\d]+$/.test(name)) return false;
  const distance = editDistance(name, alias, 2);
  if (alias.length >= 8) return distance <= 2 && name.length >= 6;
  const isSwap = name.length === alias.length && [...name].sort().join() === [...alias].sort().join();
  // “awnser”
  if (alias.length >= 6 && distance <= 2 && isSwap) return true;
  if (distance !== 1) return false;
  if (alias.length >= 6) return true;
  // “titl”, “tittle”, “auhtor”; but one letter in the place of another makes a word: game, date and gate.
  return isSwap || (alias.length > 3 && Math.abs(name.length - alias.length) === 1 && !/^(.*)s$|^$/.test(name));
}
