import type {Severity} from '../article/issue.js';
import type {FileReport} from './check-file.js';

/** Counts what was found. */
export class Tally {
  files = 0;
  filesWithIssues = 0;
  readonly counts: Record<Severity, number> = {error: 0, warning: 0, info: 0};
  #hasFailed = false;

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  add({issues, failure}: FileReport): void {
    this.files++;
    if (failure) this.#hasFailed = true;
    if (issues.length > 0) this.filesWithIssues++;
    for (const {severity} of issues) this.counts[severity]++;
  }
}
