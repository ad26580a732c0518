import {Fields, fieldsOf, isBlank, listOf, MAX_DEPTH, MAX_NODES, type Entry} from '../data.js';
import {HEADING, INTRO} from '../keys.js';
import {asText, cleanLabel, cleanText, plainText, textsOf} from '../text.js';
import type {Found} from './find.js';
import type {Report} from './report.js';

/** One item of a section, wherever in lists, maps and groups it was found. */
export interface Part {
  readonly fields: Fields;
  readonly path: string;
  /** Headings of the groups it is in, outermost first. */
  readonly group: readonly string[];
  /** The map key that it was under. */
  readonly key?: string;
}

/** How the items of one section are told from groups of them. */
export interface Shape {
  /** Names under which a group has its items. */
  readonly groups: string;
  /** Names of what an item is called. */
  readonly names: string;
  /** The field that a plain text is: in a list, and as the value of a map. */
  readonly text: readonly [inList: string, inMap: string];
  /** Whether a list of texts under a key is the value of one item: the paragraphs of an answer. */
  readonly listIsText?: boolean;
  /** Whether a map is an item, not a group or a map of items; `depth` is 0 for the section itself. */
  readonly isItem: (fields: Fields, depth: number, key: string | undefined, hasGroups: boolean) => boolean;
  /** Whether two neighbors in a list are halves of one item. */
  readonly joins?: (fields: Fields, next: Fields) => boolean;
  /** Takes out of a map the items that it has by number: `q1`, `a1`, `q2`, `a2`. */
  readonly takeNumbered?: (fields: Fields) => readonly Fields[];
}

/** The items of a section in whatever their author put them: lists, maps, wrappers, groups of groups. */
export class Outline {
  title?: string;
  description?: string;
  readonly parts: Part[] = [];
  readonly #shape: Shape;
  readonly #report: Report;
  /** A small map can be reached in very many ways, so what is counted is visits. */
  #left = MAX_NODES;

  constructor(found: Found | undefined, shape: Shape, report: Report) {
    this.#shape = shape;
    this.#report = report;
    if (found) this.#visit(found.value, found.path, [], 0);
  }

  /** The section's own heading and introduction, where it has them and something to introduce. */
  head(items: readonly unknown[]): {title?: string; description?: string} {
    if (!items.length) return {};
    const {title, description} = this;
    return {...(title && {title}), ...(description && {description})};
  }

  #visit(
    value: unknown,
    path: string,
    group: readonly string[],
    depth: number,
    key?: string,
    fields = fieldsOf(value, path),
  ): void {
    if (depth > MAX_DEPTH || this.#left-- <= 0) {
      if (this.#left >= -1) this.#report(depth > MAX_DEPTH ? 'limit/depth' : 'limit/nodes', path, 'Too much to read.');
      return;
    }
    const list = listOf(value);
    if (list && !(key && this.#shape.listIsText && textsOf(value))) {
      this.#visitList(list, path, key ? [...group, key] : group, depth + 1);
    } else if (fields) {
      this.#visitMap(fields, path, group, depth, key);
    } else if (key || !isBlank(value)) {
      const name = this.#shape.text[key ? 1 : 0];
      this.parts.push({fields: new Fields([{key: name, name, path, value}]), path, group, key});
    }
  }

  #visitList(list: readonly unknown[], path: string, group: readonly string[], depth: number): void {
    const {joins} = this.#shape;
    let next: Fields | undefined;
    for (let index = 0; index < list.length; index++) {
      const at = `${path}[${index}]`;
      const fields = next ?? fieldsOf(list[index], at);
      next = joins && fields && fieldsOf(list[index + 1], `${path}[${index + 1}]`);
      if (next && fields && joins?.(fields, next)) {
        this.parts.push({fields: new Fields([...fields.entries, ...next.entries]), path: at, group});
        index++;
        next = undefined;
      } else {
        this.#visit(list[index], at, group, depth, undefined, fields);
      }
    }
  }

  #visitMap(fields: Fields, path: string, group: readonly string[], depth: number, key?: string): void {
    const {groups, isItem, names, takeNumbered} = this.#shape;
    const numbered = takeNumbered?.(fields) ?? [];
    for (const item of numbered) this.parts.push({fields: item, path: item.entries[0]!.path, group});
    const item = !numbered.length && isItem(fields, depth, key, !!fields.find(groups, ofMaps));
    const nested: Entry[] = [];
    for (let taken; (taken = fields.take(groups, item ? ofMaps : filled));) nested.push(taken.entry);
    const named = !item && !numbered.length && !nested.length;
    let heading = key;
    let title: Entry | undefined;
    if (item) {
      heading = fields.find(names, asText)?.value ?? key;
      this.parts.push({fields, path, group, key});
    } else {
      const called = fields.take(named ? 'title heading' : `${HEADING} ${names}`, asText);
      title = called?.entry;
      if (called) heading = cleanLabel(called.value, called.entry.path, this.#report);
      const intro = depth ? undefined : fields.take(named ? 'description intro' : INTRO, asText);
      if (!depth) this.title = heading;
      if (intro) this.description = cleanText(intro.value, intro.entry.path, this.#report);
    }
    const inner = heading && (depth || item) ? [...group, heading] : group;
    const rest = item ? [] : fields.left.filter((entry) => !isSilent(entry));
    if (!named) reportLeft(rest, this.#report);
    // The heading of nothing.
    else if (depth && title && !rest.length) reportLeft([title], this.#report);
    for (const entry of named ? rest : nested) {
      this.#visit(entry.value, entry.path, inner, depth + 1, named ? entry.key : undefined);
    }
  }
}

/** Names that say what a node is for machines only. */
export function isSilent({name, value}: Entry): boolean {
  return /^@|^id$/.test(name) || (name === 'type' && /^(question|answer|faqpage)$/i.test(asText(value) ?? ''));
}

/** Reports what the page does not show. */
export function reportLeft(entries: readonly Entry[], report: Report, known = ''): void {
  for (const {name, path, value} of entries) {
    if (isBlank(value)) continue;
    const shadowed = ` ${known} `.includes(` ${name} `);
    report(shadowed ? 'key/shadowed' : 'text/unlisted-key', path, 'Not shown.', 'info');
  }
}

/** What the text of a map is called. */
const TEXT = '@value text name';

/** Reports what is said in a map beside the text that was read out of it. */
export function reportBeside({value, path}: Pick<Entry, 'value' | 'path'>, report: Report, names = TEXT): void {
  const fields = fieldsOf(value, path);
  fields?.take(names, plainText);
  if (fields)
    reportLeft(
      fields.left.filter((entry) => !isSilent(entry)),
      report,
    );
}

/** A list or a map with something in it. */
export function filled(value: unknown): true | undefined {
  return (typeof value === 'object' && !isBlank(value)) || undefined;
}

/** A list with maps in it, or a map: what is nested in an item that may have lists of texts of its own. */
export function ofMaps(value: unknown): true | undefined {
  const list = listOf(value);
  return (list ? list.some((item) => fieldsOf(item)) : filled(value)) || undefined;
}
