import {issueCatalog} from '../../article/issue-catalog.js';
import {checkText} from '../../check/check-text.js';
import {visible} from '../../check/visible.js';
import {reportOn, type ReportedIssue} from '../check-file.js';
import {explain, readFile, type FileText} from '../read-file.js';
import {escapeHtml} from '../../render/escape.js';
import {pageStyles} from '../render/page-styles.js';
import {writeHtml, type HtmlOptions} from '../render/write-html.js';

export type PreviewOptions = Omit<HtmlOptions, 'element' | 'isPage' | 'script' | 'stylesheet' | 'nonce'>;

/** What a page is told that is shown now. */
export interface Showing {
  /** Which state of the file it is. */
  readonly version: string;
  readonly nonce: string;
}

/** The page of an article, with what is wrong with its data beside it. */
export async function writePreview(
  {path, name}: {readonly path: string; readonly name: string},
  options: PreviewOptions,
  {version, nonce}: Showing,
): Promise<string> {
  let text: FileText = {text: '', isUtf8: true};
  let failure: string | undefined;
  try {
    text = await readFile(path);
  } catch (error) {
    failure = explain(error);
  }
  const checked = await checkText(text.text, {name});
  const {issues} = reportOn({name, isNamed: true}, text, {...checked, isForUs: true}, {severity: 'info', frames: true});
  return writeHtml(
    name,
    text.text,
    checked.article,
    {
      ...options,
      element: 'tech-article',
      isPage: true,
      script: '/cdn/autoloader.js',
      stylesheet: '/preview.css',
      nonce,
    },
    {
      head: `<script type="module" src="/preview.js?${version}"></script>`,
      after: failure === undefined ? writeIssues(name, issues) : writeAside(name, `<p>${escapeHtml(failure)}</p>`),
    },
  );
}

function writeIssues(name: string, issues: readonly ReportedIssue[]): string {
  if (issues.length === 0) return writeAside(name, '<p>Nothing to report.</p>');
  return writeAside(name, `<ol>${issues.map((issue) => `<li>${writeIssue(issue)}</li>`).join('\n')}</ol>`);
}

function writeIssue({code, severity, message, path, position, frame}: ReportedIssue): string {
  const show = (text: string) => escapeHtml(visible(text));
  const place = position ? `line ${position.line}, column ${position.column}` : '';
  const where = [place, path && `<code>${show(path)}</code>`].filter(Boolean).join(', ');
  return `<p><strong class="${severity}">${severity}</strong> <code>${code}</code> ${where}</p>
<p>${show(message)}</p>${frame ? `<pre tabindex="0">${escapeHtml(frame)}</pre>` : ''}<p>Fix: ${escapeHtml(issueCatalog[code].fix)}</p>`;
}

function writeAside(name: string, html: string): string {
  return `<aside class="preview" lang="en" dir="ltr" aria-labelledby="preview-heading"><h2 id="preview-heading">${escapeHtml(visible(name))}</h2>${html}</aside>`;
}

export const previewStyles = `${pageStyles}
.preview{max-inline-size:62rem;margin:3rem auto 0;padding-block-start:1rem;border-block-start:2px solid;font-size:.9375rem}
.preview ol{padding-inline-start:1.5em}
.preview li+li{margin-block-start:1.5rem}
.preview p{margin-block:.25em}
.preview pre{line-height:1.35}
@media (min-width:80rem){body{display:grid;grid-template-columns:minmax(0,62rem) minmax(20rem,28rem);gap:3rem;justify-content:center}
main{margin:0;inline-size:100%}
.preview{position:sticky;inset-block-start:0;align-self:start;max-block-size:100vh;overflow:auto;margin:0;border:0;padding:0}}
`;

/** Loads the page again when the file is another one than the page was made from. */
export const previewScript = `const shown = new URL(import.meta.url).search.slice(1);
new EventSource('/events').addEventListener('message', ({data}) => {
  if (data !== shown) location.reload();
});
`;
