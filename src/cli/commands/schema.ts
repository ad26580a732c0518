import {articleSchema} from '../../schema/json-schema.js';
import {CLEAN, CliError} from '../io.js';
import {readArgs, type Command} from './command.js';

export const schema: Command = {
  name: 'schema',
  summary: 'Write the JSON Schema for the data of articles',
  help: `Usage: article-elements schema

Writes the JSON Schema for the data of articles, with which editors complete and check it. The package has it as
article-elements/article.schema.json, and https://unpkg.com/article-elements/article.schema.json is the same.

Options:
  -h, --help                This text
`,

  async run(args, io) {
    const {positionals} = readArgs(args, {});
    if (positionals.length > 0) throw new CliError('schema takes no names');
    await io.stdout.write(`${JSON.stringify(articleSchema(), null, 2)}\n`);
    return CLEAN;
  },
};
