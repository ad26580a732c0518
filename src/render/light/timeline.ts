import type {Status, Timeline, TimelineEntry} from '../../article/article.js';
import {readStatus} from '../../article/status.js';
import {describeWhen} from '../../elements/tech-timeline/when.js';
import {descriptionList, factRows} from './facts.js';
import {inSections} from './groups.js';
import {attributes, markup, NOTHING, type Markup} from './markup.js';
import {field, heading, item, linkedName, words, type Page} from './page.js';

/** Phases in their order, each with its status and its dates. */
export function lightTimeline({title, description, items}: Timeline, page: Page): Markup {
  return markup`${page.heading(title, 'timelineHeading')}${progress(items, page)}${
    description !== undefined && page.text('description', description)
  }${inSections(
    items,
    page.itemLevel,
    (members, level) => markup`<ol>${members.map((entry) => phase(entry, level, page))}</ol>`,
  )}`;
}

function progress(items: readonly TimelineEntry[], page: Page): Markup {
  const count = (...kinds: string[]) => items.filter(({status}) => status && kinds.includes(status.kind)).length;
  if (!count('done', 'active', 'planned', 'cancelled')) return NOTHING;
  return markup`<p>${page.term('progress', items.length, count('done'), count('active'))}</p>`;
}

function phase(entry: TimelineEntry, level: number, page: Page): Markup {
  const {id, name, description, status, end, url, facts} = entry;
  const when = describeWhen(entry, page.localize);
  const saysEnd = when.some(({date}) => date && date === end);
  const marks = {
    id: `timeline-${id}`,
    ...item('items'),
    'data-end': end && !saysEnd ? (end === 'open' ? end : end.text) : undefined,
  };
  const state = status && wordFor(status, page);
  const dates = when.map(({text, date}) =>
    date ? page.date(field(date === end ? 'end' : 'start'), date, text) : text,
  );
  return markup`<li${attributes(marks)}>${heading(level, linkedName('name', name, url))}${
    (state || dates.length > 0) && markup`<p>${state}${state && dates.length > 0 && ' · '}${dates}</p>`
  }${description !== undefined && page.text('description', description)}${descriptionList(factRows(facts))}</li>`;
}

/** The author's word; a plain true or false has none of its own. */
function wordFor(status: Status, page: Page): Markup {
  const {kind, text} = status;
  if (text && readStatus(text)?.kind === kind) return words(field('status'), text);
  if (text) return markup`<span data-field="status" data-kind="${kind}">${words(field('text'), text)}</span>`;
  const isDone = kind === 'done';
  return words(field('status'), page.term(isDone ? 'statusDone' : 'statusPlanned'), String(isDone));
}
