import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {checkFile, type CheckFileOptions, type FileReport, type FileToCheck} from './check-file.js';
import type {Batch, BatchDone} from './worker.js';

const BATCH = 20;
/** Below this a thread takes longer to start than to help. */
const FILES_PER_THREAD = 100;
const MAX_THREADS = 8;
/** Batches that a thread has ahead of it, or that wait until those before them are reported. */
const AHEAD = 3;
const MAX_HEAP_MEGABYTES = 256;

/** The sources as they are, which only tests run, have no file that a thread could load. */
const builtWorker = import.meta.filename.endsWith('.js') ? join(import.meta.dirname, 'worker.js') : undefined;

/**
 * Checks files, many of them on several threads, and reports them in their order. No more is in memory than a few batches
 * for each thread, however many files there are.
 */
export async function* checkFiles(
  files: readonly FileToCheck[],
  options: CheckFileOptions,
  worker = builtWorker,
): AsyncGenerator<FileReport, void> {
  const threads = Math.min(availableParallelism(), MAX_THREADS, Math.floor(files.length / FILES_PER_THREAD));
  if (threads < 2 || worker === undefined) {
    for (const file of files) yield checkFile(file, options);
    return;
  }
  const pool = new Pool(threads, worker);
  try {
    const pending: Promise<readonly FileReport[]>[] = [];
    for (let next = 0; next < files.length || pending.length > 0;) {
      while (next < files.length && pending.length < threads * AHEAD) {
        pending.push(pool.check(files.slice(next, next + BATCH), options));
        next += BATCH;
      }
      yield* await pending.shift()!;
    }
  } finally {
    await pool.close();
  }
}

interface Job {
  readonly batch: Batch;
  readonly done: (reports: readonly FileReport[]) => void;
}

class Pool {
  readonly #threads: {worker: Worker; jobs: Map<number, Job>}[];
  readonly #file: string;
  #count = 0;

  constructor(threads: number, file: string) {
    this.#file = file;
    this.#threads = Array.from({length: threads}, () => this.#start());
  }

  /** Never rejects: what could not be checked says so. */
  check(files: readonly FileToCheck[], options: CheckFileOptions): Promise<readonly FileReport[]> {
    const [thread] = [...this.#threads].sort((a, b) => a.jobs.size - b.jobs.size);
    return new Promise((done) => {
      const batch = {id: this.#count++, files, options};
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
    const thread = {worker, jobs: new Map<number, Job>()};
    worker.on('message', ({id, reports}: BatchDone) => {
      thread.jobs.get(id)?.done(reports);
      thread.jobs.delete(id);
    });
    worker.on('error', (error) => {
      const index = this.#threads.indexOf(thread);
      for (const {batch, done} of thread.jobs.values()) {
        done(batch.files.map(({name}) => ({name, issues: [], failure: `it could not be checked (${error.message})`})));
      }
      if (index >= 0) this.#threads[index] = this.#start();
    });
    return thread;
  }
}
