import {headingLevelAt} from './heading-level.js';
import {queryAll} from './query.js';

/** The level for the title of an article at an element's place: 1, unless the page has a heading of that level already. */
export function titleLevelAt(host: Element): number {
  const isTaken = queryAll(host.ownerDocument, 'h1').some((heading) => !host.contains(heading));
  return isTaken ? headingLevelAt(host) : 1;
}
