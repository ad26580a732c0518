import type {Issue, IssueCode, Severity} from '../issue.js';

/** Notes something about the data for its author. */
export type Report = (code: IssueCode, path: string, message: string, severity?: Severity) => void;

/** Nobody reads more than this, and hostile data cannot fill the memory with it. */
const MAX_ISSUES = 1000;

/** A list of issues and the function that adds to it. */
export function collect(): {issues: Issue[]; report: Report} {
  const issues: Issue[] = [];
  const report: Report = (code, path, message, severity = 'warning') => {
    if (issues.length < MAX_ISSUES) issues.push({code, path, message, severity});
  };
  return {issues, report};
}

/** Says why a date is only text. */
export function reportDate(code: IssueCode, path: string, report: Report): void {
  report(code, path, 'Not one certain date; shown as written.', code === 'date/not-a-date' ? 'info' : 'warning');
}
