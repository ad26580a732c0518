import {parentPort} from 'node:worker_threads';
import {loadTask, type TaskName, type Work} from './tasks.js';

/** Some files for a worker. */
export interface Batch<Name extends TaskName = TaskName> {
  readonly id: number;
  readonly task: Name;
  readonly files: readonly Work[Name]['file'][];
  readonly options: Work[Name]['options'];
}

export interface BatchDone<Name extends TaskName = TaskName> {
  readonly id: number;
  readonly reports: readonly Work[Name]['report'][];
}

parentPort?.on('message', (batch: Batch) => {
  void work(batch).then((reports) => parentPort?.postMessage({id: batch.id, reports} satisfies BatchDone));
});

async function work<Name extends TaskName>({task, files, options}: Batch<Name>): Promise<Work[Name]['report'][]> {
  const run = await loadTask(task);
  const reports: Work[Name]['report'][] = [];
  for (const file of files) reports.push(await run(file, options));
  return reports;
}
