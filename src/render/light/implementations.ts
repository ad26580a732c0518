import type {Implementation, Implementations} from '../../article/article.js';
import {descriptionList, factRows, row} from './facts.js';
import {inSections} from './groups.js';
import {attributes, markup, type Markup} from './markup.js';
import {field, heading, item, linkedName, list, plain, type Page} from './page.js';

/** Areas of use, each with its technologies. */
export function lightImplementations({title, description, items}: Implementations, page: Page): Markup {
  return markup`${page.heading(title, 'implementationsHeading')}${
    description !== undefined && page.text('description', description)
  }${inSections(
    items,
    page.itemLevel,
    (members, level) => markup`<ul>${members.map((entry) => area(entry, level, page))}</ul>`,
  )}`;
}

function area(entry: Implementation, level: number, page: Page): Markup {
  const {id, name, description, technologies, relevance, url, facts} = entry;
  const marks = attributes({id: `implementation-${id}`, ...item('items')});
  return markup`<li${marks}>${heading(level, linkedName('name', name, url))}${
    description !== undefined && page.text('description', description)
  }${descriptionList(
    technologies && row(page.term('technologies'), list(field('technologies'), technologies.map(plain))),
    relevance !== undefined && row(page.term('relevance'), page.text('relevance', relevance)),
    factRows(facts),
  )}</li>`;
}
