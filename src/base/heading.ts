import {html, type TemplateResult} from 'lit';

const strings = new WeakMap<TemplateStringsArray, TemplateStringsArray[]>();

/** A heading of a level from 1 to 6. */
export function renderHeading(level: number, content: unknown, part: string): TemplateResult {
  return atLevel(level, html`<h2 part=${part}>${content}</h2>`);
}

/**
 * A template with its `<h2>` at another level, from 1 to 6: in Lit each name of a tag needs a template of its own. A list
 * with the heading in the template of its items is faster than one with a template for each heading.
 */
export function atLevel(level: number, template: TemplateResult): TemplateResult {
  const levels = strings.get(template.strings) ?? [];
  strings.set(template.strings, levels);
  levels[level] ??= Object.assign(
    template.strings.map((text) => text.replace(/(<\/?h)2\b/g, `$1${level}`)),
    {raw: template.strings.raw},
  );
  return {...template, strings: levels[level]};
}
