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

/** JSON that is safe to look at: control characters and what turns the direction of text are escaped, and mean the same. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
