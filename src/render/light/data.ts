import type {Data} from '../../article/read/data-section.js';
import type {NamedShape, SectionShape, Shape, TableShape} from '../../article/shape.js';
import {descriptionList} from './facts.js';
import {attributes, markup, NOTHING, type Markup, type Part} from './markup.js';
import {heading, lines, link, list, type Content, type Page} from './page.js';

/** Any value, in the form that its shape asks for. */
export function lightData(
  {heading: title, intro, shape}: Data,
  field: string | null,
  label: string | undefined,
  page: Page,
): Markup {
  if (!shape) return NOTHING;
  const own = label ?? title ?? page.term('restHeading');
  const head = page.heading(undefined, {text: own});
  const body =
    field === null
      ? value(shape, undefined, page.itemLevel, own, page)
      : wrapped({key: field, label: own, intro, shape}, page.itemLevel, page);
  return markup`${head}<div data-field="rest">${body}</div>`;
}

/** A value with the introduction that it brings along. */
function wrapped({key, label, intro, shape}: Omit<SectionShape, 'id'>, level: number, page: Page): Markup {
  if (intro === undefined) return value(shape, key, level, label, page);
  return markup`<div${attributes({'data-field': key})}>${page.text('description', intro)}${value(shape, 'items', level, label, page)}</div>`;
}

/** Marked as a field of what is around it, unless it is what is around it. */
function value(shape: Shape, field: string | undefined, level: number, label: string, page: Page): Markup {
  switch (shape.kind) {
    case 'text':
    case 'prose':
      return page.text(field ?? '', shape.text);
    case 'link':
      return markup`<p><bdi>${marked(shape, field ?? '', page)}</bdi></p>`;
    case 'table':
      return table(shape, field ?? '', label, page);
    case 'sections':
      return group(
        field,
        markup`${descriptionList(shape.facts.map((fact) => row(fact, page)))}${shape.sections.map((section) => part(section, level, page))}`,
      );
    case 'facts':
      return group(field, descriptionList(shape.facts.map((fact) => row(fact, page))));
    // Dates stay as they are written.
    case 'timeline':
      return value(shape.otherwise, field, level, label, page);
    default:
      return marked(shape, field ?? '', page);
  }
}

function group(field: string | undefined, content: Markup): Markup {
  return field === undefined ? content : markup`<div${attributes({'data-field': field})}>${content}</div>`;
}

function part(section: SectionShape, level: number, page: Page): Markup {
  const name = heading(level, section.label, {title: section.key === section.label ? undefined : section.key});
  return markup`<section${attributes({id: `data-${section.id}`})}>${name}${wrapped(section, level + 1, page)}</section>`;
}

function row(fact: NamedShape, page: Page): Markup {
  return markup`<div><dt dir="auto">${lines(fact.label)}</dt><dd>${marked(fact.shape, fact.key, page)}</dd></div>`;
}

/** A value in a row, as a field. */
function marked(shape: Shape, field: string, page: Page): Markup {
  if (shape.kind === 'tags' || shape.kind === 'list') return list({'data-field': field}, itemsOf(shape, page));
  if (shape.kind === 'facts') return value(shape, field, 6, '', page);
  const {value: read, shown} = inline(shape, page);
  return markup`<div${attributes({'data-field': field, 'data-value': read, dir: 'auto'})}>${shown}</div>`;
}

function itemsOf(shape: Shape, page: Page): Content[] {
  if (shape.kind === 'tags') return shape.tags.map((tag) => ({shown: lines(tag)}));
  return shape.kind === 'list' ? shape.items.map((item) => inline(item, page)) : [];
}

/** A value in a list or a cell: what is a list or a map itself is one there, too. */
function inline(shape: Shape, page: Page): Content {
  switch (shape.kind) {
    case 'text':
    case 'prose':
      return page.content(shape.text);
    case 'link':
      return {value: shape.text === shape.url ? undefined : shape.text, shown: link({}, shape.url, shape.text)};
    case 'tags':
    case 'list':
      return {shown: list({}, itemsOf(shape, page))};
    default:
      return {shown: shape.kind === 'facts' ? value(shape, undefined, 6, '', page) : ''};
  }
}

/** A row for each record. */
function table({columns, rows, names}: TableShape, field: string, label: string, page: Page): Markup {
  const head = columns.map(
    ({key, label: name}) =>
      markup`<th scope="col"${attributes({title: key === name ? undefined : key, dir: 'auto'})}>${lines(name)}</th>`,
  );
  const cell = (shape: Shape | undefined, index: number, name: string | undefined): Part => {
    const key = columns[index]?.key ?? '';
    if (!shape) return markup`<td></td>`;
    const {value: read, shown} = inline(shape, page);
    const marks = attributes({'data-field': key, 'data-value': read, dir: 'auto'});
    return index === names && name !== undefined
      ? markup`<th scope="row"${marks}>${shown}</th>`
      : markup`<td${marks}>${shown}</td>`;
  };
  return markup`<table${attributes({'data-field': field})}><caption>${label}</caption><thead><tr>${head}</tr></thead><tbody>${rows.map(
    ({id, name, cells}) =>
      markup`<tr${attributes({id: id === undefined ? undefined : `data-${id}`})}>${cells.map((shape, index) => cell(shape, index, name))}</tr>`,
  )}</tbody></table>`;
}
