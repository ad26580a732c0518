/** One of those that do the same work. */
export interface Contestant {
  readonly name: string;
  /** What nothing can be much faster than; the others are compared with it. One of a work's contestants. */
  readonly isLimit?: boolean;
  /** Does the work once, or as often as it takes to measure it, and says how long once takes, by what is measured. */
  readonly run: () => Promise<Sample>;
}

/** Numbers by what they measure: `mount`, `change`. Milliseconds, unless the work has another unit. */
export type Sample = Readonly<Record<string, number>>;

export interface Work {
  /** Short, for `--only`. */
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** Units of what is measured in another one, and is not compared. */
  readonly units?: Readonly<Record<string, string>>;
  readonly contestants: readonly Contestant[];
  readonly rounds: number;
  /** More columns of the table, from a median. */
  readonly columns?: Readonly<Record<string, (median: number) => string>>;
}

export interface Spread {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** What a contestant's samples say of one thing. */
export interface Result {
  readonly work: string;
  readonly what: string;
  readonly contestant: string;
  readonly unit: string;
  readonly samples: number;
  readonly time: Spread;
  /** Each sample by that of the limit in the same round; undefined for works without a limit. */
  readonly ratio?: Spread | undefined;
}
