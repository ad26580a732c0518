import type {Entity, TopicProperty} from '../../article/article.js';
import {listParts} from '../../base/list-parts.js';
import {nameLinks} from '../../base/site-name.js';
import {descriptionList, factRows} from './facts.js';
import {attributes, markup, NOTHING, type Markup} from './markup.js';
import {field, item, lines, link, linkedName, marksOf, words, type Page} from './page.js';

/** What is said of an entity below its name. */
export function entityBody(entity: Entity, properties: readonly TopicProperty[], page: Page): Markup {
  const {name, alternateName = [], description, facts, sameAs = []} = entity;
  return markup`${alternateNames(alternateName, page)}${
    description !== undefined && page.text('description', description)
  }${descriptionList(properties.map(propertyRow), factRows(facts), sameAs.length > 0 && elsewhere(sameAs, name, page))}`;
}

/** What kind of thing it is. */
export function typeLine(type: string): Markup {
  return markup`<p>${words(field('type'), type)}</p>`;
}

function alternateNames(names: readonly string[], page: Page): Markup {
  if (!names.length) return NOTHING;
  let index = 0;
  const parts = listParts(
    names.map(() => ' '),
    page.lang,
  );
  return markup`<p>${page.term('alsoKnownAs')} ${parts.map(({type, value}) =>
    type === 'element' ? words(item('alternateName'), names[index++]!) : value,
  )}</p>`;
}

function propertyRow({name, label, value, url}: TopicProperty): Markup {
  return markup`<div data-item="properties"${attributes({'data-key': name})}><dt${attributes(marksOf(field('label'), label))} dir="auto">${lines(label)}</dt><dd dir="auto">${linkedName('value', value, url)}</dd></div>`;
}

function elsewhere(urls: readonly string[], name: string, page: Page): Markup {
  return markup`<div><dt>${page.term('elsewhere')}</dt>${nameLinks(urls, name).map(
    ({url, text, about}) =>
      markup`<dd>${link(item('sameAs'), url, markup`<bdi>${text}</bdi>${about && markup`: <bdi>${about}</bdi>`}`)}</dd>`,
  )}</div>`;
}
