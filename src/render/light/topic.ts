import type {Topic} from '../../article/article.js';
import {slug} from '../../article/ids.js';
import {entityBody, typeLine} from './entity.js';
import {attributes, markup, type Markup} from './markup.js';
import {field, heading, linkedName, type Page} from './page.js';

/** What an article is about. */
export function lightTopic(topic: Topic, page: Page): Markup {
  const {name, type, url, properties = []} = topic;
  const marks = attributes({id: `topic-${slug(name)}`, ...field('about')});
  return markup`${page.heading(undefined, 'topicHeading')}<div${marks}>${heading(page.itemLevel, linkedName('name', name, url))}${
    type !== undefined && typeLine(type)
  }${entityBody(topic, properties, page)}</div>`;
}
