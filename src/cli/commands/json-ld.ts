import {CLEAN, CliError, complain, ISSUES} from '../io.js';
import {readArticleFile, writeIssues} from '../read-article-file.js';
import {escapeJson} from '../safe-json.js';
import {readArgs, type Command} from './command.js';

export const jsonLd: Command = {
  name: 'json-ld',
  summary: 'Write an article as a graph of schema.org',
  help: `Usage: article-elements json-ld [options] FILE

Writes an article as one graph of schema.org, in the script tag that goes into the page's head. - is the standard input.
What is wrong with the data, or missing for the graph, is said on the error stream.

Options:
      --bare                The graph alone, without a script tag
      --site-url URL        The address of the site; the article's slug after it is the page
      --page-url URL        The address of the page
      --language TAG        The language of an article that does not say it, such as en
      --stdin-filename NAME What to call the standard input; its extension says how to read it
  -h, --help                This text

Ends with 0, with 1 when there is nothing in the file, and with 2 when it cannot be read.
`,

  async run(args, io) {
    const {values, positionals} = readArgs(args, {
      bare: {type: 'boolean'},
      'site-url': {type: 'string'},
      'page-url': {type: 'string'},
      language: {type: 'string'},
      'stdin-filename': {type: 'string'},
    });
    const {'site-url': siteUrl, 'page-url': pageUrl, language} = values;
    for (const [option, url] of Object.entries({'site-url': siteUrl, 'page-url': pageUrl})) {
      if (url !== undefined && !(/^https?:/i.test(url) && URL.canParse(url)))
        throw new CliError(`--${option} is an address that begins with https:// or http://`);
    }
    const {name, article} = await readArticleFile(positionals, values['stdin-filename'], io);
    if (!article) {
      await complain(io, `${name}: there is no article in it`);
      return ISSUES;
    }
    const [{toJsonLd}, {serializeJsonLd}] = await Promise.all([
      import('../../json-ld/to-json-ld.js'),
      import('../../json-ld/serialize.js'),
    ]);
    const {parseMarkdown} =
      article.textFormat === 'markdown' ? await import('../../article/parse/markdown.js') : {parseMarkdown: undefined};
    const {value, issues} = toJsonLd(article, {siteUrl, pageUrl, language, parseMarkdown});
    await writeIssues(name, issues, io);
    const graph = escapeJson(serializeJsonLd(value, {indent: 2}));
    await io.stdout.write(values.bare ? `${graph}\n` : `<script type="application/ld+json">\n${graph}\n</script>\n`);
    return CLEAN;
  },
};
