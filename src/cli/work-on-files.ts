import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {loadTask, type TaskName, type Work} from './tasks.js';
import type {Batch, BatchDone} from './worker.js';

const MAX_BATCH = 20;
/** Below this a thread takes longer to start than to help. */
const FILES_PER_THREAD: Readonly<Record<TaskName, number>> = {check: 100, render: 40, rewrite: 40};
const MAX_THREADS = 8;
/** Batches that a thread has ahead of it, or that wait until those before them are reported. */
const AHEAD = 3;
const MAX_HEAP_MEGABYTES = 256;

/** What cannot be done, in words. */
const DONE: Readonly<Record<TaskName, string>> = {check: 'checked', render: 'rendered', rewrite: 'rewritten'};

/** The sources as they are, which only tests run, have no file that a thread could load. */
const builtWorker = import.meta.filename.endsWith('.js') ? join(import.meta.dirname, 'worker.js') : undefined;

export interface WorkOptions {
  /** How many threads there are; by default as many as the machine has and the files are worth. */
  readonly jobs?: number | undefined;
  readonly worker?: string | undefined;
}

/**
 * Does something with each file, with many of them on several threads, and reports them in their order. No more is in
 * memory than a few batches for each thread, however many files there are.
 */
export async function* workOnFiles<Name extends TaskName>(
  task: Name,
  files: readonly Work[Name]['file'][],
  options: Work[Name]['options'],
  {jobs, worker = builtWorker}: WorkOptions = {},
): AsyncGenerator<Work[Name]['report'], void> {
  const worth = Math.min(availableParallelism(), MAX_THREADS, Math.floor(files.length / FILES_PER_THREAD[task]));
  const threads = Math.min(jobs ?? worth, files.length);
  if (threads < 2 || worker === undefined) {
    const run = await loadTask(task);
    for (const file of files) yield run(file, options);
    return;
  }
  const size = Math.min(MAX_BATCH, Math.ceil(files.length / threads));
  const pool = new Pool(threads, worker, task);
  try {
    const pending: Promise<readonly Work[Name]['report'][]>[] = [];
    for (let next = 0; next < files.length || pending.length > 0;) {
      while (next < files.length && pending.length < threads * AHEAD) {
        pending.push(pool.work(files.slice(next, next + size), options));
        next += size;
      }
      yield* await pending.shift()!;
    }
  } finally {
    await pool.close();
  }
}

interface Job<Name extends TaskName> {
  readonly batch: Batch<Name>;
  readonly done: (reports: readonly Work[Name]['report'][]) => void;
}

class Pool<Name extends TaskName> {
  readonly #threads: {worker: Worker; jobs: Map<number, Job<Name>>}[];
  readonly #file: string;
  readonly #task: Name;
  #count = 0;

  constructor(threads: number, file: string, task: Name) {
    this.#file = file;
    this.#task = task;
    this.#threads = Array.from({length: threads}, () => this.#start());
  }

  /** Never rejects: what could not be done says so. */
  work(files: readonly Work[Name]['file'][], options: Work[Name]['options']): Promise<readonly Work[Name]['report'][]> {
    const [thread] = [...this.#threads].sort((a, b) => a.jobs.size - b.jobs.size);
    return new Promise((done) => {
      const batch = {id: this.#count++, task: this.#task, files, options};
      thread!.jobs.set(batch.id, {batch, done});
      thread!.worker.postMessage(batch);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({worker}) => worker.terminate()));
  }

  #start() {
    const worker = new Worker(this.#file, {
      // What Node was told to load first is for the main thread.
      execArgv: [],
      resourceLimits: {maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES},
    });
    const thread = {worker, jobs: new Map<number, Job<Name>>()};
    worker.on('message', ({id, reports}: BatchDone<Name>) => {
      thread.jobs.get(id)?.done(reports);
      thread.jobs.delete(id);
    });
    worker.on('error', (error) => {
      const index = this.#threads.indexOf(thread);
      const failure = `it could not be ${DONE[this.#task]} (${error.message})`;
      for (const {batch, done} of thread.jobs.values()) {
        done(batch.files.map(({name}) => ({name, issues: [], failure})));
      }
      if (index >= 0) this.#threads[index] = this.#start();
    });
    return thread;
  }
}
