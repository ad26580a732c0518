import type {ArticleDate} from '../article.js';
import {Fields, fieldsOf, type Taken} from '../data.js';
import {readDate, type DateResult} from '../dates.js';
import type {ReadResult} from '../issue.js';
import {DATE_MODIFIED, DATE_PUBLISHED, DESCRIPTION, TITLE} from '../keys.js';
import {asText, cleanLabel, cleanText} from '../text.js';
import {isArticle} from './find-part.js';
import {rootEntries} from './find.js';
import {reportBeside} from './outline.js';
import {collect, reportDate} from './report.js';

/** The title of an article, else the name of what it is about. */
export function readTitle(input: unknown): ReadResult<string | undefined> {
  const {issues, report} = collect();
  const root = new Fields(rootEntries(input) ?? []);
  const inner = (key: string, names: string) =>
    root.find(key, (value, path) => fieldsOf(value, path)?.find(names, asText))?.value;
  // A title that is not there yet when an article has been read was not in its topic either.
  const topic = () => (isArticle(input) ? undefined : inner('about', 'name'));
  const found = root.find(TITLE, asText) ?? inner('metadata', 'title') ?? topic();
  if (found) reportBeside(found.entry, report);
  return {value: found && cleanLabel(found.value, found.entry.path, report), issues};
}

/** The description of an article. */
export function readDescription(input: unknown): ReadResult<string | undefined> {
  const {issues, report} = collect();
  const found = new Fields(rootEntries(input) ?? []).find(DESCRIPTION, asText);
  if (found) reportBeside(found.entry, report);
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

function readArticleDate(input: unknown, names: string): ReadResult<ArticleDate | undefined> {
  const {issues, report} = collect();
  const found: Taken<DateResult> | undefined = new Fields(rootEntries(input) ?? []).find(names, asDate);
  if (found?.value.issue) reportDate(found.value.issue, found.entry.path, report);
  return {value: found?.value.date, issues};
}

/** A value that may be a date. */
export function asDate(value: unknown): DateResult | undefined {
  const result = readDate(value);
  return result.date && result;
}
