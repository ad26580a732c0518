import {parentPort} from 'node:worker_threads';
import {checkFile, type CheckFileOptions, type FileReport, type FileToCheck} from './check-file.js';

/** Some files for a worker. */
export interface Batch {
  readonly id: number;
  readonly files: readonly FileToCheck[];
  readonly options: CheckFileOptions;
}

export interface BatchDone {
  readonly id: number;
  readonly reports: readonly FileReport[];
}

parentPort?.on('message', ({id, files, options}: Batch) => {
  void checkBatch(files, options).then((reports) => parentPort?.postMessage({id, reports} satisfies BatchDone));
});

async function checkBatch(files: readonly FileToCheck[], options: CheckFileOptions): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const file of files) reports.push(await checkFile(file, options));
  return reports;
}
