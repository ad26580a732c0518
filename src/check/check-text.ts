import type {Article} from '../article/article.js';
import type {Issue} from '../article/issue.js';
import {parseDocument, type DocumentOptions} from '../article/parse/parse-document.js';
import {locate, type ParsedDocument} from '../article/parse/parsed.js';
import {readArticle} from '../article/read/read-article.js';
import {findMarkdown} from './looks-like-markdown.js';
import {isForUs, mayBeForUs} from './relevance.js';
import {suggestKeys} from './suggest.js';

/** What there is to say of a text. */
export interface CheckResult {
  readonly article: Article;
  /** In the order of their lines. */
  readonly issues: readonly Issue[];
  /** Whether there is a section for an element in it, or was meant to be; what else a blog has is of no concern here. */
  readonly isForUs: boolean;
}

/**
 * Reads a text and says everything that its author should know: what the parser and the readers report, keys that look
 * misspelled, and Markdown in texts that are shown as they are.
 */
export async function checkText(text: string, options: DocumentOptions = {}): Promise<CheckResult> {
  const document = await parseDocument(text, options);
  const {article, issues} = readArticle(document.data);
  const {data} = document;
  // JSON-LD has the keys of schema.org, and HTML in its texts.
  const isGraph = /["']?@(context|graph)["']?\s*:/.test(text);
  const suggestions = isGraph ? [] : suggestKeys(data);
  const found = [...document.issues, ...issues, ...suggestions, ...(isGraph ? [] : findMarkdown(data, article))];
  const hasSection = isForUs(article, issues, suggestions, data);
  return {
    article,
    issues: sortByPlace(withoutRepeats(locate(found, document))),
    isForUs: hasSection || (isBroken(document) && mayBeForUs(text, options)),
  };
}

function isBroken({issues}: ParsedDocument): boolean {
  return issues.some(({severity, code}) => severity === 'error' || code === 'json-ld/bad-script');
}

/** Two readers may say the same of the same place. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({code, path, message, position}) => {
    const key = JSON.stringify([code, path, message, position]);
    return !seen.has(key) && !!seen.add(key);
  });
}

function sortByPlace(issues: readonly Issue[]): Issue[] {
  const at = ({position}: Issue) => position ?? {line: 0, column: 0};
  return [...issues].sort((a, b) => at(a).line - at(b).line || at(a).column - at(b).column);
}
