import type {Issue} from '../article/issue.js';
import {ArticleIssuesEvent} from '../base/events.js';

/** What was last reported of an element: the same data, read again because the element was moved, is no news. */
const reported = new WeakMap<HTMLElement, string>();

/** Tells the author, once: in the console, without what is only worth knowing, and as an event with everything. */
export function reportIssues(host: HTMLElement, issues: readonly Issue[]) {
  const report = JSON.stringify(issues);
  if (reported.get(host) === report) return;
  reported.set(host, report);
  const lines = issues
    .filter(({severity}) => severity !== 'info')
    .map(({code, path, message, position}) => {
      const place = position ? `${position.line}:${position.column} ` : '';
      return `${place}${code} ${path} ${message}`;
    });
  if (lines.length) console.warn(`<${host.localName}> has found in its data:\n${lines.join('\n')}`);
  host.dispatchEvent(new ArticleIssuesEvent(issues));
}
