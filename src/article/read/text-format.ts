import {Fields} from '../data.js';
import {TEXT_FORMAT} from '../keys.js';
import {asText} from '../text.js';
import {rootEntries} from './find.js';

/** How an article says its texts are meant: `text_format: markdown`. Undefined where it says nothing. */
export function readTextFormat(input: unknown): 'markdown' | undefined {
  const text = new Fields(rootEntries(input) ?? []).find(TEXT_FORMAT, asText)?.value;
  return /^\s*(markdown|md)\s*$/i.test(text ?? '') ? 'markdown' : undefined;
}
