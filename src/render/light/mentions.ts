import type {Mention, Mentions} from '../../article/article.js';
import {arrange} from '../../elements/mention-list/arrange.js';
import {entityBody, typeLine} from './entity.js';
import {inSections} from './groups.js';
import {attributes, markup, type Markup} from './markup.js';
import {heading, item, linkedName, type Page} from './page.js';

/** What an article mentions, by its author's groups, else by type. */
export function lightMentions({title, description, items}: Mentions, page: Page): Markup {
  const isOurs = !items.some(({group}) => group);
  return markup`${page.heading(title, 'mentionsHeading')}${
    description !== undefined && page.text('description', description)
  }${inSections(
    arrange(items, page.term('otherType')),
    page.itemLevel,
    (members, level) => markup`<ul>${members.map((entry) => mention(entry, level, page))}</ul>`,
    isOurs,
  )}`;
}

function mention(entry: Mention, level: number, page: Page): Markup {
  const {id, name, type, url, group = []} = entry;
  const isSaid = type !== undefined && type === group.at(-1);
  const marks = {id: `mention-${id}`, ...item('items'), 'data-type': isSaid ? type : undefined};
  return markup`<li${attributes(marks)}>${heading(level, linkedName('name', name, url))}${
    type !== undefined && !isSaid && typeLine(type)
  }${entityBody(entry, [], page)}</li>`;
}
