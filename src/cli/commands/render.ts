import {realpath} from 'node:fs/promises';
import {basename, join, relative, resolve, sep} from 'node:path';
import {severities} from '../check-file.js';
import {findFiles, PAGES} from '../find-files.js';
import {CLEAN, CliError, complain, ISSUES, type Io} from '../io.js';
import {Progress} from '../progress.js';
import {explain, readStream} from '../read-file.js';
import {renderableTags} from '../renderer.js';
import {readJobs, readShard, readSiteUrl, readView, viewArgs, viewHelp} from '../render/html-args.js';
import {Manifest} from '../render/manifest.js';
import {explainWriting, OutFolder} from '../render/out-folder.js';
import {renderText, type FileToRender, type RenderFileOptions, type RenderReport} from '../render/render-file.js';
import {Reporter} from '../reporter.js';
import {workOnFiles} from '../work-on-files.js';
import {oneOf, readArgs, type Command} from './command.js';

export const render: Command = {
  name: 'render',
  summary: 'Write articles as HTML that needs no script',
  help: `Usage: article-elements render [options] FILES…

Writes articles as HTML that can be read before there is any script, and that the elements take over when theirs comes:
<tech-article>, or another element, with what it shows. What is wrong with the data is said on the error stream.

FILES are files, folders, and patterns in quotes: 'posts/**/*.md' '!posts/drafts/**'. - is the standard input.

What is written:
  -e, --element TAG         The element; tech-article by default
      --page                Whole pages, with the Markdown of a file as the article's prose
      --mode shadow|light   light for plain HTML without shadow roots: for feeds, mail and reader mode
${viewHelp}
  -o, --out DIR             Write files into this folder, below the names that they have here; by default to the standard
                            output. What has not changed since the last time is left as it is, and what was made from a
                            file that is gone is removed

Pages:
      --site-url URL        The address of the site; the article's slug after it is the page
      --script URL          What loads the elements; by default the autoloader from a CDN, and none where it is empty
      --stylesheet URL      The page's own style sheet, instead of a few styles

Many files:
      --shard 3/10          The third of ten parts of the files
  -j, --jobs NUMBER         How many threads; by default as many as the machine has and the files are worth

      --stdin-filename NAME What to call the standard input; its extension says how to read it
  -s, --severity SEVERITY   The least that is reported: error, warning (default), info
      --no-frame            Without the lines around each issue
  -h, --help                This text

Ends with 0, with 1 when there is something to report or nothing in a file, and with 2 when something could not be written.
`,

  async run(args, io) {
    const {values, positionals} = readArgs(args, {
      ...viewArgs,
      element: {type: 'string', short: 'e', default: 'tech-article'},
      page: {type: 'boolean', default: false},
      mode: {type: 'string', default: 'shadow'},
      out: {type: 'string', short: 'o'},
      'site-url': {type: 'string'},
      script: {type: 'string'},
      stylesheet: {type: 'string'},
      shard: {type: 'string'},
      jobs: {type: 'string', short: 'j'},
      'stdin-filename': {type: 'string'},
      severity: {type: 'string', short: 's', default: 'warning'},
      'no-frame': {type: 'boolean', default: false},
    });
    const out = values.out === undefined ? undefined : resolve(io.cwd, values.out);
    const options: RenderFileOptions = {
      severity: oneOf('severity', values.severity, [...severities].reverse()),
      frames: !values['no-frame'],
      html: {
        ...readView(values),
        element: oneOf('element', values.element, renderableTags),
        isPage: values.page,
        mode: oneOf('mode', values.mode, ['shadow', 'light'] as const),
        siteUrl: readSiteUrl('site-url', values['site-url']),
        script: values.script,
        stylesheet: values.stylesheet,
      },
      out,
    };
    const shard = readShard(values.shard);
    const jobs = readJobs(values.jobs);
    if (positionals.length === 0)
      throw new CliError('which files? Name files, folders or patterns, or - for the standard input');
    if (positionals.includes('-')) {
      if (out !== undefined || positionals.length > 1) throw new CliError('- stands alone, and without --out');
      return renderStdin(values['stdin-filename'], options, io);
    }
    const {files, failures} = await findFiles(positionals, io.cwd);
    const wanted = out === undefined ? files : await outside(out, files, io.cwd);
    const sorted = [...wanted].sort((a, b) => (a.name < b.name ? -1 : 1));
    const own = shard ? sorted.filter((_file, index) => index % shard.of === shard.part - 1) : sorted;
    if (out === undefined && values.page && own.length > 1) throw new CliError('several pages need a folder: --out');

    const reporter = new Reporter(io, new Progress(io.stderr, own.length, 'Rendered'));
    for (const failure of failures) await reporter.fail(failure);
    if (out === undefined) return print(workOnFiles('render', own, options, {jobs}), reporter, io);
    // Over all files, so that each part of them finds the same two that are in each other's way.
    const named = await nameOutputs(sorted, own, reporter);
    return writeFiles(named, {...options, out}, {jobs, part: shard && `${shard.part}-of-${shard.of}`}, reporter, io);
  },
};

async function renderStdin(name = '<stdin>', options: RenderFileOptions, io: Io): Promise<number> {
  const text = await readStream(io.stdin).catch((error: unknown) => {
    throw new CliError(`-: ${explain(error)}`);
  });
  const report = await renderText({name, isNamed: true}, text, options);
  return print([report], new Reporter(io), io);
}

async function print(
  reports: AsyncIterable<RenderReport> | Iterable<RenderReport>,
  reporter: Reporter,
  io: Io,
): Promise<number> {
  let isEmpty = false;
  for await (const report of reports) {
    await reporter.add(report);
    if (report.html !== undefined) await io.stdout.write(report.html);
    if (report.isEmpty) isEmpty = await sayEmpty(report, io);
    if (io.stdout.isClosed) break;
  }
  return (await reporter.end()) || (isEmpty ? ISSUES : CLEAN);
}

async function writeFiles(
  files: readonly FileToRender[],
  options: RenderFileOptions & {readonly out: string},
  {jobs, part}: {readonly jobs: number | undefined; readonly part: string | undefined},
  reporter: Reporter,
  io: Io,
): Promise<number> {
  const folder = new OutFolder(options.out);
  const manifest = await Manifest.read(folder, options.out, part);
  const known = files.map((file) => ({...file, made: manifest.get(file.output!)}));
  const counts = {written: 0, unchanged: 0};
  let isEmpty = false;
  let index = 0;
  for await (const report of workOnFiles('render', known, options, {jobs})) {
    const {output = '', path} = known[index++]!;
    await reporter.add(report);
    if (report.isEmpty) isEmpty = await sayEmpty(report, io);
    if (!report.made) continue;
    manifest.add(output, path, report.made);
    counts[report.isUnchanged ? 'unchanged' : 'written']++;
  }
  let removed: readonly string[] = [];
  try {
    removed = await manifest.removeOrphans();
    await manifest.write();
  } catch (error) {
    await reporter.fail(`${relative(io.cwd, options.out) || '.'}: ${explainWriting(error)}`);
  }
  const code = (await reporter.end()) || (isEmpty ? ISSUES : CLEAN);
  await io.stdout.write(`${counts.written} written, ${counts.unchanged} unchanged, ${removed.length} removed\n`);
  return code;
}

async function sayEmpty({name}: RenderReport, io: Io): Promise<true> {
  await complain(io, `${name}: there is no article in it`);
  return true;
}

/** What was written before is no input: what is in the folder, or its pages where everything is in the folder. */
async function outside(out: string, files: readonly FileToRender[], cwd: string): Promise<FileToRender[]> {
  const real = await realpath(out).catch(() => out);
  const isIn = (path: string) => [out, real].some((folder) => `${path}${sep}`.startsWith(join(folder, sep)));
  const isEverything = isIn(cwd);
  return files.filter(({path, isNamed}) => !isIn(path) || (isEverything && (isNamed || !PAGES.test(path))));
}

/** Where each file goes: to its own name, as it is seen from here, or to its last part where it is somewhere else. */
async function nameOutputs(
  files: readonly FileToRender[],
  wanted: readonly FileToRender[],
  reporter: Reporter,
): Promise<FileToRender[]> {
  const taken = new Map<string, FileToRender>();
  const own = new Set(wanted);
  const named: FileToRender[] = [];
  for (const file of files) {
    const isHere = !/^(?:\.\.(?:\/|$)|\/|[a-z]:)/i.test(file.name);
    const output = `${(isHere ? file.name : basename(file.name)).replace(/(?<=[^/])\.[a-z\d]+$/i, '')}.html`;
    const other = taken.get(output);
    if (!other) taken.set(output, file);
    if (!own.has(file)) continue;
    if (other) await reporter.fail(`${file.name}: not written, because ${other.name} is written to ${output} too`);
    else named.push({...file, output});
  }
  return named;
}
