import {knownField, readableField} from '../../elements/tag-list/field-name.js';
import {markup, type Markup} from './markup.js';
import {field as mark, list, plain, type Page} from './page.js';

/** A list of short texts, which a field of the article is. */
export function lightTags(tags: readonly string[], field: string, page: Page): Markup {
  const known = knownField(field);
  const title = known ? page.term('tagsHeading', known) : readableField(field);
  return markup`${page.heading(undefined, {text: title})}${list(mark(field), tags.map(plain))}`;
}
