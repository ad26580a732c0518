import type {Faq, FaqItem} from '../../article/article.js';
import {inSections} from './groups.js';
import {attributes, markup, type Markup} from './markup.js';
import {field, heading, item, link, marksOf, type Mark, type Page} from './page.js';

/** Questions and answers, each a disclosure. */
export function lightFaq({title, description, items}: Faq, page: Page): Markup {
  const [first] = items;
  const shared = items.length > 1 && items.every(({url}) => url === first?.url) ? first?.url : undefined;
  return markup`${page.heading(title, 'faqHeading')}${description !== undefined && page.text('description', description)}${inSections(
    items,
    page.itemLevel,
    (members, level) => markup`${members.map((entry) => question(entry, level, shared, page))}`,
  )}${shared && source({}, shared, page)}`;
}

function question(entry: FaqItem, level: number, shared: string | undefined, page: Page): Markup {
  const {id, question: asked, answer, format, url} = entry;
  const marks = {id: `faq-${id}`, ...item('items'), 'data-format': format, 'data-url': shared};
  const name = marksOf(field('question'), asked);
  return markup`<details${attributes(marks)}><summary>${heading(level, asked, name)}</summary>${page.text('answer', answer, format)}${
    url && !shared && source(field('url'), url, page)
  }</details>`;
}

function source(mark: Mark, url: string, page: Page): Markup {
  return markup`<p>${page.term('labeled', page.term('source'))} ${link(mark, url, url)}</p>`;
}
