import {makeQuestions, textsOf} from '../data.js';
import {NodeContestant} from '../harness/node-contestant.js';
import {measure} from '../harness/measure.js';
import {toMarkdown, toTable, short} from '../harness/report.js';
import {slope} from '../harness/statistics.js';
import {expectTexts, textOf} from '../harness/text.js';
import type {Result, Work} from '../harness/work.js';
import type {Options, Outcome} from '../options.js';

const limit = 'strings with escaping';
const ours = 'article-elements';

const modules: Readonly<Record<string, string>> = {
  [limit]: 'render/strings.js#faq',
  [ours]: 'render/ours.js#raw',
  [`${ours}, normalized data`]: 'render/ours.js#normalized',
  [`${ours}, stream`]: 'render/ours.js#stream',
  [`${ours}, linked styles`]: 'render/ours.js#linked',
  [`${ours}, linked styles, data elsewhere`]: 'render/ours.js#view',
  [`${ours}, light`]: 'render/ours.js#light',
  '@lit-labs/ssr': 'render/lit.js#faq',
  React: 'render/react.js#faq',
  Vue: 'render/vue.js#faq',
  Preact: 'render/preact.js#faq',
};

/** Questions as HTML: how many times a second. */
export async function benchRender({quick}: Options): Promise<Outcome> {
  const parts: string[] = [];
  const all: Result[] = [];
  for (const size of [8, 1000]) {
    const processes = Object.entries(modules).map(([name, where]) => new NodeContestant(name, where));
    try {
      const questions = makeQuestions(size);
      for (const contestant of processes) {
        expectTexts(contestant.name, textOf(await contestant.prepare(questions)), textsOf(questions));
        await contestant.time(quick ? 1 : 1000);
      }
      const work: Work = {
        name: `render-${size}`,
        title: `Pre-render ${size.toLocaleString('en')} questions`,
        unit: 'ms',
        rounds: quick ? 1 : 21,
        columns: {'a second': (median) => short(1000 / median)},
        contestants: processes.map((contestant) => ({
          name: contestant.name,
          isLimit: contestant.name === limit,
          run: async () => ({render: await contestant.time(quick ? 1 : 150)}),
        })),
      };
      const results = await measure(work);
      all.push(...results);
      parts.push(toMarkdown(work, results));
    } finally {
      await Promise.all(processes.map((contestant) => contestant[Symbol.asyncDispose]()));
    }
  }
  return {markdown: parts.join('\n'), results: all};
}

/** Whether rendering keeps anything: bytes in the heap after each tenth of 100,000 renders. */
export async function benchRenderMemory({quick}: Options): Promise<Outcome> {
  const step = quick ? 10 : 10_000;
  const rows: string[][] = [];
  const results: Result[] = [];
  for (const [name, where] of Object.entries(modules).filter(([name]) => name === ours || name === '@lit-labs/ssr')) {
    await using contestant = new NodeContestant(name, where);
    await contestant.prepare(makeQuestions(8));
    // What is compiled and cached once is no leak.
    await contestant.heap(step);
    const points: [number, number][] = [];
    for (let runs = 0; runs <= 10 * step; runs += step) points.push([runs, await contestant.heap(runs && step)]);
    const growth = slope(points);
    rows.push([name, short(points[0]![1] / 2 ** 20), short(points.at(-1)![1] / 2 ** 20), short(growth)]);
    const time = {lower: growth, median: growth, upper: growth};
    results.push({work: 'render-memory', what: 'growth', contestant: name, unit: 'bytes/render', samples: 11, time});
  }
  const head = ['8 questions', 'MiB at first', `MiB after ${(10 * step).toLocaleString('en')}`, 'bytes a render'];
  return {markdown: `### Heap after renders\n\n${toTable(head, rows)}\n`, results};
}
