import type {Issue} from '../article/issue.js';
import {ArticleIssuesEvent} from '../base/events.js';
import {IssuePanel, type PanelHost} from './issue-panel.js';

/** What was last reported of an element: the same data, read again because the element was moved, is no news. */
const reported = new WeakMap<HTMLElement, string>();
const panels = new WeakSet<HTMLElement>();

/**
 * Tells the author, once: in the console, without what is only worth knowing, as an event with everything, and in the page
 * where the element is told to.
 */
export function reportIssues(host: PanelHost, issues: readonly Issue[]) {
  // Whoever renders there is told in another way.
  if (typeof document === 'undefined') return;
  if (!panels.has(host)) new IssuePanel(host);
  panels.add(host);
  const report = JSON.stringify(issues);
  if (reported.get(host) === report) return;
  reported.set(host, report);
  const lines = issues.filter(({severity}) => severity !== 'info').map(describeIssue);
  if (lines.length) console.warn(`<${host.localName}> has found in its data:\n${lines.join('\n')}`);
  host.dispatchEvent(new ArticleIssuesEvent(issues));
}

function describeIssue({code, path, message, position}: Issue): string {
  const place = position ? `${position.line}:${position.column} ` : '';
  return `${place}${code} ${path} ${message}`;
}
