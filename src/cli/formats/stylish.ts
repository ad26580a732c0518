import type {IssueCode, Severity} from '../../article/issue.js';
import {issueCatalog} from '../../article/issue-catalog.js';
import {visible} from '../../check/visible.js';
import type {ReportedIssue} from '../check-file.js';
import type {Format, FormatContext} from './format.js';

const COLORS = {error: 'red', warning: 'yellow', info: 'blue'} as const;

/** For people: the issues of a file below its name, each with the lines around it, and how to fix it the first time. */
export function stylish({stdout}: FormatContext): Format {
  const explained = new Set<IssueCode>();
  const issueLines = (issue: ReportedIssue): string[] => {
    const {code, severity, path, message, position, frame} = issue;
    const place = position ? `${position.line}:${position.column}` : '-';
    const where = path ? stdout.paint('dim', ` (${visible(path)})`) : '';
    const word = stdout.paint(COLORS[severity], severity);
    const lines = [`  ${place}  ${word}  ${stdout.paint('bold', code)}  ${visible(message)}${where}`];
    if (frame) lines.push(...frame.split('\n').map((line) => stdout.paint('dim', `    ${line}`)));
    if (!explained.has(code)) lines.push(`    ${stdout.paint('bold', 'Fix:')} ${issueCatalog[code].fix}`);
    explained.add(code);
    return lines;
  };
  return {
    file({name, issues}) {
      if (issues.length === 0) return '';
      // The name begins a line, and a line that begins with two colons is a command to some build servers.
      const title = visible(name).replace(/^(?=\s*:)/, './');
      return `${[stdout.paint('underline', title), ...issues.flatMap(issueLines)].join('\n')}\n\n`;
    },
    end({counts, filesWithIssues, files}) {
      const total = counts.error + counts.warning + counts.info;
      if (total === 0) return '';
      const parts = (['error', 'warning', 'info'] as const).flatMap((severity) =>
        counts[severity] ? count(counts[severity], NAMES[severity]) : [],
      );
      const color = counts.error ? 'red' : counts.warning ? 'yellow' : 'blue';
      const sum = `${count(total, 'issue')} (${parts.join(', ')}) in ${filesWithIssues} of ${count(files, 'file')}`;
      return `${stdout.paint(color, sum)}\n`;
    },
  };
}

const NAMES: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'hint'};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
