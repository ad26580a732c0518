import {readValue} from '../controllers/sources/read-text.js';
import type {RenderOptions} from './options.js';

/** What an element gets as its article: text and graphs are read, and what that has found is told; data stays as it is. */
export async function readInput(article: unknown, tag: string, {onIssues}: RenderOptions): Promise<unknown> {
  if (!needsReading(article)) return article;
  const {data, issues} = await readValue(article);
  if (issues.length) onIssues?.(issues, tag);
  return data;
}

/** Text, and graphs, are no data yet. */
function needsReading(article: unknown): boolean {
  if (typeof article === 'string') return true;
  const first: unknown = Array.isArray(article) ? article[0] : article;
  return typeof first === 'object' && first !== null && ('@context' in first || '@graph' in first);
}
