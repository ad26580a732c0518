import type {Severity} from '../../article/issue.js';
import {checkFileText, severities, type FileReport} from '../check-file.js';
import {checkFiles} from '../check-files.js';
import {findFiles} from '../find-files.js';
import type {Format, FormatContext} from '../formats/format.js';
import {github} from '../formats/github.js';
import {json} from '../formats/json.js';
import {sarif} from '../formats/sarif.js';
import {stylish} from '../formats/stylish.js';
import {CLEAN, CliError, complain, FAILED, ISSUES, type Io} from '../io.js';
import {Progress} from '../progress.js';
import {readStream} from '../read-file.js';
import {Tally} from '../tally.js';
import {version} from '../version.js';
import {oneOf, readArgs, type Command} from './command.js';

const formats: Readonly<Record<'stylish' | 'json' | 'github' | 'sarif', (context: FormatContext) => Format>> = {
  stylish,
  json,
  github,
  sarif,
};
const formatNames = Object.keys(formats) as (keyof typeof formats)[];

export const check: Command = {
  name: 'check',
  summary: 'Say what is wrong with the data of articles, and where',
  help: `Usage: article-elements check [options] FILES…

Says what is wrong with the data of articles, where, and how to fix it. Reads Markdown with front matter, YAML, JSON,
JSON-LD, and HTML with data scripts. What has no section for an element is left alone.

FILES are files, folders, and patterns in quotes: 'posts/**/*.md' '!posts/drafts/**'. - is the standard input.

Options:
  -f, --format FORMAT       stylish (default), json, github (annotations), sarif (2.1.0)
  -s, --severity SEVERITY   The least that is reported: error, warning (default), info
      --no-frame            Without the lines around each issue
      --stdin-filename NAME What to call the standard input; its extension says how to read it
  -h, --help                This text

Ends with 0 when there is nothing to report, with 1 when there is, and with 2 when something could not be checked.
`,

  async run(args, io) {
    const {values, positionals} = readArgs(args, {
      format: {type: 'string', short: 'f', default: 'stylish'},
      severity: {type: 'string', short: 's', default: 'warning'},
      'no-frame': {type: 'boolean'},
      'stdin-filename': {type: 'string'},
    });
    const name = oneOf('format', values.format, formatNames);
    const severity = oneOf('severity', values.severity, [...severities].reverse());
    if (positionals.length === 0)
      throw new CliError('which files? Name files, folders or patterns, or - for the standard input');
    const options = {severity, frames: name === 'stylish' && !values['no-frame']};
    const names = positionals.filter((file) => file !== '-');
    const {files, failures} = names.length ? await findFiles(names, io.cwd) : {files: [], failures: []};
    for (const failure of failures) await complain(io, failure);

    const format = formats[name]({stdout: io.stdout, env: io.env, cwd: io.cwd, version});
    const tally = new Tally();
    const progress = new Progress(io.stderr, files.length, 'Checked');
    const report = async (found: FileReport) => {
      tally.add(found);
      const text = format.file(found);
      if (text || found.failure) await progress.clear();
      if (found.failure) await complain(io, `${found.name}: ${found.failure}`);
      await io.stdout.write(text);
    };
    await io.stdout.write(format.begin?.() ?? '');
    if (positionals.includes('-')) await report(await checkStdin(values['stdin-filename'], options, io));
    for await (const found of checkFiles(files, options)) {
      await report(found);
      await progress.add();
      if (io.stdout.isClosed) break;
    }
    await progress.clear();
    await io.stdout.write(format.end(tally));
    if (failures.length > 0 || tally.hasFailed) return FAILED;
    return tally.filesWithIssues > 0 ? ISSUES : CLEAN;
  },
};

async function checkStdin(
  name = '<stdin>',
  options: {readonly severity: Severity; readonly frames: boolean},
  {stdin}: Io,
): Promise<FileReport> {
  return checkFileText({name, isNamed: true}, await readStream(stdin), options);
}
