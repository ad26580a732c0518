import {readFile} from 'node:fs/promises';
import {splitFrontMatter} from '../../../src/article/parse/front-matter.js';
import type {Options, Outcome} from '../options.js';
import {measureInNode} from './node-work.js';

const modules: Readonly<Record<string, string>> = {
  // What it is compared with, because nothing but YAML is in front matter.
  'js-yaml': 'yaml/parsers.js#jsYaml',
  'JSON.parse': 'yaml/parsers.js#json',
  yaml: 'yaml/parsers.js#yaml',
  'article-elements, parsed and read': 'yaml/parsers.js#read',
  'article-elements, parsed': 'yaml/parsers.js#parsed',
  'article-elements, read': 'yaml/parsers.js#readOnly',
};

/** The front matter of the seed as data, and as an article. */
export async function benchYaml(options: Options): Promise<Outcome> {
  const post = await readFile(new URL('../../../demo/articles/bun-runtime-migration.md', import.meta.url), 'utf8');
  const data = splitFrontMatter(post).text;
  const questions = [...data.matchAll(/"@type": "Question"\s+name: "(.*)"/g)].map(([, question]) => question!);
  if (questions.length === 0) throw new Error('The seed has no questions.');
  const check = (name: string, output: string) => {
    const missing = questions.find((question) => !output.includes(JSON.stringify(question).slice(1, -1)));
    if (missing !== undefined) throw new Error(`${name} has not read “${missing}”.`);
  };
  return measureInNode({name: 'yaml', title: 'YAML of the seed', what: 'read', modules, data, check}, options);
}
