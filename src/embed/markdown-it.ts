import {isTag} from './tags.js';

/** The part of markdown-it that is needed here, so that these types need none of its own. */
interface Token {
  readonly info: string;
  readonly content: string;
}
type Rule = (tokens: never[], index: number, ...rest: never[]) => string;
interface MarkdownIt {
  readonly renderer: {readonly rules: {fence?: Rule | undefined}};
}

export interface MarkdownItOptions {
  /** What the names of the elements begin with on the page: `acme-` for `<acme-faq-list>`. */
  readonly prefix?: string;
}

/**
 * A plugin for markdown-it: a fenced block whose first word is the name of an element becomes that element, with the
 * block's text, YAML or JSON, as its data. What follows the name are attributes: `faq-list heading-level=3 exclusive`.
 */
export function articleElements(md: MarkdownIt, {prefix = ''}: MarkdownItOptions = {}) {
  const {rules} = md.renderer;
  const {fence} = rules;
  rules.fence = (...all) => {
    const [tokens, index] = all;
    const {info, content} = tokens[index] as unknown as Token;
    const [tag = ''] = /^\S+/.exec(info.trim()) ?? [];
    if (!isTag(tag)) return fence?.(...all) ?? '';
    return `<${prefix}${tag}${attributesOf(info.trim().slice(tag.length))}>${dataBlock(content)}</${prefix}${tag}>\n`;
  };
}

export default articleElements;

/** Never what runs or styles something, whoever may write the Markdown. */
const REFUSED = /^on|^(?:style|is|slot|part|nonce)$/;

function attributesOf(text: string): string {
  const found = new Map<string, string>();
  for (const [, name = '', ...values] of text.matchAll(
    /(?<!\S)([a-z][a-z\d-]*)(?:=(?:"([^"]*)"|'([^']*)'|(\S*)))?(?=\s|$)/gi,
  )) {
    const key = name.toLowerCase();
    if (!REFUSED.test(key) && !found.has(key)) found.set(key, values.join(''));
  }
  return [...found].map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ` ${name}`)).join('');
}

/**
 * The data in a script, or, where it has something that could end a script or hide its end, in a code block, which takes
 * any text and is read in the same way. YAML is the type of both: JSON is read as what it is all the same.
 */
function dataBlock(text: string): string {
  if (!/<[!/?a-z]/i.test(text)) {
    return `<script type="application/yaml">\n${text}</script>`;
  }
  return `<pre hidden><code class="language-yaml">${escape(text)}</code></pre>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
