import type {ArticleDate} from '../article.js';
import {Fields, fieldsOf} from '../data.js';
import {readDate} from '../dates.js';
import {DATE_MODIFIED, DATE_PUBLISHED, DESCRIPTION, TEXT_FORMAT, TITLE} from '../keys.js';
import {asText, cleanLabel, cleanText} from '../text.js';
import type {ReadResult} from '../issue.js';
import {rootEntries} from './find.js';
import {collect} from './report.js';

/** The title of an article, else the name of what it is about. */
export function readTitle(input: unknown): ReadResult<string | undefined> {
  const {issues, report} = collect();
  const root = new Fields(rootEntries(input) ?? []);
  const inner = (key: string, name: string) =>
    root.find(key, (value, path) => fieldsOf(value, path)?.find(name, asText))?.value;
  const found = root.find(TITLE, asText) ?? inner('metadata', 'title') ?? inner('about', 'name');
  return {value: found && cleanLabel(found.value, found.entry.path, report), issues};
}

/** The description of an article. */
export function readDescription(input: unknown): ReadResult<string | undefined> {
  const {issues, report} = collect();
  const found = new Fields(rootEntries(input) ?? []).find(DESCRIPTION, asText);
  return {value: found && cleanText(found.value, found.entry.path, report), issues};
}

/** When an article was published. */
export function readDatePublished(input: unknown): ReadResult<ArticleDate | undefined> {
  return readArticleDate(input, DATE_PUBLISHED);
}

/** When an article was last changed. */
export function readDateModified(input: unknown): ReadResult<ArticleDate | undefined> {
  return readArticleDate(input, DATE_MODIFIED);
}

/** How the text of an article is meant; text that says nothing is shown verbatim. */
export function readTextFormat(input: unknown): 'markdown' | undefined {
  const text = new Fields(rootEntries(input) ?? []).find(TEXT_FORMAT, asText)?.value;
  return /^(markdown|md)$/i.test(text?.trim() ?? '') ? 'markdown' : undefined;
}

function readArticleDate(input: unknown, names: string): ReadResult<ArticleDate | undefined> {
  const {issues, report} = collect();
  const found = new Fields(rootEntries(input) ?? []).find(names, (value) => {
    const result = /^(true|false)$/.test(asText(value) ?? '') ? {} : readDate(value);
    return result.date && result;
  });
  const issue = found?.value.issue;
  if (issue) report(issue, found.entry.path, 'Not a date.');
  return {value: found?.value.date, issues};
}
