import type {Issue} from '../../article/issue.js';
import {decodeEscapedText} from '../../article/parse/escaped.js';
import {parseDocument, type DocumentType} from '../../article/parse/parse-document.js';
import type {LoadedDocument} from './load-url.js';

const TYPES: Readonly<Record<string, DocumentType>> = {
  'application/yaml': 'yaml',
  'application/json': 'json',
  'application/ld+json': 'json-ld',
};

/** Text to data. Without any data the first error is the reason. */
export async function readText(text: string, options: {name?: string; type?: DocumentType}): Promise<LoadedDocument> {
  const {data, issues, positionOf} = await parseDocument(text, options);
  const failure = data === null || data === undefined ? issues.find(({severity}) => severity === 'error') : undefined;
  return {data, issues, positionOf: (path) => positionOf(path), ...(failure && {failure})};
}

/** The data in a script element. Text that a Markdown processor or an editor has escaped is put right and reported. */
export async function readScript(script: Element): Promise<LoadedDocument> {
  const type = TYPES[(script.getAttribute('type') ?? '').toLowerCase()] ?? 'yaml';
  const text = script.textContent;
  const document = await readText(text, {type});
  if (!document.failure && !startsValueWithEntity(text)) return document;
  const decoded = decodeEscapedText(text);
  if (!decoded.changed) return document;
  const repaired = await readText(decoded.text, {type});
  if (repaired.failure) return document;
  const issue: Issue = {
    code: 'source/escaped-text',
    path: '',
    severity: 'warning',
    message: 'The text in this script was escaped as HTML; it is read as what it was before. Keep it raw where you can.',
  };
  return {...repaired, issues: [issue, ...repaired.issues]};
}

/** A value set as a property that is not the article's own shape yet: text, or JSON-LD. */
export async function readValue(value: unknown): Promise<LoadedDocument> {
  if (typeof value === 'string') return readText(value, {});
  const {fromJsonLd} = await import('../../article/parse/json-ld.js');
  return fromJsonLd(value);
}

/** In YAML `&quot;` at the start of a value is an anchor, and the value is lost without an error. */
function startsValueWithEntity(text: string): boolean {
  return /[:\-[{,]\s*&(?:quot|apos|#0*3[49]|#x2[27]);/i.test(text);
}
