import type {Issue, IssueCode, Severity} from '../issue.js';

/** Notes something about the data for its author. */
export type Report = (code: IssueCode, path: string, message: string, severity?: Severity) => void;

/** A list of issues and the function that adds to it. */
export function collect(): {issues: Issue[]; report: Report} {
  const issues: Issue[] = [];
  return {
    issues,
    report: (code, path, message, severity = 'warning') => void issues.push({code, path, message, severity}),
  };
}
