import type {Article} from '../../article/article.js';
import {checkText} from '../../check/check-text.js';
import {reportOn, type CheckFileOptions, type FileReport, type FileToCheck} from '../check-file.js';
import {explain, readFile, type FileText} from '../read-file.js';
import {version} from '../version.js';
import type {Made} from './manifest.js';
import {digest, explainWriting, OutFolder} from './out-folder.js';
import {writeHtml, type HtmlOptions} from './write-html.js';

/** A file that is to be rendered. */
export interface FileToRender extends FileToCheck {
  /** Its name below the folder that is written to, and what it was when it was made before. */
  readonly output?: string;
  readonly made?: Made | undefined;
}

export interface RenderFileOptions extends CheckFileOptions {
  readonly html: HtmlOptions;
  /** The folder that is written to; without one the HTML is reported. */
  readonly out?: string | undefined;
}

export interface RenderReport extends FileReport {
  readonly html?: string;
  /** Of a file that was written, or need not be. */
  readonly made?: Made;
  readonly isUnchanged?: boolean;
  /** Whether somebody has named it, and there is nothing in it. */
  readonly isEmpty?: boolean;
}

export async function renderFile(file: FileToRender, options: RenderFileOptions): Promise<RenderReport> {
  const {name} = file;
  let text: FileText;
  try {
    text = await readFile(file.path);
  } catch (error) {
    return {name, issues: [], failure: explain(error)};
  }
  const {output, made} = file;
  if (options.out === undefined || output === undefined) return renderText(file, text, options);
  const folder = new OutFolder(options.out);
  // Views say how long ago something was.
  const from = digest(version, new Date().toDateString(), JSON.stringify(options), text.text);
  if (made?.from === from && digest((await folder.read(output)) ?? '') === made.to) {
    return {name, issues: [], made, isUnchanged: true};
  }
  const {html, ...report} = await renderText(file, text, options);
  if (html === undefined) return report;
  try {
    await folder.write(output, html);
  } catch (error) {
    return {...report, failure: explainWriting(error)};
  }
  // What has issues is read again each time, to say so again.
  return {...report, made: {from: report.issues.length > 0 ? '' : from, to: digest(html)}};
}

/** Renders what was read, which may come from a stream too. Never rejects: what goes wrong is a failure of this file. */
export async function renderText(
  file: Omit<FileToCheck, 'path'>,
  text: FileText,
  options: RenderFileOptions,
): Promise<RenderReport> {
  const {name, isNamed} = file;
  try {
    const checked = await checkText(text.text, {name});
    const report = reportOn(file, text, checked, options);
    const isEmpty = saysNothing(checked.article);
    // A folder has more in it than articles.
    const isMeant = checked.isForUs || isNamed || /\.(?:md|markdown|mdx)$/i.test(name);
    if (isEmpty || !isMeant) return {...report, ...(isEmpty && isNamed && {isEmpty})};
    return {...report, html: `${await writeHtml(name, text.text, checked.article, options.html)}\n`};
  } catch (error) {
    return {name, issues: [], failure: `it could not be rendered (${(error as Error).message})`};
  }
}

function saysNothing(article: Article): boolean {
  return Object.keys(article).length === 1 && article.rest.length === 0;
}
