import {resolve} from 'node:path';
import {findFiles, PAGES} from '../find-files.js';
import {CLEAN, CliError, complain, ISSUES} from '../io.js';
import {Progress} from '../progress.js';
import {readJobs, readView, viewArgs, viewHelp} from '../render/html-args.js';
import {Reporter} from '../reporter.js';
import {workOnFiles} from '../work-on-files.js';
import {readArgs, type Command} from './command.js';

export const rewrite: Command = {
  name: 'rewrite',
  summary: 'Fill the elements of pages that are built already',
  help: `Usage: article-elements rewrite [options] FILES…

Finds the elements in pages that are built already, and writes into each what it shows, so that it can be read before there
is any script. Everything else in a page stays as it is, byte for byte. What was written before is replaced where it would be
another one now; a second run changes nothing.

An element's data is found where the element finds it: its src, a script inside, for, the element around it, the JSON-LD of
the page. Files are read from the site's folder, and nothing over the network. Elements whose data is their own children can
be read already and stay as they are.

FILES are files, folders, and patterns in quotes: 'site/**/*.html' '!site/drafts/**'.

Options:
      --root DIR            The folder that the site is in; by default this one
${viewHelp}
  -j, --jobs NUMBER         How many threads; by default as many as the machine has and the files are worth
  -h, --help                This text

Ends with 0, with 1 when data could not be read, and with 2 when a page could not be rewritten.
`,

  async run(args, io) {
    const {values, positionals} = readArgs(args, {
      ...viewArgs,
      root: {type: 'string'},
      jobs: {type: 'string', short: 'j'},
    });
    const jobs = readJobs(values.jobs);
    const root = values.root === undefined ? undefined : resolve(io.cwd, values.root);
    const options = {view: readView(values), root, cwd: io.cwd};
    if (positionals.length === 0) throw new CliError('which pages? Name files, folders or patterns');
    const {files, failures} = await findFiles(positionals, io.cwd, PAGES);
    const progress = new Progress(io.stderr, files.length, 'Rewrote');
    const reporter = new Reporter(io, progress);
    for (const failure of failures) await reporter.fail(failure);
    let [changed, filled, lost] = [0, 0, 0];
    for await (const report of workOnFiles('rewrite', files, options, {jobs})) {
      await reporter.add(report);
      const {problems = [], notes = []} = report;
      lost += problems.length;
      for (const said of [...problems, ...notes]) {
        await progress.clear();
        await complain(io, `${report.name}: ${said}`);
      }
      if (report.isChanged) changed++;
      filled += report.filled ?? 0;
    }
    const code = await reporter.end();
    await io.stdout.write(`${count(changed, 'page')} changed, ${count(filled, 'element')} filled\n`);
    return code || (lost > 0 ? ISSUES : CLEAN);
  },
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
