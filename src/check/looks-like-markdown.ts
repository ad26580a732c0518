import type {Article} from '../article/article.js';
import {entriesOf, listOf} from '../article/data.js';
import type {Issue} from '../article/issue.js';
import {joinPath} from '../article/path.js';

const MAX_FOUND = 10;
const MAX_VISITS = 20_000;

/** What nobody writes who means plain text: links, bold words, code, fences, headings and lists in paragraphs. */
const MARKDOWN =
  /\[[^\]\n]+\]\((?:https?:|mailto:|\.{0,2}\/|#)[^)\s]*\)|(?<![*\w])\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*(?![*\w])|(?<!`)`[^`\n]+`(?!`)|^(?:`{3}|~{3})|^#{1,6} \S/m;

/** Texts that look like Markdown where texts are shown as they are written. */
export function findMarkdown(data: unknown, {textFormat}: Article): Issue[] {
  const issues: Issue[] = [];
  if (textFormat) return issues;
  let visits = MAX_VISITS;
  const visit = (value: unknown, path: string, depth: number): void => {
    if (issues.length >= MAX_FOUND || depth > 12 || visits-- <= 0) return;
    if (typeof value === 'string') {
      if (!MARKDOWN.test(value.slice(0, 10_000))) return;
      const message = 'Looks like Markdown, and is shown as it is written.';
      issues.push({code: 'text/looks-like-markdown', path, message, severity: 'warning'});
      return;
    }
    const list = listOf(value);
    if (list) for (const [index, item] of list.entries()) visit(item, joinPath(path, index), depth + 1);
    else for (const entry of entriesOf(value, path) ?? []) visit(entry.value, entry.path, depth + 1);
  };
  visit(data, '', 0);
  return issues;
}
