import type {ArticleDate, Image, Person} from '../../article/article.js';
import type {Header} from '../../article/read/header.js';
import {listParts} from '../../base/list-parts.js';
import {descriptionList, factRows, row} from './facts.js';
import {attributes, markup, NOTHING, type Markup, type Part} from './markup.js';
import {field, heading, item, lines, linkedName, list, marksOf, plain, words, type Mark, type Page} from './page.js';

/** The head of an article. */
export function lightHeader(header: Header, page: Page): Markup {
  const {
    title,
    description,
    authors = [],
    datePublished,
    dateModified,
    type,
    level,
    publisher,
    audience,
    image,
  } = header;
  return markup`${title !== undefined && !page.noHeading && heading(page.headingLevel, title, marksOf(field('title'), title))}${
    description !== undefined && page.text('description', description)
  }${byline(authors, page)}${when('published', 'datePublished', datePublished, page)}${when(
    'updated',
    'dateModified',
    dateModified,
    page,
  )}${descriptionList(
    type !== undefined && row(page.term('type'), words(field('type'), type)),
    level !== undefined && row(page.term('level'), words(field('level'), level)),
    publisher && row(page.term('publisher'), person(field('publisher'), publisher)),
    audience && row(page.term('audience'), list(field('audience'), audience.map(plain))),
  )}${image && figure(image)}`;
}

/** Names in a row; below each other where more is said of one. */
function byline(authors: readonly Person[], page: Page): Markup {
  if (!authors.length) return NOTHING;
  const by = page.term('by');
  if (authors.some(({facts}) => facts?.length)) {
    return markup`<p>${by}</p><ul>${authors.map((author) => markup`<li>${person(item('authors'), author, 'author')}</li>`)}</ul>`;
  }
  let index = 0;
  const parts = listParts(
    authors.map(() => ' '),
    page.lang,
  );
  return markup`<p>${by} ${parts.map(({type, value}): Part =>
    type === 'element' ? person(item('authors'), authors[index++]!, 'author') : value,
  )}</p>`;
}

/** A name, with whatever else is said of them. */
function person(mark: Mark, {name, type, url, facts}: Person, rel?: string): Markup {
  const marks = attributes({...mark, 'data-type': type});
  const shown = linkedName('name', name, url, rel);
  return facts?.length
    ? markup`<div${marks}><bdi>${shown}</bdi>${descriptionList(factRows(facts))}</div>`
    : markup`<bdi${marks}>${shown}</bdi>`;
}

function when(label: 'published' | 'updated', name: string, date: ArticleDate | undefined, page: Page): Markup {
  return date ? markup`<p>${page.term(label)} ${page.date(field(name), date)}</p>` : NOTHING;
}

/** A caption that says the same as the description is not read out twice. */
function figure({url, alt, caption, width, height}: Image): Markup {
  const isSame = alt !== undefined && alt === caption;
  const marks = attributes({...field('image'), 'data-alt': isSame ? alt : undefined});
  return markup`<figure${marks}><img${attributes({src: url, alt: isSame ? '' : (alt ?? ''), width, height})}>${
    caption !== undefined &&
    markup`<figcaption${attributes(marksOf(field('caption'), caption))} dir="auto">${lines(caption)}</figcaption>`
  }</figure>`;
}
