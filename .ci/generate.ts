// Files that are made from the sources: `npm run schema` writes article.schema.json, `npm run docs:issues` docs/issues.md.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {issueCatalog} from '../src/article/issue-catalog.js';
import {articleSchema} from '../src/schema/json-schema.js';

const root = fileURLToPath(new URL('..', import.meta.url));

function issuesDocs(): string {
  const subjects = new Map<string, string[]>();
  for (const [code, {meaning, fix}] of Object.entries(issueCatalog)) {
    const [subject = ''] = code.split('/');
    const text = `### \`${code}\`\n\n${meaning}\n\n**Fix:** ${fix}`;
    subjects.set(subject, [...(subjects.get(subject) ?? []), text]);
  }
  const intro = `What each code means that an issue can have, and how to fix it. Elements report issues once in the console and in
an \`article-issues\` event; \`article-elements check\` reports them with their line.

An **error** means that data is missing from the page, a **warning** that something is shown other than it is meant, and
an **info** that something could be better.`;
  const sections = [...subjects].map(([subject, texts]) => `## ${subject}\n\n${texts.join('\n\n')}`);
  return [
    '# Issues',
    '<!-- Written by npm run docs:issues out of src/article/issue-catalog.ts. -->',
    intro,
    ...sections,
  ].join('\n\n');
}

const contents = {
  'article.schema.json': () => JSON.stringify(articleSchema()),
  'docs/issues.md': issuesDocs,
};

/** What a generated file should be, formatted as everything else here. */
export async function generate(file: keyof typeof contents): Promise<string> {
  const path = `${root}${file}`;
  return format(contents[file](), {...(await resolveConfig(path)), filepath: path});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of process.argv.slice(2)) {
    const file = Object.keys(contents).find((key) => key === name) as keyof typeof contents | undefined;
    if (!file) throw new Error(`No such file: ${name}. There are ${Object.keys(contents).join(', ')}.`);
    mkdirSync(dirname(`${root}${file}`), {recursive: true});
    writeFileSync(`${root}${file}`, await generate(file));
  }
}
