// Checking data while it is written, for scripts and build tools. Nothing that a page loads imports this.

export {checkText, type CheckResult} from './check/check-text.js';
export {codeFrame, type CodeFrameOptions} from './check/code-frame.js';
export {suggestKeys} from './check/suggest.js';
export {issueCatalog, type IssueHelp} from './article/issue-catalog.js';
export {articleSchema, schemaUrl, type JsonSchema} from './schema/json-schema.js';
export type {Issue, IssueCode, Position, Severity} from './article/issue.js';
