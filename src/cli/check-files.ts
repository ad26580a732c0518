import type {CheckFileOptions, FileReport, FileToCheck} from './check-file.js';
import {workOnFiles} from './work-on-files.js';

/** Checks files, many of them on several threads, and reports them in their order. */
export function checkFiles(
  files: readonly FileToCheck[],
  options: CheckFileOptions,
  worker?: string,
): AsyncGenerator<FileReport, void> {
  return workOnFiles('check', files, options, {worker});
}
