import type {Result} from './harness/work.js';

export interface Options {
  /** Sanity only: everything once and small. */
  readonly quick: boolean;
  /** How often everything of a size is measured. */
  readonly rounds: (size: number) => number;
}

export interface Outcome {
  readonly markdown: string;
  readonly results: readonly Result[];
}
