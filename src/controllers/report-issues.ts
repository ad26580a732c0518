import type {Issue} from '../article/issue.js';
import {ArticleIssuesEvent} from '../base/events.js';

/** Tells the author: once in the console, without what is only worth knowing, and as an event with everything. */
export function reportIssues(host: HTMLElement, issues: readonly Issue[]) {
  const lines = issues
    .filter(({severity}) => severity !== 'info')
    .map(({code, path, message, position}) => {
      const place = position ? `${position.line}:${position.column} ` : '';
      return `${place}${code} ${path} ${message}`;
    });
  if (lines.length) console.warn(`<${host.localName}> has found in its data:\n${lines.join('\n')}`);
  host.dispatchEvent(new ArticleIssuesEvent(issues));
}
