import {measure} from '../harness/measure.js';
import {NodeContestant} from '../harness/node-contestant.js';
import {toMarkdown} from '../harness/report.js';
import type {Work} from '../harness/work.js';
import type {Options, Outcome} from '../options.js';

interface NodeWork extends Pick<Work, 'name' | 'title' | 'columns'> {
  /** What is measured. */
  readonly what: string;
  /** Contestants by name, each a module in `peers/` with one of its exports. The first is the limit. */
  readonly modules: Readonly<Record<string, string>>;
  readonly data: unknown;
  /** Throws unless what a contestant makes of the data is right. */
  readonly check: (contestant: string, output: string) => void;
}

/** Measures contestants in Node: each in a process of its own, warmed up, and looked at once for what it makes. */
export async function measureInNode(
  {what, modules, data, check, ...work}: NodeWork,
  {quick, contestants: wanted}: Options,
): Promise<Outcome> {
  const contestants = Object.entries(modules)
    .filter(([name], place) => place === 0 || wanted.length === 0 || wanted.includes(name))
    .map(([name, where]) => new NodeContestant(name, where));
  try {
    for (const contestant of contestants) {
      check(contestant.name, await contestant.prepare(data));
      await contestant.time(quick ? 1 : 3000);
    }
    const measured: Work = {
      ...work,
      unit: 'ms',
      rounds: quick ? 1 : 21,
      contestants: contestants.map((contestant, place) => ({
        name: contestant.name,
        isLimit: place === 0,
        run: async () => {
          const {wall, processor} = await contestant.time(quick ? 1 : 300);
          return {[what]: wall, [`${what}, processor time`]: processor};
        },
      })),
    };
    const results = await measure(measured);
    return {markdown: toMarkdown(measured, results), results};
  } finally {
    await Promise.all(contestants.map((contestant) => contestant[Symbol.asyncDispose]()));
  }
}
