import type {Consideration, Considerations} from '../../article/article.js';
import {byCategory} from '../../article/considerations.js';
import {descriptionList, factRows, row} from './facts.js';
import {attributes, markup, type Markup} from './markup.js';
import {field, heading, item, link, linkedName, words, type Page} from './page.js';

/** What to bear in mind, below its categories where some share one. */
export function lightConsiderations({title, description, items}: Considerations, page: Page): Markup {
  return markup`${page.heading(title, 'considerationsHeading')}${
    description !== undefined && page.text('description', description)
  }${byCategory(items).map(({category, items: members}) => {
    const list = markup`<ul>${members.map((entry) => consideration(entry, !!category, page))}</ul>`;
    return category ? markup`<section>${heading(page.itemLevel, category)}${list}</section>` : list;
  })}`;
}

function consideration(entry: Consideration, isGrouped: boolean, page: Page): Markup {
  const {id, name, text, severity, category, url, facts} = entry;
  const marks = {
    id: `consideration-${id}`,
    ...item('items'),
    'data-category': isGrouped ? category : undefined,
  };
  return markup`<li${attributes(marks)}>${
    name !== undefined && markup`<strong dir="auto">${linkedName('name', name, url)}</strong>`
  }${page.text('text', text)}${descriptionList(
    severity !== undefined && row(page.term('severity'), words(field('severity'), severity)),
    !isGrouped && category !== undefined && row(page.term('category'), words(field('category'), category)),
    factRows(facts),
    name === undefined && url !== undefined && row(page.term('source'), link(field('url'), url, url)),
  )}</li>`;
}
