import {Fields} from '../data.js';
import {TEXT_FORMAT} from '../keys.js';
import {rootEntries} from './find.js';

/** How an article says its texts are meant: `text_format: markdown`. Undefined where it says nothing. */
export function readTextFormat(input: unknown): 'markdown' | undefined {
  const entries = rootEntries(input);
  return entries && new Fields(entries).find(TEXT_FORMAT, (value) => value === 'markdown' || undefined)
    ? 'markdown'
    : undefined;
}
