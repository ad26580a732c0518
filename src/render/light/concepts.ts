import type {Concept, Concepts} from '../../article/article.js';
import {descriptionList, factRows} from './facts.js';
import {inSections} from './groups.js';
import {attributes, markup, type Markup} from './markup.js';
import {item, linkedName, type Page} from './page.js';

/** A glossary as a description list. */
export function lightConcepts({title, description, items}: Concepts, page: Page): Markup {
  return markup`${page.heading(title, 'conceptsHeading')}${description !== undefined && page.text('description', description)}${inSections(
    items,
    page.itemLevel,
    (members) => markup`<dl>${members.map((entry) => concept(entry, page))}</dl>`,
  )}`;
}

function concept({id, term, text, relevance, url, facts}: Concept, page: Page): Markup {
  const marks = attributes({id: `concept-${id}`, ...item('items')});
  const isAlone = text === undefined && relevance === undefined;
  return markup`<div${marks}><dt dir="auto">${linkedName('term', term, url)}</dt>${
    text !== undefined && markup`<dd>${page.text('text', text)}</dd>`
  }${relevance !== undefined && markup`<dd>${page.term('labeled', page.term('relevance'))} ${page.text('relevance', relevance)}</dd>`}${
    (facts ?? isAlone) && markup`<dd>${descriptionList(factRows(facts))}</dd>`
  }</div>`;
}
