import type {Writable} from 'node:stream';
import {visible} from '../check/visible.js';

/** Everything that the command touches. */
export interface CliOptions {
  /** What follows the name of the command. */
  readonly args: readonly string[];
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Writable & {readonly isTTY?: boolean};
  readonly stderr: Writable & {readonly isTTY?: boolean};
  /** The folder that names of files are relative to. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Calls back when a command that goes on until somebody ends it is to end. */
  readonly onStop?: ((stop: () => void) => void) | undefined;
}

/** What a command works with. */
export interface Io extends Omit<CliOptions, 'args' | 'stdout' | 'stderr'> {
  readonly stdout: Output;
  readonly stderr: Output;
}

/** How a command ends. */
export const CLEAN = 0;
export const ISSUES = 1;
export const FAILED = 2;

/** Something that the person at the terminal has to change. Its message never has data in it that is not `visible`. */
export class CliError extends Error {}

/** A stream that is written to at the speed at which it is read, and not at all when nobody reads it any more: `| head`. */
export class Output {
  readonly isTerminal: boolean;
  readonly hasColor: boolean;
  readonly #stream: Writable;
  #isClosed = false;

  constructor(stream: CliOptions['stdout'], env: CliOptions['env']) {
    this.#stream = stream;
    this.isTerminal = stream.isTTY === true;
    // https://no-color.org/
    this.hasColor = this.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    // A reader that has gone is none of our errors; a full disk is, but nothing can be written about it.
    stream.on('error', () => (this.#isClosed = true));
    stream.on('close', () => (this.#isClosed = true));
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  async write(text: string): Promise<void> {
    if (this.#isClosed || !text || this.#stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const events = ['drain', 'close', 'error'] as const;
      const done = () => {
        for (const event of events) this.#stream.off(event, done);
        resolve();
      };
      for (const event of events) this.#stream.on(event, done);
    });
  }

  /** Text in a color or style, where the terminal shows some. */
  paint(style: keyof typeof STYLES, text: string): string {
    return this.hasColor ? `\x1b[${STYLES[style]}m${text}\x1b[0m` : text;
  }
}

const STYLES = {bold: 1, dim: 2, underline: 4, red: 31, yellow: 33, blue: 34} as const;

/** One line on the error stream. */
export function complain(io: Pick<Io, 'stderr'>, message: string): Promise<void> {
  return io.stderr.write(`article-elements: ${visible(message)}\n`);
}
