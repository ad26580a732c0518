import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {Readable} from 'node:stream';
import {visible} from '../../check/visible.js';
import {nameOf} from '../find-files.js';
import {CLEAN, CliError, type Io} from '../io.js';
import {explain} from '../read-file.js';
import {readSiteUrl, readView, viewArgs, viewHelp} from '../render/html-args.js';
import {readArgs, type Command} from './command.js';

export const preview: Command = {
  name: 'preview',
  summary: 'Show an article in a browser while it is written',
  help: `Usage: article-elements preview [options] FILE

Shows an article to the browsers of this machine, with what is wrong with its data beside it, and shows it anew whenever the
file is saved. Ends with Ctrl+C, and when its standard input does. Pictures come from the folder that the file is in, and
nothing else from this machine.

Options:
      --port NUMBER         By default one that is free
      --site-url URL        The address of the site; the article's slug after it is the page
${viewHelp}
  -h, --help                This text

Ends with 0, and with 2 when there is no such file.
`,

  async run(args, io) {
    const {values, positionals} = readArgs(args, {
      ...viewArgs,
      port: {type: 'string', default: '0'},
      'site-url': {type: 'string'},
    });
    const [name] = positionals;
    if (name === undefined || positionals.length > 1) throw new CliError('name one file');
    const path = resolve(io.cwd, name);
    const found = await stat(path).catch((error: unknown) => {
      throw new CliError(`${visible(name)}: ${explain(error)}`);
    });
    if (!found.isFile()) throw new CliError(`${visible(name)}: it is no file`);
    const port = readPort(values.port);
    const options = {...readView(values), siteUrl: readSiteUrl('site-url', values['site-url'])};
    const {startPreview} = await import('../preview/preview-server.js');
    const server = await startPreview({path, name: nameOf(path, io.cwd)}, port, options).catch((error: unknown) => {
      const {code} = error as {code?: string};
      throw code === undefined ? error : new CliError(`port ${port} cannot be used (${code})`);
    });
    const stopped = untilStopped(io);
    await io.stdout.write(`${visible(name)} is shown at ${server.url}\n`);
    await stopped;
    await server.close();
    return CLEAN;
  },
};

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65535) return port;
  throw new CliError(`--port is a number up to 65535; not “${visible(text)}”`);
}

/** Until somebody says so, or nobody is there any more who could. */
async function untilStopped({stdin, onStop}: Io): Promise<void> {
  const input = stdin instanceof Readable ? stdin : Readable.from(stdin);
  await new Promise<void>((stop) => {
    onStop?.(stop);
    for (const event of ['end', 'close', 'error']) input.once(event, stop);
    input.resume();
  });
  // It would keep the process.
  input.destroy();
}
