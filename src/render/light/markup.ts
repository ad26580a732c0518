import {escapeHtml} from '../escape.js';

/** HTML that this library has written: the only text that stands in a template as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template; nothing is written for undefined and false. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

export const NOTHING = new Markup('');

/** A piece of HTML. Whatever is put into it is escaped, in texts and in quoted attributes, unless it is such a piece itself. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, next, index) => text + write(parts[index - 1]) + next));
}

/** Attributes with their values, a space before each; those that are undefined are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Markup {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${write(value)}"`,
  );
  return new Markup(given.join(''));
}

/** A piece of HTML as text: what HTML has no place for, half a pair of surrogates and NUL, is a replacement character. */
export function finish({text}: Markup): string {
  return text.replace(/[\0\p{Cs}]/gu, '\ufffd');
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part !== 'object') return escapeHtml(String(part));
  return part.map(write).join('');
}
