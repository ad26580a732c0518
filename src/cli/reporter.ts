import type {FileReport} from './check-file.js';
import {stylish} from './formats/stylish.js';
import {CLEAN, complain, FAILED, ISSUES, type Io} from './io.js';
import type {Progress} from './progress.js';
import {Tally} from './tally.js';
import {version} from './version.js';

/** Says on the error stream what is wrong with the data of files of which something is made. */
export class Reporter {
  readonly #io: Io;
  readonly #tally = new Tally();
  readonly #format;
  readonly #progress: Progress | undefined;
  #failures = 0;

  constructor(io: Io, progress?: Progress) {
    this.#io = io;
    this.#format = stylish({stdout: io.stderr, env: io.env, cwd: io.cwd, version});
    this.#progress = progress;
  }

  async add(report: FileReport): Promise<void> {
    this.#tally.add(report);
    const text = this.#format.file(report);
    if (text || report.failure) await this.#progress?.clear();
    await this.#io.stderr.write(text);
    if (report.failure) await complain(this.#io, `${report.name}: ${report.failure}`);
    await this.#progress?.add();
  }

  /** Says what is wrong and no issue of the data. */
  async fail(message: string): Promise<void> {
    this.#failures++;
    await this.#progress?.clear();
    await complain(this.#io, message);
  }

  /** Sums up, and says how the command ends. */
  async end(): Promise<number> {
    await this.#progress?.clear();
    await this.#io.stderr.write(this.#format.end(this.#tally));
    if (this.#failures > 0 || this.#tally.hasFailed) return FAILED;
    return this.#tally.filesWithIssues > 0 ? ISSUES : CLEAN;
  }
}
