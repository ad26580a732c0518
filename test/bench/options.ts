import type {Result} from './harness/work.js';

export interface Options {
  /** Sanity only: everything once and small. */
  readonly quick: boolean;
  /** The only sizes to measure lists in a browser with; all when there are none. */
  readonly sizes: readonly number[];
  /** The only contestants to measure beside the limit; all when there are none. */
  readonly contestants: readonly string[];
  /** How often everything of a size is measured. */
  readonly rounds: (size: number) => number;
}

export interface Outcome {
  readonly markdown: string;
  readonly results: readonly Result[];
}
