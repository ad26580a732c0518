import {checkFile, type CheckFileOptions, type FileReport, type FileToCheck} from './check-file.js';
import type {FileToRender, RenderFileOptions, RenderReport} from './render/render-file.js';
import type {RewriteFileOptions, RewriteReport} from './rewrite/rewrite-file.js';

/** What is done with many files, on several threads: what is known of each, what is wanted, what there is to report. */
export interface Work {
  check: {file: FileToCheck; options: CheckFileOptions; report: FileReport};
  render: {file: FileToRender; options: RenderFileOptions; report: RenderReport};
  rewrite: {file: FileToCheck; options: RewriteFileOptions; report: RewriteReport};
}

export type TaskName = keyof Work;

type Task<Name extends TaskName> = (
  file: Work[Name]['file'],
  options: Work[Name]['options'],
) => Promise<Work[Name]['report']>;

/** Loaded when they are wanted: checking a file takes nothing of what renders one. */
const tasks: {readonly [Name in TaskName]: () => Promise<Task<Name>>} = {
  check: () => Promise.resolve(checkFile),
  render: async () => (await import('./render/render-file.js')).renderFile,
  rewrite: async () => (await import('./rewrite/rewrite-file.js')).rewriteFile,
};

export function loadTask<Name extends TaskName>(name: Name): Promise<Task<Name>> {
  return tasks[name]();
}
