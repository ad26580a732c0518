import {digestForTemplateResult} from '@lit-labs/ssr-client';
import {noChange, nothing, type TemplateResult} from 'lit';
import type {Directive, DirectiveResult} from 'lit/directive.js';
import {getDirectiveClass, isTemplateResult} from 'lit/directive-helpers.js';
import {escapeHtml} from './escape.js';

/** An element inside a template that has a view of its own. */
export interface InnerElement {
  setAttribute(name: string, value: string): void;
  setProperty(name: string, value: unknown): void;
  /** Everything up to the end of its start tag. */
  writeAttributes(): string;
  writeShadowRoot(): Piece;
}

/** What a template becomes: texts, and what makes more of them, now or later, which is asked in this order. */
export type Piece = string | readonly Piece[] | Promise<Piece> | (() => Piece);

/** Makes what renders an element; undefined for an element that has no view. */
export type MakeElement = (name: string) => InnerElement | undefined;

interface Attribute {
  readonly type: 'attribute';
  /** `.` for a property, `?` for one that is there or not, `@` for a listener; empty for a text. */
  readonly kind: string;
  readonly name: string;
  /** Around its values. */
  readonly texts: readonly string[];
}

/** A step of a template: a text that is always the same, or what to do with its next value. */
type Step =
  | string
  | {readonly type: 'child'}
  | Attribute
  | {readonly type: 'element'; readonly name: string; readonly index: number}
  | {readonly type: 'static'; readonly name: string; readonly value: string}
  | {readonly type: 'opened'};

/** Stands for a value between the strings of a template; no HTML has it. */
const VALUE = '\0';

/** A comment, a start tag with its name and attributes, or the place of a value. */
const TOKEN = /<!--[^]*?-->|<([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>|\0/gi;
/** An attribute with its name and its value. */
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]*))?/g;

const programs = new WeakMap<TemplateStringsArray, readonly Step[]>();

/**
 * A Lit template as HTML, with the comments that `@lit-labs/ssr-client` finds its parts by. It is what `@lit-labs/ssr`
 * writes, several times as fast, for templates like those of this library: whole tags, no elements that a parser would add,
 * no bindings of elements, and directives only where there is content.
 */
export class TemplateWriter {
  readonly #makeElement: MakeElement;
  readonly #pieces: Piece[] = [];
  #text = '';

  constructor(makeElement: MakeElement) {
    this.#makeElement = makeElement;
  }

  /** Everything that has been written, its texts as `change` makes them. */
  finish(change: (html: string) => string): Piece {
    return [...this.#pieces, this.#text].map((piece) => (typeof piece === 'string' ? change(piece) : piece));
  }

  add(value: unknown) {
    if (isTemplateResult(value)) {
      this.#writeTemplate(value as TemplateResult);
      return;
    }
    const Class = getDirectiveClass(value);
    if (Class) {
      this.add(valueOf(value as DirectiveResult, Class as new (part: object) => Directive));
      return;
    }
    this.#text += '<!--lit-part-->';
    if (typeof value === 'object' && value !== null && Symbol.iterator in value) {
      for (const item of value as Iterable<unknown>) this.add(item);
    } else if (!isEmpty(value)) this.#text += escapeHtml(String(value));
    this.#text += '<!--/lit-part-->';
  }

  #writeTemplate(template: TemplateResult) {
    const {strings, values} = template;
    let program = programs.get(strings);
    if (!program) programs.set(strings, (program = compile(template)));
    let next = 0;
    let inner: InnerElement | undefined;
    for (const step of program) {
      if (typeof step === 'string') this.#text += step;
      else if (step.type === 'child') this.add(values[next++]);
      else if (step.type === 'attribute') {
        this.#writeAttribute(step, values, next, inner);
        next += step.texts.length - 1;
      } else if (step.type === 'element') {
        inner = this.#makeElement(step.name);
        if (inner) this.#text += `<!--lit-node ${step.index}-->`;
        this.#text += `<${step.name}`;
      } else if (step.type === 'static') {
        if (inner) inner.setAttribute(step.name, step.value);
        else this.#text += ` ${step.name}="${escapeHtml(step.value)}"`;
      } else {
        this.#text += `${inner ? `${inner.writeAttributes()} defer-hydration` : ''}>`;
        if (inner) this.#writeLater(inner);
        inner = undefined;
      }
    }
  }

  #writeLater(element: InnerElement) {
    this.#pieces.push(this.#text, () => element.writeShadowRoot());
    this.#text = '';
  }

  #writeAttribute({kind, name, texts}: Attribute, values: readonly unknown[], first: number, inner?: InnerElement) {
    const value = values[first];
    // What listens has nothing to say here.
    if (kind === '@' || (texts.length === 2 && value === noChange)) return;
    if (kind === '.' && inner) inner.setProperty(name, value === nothing ? undefined : value);
    else if (kind === '?' || (kind === '.' && typeof value === 'boolean')) {
      if (value && value !== nothing) this.#setAttribute(name, '', inner);
    } else {
      let written = texts[0]!;
      for (let index = 1; index < texts.length; index++) {
        const part = values[first + index - 1];
        if (part === nothing) return;
        written += (isEmpty(part) ? '' : String(part)) + texts[index]!;
      }
      this.#setAttribute(name, written, inner);
    }
  }

  #setAttribute(name: string, value: string, inner: InnerElement | undefined) {
    if (inner) inner.setAttribute(name, value);
    else this.#text += value ? `${name}="${escapeHtml(value)}"` : name;
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === nothing || value === noChange;
}

/** What a directive shows where there is no part of a page for it. */
function valueOf(result: DirectiveResult, Class: new (part: object) => Directive): unknown {
  const {values} = result as unknown as {readonly values: unknown[]};
  return new Class({type: 2}).render(...values);
}

function compile(template: TemplateResult): readonly Step[] {
  const source = template.strings.join(VALUE);
  const steps: Step[] = [];
  let text = `<!--lit-part ${digestForTemplateResult(template)}-->`;
  /** Of elements and comments, in their order: values between them are comments on the client. */
  let index = 0;
  let end = 0;
  const add = (step: Step) => {
    if (text) steps.push(text);
    text = '';
    steps.push(step);
  };
  for (const token of source.matchAll(TOKEN)) {
    text += source.slice(end, token.index);
    end = token.index + token[0].length;
    const [whole, name, attributes = ''] = token;
    if (whole === VALUE) add({type: 'child'});
    else if (!name) text += whole;
    else if (name.includes('-')) {
      add({type: 'element', name, index});
      for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
        const texts = unquote(value).split(VALUE);
        add(texts.length > 1 ? attribute(key, texts) : {type: 'static', name: key, value: texts[0]!});
      }
      add({type: 'opened'});
    } else {
      if (attributes.includes(VALUE)) text += `<!--lit-node ${index}-->`;
      text += `<${name}`;
      let done = 0;
      for (const match of attributes.matchAll(ATTRIBUTE)) {
        const [all, key = '', value = ''] = match;
        if (!value.includes(VALUE)) continue;
        text += attributes.slice(done, match.index);
        done = match.index + all.length;
        add(attribute(key, unquote(value).split(VALUE)));
      }
      text += `${attributes.slice(done)}>`;
    }
    index++;
  }
  return [...steps, `${text}${source.slice(end)}<!--/lit-part-->`];
}

function attribute(written: string, texts: readonly string[]): Attribute {
  const [, kind = '', name = ''] = /^([.?@]?)(.*)$/s.exec(written)!;
  return {type: 'attribute', kind, name, texts};
}

function unquote(value: string): string {
  return /^["']/.test(value) ? value.slice(1, -1) : value;
}
