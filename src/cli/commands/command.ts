import {parseArgs, type ParseArgsConfig} from 'node:util';
import {visible} from '../../check/visible.js';
import {CliError, type Io} from '../io.js';

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` says. */
  readonly help: string;
  run(args: readonly string[], io: Io): Promise<number>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options and names that a command was given; what it does not know is an error that says so. */
export function readArgs<Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true, strict: true});
  } catch (error) {
    // The first sentence says what is wrong, the others how Node's own parser sees it.
    const [sentence = ''] = (error as Error).message.split(/\.\s|\. ?$/);
    throw new CliError(visible(sentence));
  }
}

/** One of some words. */
export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === value);
  if (!word) throw new CliError(`--${option} is one of ${words.join(', ')}; not “${visible(value)}”`);
  return word;
}
