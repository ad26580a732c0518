import {makeQuestions, textsOf} from '../data.js';
import {NodeContestant} from '../harness/node-contestant.js';
import {toTable, short} from '../harness/report.js';
import {slope} from '../harness/statistics.js';
import {expectTexts, textOf} from '../harness/text.js';
import type {Result} from '../harness/work.js';
import type {Options, Outcome} from '../options.js';
import {measureInNode} from './node-work.js';

const ours = 'article-elements';

const modules: Readonly<Record<string, string>> = {
  'strings with escaping': 'render/strings.js#faq',
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
export async function benchRender(options: Options): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const size of [8, 1000]) {
    const questions = makeQuestions(size);
    const work = {
      name: `render-${size}`,
      title: `Pre-render ${size.toLocaleString('en')} questions`,
      what: 'render',
      columns: {'a second': (median: number) => short(1000 / median)},
      modules,
      data: questions,
      check: (name: string, html: string) => expectTexts(name, textOf(html), textsOf(questions)),
    };
    outcomes.push(await measureInNode(work, options));
  }
  return {
    markdown: outcomes.map(({markdown}) => markdown).join('\n'),
    results: outcomes.flatMap(({results}) => results),
  };
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
