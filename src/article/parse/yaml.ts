// The only file that imports js-yaml, so that it stays out of every bundle that reads no YAML.
import {EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException} from 'js-yaml';
import type {IssueCode, Severity} from '../issue.js';
import {
  defaultLimits,
  emptyDocument,
  IssueList,
  tooLong,
  type Limits,
  type ParsedText,
  type ParseOptions,
} from './parsed.js';
import {SourceMap} from './source-map.js';
import {adviseOnYaml} from './yaml-advice.js';
import {YamlComposer, type YamlEvent} from './yaml-composer.js';
import {firstDocument, repairIndentation, replaceUnprintable, splitSections} from './yaml-text.js';

/**
 * Reads the first document of a YAML text. Scalars keep their spelling (`1.20`, `no`, `2026-05-05`); `null`, `~` and
 * nothing are null. After a syntax error, the top-level sections without one are still read.
 */
export function parseYaml(text: string, options: ParseOptions = {}): ParsedText {
  const limits = {...defaultLimits, ...options.limits};
  const tooLongIssue = tooLong(text, limits);
  if (tooLongIssue) return emptyDocument([tooLongIssue]);

  const reader = new YamlReader(text, limits, options);
  const data = reader.read();
  const {map, list} = reader;
  return {data, issues: list.issues, map, positionOf: (path) => map.find(data, path)};
}

class YamlReader {
  readonly map: SourceMap;
  readonly list = new IssueList();
  readonly #text: string;
  readonly #limits: Limits;
  readonly #composer: YamlComposer;
  #errors = 0;

  constructor(text: string, limits: Limits, {start}: ParseOptions) {
    this.map = new SourceMap(text, start);
    this.#text = text;
    this.#limits = limits;
    this.#composer = new YamlComposer(limits, this.map, this.list);
  }

  read(): unknown {
    const printable = replaceUnprintable(this.#text);
    if (printable.offset >= 0) {
      const message = 'Remove the control character; “\uFFFD” is shown in its place.';
      this.#report('yaml/control-character', 'warning', message, printable.offset);
    }
    const {text, second} = firstDocument(printable.text);
    if (second >= 0) {
      const message =
        'Only the first document is read; remove the “---” or “...” line above this if it is not meant to end it.';
      this.#report('yaml/second-document', 'warning', message, second);
    }
    const data = this.#readDocument(text);
    if (data === null && this.list.issues.every(({severity}) => severity !== 'error')) {
      this.#report('yaml/empty', 'info', 'There is no data here, only comments or nothing at all.', 0);
    }
    return data;
  }

  #readDocument(text: string): unknown {
    const events = this.#parse(text);
    const repaired = repairIndentation(text);
    // A wide space elsewhere is text; it is wrong where the text breaks off or a key begins with it.
    const isMisread = repaired.offset >= 0 && (events instanceof YAMLException || hasWideKey(events, text));
    if (!isMisread)
      return events instanceof YAMLException ? this.#readSections(text, events) : this.#compose(events, text);

    const message = 'Indent with plain spaces; these are no-break or other wide ones, as word processors leave them.';
    this.#report('yaml/no-break-space', 'warning', message, repaired.offset);
    const again = this.#parse(repaired.text);
    return again instanceof YAMLException
      ? this.#readSections(repaired.text, again)
      : this.#compose(again, repaired.text);
  }

  /** Reads the parts of a text that has a syntax error, each for itself. */
  #readSections(text: string, error: YAMLException): unknown {
    const sections = splitSections(text);
    if (sections.length < 2) {
      this.#reportError(error, {text, offset: 0});
      return null;
    }
    const isList = sections[0]!.text.startsWith('-');
    const root: unknown[] | Record<string, unknown> = isList ? [] : (Object.create(null) as Record<string, unknown>);
    for (const section of sections) {
      const events = this.#parse(section.text);
      if (events instanceof YAMLException) this.#reportError(events, section);
      else if (this.#compose(events, section.text, section.offset, root) !== root) {
        const message =
          'This line is no “key: value”; put a key before it, or indent it if it continues the value above.';
        this.#report('yaml/syntax', 'error', message, section.offset);
      }
    }
    this.map.root = sections[0]!.offset;
    return Object.keys(root).length ? root : null;
  }

  #parse(text: string): JsYamlEvent[] | YAMLException {
    try {
      // The parser counts a scalar, and what may turn out to be a key, as levels; the composer counts exactly.
      return parseEvents(text, {maxDepth: this.#limits.depth + 2});
    } catch (error) {
      return error instanceof YAMLException ? error : new YAMLException(String(error));
    }
  }

  #compose(events: JsYamlEvent[], text: string, offset = 0, into?: unknown[] | Record<string, unknown>): unknown {
    return this.#composer.compose(translate(events, text, offset), into);
  }

  #reportError({reason, mark}: YAMLException, part: {text: string; offset: number}): void {
    // A text in which every section is broken is no YAML, and the first hundred of them say so.
    if (++this.#errors > 100) return;
    const position = mark?.position ?? 0;
    if (reason.startsWith('nesting exceeded')) {
      const message = `Lists and mappings are more than ${this.#limits.depth} deep here; make them flatter.`;
      this.#report('limit/depth', 'error', message, part.offset + position);
      return;
    }
    const {code, message, offset} = adviseOnYaml(part.text, position, reason);
    this.#report(code, 'error', message, part.offset + offset);
  }

  #report(code: IssueCode, severity: Severity, message: string, offset: number): void {
    this.list.add(code, () => ({path: '', message, severity, position: this.map.position(offset)}));
  }
}

type JsYamlEvent = ReturnType<typeof parseEvents>[number];

/** From the parser's ranges, in which -1 is nothing, to events that need neither the parser nor the text. */
function* translate(events: readonly JsYamlEvent[], source: string, base: number): Generator<YamlEvent> {
  // The first event opens the document, which has no event of its own here.
  const last = events.length > 0 ? endOf(events, 0) : 0;
  for (let index = 1; index < last; index++) {
    const event = events[index]!;
    if (event.type === EVENT_ID.POP) {
      yield {kind: 'end'};
    } else if (event.type === EVENT_ID.ALIAS) {
      yield {
        kind: 'alias',
        name: source.slice(event.anchorStart, event.anchorEnd),
        offset: base + event.anchorStart - 1,
      };
    } else if (event.type !== EVENT_ID.DOCUMENT) {
      const node = {
        ...(event.anchorStart >= 0 && {anchor: source.slice(event.anchorStart, event.anchorEnd)}),
        ...(event.tagStart >= 0 && {tag: source.slice(event.tagStart, event.tagEnd)}),
      };
      if (event.type === EVENT_ID.SCALAR) {
        const plain = event.style === SCALAR_STYLE.PLAIN;
        // The range of a text in quotes begins after the quote; that of a block begins in the line after its “|”.
        const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
        const offset = event.valueStart < 0 ? {} : {offset: base + event.valueStart - (isQuoted ? 1 : 0)};
        yield {kind: 'scalar', text: getScalarValue(source, event), plain, ...node, ...offset};
      } else if (event.type === EVENT_ID.MAPPING && source.startsWith('{{', event.start)) {
        // `{{ page.title }}` is a template's placeholder, and never meant as a mapping with a mapping for a key.
        const end = source.indexOf('}}', event.start) + 2;
        yield {kind: 'scalar', text: source.slice(event.start, end), plain: false, ...node, offset: base + event.start};
        index = endOf(events, index);
      } else {
        const kind = event.type === EVENT_ID.MAPPING ? 'mapping' : 'list';
        yield {kind, ...node, offset: base + event.start};
      }
    }
  }
}

/** Where the list, mapping or document that begins at `index` ends. */
function endOf(events: readonly JsYamlEvent[], index: number): number {
  let depth = 0;
  do {
    const {type} = events[index++]!;
    if (type === EVENT_ID.POP) depth--;
    else if (type !== EVENT_ID.SCALAR && type !== EVENT_ID.ALIAS) depth++;
  } while (depth > 0);
  return index - 1;
}

/** Whether a plain scalar begins with a space that is none to YAML. */
function hasWideKey(events: readonly JsYamlEvent[], text: string): boolean {
  return events.some(
    (event) =>
      event.type === EVENT_ID.SCALAR &&
      event.style === SCALAR_STYLE.PLAIN &&
      event.valueStart >= 0 &&
      // `trim` knows the wide spaces, and a plain scalar cannot begin or end with a narrow one.
      text.slice(event.valueStart, event.valueStart + 1).trim() === '',
  );
}
