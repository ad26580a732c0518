import type {Result} from './harness/work.js';

export interface Options {
  /** Sanity only: everything once and small. */
  readonly quick: boolean;
}

export interface Outcome {
  readonly markdown: string;
  readonly results: readonly Result[];
}
