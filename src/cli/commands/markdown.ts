import {articleToMarkdown} from '../../article/write/article.js';
import {CLEAN, complain, ISSUES} from '../io.js';
import {printable, readArticleFile} from '../read-article-file.js';
import {readArgs, type Command} from './command.js';

export const markdown: Command = {
  name: 'markdown',
  summary: 'Write all that the data of an article says as Markdown',
  help: `Usage: article-elements markdown [options] FILE

Writes all that the data of an article says as Markdown, in the order in which <tech-article> shows it. - is the standard
input. What is wrong with the data is said on the error stream.

Options:
      --stdin-filename NAME What to call the standard input; its extension says how to read it
  -h, --help                This text

Ends with 0, with 1 when there is nothing in the file, and with 2 when it cannot be read.
`,

  async run(args, io) {
    const {values, positionals} = readArgs(args, {'stdin-filename': {type: 'string'}});
    const {name, article} = await readArticleFile(positionals, values['stdin-filename'], io);
    if (!article) {
      await complain(io, `${name}: there is no article in it`);
      return ISSUES;
    }
    await io.stdout.write(printable(articleToMarkdown(article)));
    return CLEAN;
  },
};
