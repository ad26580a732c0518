import {entriesOf, isBlank, listOf} from './data.js';

/** Whether there is nothing to show in a value: in all that is in it nothing is said. */
export function saysNothing(value: unknown): boolean {
  // Direction overrides are left out of every text.
  if (typeof value === 'string') return !/[^\s\u202d\u202e]/.test(value);
  if (isBlank(value)) return true;
  const inner = listOf(value) ?? entriesOf(value, '')?.map((entry) => entry.value);
  return !!inner?.every(saysNothing);
}
