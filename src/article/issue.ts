/** How much an issue matters: data is missing from the page, is shown other than written, or could be better. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a source text; both numbers count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Every code an issue can have, `subject/problem`; `issue-catalog.ts` says of each what it means and how to fix it. */
export type IssueCode =
  | 'article/not-an-object'
  | 'article/empty'
  | 'text/not-text'
  | 'text/bidi-override'
  | 'text/line-break-markup'
  | 'text/markup-left-out'
  | 'text/unlisted-key'
  | 'text/looks-like-markdown'
  | 'url/unsafe'
  | 'url/look-alike-host'
  | 'url/user-info'
  | 'date/ambiguous'
  | 'date/impossible'
  | 'date/not-a-date'
  | 'date/end-before-start'
  | 'key/dangerous'
  | 'key/shadowed'
  | 'key/unknown'
  | 'faq/not-a-list'
  | 'faq/missing-question'
  | 'faq/missing-answer'
  | 'timeline/not-a-list'
  | 'timeline/missing-name'
  | 'timeline/unknown-status'
  | 'competitors/not-a-list'
  | 'competitors/missing-name'
  | 'competitors/ragged-row'
  | 'keywords/duplicate'
  | 'keywords/empty'
  | 'tags/duplicate'
  | 'tags/empty'
  | 'about/missing-name'
  | 'authors/missing-name'
  | 'mentions/missing-name'
  | 'mentions/duplicate'
  | 'concepts/missing-term'
  | 'concepts/missing-text'
  | 'implementations/missing-name'
  | 'considerations/missing-text'
  | 'image/unknown-size'
  | 'limit/bytes'
  | 'limit/nodes'
  | 'limit/depth'
  | 'yaml/syntax'
  | 'yaml/tab-indentation'
  | 'yaml/no-break-space'
  | 'yaml/smart-quotes'
  | 'yaml/unquoted-value'
  | 'yaml/control-character'
  | 'yaml/unknown-tag'
  | 'yaml/circular-alias'
  | 'yaml/duplicate-key'
  | 'yaml/second-document'
  | 'yaml/number-spelling'
  | 'yaml/empty'
  | 'json/syntax'
  | 'json/duplicate-key'
  | 'json-ld/no-article'
  | 'json-ld/bad-script'
  | 'json-ld/no-page-url'
  | 'json-ld/missing'
  | 'json-ld/inferred'
  | 'json-ld/unknown-type'
  | 'json-ld/moved'
  | 'json-ld/repeated-url'
  | 'json-ld/placeholder-url'
  | 'json-ld/date-left-out'
  | 'json-ld/shown-only'
  | 'json-ld/other-faq'
  | 'json-ld/other-article'
  | 'json-ld/no-article-id'
  | 'front-matter/none'
  | 'front-matter/unclosed'
  | 'front-matter/toml'
  | 'front-matter/javascript'
  | 'source/escaped-text'
  | 'source/not-found'
  | 'source/scheme'
  | 'source/network'
  | 'source/status'
  | 'source/timeout'
  | 'source/too-large'
  | 'source/unreadable';

/** Something about the data that its author should know. Issues are data: nothing throws them. */
export interface Issue {
  readonly code: IssueCode;
  /** Where in the data, as written there: `faq[2].accepted_answer.text`; empty for the whole. */
  readonly path: string;
  /** One sentence in English, for the author; it never repeats more than a few words of the data. */
  readonly message: string;
  readonly severity: Severity;
  /** Known when the data was read from text. */
  readonly position?: Position;
}

/** What every reader returns. */
export interface ReadResult<Value> {
  readonly value: Value;
  readonly issues: readonly Issue[];
}
