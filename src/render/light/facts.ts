import type {Fact} from '../../article/article.js';
import {attributes, markup, NOTHING, type Markup, type Part} from './markup.js';
import {field, item, lines, linkedWords, marksOf} from './page.js';

/** A description list of rows; nothing where there are none. */
export function descriptionList(...rows: readonly (readonly Markup[] | Markup | undefined | false)[]): Markup {
  const given = rows.flat().filter((row) => row !== undefined && row !== false);
  return given.length ? markup`<dl>${given}</dl>` : NOTHING;
}

/** One row of a description list, with a label of ours. */
export function row(label: string, content: Part): Markup {
  return markup`<div><dt>${label}</dt><dd>${content}</dd></div>`;
}

/** What else is said of something, a row for each key. */
export function factRows(facts: readonly Fact[] = []): Markup[] {
  return facts.map(
    ({key, label, values, url}) =>
      markup`<div data-item="facts"${attributes({'data-key': key})}><dt${attributes(marksOf(field('label'), label))} dir="auto">${lines(label)}</dt>${values.map(
        (value) => markup`<dd dir="auto">${linkedWords(item('values'), value, url)}</dd>`,
      )}</div>`,
  );
}
