import {visible} from '../check/visible.js';
import {check} from './commands/check.js';
import type {Command} from './commands/command.js';
import {jsonLd} from './commands/json-ld.js';
import {markdown} from './commands/markdown.js';
import {preview} from './commands/preview.js';
import {render} from './commands/render.js';
import {rewrite} from './commands/rewrite.js';
import {schema} from './commands/schema.js';
import {CLEAN, CliError, complain, FAILED, Output, type CliOptions, type Io} from './io.js';
import {version} from './version.js';

const commands: readonly Command[] = [check, preview, render, rewrite, jsonLd, markdown, schema];

const help = `Usage: article-elements COMMAND [options]

Commands:
${commands.map(({name, summary}) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

Options:
  -h, --help     This text; after a command, what that one does
  -v, --version  The version
`;

/** Runs the command line on some streams. Resolves to the exit code: 0 fine, 1 something to report, 2 it did not work. */
export async function run({args, stdout, stderr, ...rest}: CliOptions): Promise<number> {
  const io: Io = {...rest, stdout: new Output(stdout, rest.env), stderr: new Output(stderr, rest.env)};
  try {
    return await runCommand(args, io);
  } catch (error) {
    if (!(error instanceof CliError)) {
      await complain(io, `this should not have happened: ${error instanceof Error ? error.message : String(error)}`);
    } else {
      const command = commands.find(({name}) => name === args[0]);
      const hint = `article-elements ${command ? `${command.name} ` : ''}--help`;
      await complain(io, `${error.message}. See ${hint}`);
    }
    return FAILED;
  }
}

async function runCommand([name, ...args]: readonly string[], io: Io): Promise<number> {
  if (name === '--version' || name === '-v') {
    await io.stdout.write(`${version}\n`);
    return CLEAN;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const command = commands.find((known) => known.name === args[0]);
    await (name === undefined ? io.stderr : io.stdout).write(command?.help ?? help);
    return name === undefined ? FAILED : CLEAN;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) throw new CliError(`there is no command “${visible(name)}”`);
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (own.includes('--help') || own.includes('-h')) {
    await io.stdout.write(command.help);
    return CLEAN;
  }
  if (own.includes('--version')) {
    await io.stdout.write(`${version}\n`);
    return CLEAN;
  }
  return command.run(args, io);
}
