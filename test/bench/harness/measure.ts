import {shuffle, spread} from './statistics.js';
import type {Result, Sample, Work} from './work.js';

/**
 * Has every contestant run once a round, in an order of chance, so that whatever else the machine does meets all of them.
 * A round without all of them counts for none.
 */
export async function measure(work: Work): Promise<Result[]> {
  const rounds: Map<string, Sample>[] = [];
  for (let round = 0; round < work.rounds; round++) {
    const samples = new Map<string, Sample>();
    for (const {name, run} of shuffle(work.contestants)) samples.set(name, await run());
    rounds.push(samples);
  }
  return summarize(work, rounds);
}

function summarize(work: Work, rounds: readonly ReadonlyMap<string, Sample>[]): Result[] {
  const limit = work.contestants.find(({isLimit}) => isLimit)?.name;
  const kinds = [...new Set(rounds.flatMap((round) => [...round.values()].flatMap(Object.keys)))];
  return kinds.flatMap((what) =>
    work.contestants.flatMap(({name: contestant}) => {
      const samples = rounds.flatMap((round) => round.get(contestant)?.[what] ?? []);
      if (samples.length === 0) return [];
      const ratios = rounds.flatMap((round) => {
        const ours = round.get(contestant)?.[what];
        const theirs = limit === undefined ? undefined : round.get(limit)?.[what];
        return ours === undefined || !theirs ? [] : ours / theirs;
      });
      return {
        work: work.name,
        what,
        contestant,
        unit: work.units?.[what] ?? work.unit,
        samples: samples.length,
        time: spread(samples),
        ratio: ratios.length > 0 && !work.units?.[what] ? spread(ratios) : undefined,
      };
    }),
  );
}
