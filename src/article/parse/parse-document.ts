import {splitFrontMatter} from './front-matter.js';
import {hasErrors, parseData} from './parse-data.js';
import {defaultLimits, emptyDocument, tooLong, type Limits, type ParsedDocument} from './parsed.js';

export type DocumentType = 'yaml' | 'json' | 'json-ld' | 'markdown' | 'html';

export interface DocumentOptions {
  /** File name or URL; its extension says how to read the text. */
  readonly name?: string;
  /** How to read the text, whatever it is called. */
  readonly type?: DocumentType;
  readonly limits?: Partial<Limits>;
}

/**
 * Reads any text that holds an article: YAML, JSON, JSON-LD, Markdown with front matter, a page with data scripts.
 * Without a type or a known extension the text itself shows what it is. Rejects only when one of this library's own
 * files cannot be loaded.
 */
export async function parseDocument(text: string, options: DocumentOptions = {}): Promise<ParsedDocument> {
  const issue = tooLong(text, {...defaultLimits, ...options.limits});
  if (issue) return emptyDocument([issue]);

  const {name, limits = {}} = options;
  const type = options.type ?? typeOfName(name ?? '') ?? typeOfText(text);
  if (type !== 'html' && looksLikePage(text)) {
    return unreadable(`This is an HTML page and not ${type === 'markdown' ? 'Markdown' : 'data'}; check the address.`);
  }
  if (text.slice(0, 1000).includes('\0')) {
    return unreadable('This is no text; check the address, and save the file as UTF-8.');
  }
  if (type === 'markdown') return parseMarkdown(text, limits);
  if (type === 'html') return parseHtml(text, limits);
  return parseData(text, type, {limits});
}

const firstPosition = {line: 1, column: 1};

function typeOfName(name: string): DocumentType | undefined {
  const extension = /\.([a-z]+)$/i.exec(name.replace(/[?#].*$/s, ''))?.[1]?.toLowerCase() ?? '';
  return extensions.get(extension);
}

const extensions: ReadonlyMap<string, DocumentType> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
  ['jsonld', 'json-ld'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
]);

function typeOfText(text: string): DocumentType {
  const start = text.slice(0, 1000).replace(/^\s+/, '');
  if (/^<(?:!|\?xml|[a-z])/i.test(start)) return looksLikePage(text) || /<script/i.test(text) ? 'html' : 'markdown';
  if (/^[[{]/.test(start)) return 'json';
  if (/^(?:\+\+\+|;;;|---[a-z])/i.test(start)) return 'markdown';
  // A YAML file may begin with “---” too, but seldom has something after a second one.
  return start.startsWith('---') && splitFrontMatter(text).body.trim() !== '' ? 'markdown' : 'yaml';
}

function looksLikePage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text.slice(0, 1000));
}

async function parseMarkdown(text: string, limits: Partial<Limits>): Promise<ParsedDocument> {
  const {kind, text: matter, line, issues} = splitFrontMatter(text);
  if (kind === 'yaml' || kind === 'json') {
    const document = await parseData(matter, kind, {start: {line, column: 1}, limits});
    // Front matter that says anything at all beats the data in the body; they are never added together.
    const isEmpty = document.data === null && !hasErrors(document);
    const page = isEmpty ? await parsePage(blankCodeBlocks(text), limits) : undefined;
    return page ?? {...document, issues: [...issues, ...document.issues]};
  }
  if (kind !== 'none') return emptyDocument(issues);
  const page = await parsePage(blankCodeBlocks(text), limits);
  if (page) return page;
  const message = 'There is no data in this file; put it at the beginning, between two lines of “---”.';
  return emptyDocument([{code: 'front-matter/none', path: '', message, severity: 'error', position: firstPosition}]);
}

/** Scripts in code blocks are examples; spaces keep the lines and columns of the others. */
function blankCodeBlocks(text: string): string {
  const fenced = /(?<![^\r\n]) {0,3}(`{3,}|~{3,})[^]*?(?:[\r\n] {0,3}\1|$(?![^]))/g;
  return text.replace(fenced, (code) => code.replace(/[^\r\n]/g, ' '));
}

async function parseHtml(text: string, limits: Partial<Limits>): Promise<ParsedDocument> {
  const document = await parsePage(text, limits);
  if (document) return document;
  const message = 'There is no data on this page; put it in a <script type="application/ld+json">.';
  return emptyDocument([{code: 'json-ld/no-article', path: '', message, severity: 'error', position: firstPosition}]);
}

/** The data scripts of a page; nothing if there are none. */
async function parsePage(html: string, limits: Partial<Limits>): Promise<ParsedDocument | undefined> {
  if (!/<script/i.test(html)) return undefined;
  const {parseScripts} = await import('./parse-scripts.js');
  return parseScripts(html, {limits});
}

function unreadable(message: string): ParsedDocument {
  return emptyDocument([{code: 'source/unreadable', path: '', message, severity: 'error', position: firstPosition}]);
}
