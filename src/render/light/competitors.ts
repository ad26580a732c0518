import type {Cell, Comparison, ComparisonColumn, Competitor} from '../../article/article.js';
import {readCell} from '../../article/cells.js';
import {cellWords, EMPTY} from '../../article/write/comparison-text.js';
import {attributes, markup, NOTHING, type Markup} from './markup.js';
import {field, item, lines, link, linkedName, list, oddWhiteSpace, words, type Content, type Page} from './page.js';

/** Products in the rows of a table. */
export function lightCompetitors({title, description, columns, items}: Comparison, page: Page): Markup {
  const heading = page.heading(title, 'competitorHeading');
  const caption = title ?? page.term('competitorHeading');
  // A caption may have the heading in it; text between the two would stand above both.
  const [above, within] = description === undefined && !page.noHeading ? [NOTHING, heading] : [heading, caption];
  return markup`${above}${description !== undefined && page.text('description', description)}<table><caption>${within}</caption><thead><tr><th scope="col">${page.term('product')}</th>${columns.map(
    (column) => columnHead(column, page),
  )}</tr></thead><tbody>${items.map((competitor) => product(competitor, columns, page))}</tbody></table>`;
}

function columnHead({key, label, group, description}: ComparisonColumn, page: Page): Markup {
  return markup`<th scope="col" data-item="columns"${attributes({'data-key': key})}>${
    group !== undefined && markup`${words(field('group'), group)}: `
  }${words(field('label'), label)}${description !== undefined && page.text('description', description)}</th>`;
}

function product(competitor: Competitor, columns: readonly ComparisonColumn[], page: Page): Markup {
  const {id, name, description, url, own, cells} = competitor;
  const marks = {id: `competitor-${id}`, ...item('items'), 'data-own': own ? 'true' : undefined};
  const head = markup`<bdi>${linkedName('name', name, url)}</bdi>${own && markup` (${page.term('ownProduct')})`}`;
  return markup`<tr${attributes(marks)}><th scope="row">${head}${
    description !== undefined && page.text('description', description)
  }</th>${columns.map((_, index) => cellOf(cells[index] ?? EMPTY, page))}</tr>`;
}

/** A value, marked as the cell itself where there is nothing else in it. */
function cellOf(cell: Cell, page: Page): Markup {
  const {kind, text, note, url, max} = cell;
  const {value, shown} = valueOf(cell, page);
  const isLink = kind === 'link' && url !== undefined;
  const again = readCell(text);
  const isScaled = kind === 'rating' && again.kind !== kind;
  // What somebody says that a text means, against what it seems to mean.
  const isOwn = !/^(list|link)$/.test(kind) && !isScaled && (again.kind !== kind || again.text !== text);
  if (note === undefined && url === undefined && !isScaled && !isOwn) {
    return markup`<td${attributes({...item('cells'), 'data-value': value, dir: 'auto'})}>${shown}</td>`;
  }
  const name = field(isOwn ? 'text' : 'value');
  const inner = kind === 'list' ? shown : markup`<div${attributes({...name, 'data-value': value})}>${shown}</div>`;
  const marks = {
    ...item('cells'),
    'data-kind': isOwn ? kind : undefined,
    'data-max': isScaled ? max : undefined,
    dir: 'auto',
  };
  return markup`<td${attributes(marks)}>${isLink ? link(field('url'), url, inner) : inner}${
    note !== undefined && page.text('note', note)
  }${
    !isLink && url !== undefined && markup`<p>${link(field(isOwn ? 'url' : 'source'), url, page.term('source'))}</p>`
  }</td>`;
}

function valueOf(cell: Cell, page: Page): Content {
  const {kind, text, value, max, items = [], date} = cell;
  if (kind === 'text') return page.content(text);
  if (kind === 'list')
    return {
      shown: list(
        field('value'),
        items.map((entry) => page.content(entry)),
      ),
    };
  if (kind === 'date' && date) return {value: text, shown: page.date({}, date)};
  const isSymbols = kind === 'rating' && !/[\p{L}\p{N}]/u.test(text) && value !== undefined && max !== undefined;
  const shown = isSymbols
    ? page.term('rating', value, max)
    : cellWords(cell, {answer: (answer) => page.term('answer', answer)});
  return {value: shown === text ? oddWhiteSpace(text) : text, shown: lines(shown)};
}
