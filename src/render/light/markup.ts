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
  let text = strings[0]!;
  for (let index = 0; index < parts.length; index++) text += write(parts[index]) + strings[index + 1]!;
  return new Markup(text);
}

/** Attributes with their values, a space before each; those that are undefined are left out. No name is in two lists. */
export function attributes(...lists: readonly Readonly<Record<string, string | number | undefined>>[]): Markup {
  let text = '';
  for (const values of lists) {
    for (const name of Object.keys(values)) {
      const value = values[name];
      if (value !== undefined) text += ` ${name}="${write(value)}"`;
    }
  }
  return new Markup(text);
}

/** HTML of another writer's. What HTML has no place for, half a pair of surrogates and NUL, is a replacement character. */
export function written(html: string): Markup {
  return new Markup(html.replace(/[\0\p{Cs}]/gu, '\ufffd'));
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part !== 'object') return escapeHtml(String(part));
  let text = '';
  for (const inner of part) text += write(inner);
  return text;
}
