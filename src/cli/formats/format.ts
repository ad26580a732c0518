import type {Severity} from '../../article/issue.js';
import type {FileReport} from '../check-file.js';
import type {Io} from '../io.js';

/** What all files together have. */
export interface Summary {
  readonly files: number;
  readonly filesWithIssues: number;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** How reports are written, one after the other, so that none has to be kept. */
export interface Format {
  /** What comes before the first one. */
  begin?(): string;
  /** What is written of one file; nothing for one without issues, where the format has no place for it. */
  file(report: FileReport): string;
  end(summary: Summary): string;
}

export interface FormatContext extends Pick<Io, 'stdout' | 'env' | 'cwd'> {
  readonly version: string;
}
