import {entriesOf, isBlank, listOf} from '../data.js';
import {isOpen} from '../dates.js';
import {plainText} from '../text.js';
import {readTimeline} from './timeline.js';

/** Whether a timeline of a map of records says everything that the records say, and when or how far each of them is. */
export function losesNothing(timeline: unknown): boolean {
  const {items} = readTimeline({timeline}).value;
  const said = new Map<string, number>();
  for (const {name, description, status, start, end, url, facts = []} of items) {
    if (!status && !start?.iso) return false;
    const last = end === 'open' ? [] : [end?.text];
    for (const text of [
      name,
      description,
      status?.text,
      start?.text,
      ...last,
      url,
      ...facts.flatMap(({values}) => values),
    ]) {
      if (text !== undefined) said.set(text, (said.get(text) ?? 0) + 1);
    }
  }
  return textsIn(timeline).every((text) => {
    const left = said.get(text) ?? 0;
    said.set(text, left - 1);
    // "Present" is said in words, too.
    return left > 0 || (isOpen(text) && items.some(({end}) => end === 'open'));
  });
}

/** All texts of a value that ends somewhere. A yes or no is said in words. */
function textsIn(value: unknown): string[] {
  if (isBlank(value) || typeof value === 'boolean') return [];
  const inner = listOf(value) ?? entriesOf(value, '')?.map((entry) => entry.value);
  return inner ? inner.flatMap(textsIn) : [plainText(value) ?? []].flat();
}
