import type {Output} from './io.js';

/** Nobody waits for a line that is gone before it is read. */
const DELAY = 500;
const INTERVAL = 100;

/** A line on the error stream of a terminal that says how far a long run is, and is gone when there is something else. */
export class Progress {
  readonly #output: Output;
  readonly #total: number;
  readonly #word: string;
  readonly #start = Date.now();
  #last = 0;
  #done = 0;
  #isShown = false;

  constructor(output: Output, total: number, done: 'Checked' | 'Rendered' | 'Rewrote' = 'Checked') {
    this.#output = output;
    this.#total = total;
    this.#word = done;
  }

  async add(): Promise<void> {
    this.#done++;
    const now = Date.now();
    if (!this.#output.isTerminal || now - this.#start < DELAY || now - this.#last < INTERVAL) return;
    this.#last = now;
    this.#isShown = true;
    await this.#output.write(`\r\x1b[K${this.#word} ${this.#done} of ${this.#total} files`);
  }

  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    await this.#output.write('\r\x1b[K');
  }
}
