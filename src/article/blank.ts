import {entriesOf, isBlank, listOf} from './data.js';
import {plainText} from './text.js';

/** Whether there is nothing to show in a value: in all that is in it nothing is said. */
export function saysNothing(value: unknown): boolean {
  if (isBlank(value)) return true;
  if (typeof value === 'string') return plainText(value) === undefined;
  const inner = listOf(value) ?? entriesOf(value, '')?.map((entry) => entry.value);
  return !!inner?.every(saysNothing);
}
